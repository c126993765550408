/** Told of each word, as soon as the character after it is known. `end`: offset just after that word. `opens`: it begins a sentence or a line. */
export type OnWord = (hash: number, end: number, opens: boolean) => boolean;

/** What a reader keeps between pieces. */
export interface WordState {
  kind: Kind;
  hash: number;
  sentenceStart: boolean;
  /** The word being read begins a sentence. */
  opens: boolean;
  masked: boolean;
  length: number;
}

const NONE = 0;
const LETTERS = 1;
const DIGITS = 2;
type Kind = typeof NONE | typeof LETTERS | typeof DIGITS;

/** Stand for any number and for any name, so that a template that is filled in anew each time is still a template. */
const NUMBER = 0x23;
const NAME = 0x40;

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

export function newWordState(): WordState {
  return { kind: NONE, hash: FNV_OFFSET, sentenceStart: true, opens: false, masked: false, length: 0 };
}

/**
 * Reads words as hashes, a code unit at a time: letters without regard to case, any number as one, any capitalised
 * word inside a sentence as one. Scripts without spaces count each character as a word. Returns the offset just after
 * the code unit at which `onWord` said stop, or the piece's end.
 */
export function readWords(state: WordState, piece: string, offset: number, onWord: OnWord): number {
  for (let index = 0; index < piece.length; index++) {
    const unit = piece.charCodeAt(index);
    const at = offset + index;
    if (isDigit(unit)) {
      if (state.kind === LETTERS && finish(state, at, onWord)) return at + 1;
      if (state.kind === NONE) state.opens = state.sentenceStart;
      state.kind = DIGITS;
      continue;
    }
    if (isWord(unit)) {
      if (state.kind === DIGITS && finish(state, at, onWord)) return at + 1;
      grow(state, piece, index, unit);
      continue;
    }
    if (state.kind !== NONE && isInner(unit)) continue;
    if (state.kind !== NONE && finish(state, at, onWord)) return at + 1;
    if (isAlone(unit)) {
      const opens = state.sentenceStart;
      state.sentenceStart = false;
      if (onWord(mix(FNV_OFFSET, unit), at + 1, opens)) return at + 1;
    } else if (isSentenceEnd(unit)) state.sentenceStart = true;
  }
  return offset + piece.length;
}

/** Tells of the word that the text ends with. */
export function endWords(state: WordState, offset: number, onWord: OnWord): void {
  if (state.kind !== NONE) finish(state, offset, onWord);
}

function grow(state: WordState, piece: string, index: number, unit: number): void {
  const lower = lowered(unit, piece, index);
  if (state.kind === NONE) {
    state.kind = LETTERS;
    state.opens = state.sentenceStart;
    state.masked = lower !== unit && !state.sentenceStart;
  }
  state.length++;
  state.hash = mix(state.hash, lower);
}

function finish(state: WordState, at: number, onWord: OnWord): boolean {
  const { kind, masked, hash, length } = state;
  state.kind = NONE;
  state.hash = FNV_OFFSET;
  state.length = 0;
  state.masked = false;
  state.sentenceStart = false;
  // "I" is no name.
  const word = kind === DIGITS ? NUMBER : masked && length > 1 ? NAME : hash;
  return onWord(word, at, state.opens);
}

function mix(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, FNV_PRIME) >>> 0;
}

function lowered(unit: number, piece: string, index: number): number {
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit;
  return piece.charAt(index).toLowerCase().charCodeAt(0);
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/** Letters of scripts that put spaces between words; roughly, because only sameness matters. */
function isWord(unit: number): boolean {
  if (unit < 0x80) return (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
  if (unit < 0xc0 || unit === 0xd7 || unit === 0xf7) return false;
  return unit < 0x2000 ? !isAlone(unit) : (unit >= 0xac00 && unit < 0xd7b0) || (unit >= 0x2c00 && unit < 0x2e00);
}

/** Han, kana, Thai, Lao, Burmese, Khmer: no spaces between words. */
function isAlone(unit: number): boolean {
  return (
    (unit >= 0x3040 && unit < 0xa000) ||
    (unit >= 0x0e00 && unit < 0x0f00) ||
    (unit >= 0x1000 && unit < 0x10a0) ||
    (unit >= 0x1780 && unit < 0x1800) ||
    (unit >= 0xf900 && unit < 0xfb00)
  );
}

/** Apostrophes, and the marks inside numbers. */
function isInner(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019;
}

function isSentenceEnd(unit: number): boolean {
  return (
    unit === 0x2e ||
    unit === 0x21 ||
    unit === 0x3f ||
    unit === 0x0a ||
    unit === 0x3002 ||
    unit === 0xff01 ||
    unit === 0xff1f ||
    unit === 0x0964 ||
    unit === 0x061f
  );
}
