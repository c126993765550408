/** A text whose escapes were read. */
export interface Unescaped {
  readonly text: string;
  /** Where a place in `text` stands in the original. `text.length` is its end. */
  readonly placeOf: (place: number) => number;
}

/** An escape of JSON: a letter, or the number of a UTF-16 code unit. */
const ESCAPE = /\\(?:u([0-9a-fA-F]{4})|(["\\/bfnrt]))/gu;

const LETTERS: Readonly<Record<string, string>> = { b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" };

/**
 * What a text says to whoever reads it as JSON: `\n` is a line break, `\u0069` an i. One level is read; JSON inside
 * JSON takes another call. Escapes count wherever they stand, because JSON is found in the midst of other text.
 * `undefined` when there are none.
 */
export function unescapeJson(original: string): Unescaped | undefined {
  const pieces: string[] = [];
  /** For each escape: how much shorter the text is from its end on, and where that is. */
  const ends: number[] = [];
  const lost: number[] = [];
  let at = 0;
  let shorter = 0;
  for (const { index, 0: written, 1: code, 2: letter = "" } of original.matchAll(ESCAPE)) {
    pieces.push(original.slice(at, index));
    pieces.push(code === undefined ? (LETTERS[letter] ?? letter) : String.fromCharCode(Number.parseInt(code, 16)));
    at = index + written.length;
    shorter += written.length - 1;
    ends.push(at - shorter);
    lost.push(shorter);
  }
  if (ends.length === 0) return undefined;
  pieces.push(original.slice(at));
  return { text: pieces.join(""), placeOf: (place) => place + (lost[lastUpTo(ends, place)] ?? 0) };
}

/** Index of the last number that is not above `limit`; -1 when all are. The numbers rise. */
function lastUpTo(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] as number) <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
