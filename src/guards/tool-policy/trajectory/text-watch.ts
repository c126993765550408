import type { Detection, Scanner } from "../../../core/scanner.ts";
import type { Matcher } from "../../../text/cursor.ts";
import { compilePatterns, type PatternSource } from "../../../text/patterns.ts";

/** A pattern, and the name under which its matches are kept. */
export interface WatchedPattern extends PatternSource {
  readonly code: string;
}

/** A place at which a pattern matched. */
export interface Sighting {
  readonly code: string;
  readonly start: number;
  readonly end: number;
}

/** Something to look for that is only ever flagged. */
export interface TextWatch {
  readonly name: string;
  /** The same for every watch of this name, so that they are compiled once. */
  readonly patterns: readonly WatchedPattern[];
  /** Whether a match counts, given its text and what stands before and after it: at most 256 UTF-16 code units each. */
  readonly counts: (code: string, match: string, before: string, after: string) => boolean;
  /** The text is complete: what the sightings, in order of place, amount to. */
  readonly conclude: (sightings: readonly Sighting[], offset: number, out: Detection[]) => void;
}

/** Sightings kept under each name: the earliest ones. */
const MOST = 32;

/** Code units looked at before a match, and after it. */
const AROUND = 256;

/** Most code units from the start of a match to where it was decided; a longer one counts for nothing. */
const LONGEST = 1024;

/** Code units kept. */
const KEPT = AROUND + LONGEST + AROUND;

/** A match whose surroundings have not been read yet. */
interface Pending extends Sighting {
  /** The watch that looks for it. */
  readonly which: number;
}

/**
 * Watches a text in one pass. As nothing is more than flagged, no text is held back: it remembers where patterns
 * matched, and the watches say at the end what that amounts to. Which sightings are kept depends on their places
 * alone, not on the order in which they are met, so that chunking does not matter.
 */
export function watchText(watches: readonly TextWatch[]): Scanner {
  const cursor = matcherOf(watches).open();
  let position = 0;
  let recent = "";
  let pending: Pending[] = [];
  let sightings: readonly (readonly Sighting[])[] = watches.map(() => []);
  let saved = { position, recent, pending, sightings };

  return {
    read(piece, offset, _out) {
      position = offset + piece.length;
      recent = recent.length > 2 * KEPT ? recent.slice(-KEPT) + piece : recent + piece;
      cursor.read(piece, offset, sight);
      settle(position - AROUND);
      return position;
    },
    end(offset, out) {
      cursor.end(offset, sight);
      settle(position);
      for (const [index, { conclude }] of watches.entries())
        conclude(sightings[index]?.toSorted(byPlace) ?? [], offset, out);
    },
    holdFrom: () => position,
    mark() {
      cursor.mark();
      saved = { position, recent, pending: [...pending], sightings };
    },
    rewind() {
      cursor.rewind();
      ({ position, recent, sightings } = saved);
      pending = [...saved.pending];
    },
  };

  function sight(pattern: number, start: number, end: number, at: number): boolean {
    if (at - start > LONGEST) return false;
    let which = 0;
    let place = pattern;
    for (const { patterns } of watches) {
      if (place < patterns.length) break;
      place -= patterns.length;
      which++;
    }
    const { code } = (watches[which] as TextWatch).patterns[place] as WatchedPattern;
    pending.push({ which, code, start, end });
    return false;
  }

  /** Judges the matches that end at `last` or before. */
  function settle(last: number): void {
    if (!pending.some(({ end }) => end <= last)) return;
    const begin = position - recent.length;
    for (const { which, code, start, end } of pending) {
      if (end > last) continue;
      const before = recent.slice(Math.max(0, start - AROUND - begin), start - begin);
      const match = recent.slice(start - begin, end - begin);
      const after = recent.slice(end - begin, end + AROUND - begin);
      if (!watches[which]?.counts(code, match, before, after)) continue;
      sightings = sightings.map((list, index) => (index === which ? withSighting(list, { code, start, end }) : list));
    }
    pending = pending.filter(({ end }) => end > last);
  }
}

/** By the names of the watches: they look for the same in all texts. */
const matchers = new Map<string, Matcher>();

function matcherOf(watches: readonly TextWatch[]): Matcher {
  const key = watches.map(({ name }) => name).join(" ");
  let matcher = matchers.get(key);
  if (matcher === undefined) {
    matcher = compilePatterns(watches.flatMap(({ patterns }) => patterns));
    matchers.set(key, matcher);
  }
  return matcher;
}

/** The list with one more; a match that grew replaces what it was. A new list, so that going back costs nothing. */
function withSighting(sightings: readonly Sighting[], one: Sighting): readonly Sighting[] {
  const known = sightings.find(({ code, start }) => code === one.code && start === one.start);
  if (known !== undefined && known.end >= one.end) return sightings;
  const others = sightings.filter((sighting) => sighting !== known);
  const alike = others.filter(({ code }) => code === one.code);
  if (alike.length < MOST) return [...others, one];
  const last = alike.reduce((latest, sighting) => (sighting.start > latest.start ? sighting : latest));
  return last.start < one.start ? sightings : [...others.filter((sighting) => sighting !== last), one];
}

function byPlace(a: Sighting, b: Sighting): number {
  return a.start - b.start || a.end - b.end;
}
