import type { TurnRequest } from "../../core/conversation.ts";
import type { Channel } from "../../core/stage.ts";
import type { Languages } from "../../text/languages/identify.ts";
import { type ExpectedScripts, scriptsOfRequest, scriptsOfTags } from "./expected-scripts.ts";
import type { LanguageConsistencyOptions } from "./options.ts";

/** What one channel of one turn should be written in. */
export interface Expected {
  readonly scripts: ExpectedScripts;
  /** BCP 47 primary subtags, any of which is fine; `undefined` when that cannot be told: then only scripts are judged. */
  readonly languages: readonly string[] | undefined;
}

/**
 * What a channel should be written in: what the profile says, else what the request shows. `undefined` when there is
 * nothing to be consistent with.
 */
export function expectedLanguages(
  request: TurnRequest,
  channel: Channel,
  { expect }: Pick<LanguageConsistencyOptions, "expect">,
  _languages?: Languages,
): Expected | undefined {
  if (expect !== "prompt") return { scripts: scriptsOfTags(expect), languages: expect.map(primaryOf) };
  const scripts = scriptsOfRequest(request, channel);
  return scripts === undefined ? undefined : { scripts, languages: undefined };
}

/** `zh` of `zh-Hans`. */
function primaryOf(tag: string): string {
  return new Intl.Locale(tag).language;
}
