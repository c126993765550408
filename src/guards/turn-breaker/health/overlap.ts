import { type KnownText, READ_UNITS } from "./known-text.ts";
import { HashSet } from "./words.ts";

/** What a text was compared with, in order, and how many of its wordings stand in the first one, the first two … */
interface Comparison {
  readonly with: readonly number[];
  readonly met: readonly number[];
}

/** Comparisons remembered of one text: as often is an answer read that is given again and again. */
const MOST_COMPARISONS = 8;
/** A comparison with more texts is not remembered. */
const MOST_TEXTS = 64;

/**
 * How many of a text's wordings stand in any of `others`. Remembered as long as the text is known, also for fewer of
 * the others from the first on: given latest first, what is compared with does not change as a conversation goes on,
 * but for the earliest, which drop out.
 */
export function overlapReader(): (text: KnownText, others: readonly KnownText[]) => number {
  const comparisons = new WeakMap<KnownText, readonly Comparison[]>();
  return (text, others) => {
    if (others.length === 0) return 0;
    const known = comparisons.get(text) ?? [];
    const earlier = known.find((comparison) => begins(comparison, others));
    if (earlier !== undefined) return earlier.met[others.length - 1] ?? 0;
    const fresh = compare(text, others);
    if (others.length <= MOST_TEXTS) comparisons.set(text, [...known, fresh].slice(-MOST_COMPARISONS));
    return fresh.met.at(-1) ?? 0;
  };
}

function begins(comparison: Comparison, others: readonly KnownText[]): boolean {
  return others.length <= comparison.with.length && others.every(({ id }, index) => comparison.with[index] === id);
}

/** The wordings of the text that is being compared; cleared for each, because making a table takes longer than filling it. */
const own = new HashSet(READ_UNITS);
/** By slot of that, how many of the text's wordings have not been met yet. */
const missing = new Uint16Array(own.slots);

function compare({ wordings }: KnownText, others: readonly KnownText[]): Comparison {
  missing.fill(0, 0, own.clear(wordings.length));
  for (let index = 0; index < wordings.length; index++) {
    const slot = own.add(wordings[index] as number);
    missing[slot] = (missing[slot] as number) + 1;
  }
  let total = 0;
  const met = others.map((other) => {
    for (let index = 0; index < other.wordings.length; index++) {
      const slot = own.slotOf(other.wordings[index] as number);
      total += missing[slot] as number;
      missing[slot] = 0;
    }
    return total;
  });
  return { with: others.map(({ id }) => id), met };
}
