import type { Languages } from "../../text/languages/identify.ts";
import { WordReader } from "../../text/languages/word-reader.ts";
import { ExemptWords } from "./exempt-words.ts";
import { Introduced } from "./introduced.ts";
import { LanguageRun } from "./language-run.ts";
import type { LanguageShare } from "./language-share.ts";
import { FIRST_UNITS, FIRST_WORDS, STEPS_HELD } from "./limits.ts";
import type { Stretches } from "./stretches.ts";

/** A switch of language: where it began, and where the last word stands that was needed to see it. */
export interface Switch {
  readonly start: number;
  /** The same, but not before what was let go when there was too little evidence to hold it back. */
  readonly heldStart: number;
  readonly end: number;
}

/** The language level of the scanner: reads words, weighs them, and says when the text has switched. */
export class Words {
  readonly #tolerates: readonly boolean[];
  readonly #run: LanguageRun;
  readonly #reader: WordReader;
  readonly #introduced = new Introduced();
  readonly #savedIntroduced = new Introduced();
  readonly #exempt = new ExemptWords();
  readonly #savedExempt = new ExemptWords();
  #switched: Switch | undefined;
  /** First offset that has never been let go. Kept for every code unit, so that it does not depend on the pieces. */
  #held = 0;
  #savedHeld = 0;
  /** Where the text begins; -1 before it does. */
  #first = -1;
  /** It has begun in an expected language, or long enough ago. */
  #begun = false;
  #savedBegun = false;

  constructor(
    told: readonly string[],
    languages: Languages,
    expected: readonly string[],
    tolerates: readonly boolean[],
    share: LanguageShare,
  ) {
    this.#tolerates = tolerates;
    const run = new LanguageRun(languages, expected, told);
    const introduced = this.#introduced;
    this.#run = run;
    this.#reader = new WordReader((word) => {
      if (!run.read(word, share.expected, run.settled ? introduced : undefined)) return;
      this.#switched = { start: run.start, heldStart: Math.max(run.start, this.#held), end: word.end };
      share.takeBackTo(run.markAtStart);
      share.switchTo(run.language);
    });
  }

  /**
   * Whether letters of a script count as expected here. Those of another script that names and terms are written in do,
   * until they turn out to be another language.
   */
  expects(script: number): boolean {
    return this.#tolerates[script] === true && !this.#run.away;
  }

  /** The last word is a name, or is none of an expected language. */
  get afterTerm(): boolean {
    return this.#run.term;
  }

  /** Reads a letter of a script that is tolerated. */
  readLetter(unit: number, offset: number, stretches: Stretches): Switch | undefined {
    if (!this.#exempt.exempts(unit, stretches, this.#run.settled)) return this.#read(unit, offset);
    this.#introduced.read(unit, offset);
    this.#reader.interrupt();
    this.#hold(offset + 1);
    return undefined;
  }

  /** Reads what is no letter. */
  readSign(unit: number, offset: number, stretches: Stretches): Switch | undefined {
    this.#exempt.read(unit, stretches);
    return this.#read(unit, offset);
  }

  /** A letter that others judge ends the word before it. */
  readUnexpected(after: number): Switch | undefined {
    this.#switched = undefined;
    this.#reader.end();
    this.#hold(after);
    return this.#switched;
  }

  /** The text ended. */
  end(): Switch | undefined {
    this.#switched = undefined;
    this.#reader.end();
    return this.#switched;
  }

  /** Ends a line. True when its words are those of another language. */
  endLine(): boolean {
    return this.#run.endLine();
  }

  /** From where the text has to be held back when a switch must not be shown. */
  get held(): number {
    return this.#held;
  }

  mark(): void {
    this.#run.mark();
    this.#reader.mark();
    this.#savedExempt.copyFrom(this.#exempt);
    this.#savedIntroduced.copyFrom(this.#introduced);
    this.#savedHeld = this.#held;
    this.#savedBegun = this.#begun;
  }

  rewind(): void {
    this.#run.rewind();
    this.#reader.rewind();
    this.#exempt.copyFrom(this.#savedExempt);
    this.#introduced.copyFrom(this.#savedIntroduced);
    this.#held = this.#savedHeld;
    this.#begun = this.#savedBegun;
  }

  #read(unit: number, offset: number): Switch | undefined {
    this.#switched = undefined;
    this.#reader.read(unit, offset);
    if (this.#introduced.read(unit, offset)) this.#run.forget();
    this.#hold(offset + 1);
    return this.#switched;
  }

  /** Until the text has begun as it should, nothing is let go; and nothing more is once it has switched. */
  #hold(position: number): void {
    const run = this.#run;
    if (this.#first < 0) this.#first = position;
    if (!this.#begun) this.#begun = run.wordsFor >= FIRST_WORDS || position - this.#first >= FIRST_UNITS;
    if (!this.#begun || run.away) return;
    const free = run.steps >= STEPS_HELD ? run.start : this.#reader.openFrom(position);
    if (free > this.#held) this.#held = free;
  }
}
