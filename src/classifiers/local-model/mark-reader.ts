import { LETTERS, QUESTION, SEPARATOR, standsAlone } from "./letters.ts";

/** Places that words, pairs of words and runs of letters are hashed to. */
export const PLACES = 2 ** 17;

/** Fields of meaning, such as weapons, asking how, or refusing: at most so many. */
export const CONCEPTS = 26;

/** Behind the places: each concept, each ordered pair of concepts, and each that stands close together. */
export const ALL_PLACES: number = PLACES + CONCEPTS + 2 * CONCEPTS * CONCEPTS;

/** Concepts of words, of the beginnings of words, and of pairs of words, by `keyOf`: one bit for each concept. */
export type ConceptTable = ReadonlyMap<number, number>;

/** What a key of the table was made from. */
const WHOLE = 0x77;
const BEGINNING = 0x88;
const TWO_WORDS = 0x99;

/** Letters of a word beyond this one give no more marks; no written word is longer, and encoded data is no words. */
const LONGEST_WORD = 48;
/** Concepts so many words apart stand close together. */
const CLOSE = 5;

const START = 3;
const END = 4;
const FNV_START = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const [WORD, PAIR, SKIP, THREE, FOUR] = [0x11, 0x22, 0x33, 0x44, 0x55] as const;

/** Reads a text, in any cuts, into marks: words, pairs of words, runs of three or four letters, and concepts. */
export interface MarkReader {
  write(text: string): void;
  /** Closes the last word. Nothing is written behind. */
  end(): void;
}

/**
 * Gives each mark to `seen` as the place it is hashed to, as often as it occurs. A word is given when the character
 * behind it is written. What is kept is the last two words as numbers, the last three letters, and where each concept
 * was last.
 */
export function markReader(concepts: ConceptTable, seen: (place: number) => void): MarkReader {
  let word = FNV_START;
  let length = 0;
  let begun = 0;
  let before = 0;
  let beforeThat = 0;
  let [first, second, third] = [0, 0, START];
  let words = 0;
  let known = 0;
  const lastSeen = new Float64Array(CONCEPTS);

  const run = (letter: number) => {
    const three = Math.imul(second, 0x9e3779b1) ^ Math.imul(third, 0x85ebca6b) ^ letter;
    if (second !== 0) seen(placeOf(THREE, three));
    if (first !== 0) seen(placeOf(FOUR, three ^ Math.imul(first, 0xc2b2ae35)));
    [first, second, third] = [second, third, letter];
  };
  const close = () => {
    if (length === 0) return;
    if (length <= LONGEST_WORD) run(END);
    follow(word, begun);
    word = FNV_START;
    length = 0;
    begun = 0;
    [first, second, third] = [0, 0, START];
  };
  const follow = (hash: number, alreadyKnown: number) => {
    words++;
    seen(placeOf(WORD, hash));
    let own = alreadyKnown | (concepts.get(keyOf(WHOLE, hash)) ?? 0);
    if (before !== 0) {
      const pair = pairOf(before, hash);
      seen(placeOf(PAIR, pair));
      own |= concepts.get(keyOf(TWO_WORDS, pair)) ?? 0;
    }
    if (beforeThat !== 0) seen(placeOf(SKIP, pairOf(beforeThat, hash)));
    [beforeThat, before] = [before, hash];
    if (own !== 0) meet(own);
  };
  const meet = (own: number) => {
    for (let one = 0; one < CONCEPTS; one++) {
      if (((own >>> one) & 1) === 0) continue;
      seen(PLACES + one);
      for (let other = 0; other < CONCEPTS; other++) {
        if (((known >>> other) & 1) === 0) continue;
        const place = PLACES + CONCEPTS + other * CONCEPTS + one;
        seen(place);
        if (words - (lastSeen[other] as number) <= CLOSE) seen(place + CONCEPTS * CONCEPTS);
      }
    }
    known |= own;
    for (let one = 0; one < CONCEPTS; one++) if (((own >>> one) & 1) === 1) lastSeen[one] = words;
  };

  return {
    write(text) {
      for (let at = 0; at < text.length; at++) {
        const letter = LETTERS[text.charCodeAt(at)] as number;
        if (letter === SEPARATOR) close();
        else if (letter === QUESTION || standsAlone(letter)) {
          close();
          follow(wordOf(FNV_START, letter), 0);
        } else if (++length <= LONGEST_WORD) {
          word = wordOf(word, letter);
          begun |= concepts.get(keyOf(BEGINNING, word)) ?? 0;
          run(letter);
        }
      }
    },
    end: close,
  };
}

/** The key of a word, a beginning, or two words, as the reader meets them. */
export function conceptKey(entry: string): number {
  const isBeginning = entry.endsWith("*");
  const hashes: number[] = [];
  let word = FNV_START;
  for (const character of isBeginning ? entry.slice(0, -1) : entry) {
    const letter = character === "_" ? SEPARATOR : (LETTERS[character.charCodeAt(0)] as number);
    if (letter !== SEPARATOR) word = wordOf(word, letter);
    if (letter === SEPARATOR || standsAlone(letter)) {
      hashes.push(word);
      word = FNV_START;
    }
  }
  if (word !== FNV_START) hashes.push(word);
  const [one = 0, other] = hashes;
  if (other !== undefined) return keyOf(TWO_WORDS, pairOf(one, other));
  return keyOf(isBeginning ? BEGINNING : WHOLE, one);
}

function wordOf(soFar: number, letter: number): number {
  return Math.imul(soFar ^ letter, FNV_PRIME);
}

function pairOf(one: number, other: number): number {
  return Math.imul(one, 0x9e3779b1) ^ other;
}

function keyOf(kind: number, hash: number): number {
  return hash ^ Math.imul(kind, 0x85ebca6b);
}

/** Spreads a hash over the places; kinds of marks do not meet but by chance. */
function placeOf(kind: number, hash: number): number {
  let mixed = Math.imul(hash ^ Math.imul(kind, 0x9e3779b1), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) & (PLACES - 1);
}
