import { SCRIPTS, type ScriptId } from "../scripts.ts";

/** Languages of the n-gram table by script: those that share it and are told apart. */
const TABLED: Readonly<Record<string, readonly string[]>> = {
  latin: "en es fr de pt it ca nl sv da no fi pl cs sk hr ro hu tr vi id ms tl".split(" "),
  cyrillic: ["ru", "uk", "bg"],
  arabic: ["ar", "fa", "ur"],
  devanagari: ["hi", "mr"],
  han: ["zh", "ja"],
};

/** Languages that are known by their script alone, as it is theirs for the most part. */
const ALONE: Readonly<Record<string, string>> = {
  hiragana: "ja",
  katakana: "ja",
  hangul: "ko",
  greek: "el",
  hebrew: "he",
  bengali: "bn",
  tamil: "ta",
  telugu: "te",
  thai: "th",
};

/** Other subtags for a language, and languages that the table cannot tell from one it has. */
const ALIASES: Readonly<Record<string, string>> = {
  nb: "no",
  nn: "no",
  fil: "tl",
  bs: "hr",
  iw: "he",
  in: "id",
  yue: "zh",
  cmn: "zh",
};

/** By script number: languages of the table that are written in it; empty for scripts of one language. */
export const RIVALS: readonly (readonly string[])[] = SCRIPTS.map((script) => TABLED[script] ?? []);

/** The one language of a script; `undefined` for scripts that several share. */
export function onlyLanguageOf(script: ScriptId): string | undefined {
  return ALONE[SCRIPTS[script] ?? ""];
}

export const KNOWN_LANGUAGES: readonly string[] = [
  ...new Set([...Object.values(TABLED).flat(), ...Object.values(ALONE)]),
];

const KNOWN: ReadonlySet<string> = new Set(KNOWN_LANGUAGES);

/**
 * The name under which a language is known here: `nb` is `no`, `zh-Hant` is `zh`. `undefined` for languages that are
 * not known, and for those written in a script that is not their own, such as `hi-Latn`.
 */
export function knownLanguage(tag: string): string | undefined {
  // Most tags are plain subtags, and asking the engine takes longer than reading a sentence.
  if (KNOWN.has(tag)) return tag;
  let locale: Intl.Locale;
  try {
    locale = new Intl.Locale(tag);
  } catch {
    return undefined;
  }
  const usual = new Intl.Locale(locale.language).maximize().script;
  const chinese = locale.language === "zh" || locale.language === "yue";
  if (locale.script !== undefined && locale.script !== usual && !chinese) return undefined;
  const language = ALIASES[locale.language] ?? locale.language;
  return KNOWN.has(language) ? language : undefined;
}
