/** The scripts that are told apart. `none`: digits, punctuation, symbols, marks and emoji that every script uses. */
export const SCRIPTS = [
  "none",
  "latin",
  "han",
  "hiragana",
  "katakana",
  "hangul",
  "cyrillic",
  "greek",
  "arabic",
  "hebrew",
  "devanagari",
  "bengali",
  "tamil",
  "telugu",
  "thai",
  "other",
] as const;

export type Script = (typeof SCRIPTS)[number];

/** Number of a script: its index in `SCRIPTS`, small enough for tables. */
export type ScriptId = number;

export const LATIN: ScriptId = SCRIPTS.indexOf("latin");
export const HAN: ScriptId = SCRIPTS.indexOf("han");

const FIRST_ASTRAL_HAN = 0xd840;
const LAST_ASTRAL_HAN = 0xd884;

/** Entry of a code unit not asked about before. */
const UNKNOWN = 255;

/** Scripts of the code units asked about so far. */
const learnt = new Uint8Array(0x10000).fill(UNKNOWN);

/**
 * Script of a UTF-16 code unit: that of letters, marks and numerals whose Script is neither Common nor Inherited.
 * Planes 2 and 3 hold nothing but Han, so the first half of such a pair is Han; every other half of a pair is `none`.
 * The engine's own tables are asked once for each code unit: all of them together would take some 60 ms.
 */
export function scriptOfUnit(unit: number): ScriptId {
  const script = learnt[unit] as number;
  return script === UNKNOWN ? learn(unit) : script;
}

/** The script of a character. */
export function scriptOf(codePoint: number): Script {
  const unit = codePoint > 0xffff ? ((codePoint - 0x10000) >> 10) + 0xd800 : codePoint;
  return SCRIPTS[scriptOfUnit(unit)] ?? "none";
}

/** How many code units of each script a text holds, by script number. Astral Han letters count once. */
export function countScripts(text: string): Uint32Array {
  const counts = new Uint32Array(SCRIPTS.length);
  for (let index = 0; index < text.length; index++) {
    const script = scriptOfUnit(text.charCodeAt(index));
    counts[script] = (counts[script] ?? 0) + 1;
  }
  return counts;
}

/** ISO 15924 codes, as `Intl.Locale` gives them, and the scripts they stand for. */
const SCRIPTS_BY_ISO_CODE: Readonly<Record<string, readonly Script[]>> = {
  Latn: ["latin"],
  Hans: ["han"],
  Hant: ["han"],
  Hani: ["han"],
  Jpan: ["han", "hiragana", "katakana"],
  Kore: ["hangul", "han"],
  Hang: ["hangul"],
  Cyrl: ["cyrillic"],
  Grek: ["greek"],
  Arab: ["arabic"],
  Hebr: ["hebrew"],
  Deva: ["devanagari"],
  Beng: ["bengali"],
  Taml: ["tamil"],
  Telu: ["telugu"],
  Thai: ["thai"],
};

/** Languages that are written in two scripts side by side. */
const SECOND_SCRIPT: Readonly<Record<string, Script>> = {
  sr: "latin",
  bs: "cyrillic",
  uz: "cyrillic",
  kk: "latin",
  az: "cyrillic",
};

/** Scripts a language is written in; `undefined` when `tag` is not a language tag. A tag that names a script means that one only. */
export function scriptsOfLanguage(tag: string): readonly Script[] | undefined {
  let locale: Intl.Locale;
  try {
    locale = new Intl.Locale(tag);
  } catch {
    return undefined;
  }
  const scripts = SCRIPTS_BY_ISO_CODE[locale.maximize().script ?? ""] ?? ["other"];
  const second = locale.script === undefined ? SECOND_SCRIPT[locale.language] : undefined;
  return second === undefined ? scripts : [...scripts, second];
}

let tests: readonly RegExp[] | undefined;

function learn(unit: number): ScriptId {
  tests ??= SCRIPTS.map((script) => new RegExp(testOf(script), "u"));
  const character = String.fromCharCode(unit);
  const astralHan = unit >= FIRST_ASTRAL_HAN && unit <= LAST_ASTRAL_HAN;
  const script = astralHan ? HAN : tests.findIndex((test) => test.test(character));
  learnt[unit] = script;
  return script;
}

/** What a character of a script matches and one of the scripts before it does not. */
function testOf(script: Script): string {
  if (script === "none") return "[^\\p{L}\\p{M}\\p{N}]|\\p{Script=Common}|\\p{Script=Inherited}";
  if (script === "other") return "";
  return `\\p{Script=${script.charAt(0).toUpperCase()}${script.slice(1)}}`;
}
