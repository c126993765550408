/** What the attempts of one call cost. `Usage`: token counts in the host's shape. */
export class Spent<Usage> {
  #known: Usage | undefined;
  #unmetered = 0;
  #ended = 0;

  /** An attempt has ended, and another one takes its place. `usage`: what it cost, where the host said so. */
  add(usage: Usage | undefined): void {
    this.#ended += 1;
    if (isTold(usage)) this.#known = this.#withKnown(usage);
    else this.#unmetered += 1;
  }

  /** All attempts, from the usage of the last. `unmetered`: attempts that are not in it, because they were broken off. */
  total(last: Usage | undefined): { readonly usage: Usage | undefined; readonly unmetered: number } {
    if (this.#ended === 0) return { usage: last, unmetered: 0 };
    return isTold(last)
      ? { usage: this.#withKnown(last), unmetered: this.#unmetered }
      : { usage: this.#known, unmetered: this.#unmetered + 1 };
  }

  #withKnown(usage: Usage): Usage {
    return this.#known === undefined ? usage : (added(this.#known, usage) as Usage);
  }
}

/** Field by field. What only one of them tells is not known of both. */
export function added(a: unknown, b: unknown): unknown {
  if (typeof a === "number" && typeof b === "number") return a + b;
  if (!isRecord(a) || !isRecord(b)) return a === b ? a : undefined;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return Object.fromEntries([...keys].map((key) => [key, added(a[key], b[key])]));
}

function isTold<T>(usage: T): usage is NonNullable<T> {
  return hasNumbers(usage);
}

function hasNumbers(value: unknown): boolean {
  return typeof value === "number" || (isRecord(value) && Object.values(value).some(hasNumbers));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
