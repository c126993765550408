import { INTRODUCED } from "./limits.ts";
import { ASTERISK, COLON, LINE_FEED, SPACE, WIDE_COLON } from "./signs.ts";

const ITEMS: ReadonlySet<number> = new Set(Array.from("-*•–·0123456789", (sign) => sign.charCodeAt(0)));

/**
 * Knows whether we are in what is introduced by a colon: in the lines behind one that ends with it ("The words are:",
 * "Some titles:"), or in an item of a list behind a short name ("- Chaminade: Concertino pour flûte").
 */
export class Introduced {
  /** Offset at which it begins; -1 outside. */
  #start = -1;
  /** Offset at which its line begins. */
  #line = -1;
  /** Offset at which what a name introduces in this line begins; -1 when there is none. */
  #inLine = -1;
  /** Something of it has been read. */
  #begun = false;
  #colon = false;
  #blankLine = true;
  /** The line is an item of a list, or begins with an emphasis. */
  #item = false;

  copyFrom(other: Introduced): void {
    this.#start = other.#start;
    this.#line = other.#line;
    this.#inLine = other.#inLine;
    this.#begun = other.#begun;
    this.#colon = other.#colon;
    this.#blankLine = other.#blankLine;
    this.#item = other.#item;
  }

  /** True when it has just ended. */
  read(unit: number, offset: number): boolean {
    const before = this.#start >= 0 || this.#inLine >= 0;
    if (unit === LINE_FEED) {
      if (this.#colon) {
        this.#start = offset;
        this.#begun = false;
      } else if (this.#blankLine && this.#begun) this.#start = -1;
      this.#line = offset + 1;
      this.#inLine = -1;
      this.#blankLine = true;
    } else if (unit > SPACE) {
      if (this.#start >= 0 && !this.#begun) {
        this.#start = offset;
        this.#begun = true;
      }
      if (this.#blankLine) this.#item = ITEMS.has(unit);
      this.#blankLine = false;
      if (unit !== ASTERISK) {
        this.#colon = unit === COLON || unit === WIDE_COLON;
        if (this.#colon && this.#item && this.#inLine < 0 && offset - this.#line <= INTRODUCED.nameUnits)
          this.#inLine = offset;
      }
    }
    return before && this.#start < 0 && this.#inLine < 0;
  }

  /** True when a run from `start` to `end` may be what was introduced. */
  explains(start: number, end: number): boolean {
    if (this.#inLine >= 0 && start >= this.#inLine && end - this.#inLine <= INTRODUCED.inLineUnits) return true;
    if (this.#start < 0 || end - this.#start > INTRODUCED.units) return false;
    if (start >= this.#line && start - this.#line > INTRODUCED.begins) return false;
    return start >= this.#start && end - this.#line <= INTRODUCED.lineUnits;
  }
}
