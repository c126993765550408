/** What two texts must share of their words (Jaccard) to be one text in two dresses. */
const LEAST_SHARED = 0.6;
const BANDS = 12;
const ROWS = 3;

/**
 * A number for each text: the same for texts of one prompt family, and for texts that share most of their words, in
 * whatever set they are. What splits texts keeps clusters on one side. Found by MinHash, each candidate then compared.
 */
export function clustersOf(texts: readonly { readonly text: string; readonly group: string }[]): Int32Array {
  const parents = Int32Array.from(texts, (_, index) => index);
  const root = (start: number): number => {
    let at = start;
    while (parents[at] !== at) {
      parents[at] = parents[parents[at] as number] as number;
      at = parents[at] as number;
    }
    return at;
  };
  const join = (one: number, other: number) => {
    parents[root(one)] = root(other);
  };
  const firstOf = new Map<string, number>();
  const words = texts.map(({ text }) => wordsOf(text));
  const buckets = new Map<string, number[]>();
  for (const [index, { group }] of texts.entries()) {
    const first = firstOf.get(group);
    if (first === undefined) firstOf.set(group, index);
    else join(index, first);
    const own = words[index] as Set<number>;
    if (own.size < 3) continue;
    for (const key of bandsOf(own)) {
      const bucket = buckets.get(key);
      if (bucket === undefined) buckets.set(key, [index]);
      else {
        for (const other of bucket.slice(0, 8)) {
          if (root(other) !== root(index) && shared(own, words[other] as Set<number>) >= LEAST_SHARED) {
            join(index, other);
          }
        }
        bucket.push(index);
      }
    }
  }
  return parents.map((_, index) => root(index));
}

function wordsOf(text: string): Set<number> {
  const words = text
    .slice(0, 2000)
    .toLowerCase()
    .match(/[\p{L}\p{N}\p{M}]+/gu);
  return new Set((words ?? []).map(hash));
}

function bandsOf(words: ReadonlySet<number>): string[] {
  const least = new Uint32Array(BANDS * ROWS).fill(0xffffffff);
  for (const word of words) {
    for (let row = 0; row < least.length; row++) {
      const mixed = mix(word ^ Math.imul(row + 1, 0x9e3779b1));
      if (mixed < (least[row] as number)) least[row] = mixed;
    }
  }
  return Array.from({ length: BANDS }, (_, band) => `${band}:${least.subarray(band * ROWS, (band + 1) * ROWS)}`);
}

function shared(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  let both = 0;
  for (const word of one) if (other.has(word)) both++;
  return both / (one.size + other.size - both);
}

function hash(text: string): number {
  let state = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) state = Math.imul(state ^ text.charCodeAt(index), 0x01000193);
  return mix(state);
}

function mix(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
