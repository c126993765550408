import type { Matcher } from "../../src/text/cursor.ts";

/** A match as a sink receives it: index, start, end, and where it was decided. */
export type Seen = readonly [index: number, start: number, end: number, at: number];

/** Cuts a text at the given places (taken modulo its length), never inside a surrogate pair. */
export function cutAt(text: string, places: readonly number[]): string[] {
  const cuts = [...new Set(places.map((place) => place % (text.length + 1)))].sort((a, b) => a - b);
  const bounds = [
    0,
    ...cuts.filter((cut) => !(isHigh(text.charCodeAt(cut - 1)) && isLow(text.charCodeAt(cut)))),
    text.length,
  ];
  return bounds.slice(1).map((to, i) => text.slice(bounds[i], to));
}

/** Reads a text piece by piece; with `again`, marks, reads, rewinds and reads each piece once more. */
export function readAll(matcher: Matcher, pieces: readonly string[], again = false): { seen: Seen[]; holds: number[] } {
  const cursor = matcher.open();
  const seen: Seen[] = [];
  const holds: number[] = [];
  let offset = 0;
  for (const piece of pieces) {
    cursor.mark();
    if (again) {
      cursor.read(piece, offset, () => false);
      cursor.rewind();
    }
    offset = cursor.read(piece, offset, (...match) => {
      seen.push(match);
      return false;
    });
    holds.push(cursor.holdFrom());
  }
  cursor.end(offset, (...match) => {
    seen.push(match);
    return false;
  });
  return { seen, holds };
}

/** The distinct matches of a text, as `index:start-end`, sorted. */
export function matchesOf(matcher: Matcher, text: string): string[] {
  return [...new Set(readAll(matcher, [text]).seen.map(([index, start, end]) => `${index}:${start}-${end}`))].sort();
}

/** The texts of the distinct matches, in order of appearance. */
export function matchedTexts(matcher: Matcher, text: string): string[] {
  const seen = readAll(matcher, [text]).seen.map(([, start, end]) => text.slice(start, end));
  return [...new Set(seen)];
}

/** Milliseconds of the fastest of a few runs. */
export function fastest(run: () => void, runs = 3): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < runs; i++) {
    const from = performance.now();
    run();
    best = Math.min(best, performance.now() - from);
  }
  return best;
}

function isHigh(code: number): boolean {
  return code >= 0xd800 && code < 0xdc00;
}

function isLow(code: number): boolean {
  return code >= 0xdc00 && code < 0xe000;
}
