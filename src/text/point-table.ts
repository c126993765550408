/** Most code points one code point may turn into; longer expansions (U+FDFA, U+FDFB) stay as they are. */
export const MAX_EXPANSION = 6;

/** What `PointTable.get` returns for a code point that turns into nothing. */
export const NOTHING = -1;

/** Entries kept for code points beyond the BMP before the memo starts anew. */
const MAX_ASTRAL = 4096;

/**
 * A function from one code point to zero or more numbers, computed on first use and remembered: 256 KB for the BMP,
 * at most 4,096 code points beyond it. Nothing is computed when the module loads.
 */
export class PointTable {
  private readonly compute: (point: number) => readonly number[];
  /** 0: not known yet; n > 0: the number n − 1; n < 0: the sequence −n − 1. */
  private bmp: Int32Array | undefined;
  private readonly astral = new Map<number, number>();
  /** Sequences in use, interned; the empty one is first, so that it is `NOTHING`. */
  private readonly sequences: (readonly number[])[] = [[]];
  private readonly interned = new Map<string, number>([["", 0]]);

  constructor(compute: (point: number) => readonly number[]) {
    this.compute = compute;
  }

  /** The number a code point turns into, or a negative code for `sequence` when it turns into none or several. */
  get(point: number): number {
    this.bmp ??= new Int32Array(0x10000);
    if (point < 0x10000) {
      let code = this.bmp[point] as number;
      if (code === 0) {
        code = this.encode(point);
        this.bmp[point] = code;
      }
      return code > 0 ? code - 1 : code;
    }
    let code = this.astral.get(point);
    if (code === undefined) {
      if (this.astral.size >= MAX_ASTRAL) this.astral.clear();
      code = this.encode(point);
      this.astral.set(point, code);
    }
    return code > 0 ? code - 1 : code;
  }

  /** The numbers behind a negative code: empty for `NOTHING`, else two to `MAX_EXPANSION`. */
  sequence(code: number): readonly number[] {
    return this.sequences[-code - 1] as readonly number[];
  }

  private encode(point: number): number {
    const numbers = this.compute(point);
    if (numbers.length === 1) return (numbers[0] as number) + 1;
    const key = numbers.join();
    let id = this.interned.get(key);
    if (id === undefined) {
      // Only as many as Unicode has expansions: a few thousand.
      id = this.sequences.push(numbers) - 1;
      this.interned.set(key, id);
    }
    return -(id + 1);
  }
}
