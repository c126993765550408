/** Length of the n-grams, in bytes of UTF-8. */
const SIZE = 4;
/** They begin every so many bytes, counted from the word's start; one more ends with the word. */
const STRIDE = 3;

/** Where an n-gram stands in its word; both for a word of up to four bytes. */
export const AT_START = 1;
export const AT_END = 2;
const IDEOGRAPH = 4;
const WHOLE_WORD = 5;

/** Of the n-grams that are not in the table, one in two hundred is taken for one that is. */
export const KEY_BITS = 23;

/** Key of the up to four bytes from `start` to `end`. */
export function ngramKey(bytes: Uint8Array, start: number, end: number, place: number): number {
  let value = 0;
  for (let index = start; index < end; index++) value = (value << 8) | (bytes[index] as number);
  return mix(value, place);
}

/** Key of a Han letter. */
export function ideographKey(unit: number): number {
  return mix(unit, IDEOGRAPH);
}

/** Key of a word as a whole. */
export function wordKey(bytes: Uint8Array, length: number): number {
  let value = length;
  for (let index = 0; index < length; index++) value = (Math.imul(value, 31) + (bytes[index] as number)) | 0;
  return mix(value, WHOLE_WORD);
}

/** Writes the keys of a word's n-grams, cut as the library `eld` cuts them, and that of the word. Returns how many. */
export function keysOfWord(bytes: Uint8Array, length: number, keys: Int32Array): number {
  let count = 0;
  let start = 0;
  for (; start + SIZE < length; start += STRIDE) {
    keys[count++] = ngramKey(bytes, start, start + SIZE, start === 0 ? AT_START : 0);
  }
  keys[count++] = ngramKey(bytes, Math.max(0, length - SIZE), length, AT_END | (start === 0 ? AT_START : 0));
  keys[count++] = wordKey(bytes, length);
  return count;
}

function mix(value: number, place: number): number {
  let hash = Math.imul(value ^ Math.imul(place + 1, 0x9e3779b1), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35);
  return (hash ^ (hash >>> 13)) >>> (32 - KEY_BITS);
}
