import { HAN, scriptOfUnit } from "../../../text/scripts.ts";

const FNV_OFFSET = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;
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
  const words = wordsOf(list, list.length);
  const set = new HashSet(words.length);
  for (const word of words) set.add(word);
  return set;
}

/** Every run of `size` words, as one hash each. */
export function runsOf(words: Int32Array, size: number): Int32Array {
  const runs = new Int32Array(Math.max(0, words.length - size + 1));
  for (let start = 0; start < runs.length; start++) {
    let hash = FNV_OFFSET;
    for (let index = start; index < start + size; index++) {
      hash = Math.imul(hash ^ (words[index] as number), 0x9e3779b1);
      hash ^= hash >>> 15;
    }
    runs[start] = hash;
  }
  return runs;
}

/** How many of `hashes` are in `known`. */
export function countIn(hashes: Int32Array, known: HashSet): number {
  let met = 0;
  for (let index = 0; index < hashes.length; index++) if (known.has(hashes[index] as number)) met++;
  return met;
}

/** A set of hashes in one array: several times as fast as a `Set` of numbers. */
export class HashSet {
  readonly #slots: Int32Array;
  #mask: number;

  /** `capacity`: most hashes it will ever hold. */
  constructor(capacity: number) {
    this.#slots = new Int32Array(slotsFor(capacity));
    this.#mask = this.#slots.length - 1;
  }

  /** Most slots there can be. */
  get slots(): number {
    return this.#slots.length;
  }

  /** Forgets everything and makes ready for so many hashes; returns how many slots are used for them. The fewer, the more of them stay in the processor's cache. */
  clear(capacity: number): number {
    const slots = Math.min(this.#slots.length, slotsFor(capacity));
    this.#slots.fill(0, 0, slots);
    this.#mask = slots - 1;
    return slots;
  }

  /** Returns the slot. */
  add(hash: number): number {
    const slot = this.slotOf(hash);
    this.#slots[slot] = stored(hash);
    return slot;
  }

  has(hash: number): boolean {
    return this.#slots[this.slotOf(hash)] !== 0;
  }

  /** Where it is, or would be. */
  slotOf(hash: number): number {
    const slots = this.#slots;
    const mask = this.#mask;
    const wanted = stored(hash);
    let slot = (hash ^ (hash >>> 16)) & mask;
    let held = slots[slot];
    while (held !== 0 && held !== wanted) {
      slot = (slot + 1) & mask;
      held = slots[slot];
    }
    return slot;
  }
}

/** At least three quarters stay free, so that looking up ends soon. */
function slotsFor(capacity: number): number {
  return 2 ** Math.ceil(Math.log2(4 * Math.max(8, capacity)));
}

/** 0 stands for a free slot. */
function stored(hash: number): number {
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
