import { HAN, scriptOfUnit } from "../../../text/scripts.ts";

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const APOSTROPHE = 0x27;
const CURLY_APOSTROPHE = 0x2019;

/** The words of a text as hashes, without regard to case; each Han character is a word. Reads at most `limit` code units. */
export function wordsOf(text: string, limit: number): Uint32Array {
  const end = Math.min(text.length, limit);
  const words = new Uint32Array(end);
  let count = 0;
  let hash = FNV_OFFSET;
  let open = false;
  let apostrophe = false;
  const close = () => {
    if (open) words[count++] = hash;
    open = false;
    apostrophe = false;
    hash = FNV_OFFSET;
  };
  for (let index = 0; index < end; index++) {
    const unit = text.charCodeAt(index);
    if (unit >= 0x80 && scriptOfUnit(unit) === HAN) {
      close();
      words[count++] = Math.imul(FNV_OFFSET ^ unit, FNV_PRIME);
      continue;
    }
    const lower = lowered(unit, text, index);
    if (lower !== 0) {
      // Between letters it belongs to the word ("it's"), around them it quotes.
      if (apostrophe) hash = Math.imul(hash ^ APOSTROPHE, FNV_PRIME);
      hash = Math.imul(hash ^ lower, FNV_PRIME);
      open = true;
      apostrophe = false;
    } else if (open && !apostrophe && (unit === APOSTROPHE || unit === CURLY_APOSTROPHE)) apostrophe = true;
    else close();
  }
  close();
  return words.subarray(0, count);
}

/** Hashes of a list of words divided by white space, to look words up in. */
export function wordSet(list: string): HashSet {
  const words = wordsOf(list, list.length);
  const set = new HashSet(words.length);
  set.addAll(words);
  return set;
}

/** Every run of `size` words, as one hash each. */
export function runsOf(words: Uint32Array, size: number): Uint32Array {
  const runs = new Uint32Array(Math.max(0, words.length - size + 1));
  for (let start = 0; start < runs.length; start++) {
    let hash = FNV_OFFSET;
    for (let index = start; index < start + size; index++) {
      hash = Math.imul(hash ^ (words[index] ?? 0), 0x9e3779b1);
      hash ^= hash >>> 15;
    }
    runs[start] = hash;
  }
  return runs;
}

/** How many of `hashes` are in `known`. */
export function countIn(hashes: Uint32Array, known: HashSet): number {
  let met = 0;
  for (const hash of hashes) if (known.has(hash)) met++;
  return met;
}

/** The same as a share; 0 when there are none. */
export function shareIn(hashes: Uint32Array, known: HashSet): number {
  return hashes.length === 0 ? 0 : countIn(hashes, known) / hashes.length;
}

/** A set of hashes in one array: several times as fast as a `Set` of numbers. Holds as many as it was made for. */
export class HashSet {
  readonly #slots: Uint32Array;
  readonly #mask: number;

  /** `capacity`: most hashes it will hold. */
  constructor(capacity: number) {
    // At least half of the slots stay free, so that looking up ends soon.
    this.#slots = new Uint32Array(2 ** Math.ceil(Math.log2(2 * Math.max(8, capacity))));
    this.#mask = this.#slots.length - 1;
  }

  addAll(hashes: Uint32Array): void {
    for (const hash of hashes) this.#slots[this.#slotOf(hash)] = stored(hash);
  }

  has(hash: number): boolean {
    return this.#slots[this.#slotOf(hash)] !== 0;
  }

  /** Where it is, or would be. */
  #slotOf(hash: number): number {
    const wanted = stored(hash);
    let slot = (hash ^ (hash >>> 16)) & this.#mask;
    for (;;) {
      const held = this.#slots[slot];
      if (held === 0 || held === wanted) return slot;
      slot = (slot + 1) & this.#mask;
    }
  }
}

/** 0 stands for a free slot. */
function stored(hash: number): number {
  return hash === 0 ? 1 : hash >>> 0;
}

/** The code unit in lower case when it belongs to a word, else 0. */
function lowered(unit: number, text: string, index: number): number {
  if (unit < 0x80) {
    if ((unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39)) return unit;
    return unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : 0;
  }
  // Letters of other alphabets, and everything else that no text divides words by.
  return scriptOfUnit(unit) === 0 ? 0 : text.charAt(index).toLowerCase().charCodeAt(0);
}
