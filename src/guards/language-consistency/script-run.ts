import { ACCENT, classOf } from "../../text/languages/word-classes.ts";
import { HAN, SCRIPTS } from "../../text/scripts.ts";
import {
  GLOSSED_LETTERS,
  NAMED_LETTERS,
  RUN_GAP,
  RUN_LETTERS,
  RUN_LETTERS_ELSEWHERE,
  RUN_LETTERS_UNNAMED,
} from "./limits.ts";
import { ASTERISK, HASH, LETTER_A, OPEN_PARENTHESIS, UNDERSCORE, WIDE_OPEN_PARENTHESIS } from "./signs.ts";

/** By script number. */
const LETTERS_NEEDED: readonly number[] = SCRIPTS.map((script) => RUN_LETTERS[script] ?? RUN_LETTERS_ELSEWHERE);
const NEEDED_UNNAMED: readonly number[] = SCRIPTS.map(
  (script) => RUN_LETTERS_UNNAMED[script] ?? Number.POSITIVE_INFINITY,
);
const GREEK = SCRIPTS.indexOf("greek");
/** Its letters look like Latin ones: in a Latin word they are no word of their own. */
const CYRILLIC = SCRIPTS.indexOf("cyrillic");

/** How runs of a channel are read. */
export interface ScriptRunOptions {
  /** Short ones count, too. */
  readonly closely: boolean;
  /** By script number: someone has spoken of a language that is written in it. */
  readonly named: readonly boolean[];
}

/** The run of letters in scripts nobody expects that is being read, if there is one. */
export class ScriptRun {
  /** Offset of its first letter, or -1. */
  start = -1;
  /** Just after its last letter. */
  end = 0;
  letters = 0;
  /** Those of them that are no marks. */
  #bases = 0;
  /** Letters side by side up to its end. */
  #beside = 0;
  /** There were enough of these. */
  #isWord = false;
  /** Script of its last letter. */
  script = 0;
  /** Its language is named right before it: "from Greek λόγος". */
  isNamed = false;
  /** Letters its script needs to count as a run. */
  needs = 0;
  /** The code unit before it. */
  before = 0;
  /** The end it was last reported with; 0 when it has not been. Only a block is reported before its run has ended. */
  reported = 0;

  /** A letter of another script stands right before or behind it. */
  #touches = false;
  readonly #closely: boolean;
  readonly #named: readonly boolean[];

  constructor({ closely, named }: ScriptRunOptions) {
    this.#closely = closely;
    this.#named = named;
  }

  copyFrom(other: ScriptRun): void {
    this.start = other.start;
    this.end = other.end;
    this.letters = other.letters;
    this.isNamed = other.isNamed;
    this.#bases = other.#bases;
    this.#beside = other.#beside;
    this.#isWord = other.#isWord;
    this.script = other.script;
    this.#touches = other.#touches;
    this.needs = other.needs;
    this.before = other.before;
    this.reported = other.reported;
  }

  get open(): boolean {
    return this.start >= 0;
  }

  /** One more letter from `start` to `after`, `unit`; `last` and `lastScript` are what stands before it. */
  add(script: number, unit: number, start: number, after: number, last: number, lastScript: number): void {
    const needed = LETTERS_NEEDED[script] as number;
    // Greek symbols stand next to each other: each is a run of its own until they make a word.
    const apart = script === GREEK && lastScript !== GREEK && !this.tooLongForTerm;
    if (this.start < 0 || apart) {
      this.drop();
      this.start = start;
      this.before = last;
      this.needs = needed;
      this.#touches = last === LETTER_A;
    }
    this.#beside = this.script === script && this.end === start ? this.#beside + 1 : 1;
    this.script = script;
    if (this.#beside >= (NEEDED_UNNAMED[script] as number) && this.#named[script] !== true) this.#isWord = true;
    this.letters++;
    if (classOf(unit) !== ACCENT) this.#bases++;
    this.end = after;
    this.needs = Math.min(this.needs, needed);
  }

  drop(): void {
    this.start = -1;
    this.letters = 0;
    this.isNamed = false;
    this.#bases = 0;
    this.#beside = 0;
    this.#isWord = false;
    this.#touches = false;
    this.reported = 0;
  }

  /** An expected letter begins at `start`. */
  touch(start: number): void {
    if (start === this.end) this.#touches = true;
  }

  /** It is longer than any gloss, emphasis or name of its language explains. */
  get tooLongForTerm(): boolean {
    return this.#bases > (this.isNamed ? NAMED_LETTERS : GLOSSED_LETTERS);
  }

  /** It is long enough to be one, and no #tag. */
  get counts(): boolean {
    if (this.before === HASH && !this.tooLongForTerm) return false;
    return this.letters >= this.needs || (this.#isWord && this.#countsAsWord);
  }

  get #countsAsWord(): boolean {
    if (this.script === HAN) return this.#closely || this.#touches;
    return this.#closely && !(this.script === CYRILLIC && this.#touches);
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
