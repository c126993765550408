/** Neighbouring bounds differ by this factor, so a quantile is at most 1 % off. */
const STEP = Math.log(1.01);

/**
 * Quantiles of positive numbers, in memory that does not grow with their count: they are counted by size, on a
 * logarithmic scale. Zero has a place of its own.
 */
export class Quantiles {
  readonly #counts = new Map<number, number>();
  #count = 0;

  add(value: number): void {
    const bin = value <= 0 ? Number.NEGATIVE_INFINITY : Math.round(Math.log(value) / STEP);
    this.#counts.set(bin, (this.#counts.get(bin) ?? 0) + 1);
    this.#count += 1;
  }

  get count(): number {
    return this.#count;
  }

  /** The value at a share of the count, 0 to 1; `null` without values. Within 1 %. */
  at(share: number): number | null {
    if (this.#count === 0) return null;
    let left = Math.max(1, Math.ceil(share * this.#count));
    for (const bin of [...this.#counts.keys()].sort((a, b) => a - b)) {
      left -= this.#counts.get(bin) ?? 0;
      if (left <= 0) return bin === Number.NEGATIVE_INFINITY ? 0 : Math.exp(bin * STEP);
    }
    return null;
  }
}
