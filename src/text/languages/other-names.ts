/*
 * Names of the many languages that no table here tells apart: who asks for Lithuanian or Gujarati gets it, and is not
 * stopped for it. The engine knows what they are called (CLDR, through `Intl.DisplayNames`); where it was built without
 * a language's names, only English ones are found.
 */

/** ISO 639 codes with a name that is no everyday word: Afar ("from afar"), Ewe, Even, Ga and their like are left out. */
const CODES =
  "af am as az be bn bo br bs ca ceb ckb cy eo et eu fo fy ga gd gl gn gu ha haw hmn hr ht hy ig ilo is jv ka kk km kn ku ky la lb lo lt lv mg mi mk ml mn mr mt my ne ny oc om or pa ps qu rm rw sa sd si sk sl sm sn so sq sr st su sw tg ti tk tn tt ug uz wo xh yi yo zu".split(
    " ",
  );
/** Languages in which people name them. */
const LOCALES = "en de fr es pt it nl pl sv cs ru uk tr el he ar fa hi zh zh-Hant ja ko th".split(" ");
/** Those that use a country's name behind a word for "language". */
const LOCALES_BEHIND = ["id", "vi"];
/** Other names in use, divided by bars; `*` where endings follow. */
const ALSO_CALLED: Readonly<Record<string, string>> = {
  tl: "tagalog|tagalo|filipino|pilipino",
  fa: "dari",
  pa: "punjabi|panjabi|gurmukhi",
  or: "oriya",
  my: "burmese",
  ku: "kurmanji|kurdish",
  ckb: "sorani",
  ht: "kreyòl|kreyol",
  gd: "gaelic",
  ga: "gaeilge",
  qu: "quechua",
  ca: "valencian|català",
  sr: "montenegrin",
  si: "sinhalese",
  ps: "pushto",
  la: "latein*",
};
/** Words before a name that say no more than that it is a language. */
const GENERIC = /^(?:ภาษา|tiếng |bahasa |limba |język |اللغة )/iu;
/** Endings that are inflected: what is before them is the stem. */
const INFLECTED = /(?:(?<=sk|ck)i|(?<=štin|čtin)a|(?<=ськ|цьк)а|(?<=ск|цк)ий|(?<=isch|[cç][ae])|(?<=ي)ة|(?<=어))$/u;
const LEAST_STEM = 4;
const LEAST_NAME = 3;
const ONE_WORD = /^[\p{L}\p{M}]+$/u;
/** The article that Arabic writes as a part of the name. */
const ARTICLE = /^ال(?=\p{L}{3})/u;
/** Scripts that put no space between words. */
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}ー]+$/u;

/** Names that are everyday words of some language. */
const NOT_NAMES: ReadonlySet<string> = new Set(["java", "lets", "same", "जावा"]);

export interface OtherNames {
  /** By code: names that are words of their own, `*` where endings may follow, in lower case. */
  readonly words: ReadonlyMap<string, readonly string[]>;
  /** Names that count behind a word for "language". */
  readonly behind: ReadonlyMap<string, readonly string[]>;
  /** Names in unspaced text. */
  readonly unspaced: ReadonlyMap<string, readonly string[]>;
}

/** Asks the engine for some 2,000 names: some 30 ms, so once. */
export function otherNames(): OtherNames {
  const words = new Map<string, string[]>();
  const behind = new Map<string, string[]>();
  const unspaced = new Map<string, string[]>();
  for (const locale of [...LOCALES, ...LOCALES_BEHIND]) {
    const known = new Intl.DisplayNames([locale], { type: "language", fallback: "none" });
    for (const code of CODES) {
      const full = known.of(code)?.toLowerCase();
      if (full === undefined) continue;
      const name = full.replace(GENERIC, "").replace(ARTICLE, "");
      if (name.length < LEAST_NAME || NOT_NAMES.has(name)) continue;
      if (UNSPACED.test(full)) add(unspaced, code, full);
      else if (LOCALES_BEHIND.includes(locale)) add(behind, code, name);
      else if (ONE_WORD.test(name)) add(words, code, inflected(name));
    }
  }
  for (const [code, names] of Object.entries(ALSO_CALLED)) for (const name of names.split("|")) add(words, code, name);
  return { words, behind, unspaced };
}

function add(to: Map<string, string[]>, code: string, name: string): void {
  const names = to.get(code);
  if (names === undefined) to.set(code, [name]);
  else names.push(name);
}

function inflected(name: string): string {
  const stem = name.replace(INFLECTED, "");
  return INFLECTED.test(name) && stem.length >= LEAST_STEM ? `${stem}*` : name;
}
