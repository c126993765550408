import type { Detection } from "../../src/core/scanner.ts";
import { loopScanner } from "../../src/guards/loop-detection/loop-scanner.ts";
import { isDevelopment, puzzles, refusals, speeches, type TraceRow } from "./data.ts";
import { LOOP_KINDS, type LoopKind, loopCases, prefixOf, TOKEN } from "./loop-cases.ts";
import { type Interval, random, wilson } from "./statistics.ts";

/** Tokens within which a loop counts as found. */
export const FOUND_WITHIN = 600;
/** Tokens after which loops are spliced in. */
export const DEPTHS = [1_000, 10_000] as const;
const CONCATENATIONS = 100;
/** Streams come in pieces of about this many UTF-16 code units. */
const PIECE = 64;

/** Loops of one kind after one number of tokens. */
export interface FoundLoops {
  readonly kind: LoopKind;
  readonly depth: number;
  readonly hits: number;
  readonly of: number;
  readonly recall: Interval;
  /** Tokens from the loop's start to the decision, of the loops that were found. */
  readonly median: number;
  readonly latest: number;
}

export interface LoopResult {
  readonly half: "development" | "held out";
  readonly found: readonly FoundLoops[];
  readonly recall: Interval;
  readonly falseAlarms: Readonly<
    Record<"traces" | "concatenations", Interval & { readonly count: number; readonly of: number }>
  >;
}

/** Loops found and false alarms on one half of the traces; `perKind` loops of each kind at each depth. */
export function measureLoops(half: LoopResult["half"], perKind: number): LoopResult {
  const mine = (rows: readonly TraceRow[]) =>
    rows.filter((row) => isDevelopment(row) === (half === "development") && (row.reasoning ?? "") !== "");
  const speech = mine(speeches());
  // One trace of R1-Zero goes round in circles by itself. It counts as a false alarm, once, and is not spliced into.
  const quiet = speech.filter(({ reasoning }) => loopIn(reasoning ?? "") === undefined);
  const european = quiet.filter(({ prompt_lang }) => prompt_lang !== "zh");
  const chinese = quiet.filter(({ prompt_lang }) => prompt_lang === "zh");
  const found = DEPTHS.flatMap((depth) => {
    const cases = loopCases(european, chinese, depth, perKind);
    return LOOP_KINDS.map((kind) => {
      const delays = cases
        .filter((one) => one.kind === kind)
        .map(({ text, start }) => ((loopIn(text) ?? Infinity) - start) / TOKEN);
      const inTime = delays.filter((delay) => delay >= 0 && delay <= FOUND_WITHIN).sort((a, b) => a - b);
      return {
        kind,
        depth,
        recall: wilson(inTime.length, delays.length),
        latest: inTime.at(-1) ?? Number.NaN,
        median: inTime[inTime.length >> 1] ?? Number.NaN,
        hits: inTime.length,
        of: delays.length,
      };
    });
  });
  const untouched = [...mine(puzzles()), ...speech, ...mine(refusals())].map(({ reasoning }) => reasoning ?? "");
  const next = random(7);
  const joined = Array.from({ length: CONCATENATIONS }, (_, index) =>
    prefixOf(index % 4 === 3 ? chinese : european, (index % 2 === 0 ? 4_000 : 11_000) * TOKEN, next),
  );
  return {
    half,
    found,
    recall: wilson(
      found.reduce((sum, { hits }) => sum + hits, 0),
      found.reduce((sum, { of }) => sum + of, 0),
    ),
    falseAlarms: { traces: alarmsIn(untouched), concatenations: alarmsIn(joined) },
  };
}

function alarmsIn(texts: readonly string[]): Interval & { count: number; of: number } {
  const count = texts.filter((text) => loopIn(text) !== undefined).length;
  return { ...wilson(count, texts.length), count, of: texts.length };
}

/** Where a loop was decided; `undefined` when there is none. */
function loopIn(text: string): number | undefined {
  const scanner = loopScanner({ guard: "eval", action: "flag" });
  const found: Detection[] = [];
  for (let at = 0; at < text.length; at += PIECE) {
    scanner.mark();
    scanner.read(text.slice(at, at + PIECE), at, found);
    if (found.length > 0) return found[0]?.decidedAt;
  }
  scanner.end(text.length, found);
  return found[0]?.decidedAt;
}

/** Nanoseconds for a UTF-16 code unit at the end of a trace of `tokens` tokens; the median of several traces. */
export function costAt(tokens: number, traces = 15): number {
  const next = random(tokens);
  const rows = speeches().filter(({ prompt_lang }) => prompt_lang !== "zh");
  const measured = 8_000;
  const times = Array.from({ length: traces }, () => {
    const text = prefixOf(rows, tokens * TOKEN + measured, next);
    const scanner = loopScanner({ guard: "eval", action: "flag" });
    const out: Detection[] = [];
    let since = 0;
    for (let at = 0; at < text.length; at += PIECE) {
      if (at >= text.length - measured && since === 0) since = performance.now();
      scanner.mark();
      scanner.read(text.slice(at, at + PIECE), at, out);
    }
    return ((performance.now() - since) * 1e6) / measured;
  });
  return times.sort((a, b) => a - b)[times.length >> 1] ?? Number.NaN;
}
