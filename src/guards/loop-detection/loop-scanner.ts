import type { Detection, Scanner } from "../../core/scanner.ts";
import { concludeFrom } from "./conclude.ts";
import { DistinctWords } from "./distinct-words.ts";
import { RecentHashes } from "./recent-hashes.ts";
import { WindowCount } from "./window-count.ts";
import { endWords, newWordState, readWords } from "./word-reader.ts";

/*
 * A trace that goes round in circles writes the same three words in a row again and again, or the same sentences in
 * any order, or hardly any other words. Honest traces do so, too, but less; the limits were chosen on one half of 3,578
 * real ones (`npm run eval:turns`). Numbers and names do not count as different, so a template that is filled in anew
 * is a circle as well.
 */

/** Words over which shares are taken. */
const WINDOW = 250;
/** Words within which something counts as written before; longer circles are not seen. */
const HORIZON = 1_000;
/** Words of the window whose last three words must have been written before. Honest traces reach 178 of 250. */
const REPEATED_TRIPLES = 180;
/** Words of the window that must stand in sentences written before. Honest traces reach 121 of 250. */
const REPEATED_SENTENCES = 125;
/** Words over which different ones are counted, and how few there must be. Honest traces have 60 or more. */
const VOCABULARY_WINDOW = 350;
const SMALLEST_VOCABULARY = 52;
/** Words whose ends are known: those of the largest window, and the one that a quote ends with. */
const ENDS = VOCABULARY_WINDOW + 1;

const TRIPLE_SLOTS = 4_096;
const SENTENCE_SLOTS = 1_024;

export interface LoopScannerOptions {
  /** Name of the guard that reports. */
  readonly guard: string;
  /** `retry`: a block that the model may be asked once more instead of. */
  readonly action: "flag" | "retry" | "block";
}

/** Finds the first loop of a trace. It never holds text back: a loop is no secret, it only wastes what comes after. */
export function loopScanner({ guard, action }: LoopScannerOptions): Scanner {
  const words = newWordState();
  const triples = new RecentHashes(HORIZON, TRIPLE_SLOTS);
  const sentences = new RecentHashes(HORIZON, SENTENCE_SLOTS);
  const inTriples = new WindowCount(WINDOW);
  const inSentences = new WindowCount(WINDOW);
  const vocabulary = new DistinctWords(VOCABULARY_WINDOW);
  const measures = [triples, sentences, inTriples, inSentences, vocabulary];
  /** Where each of the last words ended, and the one before them; and what was overwritten there since `mark`. */
  const ends = new Float64Array(ENDS);
  const undo: number[] = [];
  let run: Run = { position: 0, place: 0, first: 0, second: 0, sentence: 0, length: 0, found: false };
  let saved = { run: { ...run }, words: { ...words } };
  let pending: Detection | undefined;

  function onWord(hash: number, end: number, opens: boolean): boolean {
    const index = run.place % ENDS;
    undo.push(index, ends[index] ?? 0);
    ends[index] = end;
    if (opens) closeSentence();
    const { place, first, second } = run;
    run.place = place + 1;
    run.first = second;
    run.second = hash;
    run.sentence = mixed(run.sentence, hash);
    run.length++;
    inTriples.push(place >= 2 && triples.meet(hashOf(mixed(mixed(first, second), hash)), place + 1));
    inSentences.push(false);
    vocabulary.push(hash);
    const span = loopingWords();
    if (span === 0 || run.found) return false;
    run.found = true;
    const start = ends[Math.max(0, run.place - span) % ENDS] ?? 0;
    pending = {
      code: "reasoning-loop",
      category: "x-loop",
      severity: "medium",
      guard,
      action: action === "flag" ? "flag" : "block",
      retry: action === "retry" ? { quoteBefore: beforeLoop(), edits: concludeFrom } : undefined,
      start,
      end,
      decidedAt: end,
    };
    return true;
  }

  /** Where the words end before those that repeat. The first round of the loop is among them: it repeats nothing. */
  function beforeLoop(): number {
    const dense = inTriples.count >= REPEATED_TRIPLES ? inTriples.dense : inSentences.dense;
    const repeated = loopingWords() === WINDOW ? dense : VOCABULARY_WINDOW;
    const before = run.place - repeated - 1;
    return before < 0 ? 0 : (ends[before % ENDS] ?? 0);
  }

  /** The sentence before the word that begins one. */
  function closeSentence(): void {
    if (run.length > 0 && sentences.meet(hashOf(run.sentence), run.place)) inSentences.markLast(run.length);
    run.sentence = 0;
    run.length = 0;
  }

  /** Words that the loop is told by; 0 when there is none. */
  function loopingWords(): number {
    if (inTriples.count >= REPEATED_TRIPLES || inSentences.count >= REPEATED_SENTENCES) return WINDOW;
    return vocabulary.distinct <= SMALLEST_VOCABULARY ? VOCABULARY_WINDOW : 0;
  }

  return {
    read(piece, offset, out) {
      let at = offset;
      while (at < offset + piece.length) {
        at = readWords(words, at === offset ? piece : piece.slice(at - offset), at, onWord);
        if (pending === undefined) continue;
        // The character after the word decided it. What was written so far has been released: a block is for the rest.
        const ends = action !== "flag";
        out.push(ends ? { ...pending, start: at, end: at, decidedAt: at } : { ...pending, decidedAt: at });
        pending = undefined;
        if (ends) break;
      }
      run.position = at;
      return at;
    },
    end(offset, out) {
      endWords(words, offset, onWord);
      if (pending !== undefined) out.push({ ...pending, decidedAt: offset });
      pending = undefined;
    },
    holdFrom: () => run.position,
    mark() {
      saved = { run: { ...run }, words: { ...words } };
      undo.length = 0;
      for (const measure of measures) measure.mark();
    },
    rewind() {
      run = { ...saved.run };
      Object.assign(words, saved.words);
      for (let index = undo.length - 2; index >= 0; index -= 2) ends[undo[index] ?? 0] = undo[index + 1] ?? 0;
      undo.length = 0;
      for (const measure of measures) measure.rewind();
    },
  };
}

interface Run {
  /** UTF-16 code units read. */
  position: number;
  /** Words read. */
  place: number;
  /** The two words before the next. */
  first: number;
  second: number;
  /** The words of the sentence so far, mixed, and their number. */
  sentence: number;
  length: number;
  found: boolean;
}

function mixed(hash: number, word: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) ^ Math.imul(word, 0x9e3779b1);
}

/** Spread over all 32 bits: a memory uses the lower ones as a place and the upper ones as a name. */
function hashOf(mix: number): number {
  const hash = Math.imul(mix ^ (mix >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
