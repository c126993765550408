import { countScripts, SCRIPTS, type Script } from "../scripts.ts";
import { functionWordCounts } from "./function-words.ts";

/** Which languages a text is written in, as far as scripts and its commonest words tell. */
export interface WrittenLanguages {
  /** BCP 47 primary subtags, the most used one first; empty when nothing tells. */
  readonly languages: readonly string[];
  /** Enough words tell; a single common word may be anything. */
  readonly sure: boolean;
  /** Some of it is in a script that its language is not usually written in, such as Hindi in Latin letters. */
  readonly romanised: boolean;
  /** Letters read; one Han, kana or Hangul letter counts as three. */
  readonly letters: number;
}

/** A language with less than this part of what is most used is only mentioned. */
const OWN_PART = 0.25;
/** The same, for function words within one script; two words at least. */
const OWN_WORDS = 0.25;
const LEAST_WORDS = 2;
const LETTERS_PER_UNSPACED = 3;
/** So many function words are enough, or one that is alone. */
const SURE_WORDS = 2.5;
const SURE_LEAD = 2;
/** "Ja", "no" and "non" are words of one list and said in many languages. */
const LEAST_LATIN_LETTERS = 4;

const UNSPACED: ReadonlySet<Script> = new Set<Script>(["han", "hiragana", "katakana", "hangul"]);
/** Scripts that stand for a language. */
const LANGUAGE_OF: Partial<Record<Script, string>> = {
  hangul: "ko",
  greek: "el",
  hebrew: "he",
  bengali: "bn",
  tamil: "ta",
  telugu: "te",
  thai: "th",
};
/** In a Korean or Japanese text Han letters are part of it. */
const LEAST_KANA = 0.05;

/** Letters and words of one language of a script that several share; the first that is found decides. */
const CYRILLIC: readonly (readonly [RegExp, string])[] = [
  [/[ҷӣӯ]/iu, "tg"],
  [/ҳ/iu, "uz"],
  [/ў/iu, "be"],
  [/[ғқұ]/iu, "kk"],
  [/[ҙҫҡ]/iu, "ba"],
  [/[әҗ]/iu, "tt"],
  [/ң/iu, "ky"],
  [/[өү]/iu, "mn"],
  [/[ѓќѕ]/iu, "mk"],
  [/[іїєґ]/iu, "uk"],
  [/[ыэё]/iu, "ru"],
  [/[ђћљњџј]/iu, "sr"],
  [/(?<!\p{L})(?:със|във|какво|защо|какъв|тази|този|бъде|може ли|съм|ще)(?!\p{L})|ъ[тлрмкгв]/iu, "bg"],
];
const ARABIC: readonly (readonly [RegExp, string])[] = [
  [/[ٹڈڑںےھہ]/u, "ur"],
  [/[پچژگی](?=[\s\S])|ک/u, "fa"],
];
const DEVANAGARI: readonly (readonly [RegExp, string])[] = [
  [/ळ|(?<!\p{L})(?:आहे|आणि|काय|कसे|मला|आहेत|नाही)(?![\p{L}\p{M}])/u, "mr"],
];

/** Deterministic and linear. Give it what the user says, without quotations. */
export function writtenLanguages(text: string): WrittenLanguages {
  const weights = scriptWeights(text);
  const letters = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  const most = Math.max(0, ...weights.values());
  const own = [...weights].filter(([, weight]) => weight >= most * OWN_PART).sort(([, a], [, b]) => b - a);
  const languages: string[] = [];
  let romanised = false;
  let sure = own.length > 0;
  for (const [script] of own) {
    if (script === "latin") {
      const words = latinLanguages(text, weights.get(script) ?? 0);
      languages.push(...words.languages);
      romanised ||= words.romanised;
      // Latin words in a text of another script are mostly names.
      sure &&= words.sure || own.length > 1;
    } else {
      const language = languageOfScript(script, text, weights);
      if (language !== undefined) languages.push(language);
    }
  }
  return { languages: [...new Set(languages)], romanised, sure, letters };
}

function scriptWeights(text: string): Map<Script, number> {
  const counts = countScripts(text);
  const weights = new Map<Script, number>();
  for (const [id, script] of SCRIPTS.entries()) {
    const count = counts[id] ?? 0;
    if (script !== "none" && count > 0) weights.set(script, count * (UNSPACED.has(script) ? LETTERS_PER_UNSPACED : 1));
  }
  return weights;
}

function languageOfScript(script: Script, text: string, weights: ReadonlyMap<Script, number>): string | undefined {
  const weight = (of: Script) => weights.get(of) ?? 0;
  const kana = weight("hiragana") + weight("katakana");
  switch (script) {
    case "hiragana":
    case "katakana":
      return "ja";
    case "han":
      if (kana > weight("han") * LEAST_KANA) return "ja";
      return weight("hangul") > weight("han") ? "ko" : "zh";
    case "cyrillic":
      return firstOf(CYRILLIC, text) ?? "ru";
    case "arabic":
      return firstOf(ARABIC, text) ?? "ar";
    case "devanagari":
      return firstOf(DEVANAGARI, text) ?? "hi";
    default:
      return LANGUAGE_OF[script];
  }
}

function firstOf(tests: readonly (readonly [RegExp, string])[], text: string): string | undefined {
  return tests.find(([letters]) => letters.test(text))?.[1];
}

/** Languages so close that their common words are mostly the same: without words of its own a text may be in any of them. */
const CLOSE: readonly (readonly string[])[] = [
  ["id", "ms"],
  ["da", "no"],
];
/** As much of the best one's count makes a close language possible. */
const CLOSE_PART = 0.85;

function latinLanguages(text: string, letters: number): Pick<WrittenLanguages, "languages" | "romanised" | "sure"> {
  const ranked = [...functionWordCounts(text)].sort(([, a], [, b]) => b - a);
  const [best] = ranked;
  if (best === undefined) return { languages: [], romanised: false, sure: false };
  const [tag, most] = best;
  const close = CLOSE.find((group) => group.includes(tag)) ?? [tag];
  const others = ranked.filter(([other]) => !close.includes(other));
  const together = ranked.reduce((sum, [other, count]) => sum + (close.includes(other) ? count : 0), 0);
  const tags = ranked.flatMap(([other, count]) => {
    if (close.includes(other)) return count >= most * CLOSE_PART ? [other] : [];
    return count >= together * OWN_WORDS && count >= LEAST_WORDS ? [other] : [];
  });
  const romanised = tags.some((found) => found.endsWith("-Latn"));
  // The words of romanised languages are short, and greetings of others.
  const alone = together >= (romanised ? LEAST_WORDS : 1) && together >= SURE_LEAD * (others[0]?.[1] ?? 0);
  return {
    languages: tags.map((found) => found.split("-")[0] ?? found),
    romanised,
    sure: letters >= LEAST_LATIN_LETTERS && (together >= SURE_WORDS || alone),
  };
}
