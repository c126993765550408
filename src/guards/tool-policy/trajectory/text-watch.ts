import type { Detection, Scanner } from "../../../core/scanner.ts";
import type { RuleSet } from "../../../stream/rule-set.ts";

/** A place at which a rule matched. */
export interface Sighting {
  /** The rule's code. */
  readonly code: string;
  readonly start: number;
  readonly end: number;
}

export interface TextWatchOptions {
  /** What to look for. Patterns only: parts of the host are read as one text. */
  readonly rules: RuleSet;
  /** Whether a match counts, given its text and what stands before it: at most 256 UTF-16 code units. */
  readonly counts: (code: string, match: string, before: string) => boolean;
  /** The text is complete: what the sightings, in order of place, amount to. */
  readonly conclude: (sightings: readonly Sighting[], offset: number, out: Detection[]) => void;
}

/** Sightings kept of each rule: the earliest ones. */
const MOST = 32;

/** Code units looked at before a match. */
const BEFORE = 256;

/** Most code units from the start of a match to where it was decided; a longer one counts for nothing. */
const LONGEST = 1024;

/** Code units kept. */
const KEPT = BEFORE + LONGEST;

/**
 * Watches a text for findings that are only ever flagged, so it never holds text back: it remembers where rules
 * matched and says at the end what that amounts to. Which sightings are kept depends on their places alone, not on
 * the order in which they are met, so that chunking does not matter.
 */
export function textWatch({ rules, counts, conclude }: TextWatchOptions): Scanner {
  const reader = rules.open();
  const found: Detection[] = [];
  let position = 0;
  let recent = "";
  let sightings: readonly Sighting[] = [];
  let saved = { position, recent, sightings };

  return {
    read(piece, offset, _out) {
      position = offset + piece.length;
      recent = recent.length > 2 * KEPT ? recent.slice(-KEPT) + piece : recent + piece;
      reader.read(piece, offset, found);
      if (found.length > 0) take();
      return position;
    },
    end(offset, out) {
      reader.end(offset, found);
      take();
      conclude(sightings.toSorted(byPlace), offset, out);
    },
    holdFrom: () => position,
    mark() {
      reader.mark();
      saved = { position, recent, sightings };
    },
    rewind() {
      reader.rewind();
      ({ position, recent, sightings } = saved);
    },
  };

  function take(): void {
    const begin = position - recent.length;
    for (const { code, start, end, decidedAt } of found) {
      if (decidedAt - start > LONGEST) continue;
      const before = recent.slice(Math.max(0, start - BEFORE - begin), start - begin);
      if (counts(code, recent.slice(start - begin, end - begin), before)) {
        sightings = withSighting(sightings, { code, start, end });
      }
    }
    found.length = 0;
  }
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

/** Scanners that never hold text and never block, as one. */
export function together(scanners: readonly Scanner[]): Scanner | undefined {
  const [first] = scanners;
  if (first === undefined || scanners.length === 1) return first;
  return {
    read: (piece, offset, out) => Math.min(...scanners.map((scanner) => scanner.read(piece, offset, out))),
    end: (offset, out) => scanners.forEach((scanner) => void scanner.end(offset, out)),
    holdFrom: () => Math.min(...scanners.map((scanner) => scanner.holdFrom())),
    mark: () => scanners.forEach((scanner) => void scanner.mark()),
    rewind: () => scanners.forEach((scanner) => void scanner.rewind()),
  };
}
