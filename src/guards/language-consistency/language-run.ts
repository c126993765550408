import type { Languages } from "../../text/languages/identify.ts";
import { knownLanguage, onlyLanguageOf, RIVALS } from "../../text/languages/known-languages.ts";
import { type Word, WordReader } from "../../text/languages/word-reader.ts";
import { WordScorer } from "../../text/languages/word-scorer.ts";
import { SCRIPTS, type Script, scriptsOfLanguage } from "../../text/scripts.ts";
import type { Introduced } from "./introduced.ts";
import {
  EVIDENCE_UNITS,
  LINE_WORDS,
  MIXED_UNITS,
  MOST_STEPS,
  PART_OF_MIXED,
  SCORE_OF_MIXED,
  SCORE_OF_OWN_SCRIPT,
  SCORE_OF_STEP,
  SCORE_OF_TERM,
  STEPS_OF_NAME,
  STEPS_OF_OWN_SCRIPT,
  STEPS_OF_SWITCH,
  STEPS_OF_WORD,
  STEPS_TAKEN_BACK,
  WORDS_OF_MIXED,
} from "./limits.ts";

/** What the words of a script can tell, given what is expected. */
const SILENT = 0;
/** It is written by an expected language alone. */
const OWN = 1;
/** Languages of the table share it. */
const SHARED = 2;

/** What changes while a text is read. Arrays hold a number for each language of the table. */
class Evidence {
  readonly steps: Float64Array;
  /** Offset at which the steps left zero. */
  readonly starts: Float64Array;
  /** What `mark` was there. */
  readonly marks: Float64Array;
  /** Scores of the line's words. */
  readonly line: Float64Array;
  lineExpected = 0;
  lineWords = 0;
  /** The language with most steps. */
  strongest = -1;
  /** The text has left the expected languages, and has not come back. */
  away = false;
  /** A word of an expected language has been read. */
  settled = false;
  /** How many have. */
  wordsFor = 0;
  /** Hash of the last word. */
  word = 0;
  /** The last word is a name, or is none of an expected language. */
  term = false;

  constructor(languages: number) {
    this.steps = new Float64Array(languages);
    this.starts = new Float64Array(languages);
    this.marks = new Float64Array(languages);
    this.line = new Float64Array(languages);
  }

  copyFrom(other: Evidence): void {
    this.steps.set(other.steps);
    this.starts.set(other.starts);
    this.marks.set(other.marks);
    this.line.set(other.line);
    this.lineExpected = other.lineExpected;
    this.lineWords = other.lineWords;
    this.strongest = other.strongest;
    this.away = other.away;
    this.settled = other.settled;
    this.wordsFor = other.wordsFor;
    this.word = other.word;
    this.term = other.term;
  }
}

/**
 * The evidence, word by word, that a text has left the expected languages for another one: for each other language, the
 * sum of how much better it explains the words than the best of the expected ones, less a constant, never below zero
 * (Page's cumulative sum). Where a sum passes the limit the text has switched, and it did so where that sum left zero.
 * Constant work and memory for a word.
 */
export class LanguageRun {
  readonly #scorer: WordScorer;
  readonly #languages: readonly string[];
  /** By script number: what its words tell, the languages that share it, the expected ones among them, and the others. */
  readonly #tells: readonly number[];
  readonly #sharing: readonly Uint8Array[];
  readonly #expected: readonly Uint8Array[];
  readonly #rivals: readonly Uint8Array[];
  readonly #others: Uint8Array;
  readonly #now: Evidence;
  readonly #saved: Evidence;

  /** Hashes of words that are no evidence. */
  readonly #told: ReadonlySet<number>;

  /** The user mixes languages, so single words of another one count less. */
  readonly #mixed: boolean;

