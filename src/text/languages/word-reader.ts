import { SCRIPTS, type ScriptId, scriptOfUnit } from "../scripts.ts";
import {
  ACCENT,
  APOSTROPHE,
  CAPITAL,
  classOf,
  DOT,
  FREE,
  IDEOGRAPH,
  INVISIBLE,
  LETTER,
  lowerOf,
  OPENER,
  SPOILER,
  startsSentence,
} from "./word-classes.ts";

/** Longer words are dropped: they are keys and hashes. */
const MAX_UNITS = 48;
/** All in capitals and no longer than this: an acronym. */
const ACRONYM_UNITS = 4;
const ASCII_APOSTROPHE = 0x27;
const FIRST_WIDE_FORM = 0xff00;

/** Scripts whose letters look alike: a word that mixes them is still one word. */
const ALIKE: readonly boolean[] = SCRIPTS.map((script) => ["latin", "cyrillic", "greek"].includes(script));

/** A word of a language. Valid only while `onWord` runs. */
export interface Word {
  /** Lower-case code units, of which the first `length` are the word. Apostrophes in it are ASCII ones. */
  readonly units: Uint16Array;
  readonly length: number;
  /** Script of its first letter. */
  readonly script: ScriptId;
  /** UTF-16 offset of its first code unit. */
  readonly start: number;
  /** Offset just after its last code unit. */
  readonly end: number;
  /** Begins with a capital inside a sentence: a name, a title, a German noun. */
  readonly capitalised: boolean;
  /** Holds accents of their own, wide letters or letters of several scripts, so it must be folded before it is looked up. */
  readonly unusual: boolean;
}

class Reading implements Word {
  readonly units = new Uint16Array(MAX_UNITS);
  length = 0;
  script: ScriptId = 0;
  start = 0;
  end = 0;
  capitalised = false;
  unusual = false;
  /** Touches something that no word of a language touches. */
  spoiled = false;
  capitals = 0;
  /** Class of the last unit that was not read over. */
  last: number = FREE;
  /** A sentence has begun and no word of it has ended. */
  fresh = true;

  copyFrom(other: Reading): void {
    for (let index = 0; index < other.length; index++) this.units[index] = other.units[index] as number;
    this.length = other.length;
    this.script = other.script;
    this.start = other.start;
    this.end = other.end;
    this.capitalised = other.capitalised;
    this.unusual = other.unusual;
    this.spoiled = other.spoiled;
    this.capitals = other.capitals;
    this.last = other.last;
    this.fresh = other.fresh;
  }
}

/**
 * Finds the words of a language in a text and leaves out what only looks like them: identifiers, commands, formulas,
 * parts of addresses, acronyms. A word has two letters or more, stands behind a blank, a quotation mark, an opening
 * bracket or a dash, and in front of a blank or of punctuation. Constant work and memory per code unit. A word is told
 * of when the unit behind it has been read (behind `.`, `:` and `'`, one more), so it does not matter how a text is cut.
 */
export class WordReader {
  readonly #word = new Reading();
  readonly #saved = new Reading();
  readonly #onWord: (word: Word) => void;

  constructor(onWord: (word: Word) => void) {
    this.#onWord = onWord;
  }

  /** Reads the code unit that stands at `offset`. */
  read(unit: number, offset: number): void {
    const word = this.#word;
    const kind = classOf(unit);
    if (kind <= CAPITAL) this.#readLetter(unit, kind, offset);
    else if (kind === IDEOGRAPH) this.#readIdeograph(unit, offset);
    else if (kind <= INVISIBLE) {
      if (word.length === 0) return;
      word.unusual = true;
      if (kind === ACCENT) this.#append(unit, offset);
    } else {
      if (word.length > 0) {
        const waits = (kind === DOT || kind === APOSTROPHE) && word.last === LETTER;
        if (kind === SPOILER || (kind === OPENER && word.last === LETTER)) word.spoiled = true;
        if (!waits) this.#finish();
      }
      word.last = kind;
      if (startsSentence(unit)) word.fresh = true;
    }
  }

  /** What follows has nothing to do with what was read: a word that has not ended is dropped. */
  interrupt(): void {
    this.#word.length = 0;
    this.#word.last = FREE;
  }

  /** Where the word that is being read begins, if it may come to count; else `position`. At most 48 letters before it. */
  openFrom(position: number): number {
    return this.#word.length > 0 && !this.#word.spoiled ? this.#word.start : position;
  }

  /** The text is over, or what follows is no part of it. */
  end(): void {
    this.#finish();
  }

  mark(): void {
    this.#saved.copyFrom(this.#word);
  }

  rewind(): void {
    this.#word.copyFrom(this.#saved);
  }

  #readLetter(unit: number, kind: number, offset: number): void {
    const word = this.#word;
    const script = scriptOfUnit(unit);
    if (word.length > 0 && word.last === DOT) {
      word.length = 0;
      this.#begin(script, offset, true);
    } else if (word.length > 0 && script !== word.script && !(ALIKE[script] && ALIKE[word.script])) {
      this.#finish();
      this.#begin(script, offset, false);
    } else if (word.length === 0) this.#begin(script, offset, word.last > OPENER);
    else if (word.last === APOSTROPHE) this.#append(ASCII_APOSTROPHE, offset - 1);

    if (script !== word.script || unit >= FIRST_WIDE_FORM) word.unusual = true;
    if (kind === CAPITAL) {
      if (word.length === 0) word.capitalised = !word.fresh;
      // camelCase, but not L'Aquila.
      else if (word.capitals < word.length && word.last === LETTER) word.spoiled = true;
      word.capitals++;
    }
    word.last = LETTER;
    this.#append(lowerOf(unit), offset);
  }

  #readIdeograph(unit: number, offset: number): void {
    const word = this.#word;
    if (word.length > 0) this.#finish();
    this.#begin(scriptOfUnit(unit), offset, false);
    this.#append(unit, offset);
    this.#onWord(word);
    word.length = 0;
    word.last = FREE;
    word.fresh = false;
  }

  #begin(script: ScriptId, offset: number, spoiled: boolean): void {
    const word = this.#word;
    word.script = script;
    word.start = offset;
    word.capitalised = false;
    word.unusual = false;
    word.spoiled = spoiled;
    word.capitals = 0;
  }

  #append(unit: number, offset: number): void {
    const word = this.#word;
    word.end = offset + 1;
    if (word.length < MAX_UNITS) word.units[word.length++] = unit;
    else word.spoiled = true;
  }

  #finish(): void {
    const word = this.#word;
    if (word.length === 0) return;
    const acronym = word.capitals === word.length && word.length <= ACRONYM_UNITS;
    if (word.length >= 2 && !word.spoiled && !acronym) this.#onWord(word);
    word.length = 0;
    word.fresh = false;
  }
}
