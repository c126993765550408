import type { TurnRequest } from "../../core/conversation.ts";
import { GuardError } from "../../core/errors.ts";
import type { Channel } from "../../core/stage.ts";
import { countScripts, SCRIPTS, type Script, scriptsOfLanguage } from "../../text/scripts.ts";

/** What a channel may be written in. */
export interface ExpectedScripts {
  /** Words in these scripts count for the share. */
  readonly expected: ReadonlySet<Script>;
  /** Letters in these are never a run. Holds `expected`, and Latin: names, units and terms are written in it everywhere. */
  readonly tolerated: ReadonlySet<Script>;
}

/** Scripts with at least this part of what the user wrote are the user's own; others were only mentioned. */
const OWN_PART = 0.15;
/** How often the latest user message counts against all others together. */
const LATEST_WEIGHT = 3;
/** Only so much of a message is counted, half from each end; a pasted book is in one language. */
const COUNTED_UNITS = 20_000;

/** Scripts of a list of language tags. */
export function scriptsOfTags(tags: readonly string[]): ExpectedScripts {
  const expected = new Set<Script>();
  for (const tag of tags) {
    const scripts = scriptsOfLanguage(tag);
    if (scripts === undefined) {
      throw new GuardError("profile-invalid", `"${tag}" is not a language code; use one such as "en" or "zh-Hans"`, {
        path: "language.expect",
      });
    }
    for (const script of scripts) expected.add(script);
  }
  return { expected, tolerated: new Set([...expected, "latin"]) };
}

/**
 * Scripts of the languages a channel is told to be in, else those the user writes, and of what is asked for besides.
 * `undefined` when the user wrote no letters and nobody says: then there is nothing to be consistent with.
 */
export function scriptsOfRequest(
  request: TurnRequest,
  channel: Channel,
  told: readonly string[],
  asked: readonly string[],
): ExpectedScripts | undefined {
  const userTexts = request.messages.flatMap(({ role, content }) => (role === "user" ? [content] : []));
  if (userTexts.length === 0) return undefined;

  const weights = new Map<Script, number>();
  const mentioned = new Set<Script>();
  for (const [index, text] of userTexts.entries()) {
    const counts = countScripts(clip(text));
    for (const [id, script] of SCRIPTS.entries()) {
      const count = counts[id] ?? 0;
      if (script === "none" || count === 0) continue;
      mentioned.add(script);
      // One Han letter says as much as a few Latin ones.
      const letters = count * (UNSPACED.has(script) ? 3 : 1);
      weights.set(script, (weights.get(script) ?? 0) + letters * (index === userTexts.length - 1 ? LATEST_WEIGHT : 1));
    }
  }

  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  const expected = new Set<Script>();
  if (told.length === 0) {
    for (const [script, weight] of weights) if (weight >= total * OWN_PART) expected.add(script);
  }
  for (const language of asked) for (const script of scriptsOfLanguage(language) ?? []) expected.add(script);
  if (expected.size === 0) return undefined;
  // Japanese is written in three scripts at once, Korean texts quote Han.
  if (expected.has("hiragana") || expected.has("katakana")) for (const script of JAPANESE) expected.add(script);
  // Reasoning models think in English whatever the question's language is; that is a choice, not a mixture.
  if (channel === "reasoning" && told.length === 0) expected.add("latin");
  return { expected, tolerated: new Set([...expected, ...mentioned, "latin"]) };
}

const UNSPACED: ReadonlySet<Script> = new Set<Script>(["han", "hiragana", "katakana", "hangul"]);
const JAPANESE: readonly Script[] = ["han", "hiragana", "katakana"];

function clip(text: string): string {
  return text.length <= COUNTED_UNITS ? text : text.slice(0, COUNTED_UNITS / 2) + text.slice(-COUNTED_UNITS / 2);
}
