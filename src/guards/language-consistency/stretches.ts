import { LATIN } from "../../text/scripts.ts";
import { EXEMPT_LETTERS } from "./limits.ts";
import {
  APOSTROPHE,
  ASTERISK,
  BACKSLASH,
  CLOSE_BRACKET,
  CLOSE_PARENTHESIS,
  CLOSERS,
  COLON,
  DIGIT_NINE,
  DIGIT_ZERO,
  DOLLAR,
  DOUBLE_QUOTE,
  GREATER,
  kindOf,
  LETTER_A,
  LINE_FEED,
  OPEN_BRACKET,
  OPEN_PARENTHESIS,
  SLASH,
  SPACE,
  TICK,
  UNDERSCORE,
  WIDE_CLOSE_PARENTHESIS,
  WIDE_OPEN_PARENTHESIS,
} from "./signs.ts";

/** Kinds of exempted stretches. */
export const NONE = 0;
export const FENCE = 1;
export const CODE = 2;
export const MATH = 3;
const QUOTE = 4;
export const PARENTHESIS = 5;
export const ADDRESS = 6;
export const BLOCK_QUOTE = 7;
/** Lines that are indented behind a blank one: code, in Markdown. */
export const INDENTED = 8;

/** White space before the code of such a line. */
const INDENT = 4;
const TAB = 0x09;
const TILDE = 0x7e;
/** Ticks or tildes in a row that make a fence. */
const FENCE_UNITS = 3;

/** By kind. */
const ALLOWANCES: readonly number[] = [
  0,
  EXEMPT_LETTERS.fence,
  EXEMPT_LETTERS.code,
  EXEMPT_LETTERS.math,
  EXEMPT_LETTERS.quote,
  EXEMPT_LETTERS.parenthesis,
  EXEMPT_LETTERS.address,
  0,
  EXEMPT_LETTERS.indented,
];

const LEFT_GUILLEMET = 0xab;
const RIGHT_GUILLEMET = 0xbb;
const OPENING_QUOTE = 0x201c;
const CLOSING_QUOTE = 0x201d;
/** A quotation may begin right behind these. */
const OPENING: ReadonlySet<number> = new Set([OPEN_PARENTHESIS, OPEN_BRACKET, ASTERISK]);

/** What ends a quotation, an emphasis or a piece of code. */
const QUOTATION_ENDS: ReadonlySet<number> = new Set([...CLOSERS.values(), ASTERISK, UNDERSCORE, TICK]);

/** Stand-ins for two characters at once: "$$" as a closer, ":/" as what was read last. */
const DOUBLE_DOLLAR = 1;
const COLON_SLASH = 1;

/**
 * Follows the stretches of a text in which foreign words are at home: code, mathematics, quotations, parentheses,
 * addresses. Each may hold so many unexpected letters, and all but a fence end at a blank line, so that an opener that
 * nobody closes does not blind the reader.
 */
export class Stretches {
  /** Kind of the stretch we are in. */
  kind = NONE;
  /** Code unit that closes it; 0 when something else does. */
  closer = 0;
  /** Unexpected letters it may still hold. */
  allowance = 0;
  /** The last code unit; any letter will do for words that are read as a whole. */
  last = LINE_FEED;
  /** Script of the last code unit; 0 when it was no letter. */
  lastScript = 0;
  /** Back-ticks in a row just read. */
  ticks = 0;
  /** Nothing but white space since the last line feed. */
  blankLine = true;
  /** Unexpected letters that quoted lines may still hold, all of them together. */
  quotedLeft: number = EXEMPT_LETTERS.blockQuotes;
  /** How many stretches have begun so far. */
  count = 0;
  /** The last code unit that can be seen. */
  #seen = LINE_FEED;
  /** The fence we are in stands at the beginning of its line, so only such a one closes it. */
  fenced = false;
  /** How many ticks or tildes close it. */
  #fenceUnits = 0;
  /** It is one of tildes. */
  #ofTildes = false;
  /** Tildes in a row at the beginning of a line. */
  #tildes = 0;
  /** The ticks just read stand at the beginning of a line. */
  #ticksBegin = false;
  /** White space so far at the beginning of the line. */
  #indent = 0;
  /** Whether an indented line may begin code, or go on with it. */
  #mayIndent = true;
  /** Unexpected letters that indented lines of one block may still hold; negative outside of one. */
  #indentedLeft = -1;
  /** What stands before the parenthesis we are in ends a quotation or an emphasis. */
  behindQuotation = false;

