import type { Channel } from "../core/stage.ts";

/** Keeps both channels' texts for judges that want them whole, up to a bound. */
export class WholeTexts {
  readonly #bound: number;
  readonly #pieces: Record<Channel, string[]> = { reasoning: [], answer: [] };
  readonly #lengths: Record<Channel, number> = { reasoning: 0, answer: 0 };

  /** `bound`: most UTF-16 code units kept per channel. */
  constructor(bound: number) {
    this.#bound = bound;
  }

  add(channel: Channel, text: string): void {
    this.#lengths[channel] += text.length;
    if (this.#lengths[channel] <= this.#bound) this.#pieces[channel].push(text);
    else this.#pieces[channel] = [];
  }

  /** Forgets all but so much of each channel. What was too long stays so. */
  keep(lengths: Readonly<Record<Channel, number>>): void {
    for (const channel of ["reasoning", "answer"] as const) {
      const text = this.of(channel)?.slice(0, lengths[channel]);
      if (text === undefined) continue;
      this.#pieces[channel] = [text];
      this.#lengths[channel] = text.length;
    }
  }

  /** The text, or `undefined` when it grew beyond the bound. */
  of(channel: Channel): string | undefined {
    return this.#lengths[channel] <= this.#bound ? this.#pieces[channel].join("") : undefined;
  }
}
