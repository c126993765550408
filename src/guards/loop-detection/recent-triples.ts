/** Places to remember triples in; a power of two. Twice what the horizon needs, so that few overwrite each other. */
const SLOTS = 4_096;
const SLOT_MASK = SLOTS - 1;
/** Places are remembered in 16 bits, so a horizon must be well below this. */
const PLACE_MASK = 0xffff;

/** A memory of what three words in a row were written lately: 16 kB, constant work for each word. */
export class RecentTriples {
  /** 16 bits of the triple's hash, 16 of its place; 0 = empty. */
  readonly #slots = new Uint32Array(SLOTS);
  /** Slots and what they held, since `mark`. */
  readonly #undo: number[] = [];
  readonly #horizon: number;

  /** `horizon`: words after which a triple is forgotten; at most 32,767. */
  constructor(horizon: number) {
    this.#horizon = horizon;
  }

  /** Whether the triple was written within the horizon before `place`; remembers it there. */
  meet(hash: number, place: number): boolean {
    const slot = hash & SLOT_MASK;
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
