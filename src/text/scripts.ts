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

export const NONE: ScriptId = SCRIPTS.indexOf("none");
export const LATIN: ScriptId = SCRIPTS.indexOf("latin");
export const HAN: ScriptId = SCRIPTS.indexOf("han");

/*
 * The letters, marks and numerals of the Basic Multilingual Plane whose Script is not Common or Inherited, as runs:
 * gap since the last run, length when not 1, and the script as a letter (A = latin …), in base 36. Asking `\p{Script}`
 * about every character at start-up would take some 60 ms; reading this takes well under one. Unicode 16;
 * `test/text/scripts.test.ts` compares it with the engine's own tables.
 */
const RUNS =
  "1t.qA6.qA1bAfA5.nA1.vA1.chA13.5A3v.4G2.2G2.4G1G6G1.3G1G1.kG1.1rG0.eO0.6G1.9G0.3mF1.2F2.4pF1.12O2O6.15O8.19I1" +
  "I1.2I1.2I1I8.rI4.4It.bH5.wH1.aHb.kH4.2H1.2rH1.8H2.aH1.jH2Hg.1nO2.3O0.1cH0.1eOe.1iO4O2O2.1aOi.sO4.bO5.oH1.7H7" +
  ".23H1.tH0.29J4.fJ2.aJ1.fJ0.4K1.8K2.2K2.mK1.7K1K3.4K2.9K2.2K2.4K8K4.2K1.5K2.cK2.6K2K1K2.3O1.6O4.2O2.mO1.7O1.2" +
  "O1.2O1.2O2O1.5O4.2O2.3O3O7.4O1O7.gOb.3O1.9O1.3O1.mO1.7O1.2O1.5O2.aO1.3O1.3O2Of.4O2.aO9.7O1.3O1.8O2.2O2.mO1.7" +
  "O1.2O1.5O2.9O2.2O2.3O7.3O4.2O1.5O2.aO1.7Oa.2L1.6L3.3L1.4L3.2L1L1.2L3.2L3.3L3.cL4.5L3.3L1.4L2L6Le.dLd.dM1.3M1" +
  ".nM1.gM2.9M1.3M1.4M7.2M1.3M1.2M2.4M2.aM8.7M1.4O1.8O1.3O1.nO1.aO1.5O2.9O1.3O1.4O7.2O5.3O1.4O2.aO1.3Oc.dO1.3O1" +
  ".1fO1.3O1.5O5.gO2.jO1.6O1.3O1.iO3.oO1.9O1O2.7O3O4.6O1O1.8O6.aO2.2Od.1mN5.fN1.aN13.2O1O1.5O1.oO1O1.nO2.5O1O1." +
  "7O1.aO2.4OwOn.2O6.kO1O1O1O4.aO1.10O4.kO1.iO1.10O9O1l.22O6.26O2.12O1O5O2.17O1.4O0.74E0.21O1.4O2.7O1O1.4O2.15O" +
  "1.4O2.xO1.4O2.7O1O1.4O2.fO1.1lO1.4O2.1vO2.3O9.kO3.gOg.2eO2.6O3.h8O2.hO1.qO5.23O3.bO7.mO9.mOb.kOc.dO1.3O1.2Oc" +
  ".2cO3O4.2O2.aO6.aOh.3O1.bO6.2hO7.17O5.1yOa.vO1.cO4.cOa.14O2.5Ob.18O4.qO6.bO11.sO4.1rO1.tO2.bO6.aOdO2g.25O3.a" +
  "Oh.9Oc.38Oc.1kO8.aO3.1dO2.bF5.17O2.3O1s.12A0.5G0F0.1dA0.5G0.4A0.5G0.dA0F0.1yA0G1s.74A0.mG2.6G2.12G2.6G2.8G1G" +
  "1G1G1.vG2.1hG1.7G1G3.3G1.7G3.4G2.6G4.dG5.3G1.7G38AdAg.dA3tG3.2A6ArAh.15A22f.2oO0.wA0.2tO6.9O9O2.12O1O5O2.1kO" +
  "7Of.oO9.7O1.7O1.7O1.7O1.7O1.7O1.7O1.7O1.wFedB1Bp.9B4.2E8.4B5.2eC6.3C1.2iD2.3D5.17O1.2mEh.wO1c.gDe8.534B1s.g7" +
  "4B0.wdO1v.1aO2.7hO3.sOk.1fF1.aF1.xF0.2aO1c.2uA3.2aAk.fA0.14O4Oj.1gOc.1yOa.aO6.oJ3J1.3J0.1aO2.10Oc.tE3.1tOf.a" +
  "O6.vO1.1jO9.eO2.aO6.nO3.21Oo.3O2.gO2.5Oa.6O2.6O2.6O9.7O1.7O1.17A1.9A0G0.4A6.3fO1.2O2.aO6.8mcEc.nE4.1dE6is.a6" +
  "B2.2yB12.7Ac.5O5.cI1.dI1.5I1I1.2I1.2I1.aI0.2qHx.a3Hi.1sH2.1iH14.cH1e.2F1s.5H1.3rH10.qA6.qAb.aD1.19D2.vE3.6E2" +
  ".6E2.6E2.3E";

