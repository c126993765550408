/** Places are remembered in 16 bits, so a horizon must be well below this. */
const PLACE_MASK = 0xffff;

/** A memory of what was written lately, by its hash: constant work for each, 4 bytes for each slot. */
export class RecentHashes {
  /** 16 bits of the hash, 16 of its place; 0 = empty. */
  readonly #slots: Uint32Array;
  /** Slots and what they held, since `mark`. */
  readonly #undo: number[] = [];
  readonly #horizon: number;

  /**
   * `horizon`: words after which something is forgotten; at most 32,767. `slots`: a power of two, at least twice as many
   * as are written within the horizon, so that few overwrite each other.
   */
  constructor(horizon: number, slots: number) {
    this.#horizon = horizon;
    this.#slots = new Uint32Array(slots);
  }

  /** Whether it was written within the horizon before `place`; remembers it there. */
  meet(hash: number, place: number): boolean {
    const slot = hash & (this.#slots.length - 1);
    const tag = hash >>> 16;
    const held = this.#slots[slot] ?? 0;
    const age = (place - held) & PLACE_MASK;
    this.#undo.push(slot, held);
    this.#slots[slot] = ((tag << 16) | (place & PLACE_MASK)) >>> 0;
    return held !== 0 && held >>> 16 === tag && age <= this.#horizon;
  }

  mark(): void {
    this.#undo.length = 0;
  }

  rewind(): void {
    for (let index = this.#undo.length - 2; index >= 0; index -= 2) {
      this.#slots[this.#undo[index] ?? 0] = this.#undo[index + 1] ?? 0;
    }
    this.#undo.length = 0;
  }
}
