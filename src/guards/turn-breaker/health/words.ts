import { HAN, scriptOfUnit } from "../../../text/scripts.ts";

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const APOSTROPHE = 0x27;
const CURLY_APOSTROPHE = 0x2019;

/** The words of a text as hashes, without regard to case; each Han character is a word. Reads at most `limit` code units. */
export function wordsOf(text: string, limit: number): readonly number[] {
  const words: number[] = [];
  const end = Math.min(text.length, limit);
  let hash = FNV_OFFSET;
  let open = false;
  let apostrophe = false;
  const close = () => {
    if (open) words.push(hash >>> 0);
    open = false;
    apostrophe = false;
    hash = FNV_OFFSET;
  };
  for (let index = 0; index < end; index++) {
    const unit = text.charCodeAt(index);
    if (unit >= 0x80 && scriptOfUnit(unit) === HAN) {
      close();
      words.push(Math.imul(FNV_OFFSET ^ unit, FNV_PRIME) >>> 0);
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
  return words;
}

/** Hashes of a list of words divided by white space, to look words up in. */
export function wordSet(list: string): ReadonlySet<number> {
  return new Set(wordsOf(list, list.length));
}

/** Every run of `size` words, as one hash each. */
export function runsOf(words: readonly number[], size: number): readonly number[] {
  const runs: number[] = [];
  for (let start = 0; start + size <= words.length; start++) {
    let hash = FNV_OFFSET;
    for (let index = start; index < start + size; index++) {
      hash = Math.imul(hash ^ (words[index] ?? 0), 0x9e3779b1);
      hash ^= hash >>> 15;
    }
    runs.push(hash >>> 0);
  }
  return runs;
}

/** Share of `runs` that `known` has; 0 when there are none. */
export function shareIn(runs: readonly number[], known: ReadonlySet<number>): number {
  if (runs.length === 0) return 0;
  let met = 0;
  for (const run of runs) if (known.has(run)) met++;
  return met / runs.length;
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
