import { SCRIPTS, scriptOfUnit } from "../../text/scripts.ts";

/** Code units that the readers know by name. */
export const LINE_FEED = 0x0a;
export const SPACE = 0x20;
export const DOUBLE_QUOTE = 0x22;
export const HASH = 0x23;
export const DOLLAR = 0x24;
export const APOSTROPHE = 0x27;
export const OPEN_PARENTHESIS = 0x28;
export const CLOSE_PARENTHESIS = 0x29;
export const ASTERISK = 0x2a;
export const SLASH = 0x2f;
export const DIGIT_ZERO = 0x30;
export const DIGIT_NINE = 0x39;
export const COLON = 0x3a;
export const GREATER = 0x3e;
export const OPEN_BRACKET = 0x5b;
export const BACKSLASH = 0x5c;
export const CLOSE_BRACKET = 0x5d;
export const UNDERSCORE = 0x5f;
export const TICK = 0x60;
export const LETTER_A = 0x61;
export const WIDE_OPEN_PARENTHESIS = 0xff08;
export const WIDE_CLOSE_PARENTHESIS = 0xff09;
export const WIDE_COLON = 0xff1a;

/** Openers of quotations and glosses, and what closes each. Straight quotes stand for both. */
const PAIRS = "“” „“ ”” ‘’ ‚‘ «» »« ‹› 「」 『』 《》 〈〉 【】 〝〞 ＂＂ \"\" '' () （）".split(" ");
export const CLOSERS: ReadonlyMap<number, number> = new Map(
  PAIRS.map((pair) => [pair.charCodeAt(0), pair.charCodeAt(1)]),
);

/** Kind of a code unit that may open or close something; every other kind is the number of a script. */
export const MARK = SCRIPTS.length;
const MARKS = `\n$*/:>[\\]_\`${PAIRS.join("")}`;

const UNKNOWN = 255;
/** Kinds of the code units asked about so far. */
const kinds = new Uint8Array(0x10000).fill(UNKNOWN);

/** The script of a code unit, or `MARK`. */
export function kindOf(unit: number): number {
  const kind = kinds[unit] as number;
  return kind === UNKNOWN ? learn(unit) : kind;
}

function learn(unit: number): number {
  const kind = MARKS.includes(String.fromCharCode(unit)) ? MARK : scriptOfUnit(unit);
  kinds[unit] = kind;
  return kind;
}
