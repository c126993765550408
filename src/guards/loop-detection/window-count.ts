/** How many of the last words are marked. Constant work for each word and each mark. */
export class WindowCount {
  readonly #marks: Uint8Array;
  /** Places and what they held, since `mark`. */
  readonly #undo: number[] = [];
  #place = 0;
  #count = 0;
  #saved = { place: 0, count: 0 };

  /** `window`: words counted over. */
  constructor(window: number) {
    this.#marks = new Uint8Array(window);
  }

  /** Marked words in the window. */
  get count(): number {
    return this.#count;
  }

  /** How many of the last words have the largest surplus of marked ones: the stretch in which marks are dense. Reads the whole window. */
  get dense(): number {
    let surplus = 0;
    let most = 0;
    let words = 0;
    for (let back = 1; back <= Math.min(this.#place, this.#marks.length); back++) {
      surplus += this.#marks[(this.#place - back) % this.#marks.length] === 1 ? 1 : -1;
      if (surplus <= most) continue;
      most = surplus;
      words = back;
    }
    return words;
  }

  /** The next word. */
  push(marked: boolean): void {
    this.#set(this.#place % this.#marks.length, marked ? 1 : 0);
    this.#place++;
  }

  /** Marks the last `words` words, as far as they are still in the window. */
  markLast(words: number): void {
    const known = Math.min(words, this.#place, this.#marks.length);
    for (let back = 1; back <= known; back++) this.#set((this.#place - back) % this.#marks.length, 1);
  }

  #set(index: number, mark: number): void {
    const held = this.#marks[index] ?? 0;
    this.#undo.push(index, held);
    this.#marks[index] = mark;
    this.#count += mark - held;
  }

  mark(): void {
    this.#saved = { place: this.#place, count: this.#count };
    this.#undo.length = 0;
  }

  rewind(): void {
    for (let index = this.#undo.length - 2; index >= 0; index -= 2) {
      this.#marks[this.#undo[index] ?? 0] = this.#undo[index + 1] ?? 0;
    }
    this.#undo.length = 0;
    this.#place = this.#saved.place;
    this.#count = this.#saved.count;
  }
}