  copyFrom(other: Stretches): void {
    this.kind = other.kind;
    this.closer = other.closer;
    this.allowance = other.allowance;
    this.last = other.last;
    this.lastScript = other.lastScript;
    this.ticks = other.ticks;
    this.blankLine = other.blankLine;
    this.quotedLeft = other.quotedLeft;
    this.count = other.count;
    this.#seen = other.#seen;
    this.fenced = other.fenced;
    this.#fenceUnits = other.#fenceUnits;
    this.#ofTildes = other.#ofTildes;
    this.#tildes = other.#tildes;
    this.#ticksBegin = other.#ticksBegin;
    this.#indent = other.#indent;
    this.#mayIndent = other.#mayIndent;
    this.#indentedLeft = other.#indentedLeft;
    this.behindQuotation = other.behindQuotation;
  }

  /** True when an unexpected letter is exempt here. One that is not ends the stretch. `symbol` says that a formula may hold it. */
  exempts(symbol: boolean): boolean {
    this.#beginLine();
    if (this.kind === NONE || (this.kind === MATH && !symbol)) return false;
    if (this.kind === BLOCK_QUOTE && this.quotedLeft > 0) {
      this.quotedLeft--;
      return true;
    }
    if (this.allowance > 0) {
      this.allowance--;
      return true;
    }
    this.kind = NONE;
    return false;
  }

  /** Characters that open and close nothing need not be looked at one by one. */
  get allowsSkipping(): boolean {
    return !this.blankLine && this.#tildes === 0 && this.kind !== ADDRESS && this.last !== APOSTROPHE;
  }

  /** Plain characters of a piece, from `start` to `end`, are read all at once. */
  skip(piece: string, start: number, end: number): void {
    const last = piece.charCodeAt(end - 1);
    this.lastScript = kindOf(last);
    this.last = asRead(last);
    let seen = end - 1;
    while (seen >= start && piece.charCodeAt(seen) <= SPACE) seen--;
    if (seen >= start) this.#seen = asRead(piece.charCodeAt(seen));
  }

  /** Letters are coming. 'tis and '90s open nothing: a quotation in single quotes is exempt only when it begins with what it is to exempt. */
  readExpectedLetters(): void {
    this.#beginLine();
    if (this.last === APOSTROPHE && this.closer === APOSTROPHE) this.kind = NONE;
  }

  /** What was read last was a letter. */
  setLetter(letter: number, script: number): void {
    this.#tildes = 0;
    this.last = letter;
    this.lastScript = script;
    this.#seen = letter;
    this.blankLine = false;
  }

  /** A character that is neither letter nor mark. */
  readOther(unit: number): void {
    // « Mot » has closed; »Wort« begins with a letter.
    if (this.last === RIGHT_GUILLEMET && this.closer === LEFT_GUILLEMET && this.kind === QUOTE) this.kind = NONE;
    if (unit > SPACE) {
      this.#readTilde(unit);
      this.#beginLine();
      this.blankLine = false;
      this.#seen = unit;
    } else if (this.blankLine) this.#indent += unit === TAB ? INDENT : 1;
    else if (this.kind === ADDRESS) this.kind = NONE;
    this.last = unit;
    this.lastScript = 0;
  }

  /** True when this mark would open a stretch. */
  opens(unit: number): boolean {
    return this.kind === NONE && (unit === DOLLAR || CLOSERS.has(unit));
  }