const FIRST_ASTRAL_HAN = 0xd840;
const LAST_ASTRAL_HAN = 0xd884;

/**
 * Script of each UTF-16 code unit. Planes 2 and 3 hold nothing but Han, so the first half of such a pair is Han; every
 * other half of a pair is `none`. Read-only: it is shared.
 */
export const SCRIPT_OF_UNIT: Uint8Array = /* @__PURE__ */ buildTable();

/** The script of a character. */
export function scriptOf(codePoint: number): Script {
  const unit = codePoint > 0xffff ? ((codePoint - 0x10000) >> 10) + 0xd800 : codePoint;
  return SCRIPTS[SCRIPT_OF_UNIT[unit] ?? NONE] ?? "none";
}

/** How many code units of each script a text holds, by script number. Astral Han letters count once. */
export function countScripts(text: string): Uint32Array {
  const counts = new Uint32Array(SCRIPTS.length);
  for (let index = 0; index < text.length; index++) {
    const script = SCRIPT_OF_UNIT[text.charCodeAt(index)] ?? NONE;
    counts[script] = (counts[script] ?? 0) + 1;
  }
  return counts;
}

/** ISO 15924 codes, as `Intl.Locale` gives them, and the scripts they stand for. */
const SCRIPTS_BY_ISO_CODE: ReadonlyMap<string, readonly Script[]> = new Map<string, readonly Script[]>([
  ["Latn", ["latin"]],
  ["Hans", ["han"]],
  ["Hant", ["han"]],
  ["Hani", ["han"]],
  ["Jpan", ["han", "hiragana", "katakana"]],
  ["Kore", ["hangul", "han"]],
  ["Hang", ["hangul"]],
  ["Cyrl", ["cyrillic"]],
  ["Grek", ["greek"]],
  ["Arab", ["arabic"]],
  ["Hebr", ["hebrew"]],
  ["Deva", ["devanagari"]],
  ["Beng", ["bengali"]],
  ["Taml", ["tamil"]],
  ["Telu", ["telugu"]],
  ["Thai", ["thai"]],
]);

/** Languages that are written in two scripts side by side. */
const SECOND_SCRIPT: ReadonlyMap<string, Script> = new Map<string, Script>([
  ["sr", "latin"],
  ["bs", "cyrillic"],
  ["uz", "cyrillic"],
  ["kk", "latin"],
  ["az", "cyrillic"],
]);

/** Scripts a language is written in; `undefined` when `tag` is not a language tag. A tag that names a script means that one only. */
export function scriptsOfLanguage(tag: string): readonly Script[] | undefined {
  let locale: Intl.Locale;
  try {
    locale = new Intl.Locale(tag);
  } catch {
    return undefined;
  }
  const scripts = SCRIPTS_BY_ISO_CODE.get(locale.maximize().script ?? "") ?? ["other"];
  const second = locale.script === undefined ? SECOND_SCRIPT.get(locale.language) : undefined;
  return second === undefined ? scripts : [...scripts, second];
}

function buildTable(): Uint8Array {
  const table = new Uint8Array(0x10000);
  let position = 0;
  for (const [, gap = "0", length = "1", letter = "A"] of RUNS.matchAll(/([0-9a-z]+)(?:\.([0-9a-z]+))?([A-Z])/gu)) {
    const start = position + Number.parseInt(gap, 36);
    position = start + Number.parseInt(length, 36);
    table.fill(letter.charCodeAt(0) - 64, start, position);
  }
  return table.fill(HAN, FIRST_ASTRAL_HAN, LAST_ASTRAL_HAN + 1);
}
