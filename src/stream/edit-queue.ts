import type { Edit } from "../core/verdict.ts";

/** Entries before the head that are kept before the array is cut; cutting at each removal would cost the square of their number. */
const SLACK = 256;

/**
 * Redactions not yet written, by place. Edits arrive nearly in order, so each operation costs next to nothing even
 * when a hostile text yields thousands of them between two releases.
 */
export class EditQueue {
  #edits: Edit[] = [];
  #head = 0;
  /** Edits before this index count into `#covered`. */
  #counted = 0;
  #covered = 0;

  /** The edit that begins first. */
  get first(): Edit | undefined {
    return this.#edits[this.#head];
  }

  /**
   * Redactions that begin at the same place become one, with the replacement of the one decided first: that choice
   * does not change when a longer match turns up later, so it can be written while the match still grows.
   */
  add(edit: Edit): void {
    let at = this.#edits.length;
    while (at > this.#head && (this.#edits[at - 1] as Edit).start > edit.start) at--;
    const same = this.#edits[at - 1];
    if (at > this.#head && same !== undefined && same.start === edit.start) {
      if (same.end < edit.end) this.#edits[at - 1] = { ...same, end: edit.end };
      if (at - 1 < this.#counted) this.#covered = Math.max(this.#covered, edit.end);
      return;
    }
    this.#edits.splice(at, 0, edit);
    if (at >= this.#counted) return;
    this.#counted++;
    this.#covered = Math.max(this.#covered, edit.end);
  }

  /** Removes the first edit. */
  shift(): void {
    this.#head++;
    if (this.#head <= SLACK && this.#head < this.#edits.length) return;
    this.#edits.splice(0, this.#head);
    this.#counted = Math.max(0, this.#counted - this.#head);
    this.#head = 0;
  }

  /** First offset from `base` on that no edit covers without a gap. `base` never decreases. */
  uncoveredFrom(base: number): number {
    if (base > this.#covered) this.#covered = base;
    this.#counted = Math.max(this.#counted, this.#head);
    for (let next = this.#edits[this.#counted]; next !== undefined && next.start <= this.#covered; ) {
      this.#covered = Math.max(this.#covered, next.end);
      next = this.#edits[++this.#counted];
    }
    return this.#covered;
  }
}