  /** A character that may open or close something. */
  readMark(unit: number): void {
    let last = unit;
    this.#tildes = 0;
    if (unit === LINE_FEED) this.#endLine();
    else {
      if (unit === TICK && this.ticks === 0) this.#ticksBegin = this.blankLine;
      this.#beginLine();
      if (unit === TICK) this.ticks++;
      else if (unit === SLASH && this.last === COLON) last = COLON_SLASH;
      else if (this.kind === NONE) this.#open(unit);
      else if (this.#closes(unit)) this.kind = NONE;
      this.blankLine = false;
      this.#seen = unit;
    }
    this.last = last;
    this.lastScript = 0;
  }

  /**
   * Three back-ticks or more open or close a fence, fewer open or close code in a line. `next` is what follows them: with
   * an info string behind it, a fence in a fence is another one.
   */
  resolveTicks(next: number): void {
    const { ticks } = this;
    this.ticks = 0;
    if (ticks >= FENCE_UNITS) {
      if (this.kind !== FENCE) this.#enterFence(ticks, this.#ticksBegin, false);
      else if (this.#ofTildes || ticks < this.#fenceUnits || (this.fenced && !this.#ticksBegin)) return;
      else if (this.fenced && next > SPACE) this.#enterFence(ticks, true, false);
      else this.kind = NONE;
    } else if (this.kind === CODE) this.kind = NONE;
    else if (this.kind === NONE) this.#enter(CODE, 0);
  }

  /** Tildes at the beginning of a line fence, too. */
  #readTilde(unit: number): void {
    if (unit !== TILDE || (!this.blankLine && this.#tildes === 0)) {
      this.#tildes = 0;
      return;
    }
    this.#tildes++;
    if (this.kind !== FENCE) {
      if (this.#tildes === FENCE_UNITS) this.#enterFence(FENCE_UNITS, true, true);
    } else if (this.#ofTildes && this.#tildes > this.#fenceUnits) this.#fenceUnits = this.#tildes;
    else if (this.#ofTildes && this.#tildes === this.#fenceUnits) this.kind = NONE;
  }

  /** Code that is indented: behind a blank line, or in the lines behind it. */
  #beginLine(): void {
    if (!this.blankLine) return;
    const isCode = this.#indent >= INDENT && this.#mayIndent;
    this.#mayIndent = isCode;
    this.#indent = 0;
    if (!isCode) this.#indentedLeft = -1;
    else if (this.kind === NONE) {
      const left = this.#indentedLeft;
      if (left < 0) this.#enter(INDENTED, 0);
      else {
        this.kind = INDENTED;
        this.closer = 0;
        this.allowance = left;
      }
    }
  }

  #open(unit: number): void {
    const closer = CLOSERS.get(unit) ?? 0;
    if (this.last === BACKSLASH && unit === OPEN_BRACKET) this.#enter(MATH, CLOSE_BRACKET);
    else if (this.last === BACKSLASH && unit === OPEN_PARENTHESIS) this.#enter(MATH, CLOSE_PARENTHESIS);
    else if (unit === OPEN_PARENTHESIS || unit === WIDE_OPEN_PARENTHESIS) {
      this.#enter(PARENTHESIS, closer);
      this.behindQuotation = QUOTATION_ENDS.has(this.#seen);
    } else if (unit === SLASH && this.last === COLON_SLASH) this.#enter(ADDRESS, 0);
    else if (unit === GREATER && this.blankLine) this.#enter(BLOCK_QUOTE, 0);
    // 5" and don't and US$ open nothing.
    else if ((unit === DOLLAR || unit === APOSTROPHE || unit === DOUBLE_QUOTE) && this.#isAfterWord()) return;
    // ”Swedish and Finnish” open with what closes elsewhere.
    else if ((unit === CLOSING_QUOTE || unit === RIGHT_GUILLEMET) && this.last > SPACE && !OPENING.has(this.last))
      return;
    else if (unit === DOLLAR) this.#enter(MATH, DOLLAR);
    else if (closer !== 0) this.#enter(QUOTE, closer);
  }

  #isAfterWord(): boolean {
    return this.lastScript === LATIN || (this.last >= DIGIT_ZERO && this.last <= DIGIT_NINE);
  }

  #enterFence(units: number, fenced: boolean, ofTildes: boolean): void {
    this.#enter(FENCE, 0);
    this.fenced = fenced;
    this.#fenceUnits = units;
    this.#ofTildes = ofTildes;
  }

  #enter(kind: number, closer: number): void {
    this.kind = kind;
    this.closer = closer;
    this.allowance = ALLOWANCES[kind] as number;
    this.count++;
  }

  #closes(unit: number): boolean {
    switch (this.kind) {
      case MATH:
        if (this.closer === DOUBLE_DOLLAR) return unit === DOLLAR && this.last === DOLLAR;
        if (unit === DOLLAR && this.closer === DOLLAR && this.last === DOLLAR) {
          this.closer = DOUBLE_DOLLAR;
          return false;
        }
        return unit === this.closer && (unit === DOLLAR || this.last === BACKSLASH);
      case PARENTHESIS:
        return unit === CLOSE_PARENTHESIS || unit === WIDE_CLOSE_PARENTHESIS;
      case QUOTE:
        // „German“ and „Polish” open alike.
        return unit === this.closer || (unit === CLOSING_QUOTE && this.closer === OPENING_QUOTE);
      case ADDRESS:
        return unit !== SLASH && unit !== COLON && unit !== UNDERSCORE;
      default:
        return false;
    }
  }

  /** Mathematics between single dollars, addresses, quoted and indented lines end with the line, all else but a fence with a blank line. */
  #endLine(): void {
    if (this.kind === INDENTED) {
      this.#indentedLeft = this.allowance;
      this.kind = NONE;
    }
    const ofOneLine =
      this.kind === ADDRESS || this.kind === BLOCK_QUOTE || (this.kind === MATH && this.closer === DOLLAR);
    if (ofOneLine || (this.blankLine && this.kind !== FENCE)) this.kind = NONE;
    if (this.blankLine) this.#mayIndent = true;
    this.#indent = 0;
    this.blankLine = true;
  }
}

/** What stands for a letter, whichever it is, where letters are read one by one. */
function asRead(unit: number): number {
  return kindOf(unit) === 0 ? unit : LETTER_A;
}
