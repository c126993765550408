import { asciiLookAlike } from "../normalise.ts";
import { SCRIPTS, scriptOfUnit } from "../scripts.ts";
import { ideographKey, keysOfWord } from "./ngram-key.ts";
import type { NgramTable } from "./ngram-table.ts";
import { ACCENT, classOf } from "./word-classes.ts";
import type { Word } from "./word-reader.ts";

const MOST_BYTES = 192;
const HAN = SCRIPTS.indexOf("han");
const LATIN = SCRIPTS.indexOf("latin");
/** Scripts whose letters Unicode has with their accents. */
const ACCENTED: readonly boolean[] = SCRIPTS.map((script) => ["latin", "cyrillic", "greek"].includes(script));

/** Scores words by a table. One for each reader: it works in buffers of its own. */
export class WordScorer {
  /** What the last word says for each language of the table, by number. */
  readonly sums: Float64Array;
  readonly #table: NgramTable;
  readonly #bytes = new Uint8Array(MOST_BYTES);
  readonly #keys = new Int32Array(MOST_BYTES);

  constructor(table: NgramTable) {
    this.#table = table;
    this.sums = new Float64Array(table.languages.length);
  }

  /** Sets `sums`. Returns how many of the word's n-grams the table knows. */
  score(word: Word): number {
    this.sums.fill(0);
    if (word.script === HAN) return this.#table.add(ideographKey(word.units[0] as number), this.sums) ? 1 : 0;
    if (!word.unusual) return this.#add(encode(word.units, 0, word.length, this.#bytes));
    if (ACCENTED[word.script] === true) return this.#add(this.#encodeFolded(word));
    // Vowel signs are marks in other scripts, and the library's words end there.
    let known = 0;
    let start = 0;
    for (let index = 0; index <= word.length; index++) {
      if (index < word.length && classOf(word.units[index] as number) !== ACCENT) continue;
      known += this.#add(encode(word.units, start, index, this.#bytes));
      start = index + 1;
    }
    return known;
  }

  #add(length: number): number {
    if (length === 0) return 0;
    const count = keysOfWord(this.#bytes, length, this.#keys);
    let known = 0;
    for (let index = 0; index < count; index++) {
      if (this.#table.add(this.#keys[index] as number, this.sums)) known++;
    }
    return known;
  }

  /** As a reader sees it: accents joined to their letters, wide letters narrow, and look-alikes of other scripts Latin. */
  #encodeFolded(word: Word): number {
    const plain = String.fromCharCode(...word.units.subarray(0, word.length))
      .normalize("NFKC")
      .toLowerCase();
    const scripts = new Set(Array.from(plain, (letter) => scriptOfUnit(letter.charCodeAt(0))));
    const seen = scripts.has(LATIN) && scripts.size > 1 ? Array.from(plain, latinOf).join("") : plain;
    const units = Uint16Array.from(seen.slice(0, MOST_BYTES / 3), (unit) => unit.charCodeAt(0));
    return encode(units, 0, units.length, this.#bytes);
  }
}

function latinOf(letter: string): string {
  const seen = asciiLookAlike(letter.codePointAt(0) as number);
  return seen < 0x80 ? String.fromCharCode(seen).toLowerCase() : letter;
}

/** UTF-8 of units that are no surrogates. Returns its length. */
function encode(units: Uint16Array, start: number, stop: number, bytes: Uint8Array): number {
  let end = 0;
  for (let index = start; index < stop; index++) {
    const unit = units[index] as number;
    if (unit < 0x80) bytes[end++] = unit;
    else if (unit < 0x800) {
      bytes[end++] = 0xc0 | (unit >> 6);
      bytes[end++] = 0x80 | (unit & 0x3f);
    } else {
      bytes[end++] = 0xe0 | (unit >> 12);
      bytes[end++] = 0x80 | ((unit >> 6) & 0x3f);
      bytes[end++] = 0x80 | (unit & 0x3f);
    }
  }
  return end;
}
