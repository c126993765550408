import { KEY_BITS } from "./ngram-key.ts";

/** The compiled table as text; see `eval/language/compile-table.ts`. One character of `SIGNS` stands for one number. */
export interface TableText {
  /** Primary subtags, by number. */
  readonly languages: string;
  /** Distance of each n-gram's key from the one before; the last sign says "this much and more". */
  readonly steps: string;
  /** For each n-gram, its languages: twice the number, plus one for the last. */
  readonly speakers: string;
  /** A score for each of those. */
  readonly scores: string;
}

/** Printable characters that mean nothing in a string of double quotes, nor in a template. */
export const SIGNS = Array.from({ length: 94 }, (_, index) => String.fromCharCode(index + 33))
  .filter((sign) => !'"\\$'.includes(sign))
  .join("");

/** Bits of a key that are compared after the rest has chosen a bucket. */
const LOW_BITS = 8;
const BUCKETS = 2 ** (KEY_BITS - LOW_BITS);

/** Which languages an n-gram speaks for, and how strongly. Immutable. */
export class NgramTable {
  readonly languages: readonly string[];
  /** First entry of each bucket. */
  readonly #buckets = new Uint32Array(BUCKETS + 1);
  readonly #lows: Uint8Array;
  /** First pair of each entry. */
  readonly #first: Uint32Array;
  readonly #speakers: Uint8Array;
  readonly #scores: Uint8Array;

  constructor(text: TableText) {
    const numbers = new Uint8Array(128);
    for (let index = 0; index < SIGNS.length; index++) numbers[SIGNS.charCodeAt(index)] = index;
    this.languages = text.languages.split(" ");
    const pairs = text.speakers.length;
    this.#speakers = new Uint8Array(pairs);
    this.#scores = new Uint8Array(pairs);
    const first: number[] = [0];
    for (let pair = 0; pair < pairs; pair++) {
      const speaker = numbers[text.speakers.charCodeAt(pair)] as number;
      this.#speakers[pair] = speaker >> 1;
      this.#scores[pair] = numbers[text.scores.charCodeAt(pair)] as number;
      if ((speaker & 1) === 1) first.push(pair + 1);
    }
    this.#first = Uint32Array.from(first);
    this.#lows = new Uint8Array(first.length - 1);
    this.#readKeys(text.steps, numbers);
  }

  #readKeys(steps: string, numbers: Uint8Array): void {
    const more = SIGNS.length - 1;
    let key = 0;
    let entry = 0;
    let bucket = 0;
    for (let index = 0; index < steps.length; index++) {
      const step = numbers[steps.charCodeAt(index)] as number;
      key += step;
      if (step === more) continue;
      while (bucket <= key >>> LOW_BITS) this.#buckets[bucket++] = entry;
      this.#lows[entry++] = key & (2 ** LOW_BITS - 1);
    }
    while (bucket <= BUCKETS) this.#buckets[bucket++] = entry;
  }

  /** Adds what the n-gram says to `sums`, one number for each language. True when the n-gram is known. */
  add(key: number, sums: Float64Array): boolean {
    const bucket = key >>> LOW_BITS;
    const low = key & (2 ** LOW_BITS - 1);
    const end = this.#buckets[bucket + 1] as number;
    for (let entry = this.#buckets[bucket] as number; entry < end; entry++) {
      if (this.#lows[entry] !== low) continue;
      const last = this.#first[entry + 1] as number;
      for (let pair = this.#first[entry] as number; pair < last; pair++) {
        const speaker = this.#speakers[pair] as number;
        sums[speaker] = (sums[speaker] as number) + (this.#scores[pair] as number);
      }
      return true;
    }
    return false;
  }
}
