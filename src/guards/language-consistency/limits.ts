import type { Script } from "../../text/scripts.ts";

/*
 * The policy's numbers. `bench/language-scripts.ts` measures them; the page in docs/guards tells the figures.
 */

/** Letters in a row, of a script nobody expects, that make a run. Shorter ones are symbols, initials, single words of dictionaries. */
export const RUN_LETTERS: Readonly<Partial<Record<Script, number>>> = {
  han: 2,
  hiragana: 2,
  katakana: 2,
  hangul: 2,
  greek: 5,
};
export const RUN_LETTERS_ELSEWHERE = 4;

/** Longest run that a gloss behind it, "快乐 (happiness)", or emphasis around it, "**快乐**", explains. */
export const GLOSSED_LETTERS = 8;

/** Code units without a letter that may lie inside a run before it counts as ended. */
export const RUN_GAP = 8;

/** How many unexpected letters each exempted stretch may hold. After that many it is no exemption any more. */
export const EXEMPT_LETTERS = { fence: 600, code: 64, math: 16, quote: 48, parenthesis: 32, address: 64 } as const;

/** Least amount of text, in words, whose share is judged. A name and a number are no language. */
export const SHARE_WORDS = 8;

/** Detections per channel; the rest of a text that is all wrong adds nothing. */
export const MAX_DETECTIONS = 16;

/*
 * Share counts words, as R1's language-consistency reward does, but by their letters: finding word boundaries in every
 * script costs more than all the rest. Five letters make a word (six code units of Latin text, its spaces included),
 * two Han or kana letters, two and a half Hangul syllables. In sixtieths of a word all are whole numbers.
 */
export const PARTS_PER_WORD = 60;
export const PARTS_PER_LETTER_ELSEWHERE = 12;
export const PARTS_PER_LETTER: Readonly<Partial<Record<Script, number>>> = {
  latin: 10,
  han: 30,
  hiragana: 30,
  katakana: 30,
  hangul: 24,
};
