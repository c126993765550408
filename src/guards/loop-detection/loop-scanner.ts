import type { Detection, Scanner } from "../../core/scanner.ts";
import { RecentTriples } from "./recent-triples.ts";
import { endWords, newWordState, readWords } from "./word-reader.ts";

/*
 * A trace that goes round in circles writes the same three words in a row again and again. Honest traces do so, too,
 * but less: of 3,321 real ones three reach this share (`npm run eval:turns`). Numbers and names do not count as
 * different, so a template that is filled in anew is a circle as well.
 */

/** Words over which the share is taken. */
const WINDOW = 250;
/** Words within which a triple counts as written before; longer circles are not seen. */
const HORIZON = 1_000;
/** Share of the window that must have been written before, in words. */
const REPEATED = Math.ceil(0.7 * WINDOW);

export interface LoopScannerOptions {
  /** Name of the guard that reports. */
  readonly guard: string;
  readonly action: "flag" | "block";
}

/** Finds the first loop of a trace. It never holds text back: a loop is no secret, it only wastes what comes after. */
export function loopScanner({ guard, action }: LoopScannerOptions): Scanner {
  const words = newWordState();
  const triples = new RecentTriples(HORIZON);
  /** Of the last `WINDOW` triples, by their number: whether each was met before, and where it ended. */
  const met = new Uint8Array(WINDOW);
  const ends = new Float64Array(WINDOW);
  let run: Run = { position: 0, place: 0, repeated: 0, first: 0, second: 0, found: false };
  let saved = { run: { ...run }, words: { ...words } };
  /** Entries of `met` and `ends` that were overwritten since `mark`. */
  const undo: { index: number; met: number; end: number }[] = [];
  let pending: Detection | undefined;

  function onWord(hash: number, end: number): boolean {
    const { place, first, second } = run;
    run.place = place + 1;
    run.first = second;
    run.second = hash;
    if (place < 2) return false;
    const again = triples.meet(tripleOf(first, second, hash), place + 1) ? 1 : 0;
    const index = place % WINDOW;
    undo.push({ index, met: met[index] ?? 0, end: ends[index] ?? 0 });
    run.repeated += again - (met[index] ?? 0);
    met[index] = again;
    ends[index] = end;
    if (run.repeated < REPEATED || run.found) return false;
    run.found = true;
    const start = ends[(place + 1) % WINDOW] ?? 0;
    pending = {
      code: "reasoning-loop",
      category: "x-loop",
      severity: "medium",
      guard,
      action,
      start,
      end,
      decidedAt: end,
    };
    return true;
  }

  return {
    read(piece, offset, out) {
      let at = offset;
      while (at < offset + piece.length) {
        at = readWords(words, at === offset ? piece : piece.slice(at - offset), at, onWord);
        if (pending === undefined) continue;
        // The character after the word decided it. What was written so far has been released: a block is for the rest.
        out.push(
          action === "block" ? { ...pending, start: at, end: at, decidedAt: at } : { ...pending, decidedAt: at },
        );
        pending = undefined;
        if (action === "block") break;
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
      triples.mark();
    },
    rewind() {
      run = { ...saved.run };
      Object.assign(words, saved.words);
      for (const { index, met: before, end } of undo.reverse()) {
        met[index] = before;
        ends[index] = end;
      }
      undo.length = 0;
      triples.rewind();
    },
  };
}

interface Run {
  /** UTF-16 code units read. */
  position: number;
  /** Words read. */
  place: number;
  /** Of the window's triples, those that were met before. */
  repeated: number;
  /** The two words before the next. */
  first: number;
  second: number;
  found: boolean;
}

/** One hash of three, in order; never 0 in its upper half alone. */
function tripleOf(first: number, second: number, third: number): number {
  let hash = Math.imul(first, 0x9e3779b1) ^ second;
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) ^ third;
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
