import { type KnownText, READ_UNITS } from "./known-text.ts";
import { slotOf, slotsFor, stored } from "./words.ts";

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

/** A table of the wordings of the text that is being compared: clearing it takes less time than making a new one. */
const slots = new Int32Array(slotsFor(READ_UNITS));
/** By slot, how many of those wordings have not been met yet. */
const missing = new Uint16Array(slots.length);
/** Whether any of them ends in these bits. Most of what is compared is told apart by one look at this. */
const endings = new Uint8Array(8_192);
const ENDING = endings.length - 1;

function compare({ wordings }: KnownText, others: readonly KnownText[]): Comparison {
  const used = slotsFor(wordings.length);
  slots.fill(0, 0, used);
  missing.fill(0, 0, used);
  endings.fill(0);
  for (const wording of wordings) {
    const slot = slotOf(wording, slots, used - 1);
    slots[slot] = stored(wording);
    endings[wording & ENDING] = 1;
    missing[slot] = (missing[slot] as number) + 1;
  }
  let total = 0;
  const met = others.map((other) => {
    total += meet(other.wordings, used - 1);
    return total;
  });
  return { with: others.map(({ id }) => id), met };
}

/** How many of the missing wordings are among these. */
function meet(wordings: Int32Array, mask: number): number {
  let met = 0;
  for (let index = 0; index < wordings.length; index++) {
    const wording = wordings[index] as number;
    if (endings[wording & ENDING] === 0) continue;
    const slot = slotOf(wording, slots, mask);
    if (slots[slot] === 0) continue;
    met += missing[slot] as number;
    missing[slot] = 0;
  }
  return met;
}
