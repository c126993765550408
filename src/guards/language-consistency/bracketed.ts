import { GLOSSED_LETTERS } from "./limits.ts";
import { CLOSE_PARENTHESIS, OPEN_PARENTHESIS, WIDE_CLOSE_PARENTHESIS, WIDE_OPEN_PARENTHESIS } from "./signs.ts";

/** Fewer letters are no name: "Lu Xun (鲁迅)". */
const LEAST_OF_NAME = 2;

/**
 * A parenthesis that holds nothing but letters of a script nobody expects. Behind a quotation, a name or a foreign term
 * it is a gloss: `"cult" (邪教)`, `Lu Xun (鲁迅)`. Behind any other word of the text it is none: `two friends (女性)`.
 */
export class Bracketed {
  /** Offset of its first letter, or -1. */
  start = -1;
  end = 0;
  #letters = 0;

  copyFrom(other: Bracketed): void {
    this.start = other.start;
    this.end = other.end;
    this.#letters = other.#letters;
  }

  /** One more letter from `start` to `after`; `last` is what stands before it. */
  add(start: number, after: number, last: number): void {
    if (last === OPEN_PARENTHESIS || last === WIDE_OPEN_PARENTHESIS) {
      this.start = start;
      this.#letters = 0;
    } else if (this.start < 0 || this.end !== start) {
      this.drop();
      return;
    }
    this.#letters++;
    this.end = after;
  }

  drop(): void {
    this.start = -1;
  }

  /** True when `unit` at `start` closes it and nothing explains it. `behindTerm`: a name or a foreign word stands before it. */
  isUnexplainedAt(unit: number, start: number, behindTerm: boolean): boolean {
    if (this.start < 0 || start !== this.end) return false;
    if (unit !== CLOSE_PARENTHESIS && unit !== WIDE_CLOSE_PARENTHESIS) return false;
    return this.#letters <= GLOSSED_LETTERS && !(behindTerm && this.#letters >= LEAST_OF_NAME);
  }
}