  /** `told`: texts whose words are no evidence, the user's messages. */
  constructor({ table }: Languages, expected: readonly string[], told: readonly string[]) {
    this.#told = hashesIn(told);
    const numbers = (names: readonly string[]) => Uint8Array.from(names, (name) => table.languages.indexOf(name));
    const names = new Set(expected.map(knownLanguage));
    const unclear = scriptsOfUnknown(expected);
    this.#scorer = new WordScorer(table);
    this.#languages = table.languages;
    this.#sharing = RIVALS.map(numbers);
    this.#expected = RIVALS.map((rivals) => numbers(rivals.filter((name) => names.has(name))));
    this.#rivals = RIVALS.map((rivals) => numbers(rivals.filter((name) => !names.has(name))));
    this.#others = numbers(table.languages.filter((name) => !names.has(name)));
    this.#tells = SCRIPTS.map((script, number) => {
      const only = onlyLanguageOf(number);
      if (unclear.has(script)) return SILENT;
      if (only !== undefined) return names.has(only) ? OWN : SILENT;
      return (RIVALS[number] as readonly string[]).length > 0 ? SHARED : SILENT;
    });
    this.#mixed = this.#isMixed(told[0] ?? "");
    this.#now = new Evidence(table.languages.length);
    this.#saved = new Evidence(table.languages.length);
  }

  /** Reads a word; `mark` is handed back by `markAtStart`. True when the text has just switched. */
  read(word: Word, mark: number, introduced: Introduced | undefined): boolean {
    const now = this.#now;
    const tells = this.#tells[word.script] as number;
    if (tells === SILENT) return false;
    now.lineWords++;
    if (tells === OWN) this.#readOwn();
    else this.#readShared(word, mark);
    const most = now.strongest < 0 ? 0 : (now.steps[now.strongest] as number);
    if (most === 0) now.away = false;
    if (now.away || most <= STEPS_OF_SWITCH || introduced?.explains(this.start, word.end)) return false;
    now.away = true;
    return true;
  }

  /** True from a switch until the text is back. */
  get away(): boolean {
    return this.#now.away;
  }

  /** The language that the strongest evidence is for. */
  get language(): string {
    return this.#languages[this.#now.strongest] as string;
  }

  get term(): boolean {
    return this.#now.term;
  }

  /** Steps of the strongest evidence. */
  get steps(): number {
    return this.#now.strongest < 0 ? 0 : (this.#now.steps[this.#now.strongest] as number);
  }

  /** Where the strongest evidence begins. */
  get start(): number {
    return this.#now.strongest < 0 ? -1 : (this.#now.starts[this.#now.strongest] as number);
  }

  /** What `read` was told where the strongest evidence begins. */
  get markAtStart(): number {
    return this.#now.marks[this.#now.strongest] as number;
  }

  /** True when a word of an expected language has been read: the text has begun as it should. */
  get settled(): boolean {
    return this.#now.settled;
  }

  /** How many words of expected languages have been read, where nothing spoke for another one. */
  get wordsFor(): number {
    return this.#now.wordsFor;
  }

  /** What made for the evidence so far is explained: it starts anew. A switch that was told of goes on. */
  forget(): void {
    if (this.#now.away) return;
    this.#now.steps.fill(0);
    this.#now.strongest = -1;
  }

  /** Ends a line. True when its words, taken together, are those of another language. */
  endLine(): boolean {
    const now = this.#now;
    let most = 0;
    for (const language of this.#others) most = Math.max(most, now.line[language] as number);
    const foreign = now.lineWords >= LINE_WORDS && most > now.lineExpected;
    now.line.fill(0);
    now.lineExpected = 0;
    now.lineWords = 0;
    return foreign;
  }

  mark(): void {
    this.#saved.copyFrom(this.#now);
  }

  rewind(): void {
    this.#now.copyFrom(this.#saved);
  }

  /** Whether the text holds several words that no expected language explains: its writer mixes languages. */
  #isMixed(text: string): boolean {
    const words = new Set<number>();
    const { sums } = this.#scorer;
    const reader = new WordReader((word) => {
      if (word.capitalised || (this.#tells[word.script] as number) !== SHARED) return;
      this.#scorer.score(word);
      const among = this.#expected[word.script] as Uint8Array;
      const expected = among.reduce((most, language) => Math.max(most, sums[language] as number), 0);
      const rivals = this.#rivals[word.script] as Uint8Array;
      const most = rivals.reduce((best, language) => Math.max(best, sums[language] as number), 0);
      if (most - expected >= SCORE_OF_MIXED) words.add(hashOf(word));
    });
    for (let index = 0; index < Math.min(text.length, MIXED_UNITS); index++) reader.read(text.charCodeAt(index), index);
    reader.end();
    return words.size >= WORDS_OF_MIXED;
  }

  #readOwn(): void {
    const now = this.#now;
    now.settled = true;
    now.wordsFor++;
    now.lineExpected += SCORE_OF_OWN_SCRIPT;
    for (const language of this.#others) {
      now.steps[language] = Math.max(0, (now.steps[language] as number) - STEPS_OF_OWN_SCRIPT);
    }
  }

  #readShared(word: Word, mark: number): void {
    const now = this.#now;
    const { sums } = this.#scorer;
    this.#scorer.score(word);
    const among = this.#expected[word.script] as Uint8Array;
    let expected = among.length === 0 ? SCORE_OF_TERM : 0;
    for (const language of among) expected = Math.max(expected, sums[language] as number);
    if (among.length > 0) now.lineExpected += expected;
    for (const language of this.#sharing[word.script] as Uint8Array) {
      now.line[language] = (now.line[language] as number) + (sums[language] as number);
    }

    now.term = word.capitalised || expected < SCORE_OF_STEP;
    const hash = hashOf(word);
    // A keyword at the head of each line, a word said over and over, is one piece of evidence. One that the request
    // holds is none: it is what the text is about.
    const most = hash === now.word || this.#told.has(hash) ? 0 : STEPS_OF_WORD;
    now.word = hash;
    let strongest = 0;
    // Where there is no evidence at all, only languages that the word may be in can gain some.
    const others = (now.strongest < 0 ? this.#rivals[word.script] : this.#others) as Uint8Array;
    now.strongest = -1;
    for (const language of others) {
      const before = now.steps[language] as number;
      const steps = ((sums[language] as number) - expected) / SCORE_OF_STEP;
      const better = this.#mixed && steps > 0 ? steps * PART_OF_MIXED : steps;
      const counted = word.capitalised ? -STEPS_OF_NAME : Math.max(-STEPS_OF_WORD, Math.min(most, better));
      let after = Math.max(0, Math.min(MOST_STEPS, before + counted - STEPS_TAKEN_BACK));
      if (before === 0) {
        now.starts[language] = word.start;
        now.marks[language] = mark;
      } else if (!now.away && word.end - (now.starts[language] as number) > EVIDENCE_UNITS) after = 0;
      now.steps[language] = after;
      if (after <= strongest) continue;
      strongest = after;
      now.strongest = language;
    }
    if (now.strongest >= 0 || expected < SCORE_OF_STEP) return;
    now.settled = true;
    now.wordsFor++;
  }
}

function hashOf({ units, length }: Word): number {
  let hash = length;
  for (let index = 0; index < length; index++) hash = (Math.imul(hash, 31) + (units[index] as number)) | 0;
  return hash;
}

function hashesIn(texts: readonly string[]): ReadonlySet<number> {
  const hashes = new Set<number>();
  const reader = new WordReader((word) => hashes.add(hashOf(word)));
  for (const text of texts) {
    for (let index = 0; index < text.length; index++) reader.read(text.charCodeAt(index), index);
    reader.end();
  }
  return hashes;
}

/** Scripts of expected languages that the table does not have: a word in one of them may be theirs, whatever it looks like. */
function scriptsOfUnknown(expected: readonly string[]): ReadonlySet<Script> {
  return new Set(expected.flatMap((tag) => (knownLanguage(tag) === undefined ? (scriptsOfLanguage(tag) ?? []) : [])));
}
