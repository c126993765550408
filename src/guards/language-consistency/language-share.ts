import type { LanguageMeasures } from "../../core/language-measures.ts";
import { SCRIPTS } from "../../text/scripts.ts";
import { PARTS_PER_LETTER, PARTS_PER_LETTER_ELSEWHERE, PARTS_PER_WORD, SHARE_WORDS } from "./limits.ts";

/** By script number. */
const LETTER_PARTS: readonly number[] = SCRIPTS.map((script) => PARTS_PER_LETTER[script] ?? PARTS_PER_LETTER_ELSEWHERE);

/** Counts words, in parts of a word, and lines, by whether they are expected. */
export class LanguageShare {
  expected = 0;
  other = 0;
  #lineExpected = 0;
  #lineOther = 0;
  /** Something foreign was found in the line. */
  #touched = false;
  #lines = 0;
  #linesPassed = 0;
  #linesUntouched = 0;
  /** Languages that were switched to. */
  #languages: readonly string[] = [];

  copyFrom(from: LanguageShare): void {
    this.expected = from.expected;
    this.other = from.other;
    this.#lineExpected = from.#lineExpected;
    this.#lineOther = from.#lineOther;
    this.#touched = from.#touched;
    this.#lines = from.#lines;
    this.#linesPassed = from.#linesPassed;
    this.#linesUntouched = from.#linesUntouched;
    this.#languages = from.#languages;
  }

  count(script: number, letters: number, expected: boolean): void {
    const parts = (LETTER_PARTS[script] as number) * letters;
    if (expected) this.expected += parts;
    else this.other += parts;
  }

  /** Letters that were counted as not expected are a term. */
  forgetOther(script: number, letters: number): void {
    this.other -= (LETTER_PARTS[script] as number) * letters;
  }

  /** What was counted as expected since `expected` was so much was not. */
  takeBackTo(expected: number): void {
    this.other += this.expected - expected;
    this.expected = expected;
  }

  /** The text has switched to a language. */
  switchTo(language: string): void {
    if (!this.#languages.includes(language)) this.#languages = [...this.#languages, language];
  }

  touchLine(): void {
    this.#touched = true;
  }

  /** Ends a line. `foreign` says that its words are those of another language. */
  endLine(foreign: boolean): void {
    const expected = this.expected - this.#lineExpected;
    const other = this.other - this.#lineOther;
    this.#lineExpected = this.expected;
    this.#lineOther = this.other;
    const touched = this.#touched;
    this.#touched = false;
    // Parts taken back may belong to lines before this one.
    if (expected + other < PARTS_PER_WORD) return;
    this.#lines++;
    if (foreign || other > expected) return;
    this.#linesPassed++;
    if (!touched) this.#linesUntouched++;
  }

  /** True when enough was read and too little of it was expected. */
  isBelow(minShare: number): boolean {
    const total = this.expected + this.other;
    return total >= SHARE_WORDS * PARTS_PER_WORD && this.expected < minShare * total;
  }

  measures(): LanguageMeasures {
    const total = this.expected + this.other;
    return {
      words: Math.round(total / PARTS_PER_WORD),
      share: rate(this.expected, total),
      lines: this.#lines,
      linePassRate: rate(this.#linesPassed, this.#lines),
      wordPassRate: rate(this.#linesUntouched, this.#linesPassed),
      languages: this.#languages,
    };
  }
}

function rate(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}
