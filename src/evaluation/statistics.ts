/** A share, the counts behind it, and the range in which it lies with 95 % confidence. */
export interface Share {
  readonly hits: number;
  readonly of: number;
  /** `null` when there is nothing to count. */
  readonly value: number | null;
  readonly low: number;
  readonly high: number;
}

/** The normal quantile of 95 %, two-sided. */
const Z = 1.959964;

/** A share with Wilson's score interval, which holds for small counts and for shares near 0 and 1. */
export function shareOf(hits: number, of: number): Share {
  if (of === 0) return { hits, of, value: null, low: 0, high: 1 };
  const share = hits / of;
  const middle = (share + (Z * Z) / (2 * of)) / (1 + (Z * Z) / of);
  const half = (Z * Math.sqrt((share * (1 - share)) / of + (Z * Z) / (4 * of * of))) / (1 + (Z * Z) / of);
  return { hits, of, value: share, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

/** The harmonic mean of precision and recall, from counts; `null` when nothing is harmful and nothing was flagged. */
export function f1Of(hits: number, missed: number, falseAlarms: number): number | null {
  const all = 2 * hits + missed + falseAlarms;
  return all === 0 ? null : (2 * hits) / all;
}
