import { EXEMPT_WORD_LETTERS } from "./limits.ts";
import { ASTERISK, DOLLAR, LINE_FEED, SPACE, UNDERSCORE } from "./signs.ts";
import { ADDRESS, BLOCK_QUOTE, CODE, FENCE, INDENTED, MATH, NONE, type Stretches } from "./stretches.ts";

/** By kind of stretch. */
const ALLOWANCES: readonly number[] = [
  0,
  EXEMPT_WORD_LETTERS.fence,
  EXEMPT_WORD_LETTERS.code,
  EXEMPT_WORD_LETTERS.math,
  EXEMPT_WORD_LETTERS.quote,
  EXEMPT_WORD_LETTERS.parenthesis,
  EXEMPT_WORD_LETTERS.address,
  EXEMPT_WORD_LETTERS.blockQuotes,
  EXEMPT_WORD_LETTERS.indented,
];

/** Stretches that are no prose, whatever stands around them. */
const NO_PROSE: ReadonlySet<number> = new Set([FENCE, CODE, MATH, ADDRESS, INDENTED]);

/** Info strings of fences that hold text. */
const TEXT_INFO: ReadonlySet<string> = new Set("text txt plain plaintext markdown md none quote output".split(" "));
/** So much of an info string is read. */
const INFO_UNITS = 16;

/**
 * Says of which letters the language is not judged: those of exempted stretches and of *emphasised* titles and terms,
 * up to so many of each. More of them than unexpected letters are exempt, as all letters of a stretch count.
 */
export class ExemptWords {
  /** Letters so far in the stretch, in the emphasis, in quoted lines, and before the text had settled. */
  #inStretch = 0;
  #inEmphasis = 0;
  #inQuotedLines = 0;
  #unsettled = 0;
  /** Number of the stretch that is counted. */
  #stretch = 0;
  /** What stands behind the opening of the fence we are in, and whether its line is over. */
  #info = "";
  #infoRead = true;
  #emphasised = false;
  /** The last code unit was a sign of emphasis that opened one. */
  #opened = false;

  copyFrom(other: ExemptWords): void {
    this.#inStretch = other.#inStretch;
    this.#inEmphasis = other.#inEmphasis;
    this.#inQuotedLines = other.#inQuotedLines;
    this.#unsettled = other.#unsettled;
    this.#stretch = other.#stretch;
    this.#info = other.#info;
    this.#infoRead = other.#infoRead;
    this.#emphasised = other.#emphasised;
    this.#opened = other.#opened;
  }

  /**
   * True when the letter that comes next is not to be judged. As long as the text has no word of an expected language,
   * only so much may be quoted: an answer in quotation marks quotes nothing.
   */
  exempts(unit: number, stretches: Stretches, settled: boolean): boolean {
    const { kind, closer, fenced } = stretches;
    this.#enter(stretches);
    if (!this.#infoRead && this.#info.length < INFO_UNITS) this.#info += String.fromCharCode(unit);
    this.#opened = false;
    const emphasised = this.#emphasised && this.#inEmphasis < EXEMPT_WORD_LETTERS.emphasis;
    if (kind === NONE && !emphasised) return false;
    if (!settled && !NO_PROSE.has(kind)) {
      this.#unsettled++;
      if (this.#unsettled > EXEMPT_WORD_LETTERS.unsettled) return false;
    }
    if (emphasised) {
      this.#inEmphasis++;
      return true;
    }
    if (kind === BLOCK_QUOTE) {
      this.#inQuotedLines++;
      return this.#inQuotedLines <= EXEMPT_WORD_LETTERS.blockQuotes;
    }
    this.#inStretch++;
    return this.#inStretch <= this.#allowance(kind, closer, fenced);
  }

  #allowance(kind: number, closer: number, fenced: boolean): number {
    if (kind === MATH && closer !== DOLLAR) return EXEMPT_WORD_LETTERS.displayedMath;
    const isCode = kind === FENCE && fenced && this.#info !== "" && !TEXT_INFO.has(this.#info.toLowerCase());
    return isCode ? EXEMPT_WORD_LETTERS.codeFence : (ALLOWANCES[kind] as number);
  }

  /** Counts anew in a stretch that has just begun. */
  #enter({ kind, count }: Stretches): void {
    if (kind === NONE || count === this.#stretch) return;
    this.#stretch = count;
    this.#inStretch = 0;
    this.#info = "";
    this.#infoRead = kind !== FENCE;
  }

  /** Reads what is no letter. */
  read(unit: number, stretches: Stretches): void {
    const { last } = stretches;
    this.#enter(stretches);
    // What follows the first blank are attributes of the fence.
    if (unit <= SPACE && (unit === LINE_FEED || this.#info !== "")) this.#infoRead = true;
    const sign = unit === ASTERISK || unit === UNDERSCORE;
    if (unit === LINE_FEED) this.#emphasised = false;
    else if (sign && unit !== last) {
      this.#opened = !this.#emphasised;
      this.#emphasised = this.#opened;
      this.#inEmphasis = 0;
    } else if (unit === SPACE && this.#opened) this.#emphasised = false;
    if (!sign) this.#opened = false;
  }
}
