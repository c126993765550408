import { INTRODUCED } from "./limits.ts";
import { COLON, LINE_FEED, SPACE, WIDE_COLON } from "./signs.ts";

/** Knows whether we are in what a line introduces that ends with a colon: "The words are:", "Some titles:". */
export class Introduced {
  /** Offset at which it begins; -1 outside. */
  #start = -1;
  /** Offset at which its line begins. */
  #line = -1;
  /** Something of it has been read. */
  #begun = false;
  #colon = false;
  #blankLine = true;

  copyFrom(other: Introduced): void {
    this.#start = other.#start;
    this.#line = other.#line;
    this.#begun = other.#begun;
    this.#colon = other.#colon;
    this.#blankLine = other.#blankLine;
  }

  /** True when it has just ended. */
  read(unit: number, offset: number): boolean {
    const before = this.#start;
    if (unit === LINE_FEED) {
      if (this.#colon) {
        this.#start = offset;
        this.#begun = false;
      } else if (this.#blankLine && this.#begun) this.#start = -1;
      this.#line = offset + 1;
      this.#blankLine = true;
    } else if (unit > SPACE) {
      if (this.#start >= 0 && !this.#begun) {
        this.#start = offset;
        this.#begun = true;
      }
      this.#blankLine = false;
      this.#colon = unit === COLON || unit === WIDE_COLON;
    }
    return before >= 0 && this.#start < 0;
  }

  /** True when a run from `start` to `end` may be what was introduced. */
  explains(start: number, end: number): boolean {
    if (this.#start < 0 || end - this.#start > INTRODUCED.units) return false;
    if (start >= this.#line && start - this.#line > INTRODUCED.begins) return false;
    return start >= this.#start && end - this.#line <= INTRODUCED.lineUnits;
  }
}
