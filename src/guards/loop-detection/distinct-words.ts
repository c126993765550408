/** Words are told apart by this many slots; a power of two. Of a few hundred words hardly two share one. */
const SLOTS = 8_192;
const SLOT_MASK = SLOTS - 1;

/** How many different words the last words are. Constant work for each word; 18 kB. */
export class DistinctWords {
  /** How often each slot's word stands in the window. */
  readonly #counts = new Uint16Array(SLOTS);
  /** The window's words, by slot. */
  readonly #words: Uint16Array;
  /** Words that left the window since `mark`, latest last. */
  readonly #left: number[] = [];
  #place = 0;
  #distinct = 0;
  #markedPlace = 0;

  /** `window`: words looked at; at most 65,535. */
  constructor(window: number) {
    this.#words = new Uint16Array(window);
  }

  /** Different words in the window; `Infinity` until it is full. */
  get distinct(): number {
    return this.#place < this.#words.length ? Number.POSITIVE_INFINITY : this.#distinct;
  }

  push(hash: number): void {
    const index = this.#place % this.#words.length;
    if (this.#place >= this.#words.length) {
      const leaving = this.#words[index] ?? 0;
      this.#left.push(leaving);
      this.#add(leaving, -1);
    }
    const slot = (hash ^ (hash >>> 16)) & SLOT_MASK;
    this.#words[index] = slot;
    this.#add(slot, 1);
    this.#place++;
  }

  #add(slot: number, by: 1 | -1): void {
    const before = this.#counts[slot] ?? 0;
    this.#counts[slot] = before + by;
    if (before === 0) this.#distinct++;
    else if (before + by === 0) this.#distinct--;
  }

  mark(): void {
    this.#markedPlace = this.#place;
    this.#left.length = 0;
  }

  rewind(): void {
    while (this.#place > this.#markedPlace) {
      this.#place--;
      const index = this.#place % this.#words.length;
      this.#add(this.#words[index] ?? 0, -1);
      if (this.#place < this.#words.length) continue;
      const back = this.#left.pop() ?? 0;
      this.#words[index] = back;
      this.#add(back, 1);
    }
  }
}
