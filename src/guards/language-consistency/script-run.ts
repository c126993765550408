import { SCRIPTS } from "../../text/scripts.ts";
import { GLOSSED_LETTERS, RUN_GAP, RUN_LETTERS, RUN_LETTERS_ELSEWHERE } from "./limits.ts";
import { ASTERISK, HASH, LETTER_A, OPEN_PARENTHESIS, UNDERSCORE, WIDE_OPEN_PARENTHESIS } from "./signs.ts";

/** By script number. */
const LETTERS_NEEDED: readonly number[] = SCRIPTS.map((script) => RUN_LETTERS[script] ?? RUN_LETTERS_ELSEWHERE);
const GREEK = SCRIPTS.indexOf("greek");

/** The run of letters in scripts nobody expects that is being read, if there is one. */
export class ScriptRun {
  /** Offset of its first letter, or -1. */
  start = -1;
  /** Just after its last letter. */
  end = 0;
  letters = 0;
  /** Letters its script needs to count as a run. */
  needs = 0;
  /** The code unit before it. */
  before = 0;
  /** The end it was last reported with; 0 when it has not been. Only a block is reported before its run has ended. */
  reported = 0;

  copyFrom(other: ScriptRun): void {
    this.start = other.start;
    this.end = other.end;
    this.letters = other.letters;
    this.needs = other.needs;
    this.before = other.before;
    this.reported = other.reported;
  }

  get open(): boolean {
    return this.start >= 0;
  }

  /** One more letter from `start` to `after`; `last` and `lastScript` are what stands before it. */
  add(script: number, start: number, after: number, last: number, lastScript: number): void {
    const needed = LETTERS_NEEDED[script] as number;
    // Greek symbols stand next to each other: each is a run of its own until they make a word.
    const apart = script === GREEK && lastScript !== GREEK && this.letters <= GLOSSED_LETTERS;
    if (this.start < 0 || apart) {
      this.start = start;
      this.letters = 0;
      this.reported = 0;
      this.before = last;
      this.needs = needed;
    }
    this.letters++;
    this.end = after;
    this.needs = Math.min(this.needs, needed);
  }

  drop(): void {
    this.start = -1;
    this.letters = 0;
    this.reported = 0;
  }

  /** It is longer than any gloss or emphasis explains. */
  get tooLongForTerm(): boolean {
    return this.letters > GLOSSED_LETTERS;
  }

  /** It is long enough to be one, and no #tag. */
  get counts(): boolean {
    return this.letters >= this.needs && (this.before !== HASH || this.tooLongForTerm);
  }

  /** Too much without a letter lies behind it. */
  hasEndedAt(offset: number): boolean {
    return this.start >= 0 && offset - this.end >= RUN_GAP;
  }

  /** "快乐 (happiness)" and "**快乐**" say themselves that the term is foreign. */
  isExplainedBy(unit: number, start: number): boolean {
    // Nobody writes a term into the word before it.
    if (this.tooLongForTerm || this.before === LETTER_A) return false;
    if (unit === OPEN_PARENTHESIS || unit === WIDE_OPEN_PARENTHESIS) return start - this.end <= 1;
    if (unit === ASTERISK || unit === UNDERSCORE) return start === this.end && this.before === unit;
    return false;
  }
}
