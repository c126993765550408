import type { CharSet } from "./char-set.ts";
import { normalise } from "./normalise.ts";

/** Entry of a code unit not seen before. */
export const UNKNOWN = 0;
/** Entry of surrogates and of code points that read differently when normalised. */
export const SLOW = 1;
const FIRST_CLASS = 2;

/** Classes kept for code points that are not in the table before that memo starts anew. */
const MAX_SLOW = 4096;

/** What `\b` counts as part of a word. */
const ASCII_WORD = /[A-Za-z0-9_]/u;

/** Code points that all patterns treat alike. */
export interface CharClass {
  /** 1 for each set that contains them. */
  readonly sets: Uint8Array;
  /** Whether `\b` counts them as part of a word. */
  readonly word: boolean;
}

/** Divides code points into classes by the sets that contain them, on first use (128 KB per matcher). */
export class PatternAlphabet {
  /** Class by code unit, or `SLOW`; `UNKNOWN` until `learn` has been asked. */
  readonly table = new Uint16Array(0x10000);
  /** By class; the first two places are empty. */
  readonly classes: CharClass[] = [];
  private readonly sets: readonly CharSet[];
  private readonly bySignature = new Map<string, number>();
  private readonly slow = new Map<number, number>();

  constructor(sets: readonly CharSet[]) {
    this.sets = sets;
    const none = { sets: new Uint8Array(sets.length), word: false };
    for (let i = 0; i < FIRST_CLASS; i++) this.classes.push(none);
    for (let code = 0; code < 128; code++) this.learn(code);
  }

  /** Entry of a code unit; remembers it. */
  learn(code: number): number {
    const entry = (code >= 0xd800 && code < 0xe000) || normalise(code) !== code ? SLOW : this.classify(code);
    this.table[code] = entry;
    return entry;
  }

  /** Class of a code point. */
  classOf(point: number): number {
    const entry = point < 0x10000 ? (this.table[point] as number) : UNKNOWN;
    if (entry > SLOW) return entry;
    let known = this.slow.get(point);
    if (known === undefined) {
      if (this.slow.size >= MAX_SLOW) this.slow.clear();
      known = this.classify(point);
      this.slow.set(point, known);
    }
    return known;
  }

  private classify(point: number): number {
    const sets = Uint8Array.from(this.sets, (set) => (set.has(point) ? 1 : 0));
    const word = point < 128 && ASCII_WORD.test(String.fromCharCode(point));
    const signature = `${word ? 1 : 0}${sets.join("")}`;
    let known = this.bySignature.get(signature);
    if (known === undefined) {
      known = this.classes.push({ sets, word }) - 1;
      this.bySignature.set(signature, known);
    }
    return known;
  }
}
