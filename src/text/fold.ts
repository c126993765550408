import { PLAIN_SPELLINGS } from "./confusables.ts";
import { asciiDigit, asciiLookAlike, INVISIBLE } from "./normalise.ts";
import { MAX_EXPANSION, PointTable } from "./point-table.ts";

/** What every character that is no letter, number or mark folds to. */
export const SEPARATOR = 0x20;

/** Bit set on units of scripts written without spaces between words: no word boundary surrounds them. */
export const FREE = 1 << 21;

/** Combining diacritics, Hebrew points, Arabic harakat and tatweel: ornaments that a reader skips. Indic marks are vowels and stay. */
const ORNAMENT =
  /[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20f0\ufe20-\ufe2f]|[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7]|[\u0610-\u061a\u064b-\u065f]|[\u06d6-\u06dc]|[\u06df-\u06e4]|[\u06e7\u06e8]|[\u06ea-\u06ed]|\u0670|\u0640/u;

const WORD = /[\p{L}\p{N}\p{M}]/u;

/** Scripts whose accents are ornaments. Kana (dakuten) and Hangul are left composed: there NFD would change the letter. */
const ACCENTED_SCRIPT = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u;

const FREE_SCRIPT = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]/u;

let plainSpellings: Map<string, string> | undefined;

const table = new PointTable((point) => {
  if (point < 0x80) return foldAscii(point);
  const units: number[] = [];
  for (const part of String.fromCodePoint(point).normalize("NFKC")) foldPart(part, units);
  if (units.length > MAX_EXPANSION) return [unitOf(point)];
  return units.every((unit) => unit === SEPARATOR) ? units.slice(0, 1) : units;
});

/**
 * Folds a code point so that spellings a reader takes for the same become the same: invisible characters and
 * diacritics go, case, width and look-alike letters (Unicode TS #39) are evened out. Returns one unit (a code point,
 * with `FREE` set where words have no spaces), `SEPARATOR`, or a negative code for `foldSequence`. Phrases and text
 * are folded alike, so a Cyrillic phrase still finds Cyrillic text. Known limit: kana with a separate dakuten
 * (half-width, or decomposed) do not equal the composed letter.
 */
export function fold(point: number): number {
  return table.get(point);
}

/** The units behind a negative result of `fold`; empty for characters that are dropped, at most 6. */
export function foldSequence(code: number): readonly number[] {
  return table.sequence(code);
}

function foldAscii(point: number): readonly number[] {
  if (point >= 65 && point <= 90) return [point + 32];
  if ((point >= 97 && point <= 122) || (point >= 48 && point <= 57)) return [point];
  return INVISIBLE.test(String.fromCharCode(point)) ? [] : [SEPARATOR];
}

function foldPart(part: string, units: number[]): void {
  if (INVISIBLE.test(part) || ORNAMENT.test(part)) return;
  const boxed = asciiLookAlike(part.codePointAt(0) as number);
  if (boxed >= 0x80 && !WORD.test(part)) {
    units.push(SEPARATOR);
    return;
  }
  plainSpellings ??= new Map(PLAIN_SPELLINGS.split(" ").map((pair) => [pair.slice(0, 1), pair.slice(1)]));
  // Lower case before look-alikes, so that both cases of a letter fold alike: Т and т, of which only the first looks Latin.
  const lower = (boxed < 0x80 && !WORD.test(part) ? String.fromCharCode(boxed) : part).toLowerCase().normalize("NFKC");
  for (const letter of lower) {
    const bare = ACCENTED_SCRIPT.test(letter) ? letter.normalize("NFD") : letter;
    for (const char of bare) {
      if (ORNAMENT.test(char)) continue;
      for (const plain of plainSpellings.get(char) ?? char)
        units.push(unitOf(lowerLookAlike(plain.codePointAt(0) as number)));
    }
  }
}

/** Like `asciiLookAlike` for lower-case letters, where a capital that looks Latin lends its reading to the small one. */
function lowerLookAlike(point: number): number {
  if (point < 0x80) return point;
  const own = asciiLookAlike(point);
  if (own !== point) return own | 32;
  const upper = String.fromCodePoint(point).toUpperCase();
  if (upper.length > 2) return asciiDigit(point);
  const capital = upper.codePointAt(0) as number;
  const seen = asciiLookAlike(capital);
  return capital >= 0x80 && seen !== capital ? seen | 32 : asciiDigit(point);
}

function unitOf(point: number): number {
  const char = String.fromCodePoint(point);
  if (point < 0x80) return WORD.test(char) ? point : SEPARATOR;
  if (!WORD.test(char)) return SEPARATOR;
  return FREE_SCRIPT.test(char) ? point | FREE : point;
}
