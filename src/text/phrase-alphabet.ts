import { FREE, fold, foldSequence, SEPARATOR } from "./fold.ts";
import { PatternError } from "./pattern-error.ts";
import { NOTHING } from "./point-table.ts";

/** Most letters and separators in one phrase after folding. A cursor keeps a place for each. */
const MAX_PHRASE = 1000;

/** Most different letters in one set of phrases: classes are 16-bit numbers. */
const MAX_LETTERS = 60_000;

/** Class of a code unit not seen before. */
export const UNKNOWN = 0;
/** Class of surrogates and of code points that fold to several units. */
export const COMPLEX = 1;
/** Class of code points that fold to nothing. */
export const DROPPED = 2;
/** Class of the separator; all classes from here on are labels of the automaton. */
export const SEP = 3;
/** Class of letters that occur in no phrase. The phrases' own letters follow it. */
const OTHER_WORD = 4;

/**
 * The letters of a set of phrases, numbered: those with word boundaries first, from `freeFrom` on those of scripts
 * without. Knows the class of each UTF-16 code unit, learnt on first use (128 KB per matcher).
 */
export class PhraseAlphabet {
  /** Class by code unit; `UNKNOWN` until `learn` has been asked. */
  readonly table = new Uint16Array(0x10000);
  /** First class without word boundaries. */
  readonly freeFrom: number;
  /** Number of classes. */
  readonly width: number;
  private readonly classes = new Map<number, number>([[SEPARATOR, SEP]]);

  constructor(phrases: readonly (readonly number[])[]) {
    const units = new Set(phrases.flat());
    units.delete(SEPARATOR);
    if (units.size > MAX_LETTERS) {
      throw new PatternError(
        "too-large",
        `The phrases use more than ${MAX_LETTERS} different letters; split them into several sets.`,
      );
    }
    let next = OTHER_WORD + 1;
    for (const unit of units) if ((unit & FREE) === 0) this.classes.set(unit, next++);
    this.freeFrom = next++;
    for (const unit of units) if ((unit & FREE) !== 0) this.classes.set(unit, next++);
    this.width = next;
  }

  /** Class of a folded unit. */
  classOfUnit(unit: number): number {
    return this.classes.get(unit) ?? ((unit & FREE) === 0 ? OTHER_WORD : this.freeFrom);
  }

  /** Class of a code unit; remembers it. */
  learn(code: number): number {
    const unit = code >= 0xd800 && code < 0xe000 ? NOTHING - 1 : fold(code);
    const learnt = unit === NOTHING ? DROPPED : unit < 0 ? COMPLEX : this.classOfUnit(unit);
    this.table[code] = learnt;
    return learnt;
  }
}

/**
 * The units a phrase stands for in the stream that a cursor reads: runs of separators are one, between letters
 * without word boundaries there is none, and where a letter with word boundaries begins or ends the phrase or meets
 * one without, there always is one.
 */
export function foldPhrase(phrase: string, index: number): readonly number[] {
  const units: number[] = [];
  let last = SEPARATOR;
  const add = (unit: number) => {
    const boundary = unit === SEPARATOR || ((unit ^ last) & FREE) !== 0;
    if (boundary && last !== SEPARATOR && (unit !== SEPARATOR || (last & FREE) === 0)) units.push(SEPARATOR);
    if (unit !== SEPARATOR) units.push(unit);
    if (unit !== SEPARATOR || (last & FREE) === 0) last = unit;
  };
  for (const char of phrase) {
    const unit = fold(char.codePointAt(0) as number);
    if (unit >= 0) add(unit);
    else for (const part of foldSequence(unit)) add(part);
  }
  add(SEPARATOR);
  const first = units[0];
  if (first === undefined) {
    throw new PatternError("empty", "The phrase has no letters or digits; use a pattern for punctuation and symbols.", {
      index,
    });
  }
  if (units.length > MAX_PHRASE) {
    throw new PatternError(
      "too-large",
      `The phrase has more than ${MAX_PHRASE} letters; use a characteristic part of it.`,
      { index },
    );
  }
  return (first & FREE) === 0 ? [SEPARATOR, ...units] : units;
}
