import { SCRIPTS, scriptOfUnit } from "../scripts.ts";

/** What a code unit is to the words around it. */
export const LETTER = 1;
export const CAPITAL = 2;
/** Han, kana, Thai: no blanks between words, so each unit stands for itself. */
export const IDEOGRAPH = 3;
/** A combining mark. */
export const ACCENT = 4;
/** Joiners, soft hyphens, marks of direction, second halves of pairs: read over, as a reader does. */
export const INVISIBLE = 5;
/** `'` and `’`, inside a word or around it. */
export const APOSTROPHE = 6;
/** Blanks, quotation marks, dashes, bullets, emoji: a word may stand on either side. */
export const FREE = 7;
/** `(` and `[`: a word may stand behind it, but `f(` is none. */
export const OPENER = 8;
/** `,`, `!`, `)`: a word may stand in front of it. */
export const CLOSER = 9;
/** `.` and `:`: they end a word unless more follows at once, as in `a.b`, `key:value` and `https:`. */
export const DOT = 10;
/** Digits, `\`, `$`, `_`, `=`, `/` and the like: what touches one is no word of a language. */
export const SPOILER = 11;

const OPENERS = "([";
const CLOSERS = ",;!?)]}…";
const FREE_SIGNS = '"*|¿¡-';
/** Signs that a capital may follow without being a name's: sentence ends, and what stands before the first word of a line. */
const STARTERS = new Set(Array.from('\n.!?:…¡¿。！？：*-–—•|>"“«„「(', (sign) => sign.charCodeAt(0)));

const UNSPACED: ReadonlySet<string> = new Set(["han", "hiragana", "katakana", "thai"]);

const UNKNOWN = 0;
const classes = new Uint8Array(0x10000);
const lower = new Uint16Array(0x10000);

/** Class of a UTF-16 code unit. Asked of the engine's own tables once for each unit. */
export function classOf(unit: number): number {
  const known = classes[unit] as number;
  return known === UNKNOWN ? learn(unit) : known;
}

/** The small letter of a unit whose class is known. */
export function lowerOf(unit: number): number {
  return lower[unit] as number;
}

/** True for signs behind which a sentence begins. */
export function startsSentence(unit: number): boolean {
  return STARTERS.has(unit);
}

function learn(unit: number): number {
  const sign = String.fromCharCode(unit);
  const small = sign.toLowerCase();
  // Only İ has a small letter of two units, and the table of n-grams knows it as i.
  lower[unit] = small.length === 1 ? small.charCodeAt(0) : 0x69;
  const kind = decide(sign, unit, small);
  classes[unit] = kind;
  return kind;
}

const IS_MARK = /\p{M}/u;
const IS_LETTER = /\p{L}/u;
const IS_FORMAT = /\p{Cf}/u;
const IS_FREE = /\s|\p{So}|\p{Cs}|\p{Pd}|\p{Pi}|\p{Pf}/u;
const IS_PUNCTUATION = /\p{P}/u;

function decide(sign: string, unit: number, small: string): number {
  if (sign === "'" || sign === "’") return APOSTROPHE;
  if (unit >= 0xdc00 && unit <= 0xdfff) return INVISIBLE;
  if (IS_MARK.test(sign)) return ACCENT;
  if (UNSPACED.has(SCRIPTS[scriptOfUnit(unit)] ?? "none")) return IDEOGRAPH;
  if (IS_LETTER.test(sign)) return small === sign ? LETTER : CAPITAL;
  if (IS_FORMAT.test(sign)) return INVISIBLE;
  if (sign === "." || sign === ":") return DOT;
  if (OPENERS.includes(sign)) return OPENER;
  if (CLOSERS.includes(sign)) return CLOSER;
  if (FREE_SIGNS.includes(sign) || IS_FREE.test(sign)) return FREE;
  // Beyond ASCII, punctuation is that of prose.
  return unit > 0x7f && IS_PUNCTUATION.test(sign) ? FREE : SPOILER;
}
