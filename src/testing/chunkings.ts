import { type Random, randomInteger, seededRandom } from "./random.ts";

/** Which ways of cutting a text to make. */
export interface ChunkingsOptions {
  /** The same seed gives the same cuts. @default 1 */
  readonly seed?: number | undefined;
  /** How many ways, at least 1. The first three are fixed: whole, single UTF-16 units, and a cut at every edge. @default 20 */
  readonly count?: number | undefined;
}

/** Places where something begins, ends or is halved: tags, code fences, lines, words, surrogate pairs. */
const EDGE = /<\/?think>|`{1,3}|~{3}|\r\n|[\n\r<>{}"\\]|[\u{10000}-\u{10ffff}]|\s(?=\S)/giu;

/**
 * Ways of cutting a text into pieces, for tests of the law that chunking never matters. Joined, the pieces of each
 * way are the text; no piece is empty; surrogate pairs are cut on purpose. An empty text has one way: no pieces.
 */
export function chunkings(text: string, { seed = 1, count = 20 }: ChunkingsOptions = {}): string[][] {
  const random = seededRandom(seed);
  const ways: string[][] = [];
  for (let index = 0; index < Math.max(1, count); index++) {
    ways.push(wayOf(text, index, random));
  }
  return ways;
}

function wayOf(text: string, index: number, random: Random): string[] {
  if (text === "") return [];
  if (index === 0) return [text];
  if (index === 1) return text.split("");
  const edges = edgesOf(text);
  if (index === 2) return cutAt(text, edges);
  // By turns: pieces of a few units, pieces of any size, and cuts beside edges.
  if (index % 3 === 0) return randomSizes(text, randomInteger(random, 1, 9), random);
  if (index % 3 === 1) return randomSizes(text, randomInteger(random, 1, text.length), random);
  return cutAt(
    text,
    edges.filter(() => random() < 0.5).map((edge) => edge + randomInteger(random, -2, 2)),
  );
}

/** Cuts a text into pieces of 1 to `max` UTF-16 units. */
export function randomSizes(text: string, max: number, random: Random, min = 1): string[] {
  const pieces: string[] = [];
  for (let at = 0; at < text.length; ) {
    const size = randomInteger(random, min, max);
    pieces.push(text.slice(at, at + size));
    at += size;
  }
  return pieces;
}

/** Every edge with a cut in its middle, where it has one. */
function edgesOf(text: string): number[] {
  const places: number[] = [];
  for (const match of text.matchAll(EDGE)) {
    const length = match[0].length;
    places.push(match.index, match.index + Math.ceil(length / 2), match.index + length);
  }
  return places;
}

function cutAt(text: string, places: readonly number[]): string[] {
  const inside = new Set(places.filter((place) => place > 0 && place < text.length));
  const sorted = [0, ...[...inside].sort((a, b) => a - b), text.length];
  return sorted.slice(1).map((end, index) => text.slice(sorted[index], end));
}
