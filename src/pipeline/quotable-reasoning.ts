import type { Detection } from "../core/scanner.ts";
import type { Edit } from "../core/verdict.ts";
import { DEFAULT_REPLACEMENT } from "../stream/text-channel.ts";

/** UTF-16 code units of reasoning that are kept: a loop is told some thousand code units after it began. */
const KEPT = 16_384;
/** Most UTF-16 code units of a quote: about 500 tokens, a part of the prompt that costs little. */
const MOST_QUOTED = 2_000;

/** The latest reasoning of a turn with what was redacted in it, for a request that quotes it. */
export class QuotableReasoning {
  #tail = "";
  #length = 0;
  #redactions: Edit[] = [];

  add(text: string): void {
    this.#length += text.length;
    this.#tail += text;
    if (this.#tail.length <= 2 * KEPT) return;
    this.#tail = this.#tail.slice(-KEPT);
    this.#redactions = this.#redactions.filter(({ end }) => end > this.#length - KEPT);
  }

  /** Takes down a redaction whose span is final. */
  redact({ start, end, replacement = DEFAULT_REPLACEMENT }: Detection): void {
    this.#redactions.push({ start, end, replacement });
  }

  /** The last of the reasoning before `offset`, with redactions. What is quoted depends on the text alone, never on how it came. */
  before(offset: number): string {
    const oldest = Math.max(0, this.#length - KEPT, offset - MOST_QUOTED);
    const from = isLowSurrogate(this.#at(oldest)) ? oldest + 1 : oldest;
    let quote = "";
    let at = from;
    for (const { start, end, replacement } of this.#redactions.toSorted((a, b) => a.start - b.start)) {
      if (start >= offset) break;
      if (end <= at) continue;
      if (start >= at) quote += this.#raw(at, start) + replacement;
      // What the quote begins in the middle of was taken out, too.
      else if (at === from) quote += replacement;
      at = end;
    }
    return quote + this.#raw(at, offset);
  }

  #raw(start: number, end: number): string {
    const base = this.#length - this.#tail.length;
    return end <= start ? "" : this.#tail.slice(start - base, end - base);
  }

  #at(offset: number): number {
    return this.#tail.charCodeAt(offset - (this.#length - this.#tail.length));
  }
}

function isLowSurrogate(unit: number): boolean {
  return (unit & 0xfc00) === 0xdc00;
}
