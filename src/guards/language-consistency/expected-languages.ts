import type { TurnRequest } from "../../core/conversation.ts";
import type { Channel } from "../../core/stage.ts";
import type { Languages } from "../../text/languages/identify.ts";
import { answeredLanguages } from "./answered-languages.ts";
import { type ExpectedScripts, scriptsOfRequest, scriptsOfTags } from "./expected-scripts.ts";
import type { LanguageConsistencyOptions } from "./options.ts";
import { userLanguages } from "./user-languages.ts";
import { type Wishes, wishesOf } from "./wishes.ts";

/** What one channel of one turn should be written in. */
export interface Expected {
  readonly scripts: ExpectedScripts;
  /** BCP 47 primary subtags, any of which is fine; `undefined` when that cannot be told: then only scripts are judged. */
  readonly languages: readonly string[] | undefined;
}

/** Reasoning models think in English whatever the question's language is; that is a choice, not a mixture. */
const OF_THOUGHT = "en";

/**
 * What a channel should be written in. The profile's list where it has one. Else, for the answer: the languages that
 * the system prompt or the user asks to be answered in, or else those the user writes in, and besides those that the
 * request is about (translations, lessons). For the reasoning: the languages it is asked to be in, or else those of the
 * answer, the user's own, and English. Where nobody says, the language of all answers so far is fine, too. `undefined` when there is nothing to be consistent with.
 *
 * Deterministic, linear, and bounded: 200,000 units of a system prompt, 20,000 of the user's
 * latest message, the last 32 messages of the user and the last 8 answers are read.
 *
 * @param languages The n-gram table, where it is loaded: it is asked about short messages that hold no common words.
 */
export function expectedLanguages(
  request: TurnRequest,
  channel: Channel,
  { expect }: Pick<LanguageConsistencyOptions, "expect">,
  languages?: Languages,
): Expected | undefined {
  if (expect !== "prompt") return { scripts: scriptsOfTags(expect), languages: expect.map(primaryOf) };
  const wishes = wishesOf(request);
  if (wishes.any) return undefined;
  const told = channel === "reasoning" ? wishes.thought : wishes.answer;
  const habit = answeredLanguages(request.messages).filter((code) => told.length === 0 && !wishes.not.includes(code));
  const asked = [...told, ...wishes.also, ...habit];
  const scripts = scriptsOfRequest(request, channel, told, asked);
  if (scripts === undefined) return undefined;
  const wanted = languagesFor(request, channel, wishes, languages);
  // Whoever is refused the only language they write is answered in some other one.
  if (wanted?.length === 0) return undefined;
  return { scripts, languages: wanted === undefined ? undefined : [...new Set([...wanted, ...habit])] };
}

function languagesFor(
  request: TurnRequest,
  channel: Channel,
  wishes: Wishes,
  languages: Languages | undefined,
): readonly string[] | undefined {
  if (channel === "reasoning" && wishes.thought.length > 0) return wishes.thought;
  const own = userLanguages(request.messages, languages);
  const written = own?.romanised === false ? own.languages : undefined;
  const answer = wishes.answer.length > 0 ? wishes.answer : written;
  if (answer === undefined) return undefined;
  const thought = channel === "reasoning" ? [...(written ?? []), OF_THOUGHT] : [];
  const wanted = [...answer, ...wishes.also, ...thought].filter((code) => !wishes.not.includes(code));
  return [...new Set(wanted)];
}

/** `zh` of `zh-Hans`. */
function primaryOf(tag: string): string {
  return new Intl.Locale(tag).language;
}
