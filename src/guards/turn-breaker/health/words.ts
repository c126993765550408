import { HAN, scriptOfUnit } from "../../../text/scripts.ts";

const FNV_OFFSET = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;
/** 2^32 divided by the golden ratio: it spreads what is multiplied by it. */
const GOLDEN = 0x9e3779b1 | 0;
const APOSTROPHE = 0x27;
const CURLY_APOSTROPHE = 0x2019;

/**
 * The words of a text as hashes, without regard to case; each Han character is a word. Reads at most `limit` code
 * units, and at most as many as `room` holds. `room`: where to put the words, so that nothing new has to be made.
 */
export function wordsOf(text: string, limit: number, room?: Int32Array): Int32Array {
  const end = Math.min(text.length, limit, room?.length ?? limit);
  const words = room ?? new Int32Array(end);
  let count = 0;
  let hash = FNV_OFFSET;
  let open = false;
  let apostrophe = false;
  for (let index = 0; index < end; index++) {
    const unit = text.charCodeAt(index);
    const lower = unit < 0x80 ? (LOWERED_ASCII[unit] as number) : lowered(unit, text, index);
    if (lower > 0) {
      // Between letters it belongs to the word ("it's"), around them it quotes.
      if (apostrophe) hash = Math.imul(hash ^ APOSTROPHE, FNV_PRIME);
      hash = Math.imul(hash ^ lower, FNV_PRIME);
      open = true;
      apostrophe = false;
    } else if (open && !apostrophe && (unit === APOSTROPHE || unit === CURLY_APOSTROPHE)) apostrophe = true;
    else {
      if (open) words[count++] = hash;
      if (lower === WORD_BY_ITSELF) words[count++] = Math.imul(FNV_OFFSET ^ unit, FNV_PRIME);
      open = false;
      apostrophe = false;
      hash = FNV_OFFSET;
    }
  }
  if (open) words[count++] = hash;
  return words.subarray(0, count);
}

/** Hashes of a list of words divided by white space, to look words up in. */
export function wordSet(list: string): HashSet {
  return new HashSet(wordsOf(list, list.length));
}

/** Every three words in a row, as one hash each. */
export function triplesOf(words: Int32Array): Int32Array {
  const triples = new Int32Array(Math.max(0, words.length - 2));
  let [first = 0, second = 0] = words;
  for (let index = 0; index < triples.length; index++) {
    const third = words[index + 2] as number;
    let hash = Math.imul(first ^ FNV_OFFSET, GOLDEN);
    hash = Math.imul(hash ^ (hash >>> 15) ^ second, GOLDEN);
    hash = Math.imul(hash ^ (hash >>> 15) ^ third, GOLDEN);
    triples[index] = hash ^ (hash >>> 15);
    first = second;
    second = third;
  }
  return triples;
}

/** A set of hashes in one array: several times as fast as a `Set` of numbers. */
export class HashSet {
  readonly #slots: Int32Array;

  constructor(hashes: Int32Array) {
    this.#slots = new Int32Array(slotsFor(hashes.length));
    const mask = this.#slots.length - 1;
    for (const hash of hashes) this.#slots[slotOf(hash, this.#slots, mask)] = stored(hash);
  }

  /** How many of `hashes` it holds. */
  countIn(hashes: Int32Array): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let met = 0;
    for (let index = 0; index < hashes.length; index++) {
      if (slots[slotOf(hashes[index] as number, slots, mask)] !== 0) met++;
    }
    return met;
  }
}

/** Slots for so many hashes, a power of two. At least three quarters stay free, so that looking up ends soon. */
export function slotsFor(hashes: number): number {
  return 2 ** Math.ceil(Math.log2(4 * Math.max(8, hashes)));
}

/** Where a hash is, or would be, in the first `mask` + 1 of `slots`. */
export function slotOf(hash: number, slots: Int32Array, mask: number): number {
  const wanted = stored(hash);
  let slot = (wanted ^ (wanted >>> 16)) & mask;
  let held = slots[slot];
  while (held !== 0 && held !== wanted) {
    slot = (slot + 1) & mask;
    held = slots[slot];
  }
  return slot;
}

/** What stands in a slot: 0 is a free one. */
export function stored(hash: number): number {
  return hash === 0 ? 1 : hash;
}

const WORD_BY_ITSELF = -1;

/** ASCII letters in lower case and digits; 0 for everything else. */
const LOWERED_ASCII = new Uint8Array(0x80);
for (const character of "0123456789abcdefghijklmnopqrstuvwxyz") {
  LOWERED_ASCII[character.charCodeAt(0)] = character.charCodeAt(0);
  LOWERED_ASCII[character.toUpperCase().charCodeAt(0)] = character.charCodeAt(0);
}

/** A code unit beyond ASCII in lower case when it belongs to a word, else 0. */
function lowered(unit: number, text: string, index: number): number {
  const script = scriptOfUnit(unit);
  if (script === HAN) return WORD_BY_ITSELF;
  // Letters of other alphabets, and everything else that no text divides words by.
  return script === 0 ? 0 : text.charAt(index).toLowerCase().charCodeAt(0);
}
