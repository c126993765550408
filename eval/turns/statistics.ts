/** Area under the ROC curve: how often a positive scores above a negative; ties count half. `NaN` without both kinds. */
export function auc(scores: readonly number[], positive: readonly boolean[]): number {
  const order = scores.map((_, index) => index).sort((a, b) => (scores[a] ?? 0) - (scores[b] ?? 0));
  let positives = 0;
  let rankSum = 0;
  for (let start = 0; start < order.length; ) {
    let end = start;
    while (end < order.length && scores[order[end] ?? 0] === scores[order[start] ?? 0]) end++;
    // Equal scores share the mean of their ranks.
    const rank = (start + end + 1) / 2;
    for (const index of order.slice(start, end)) {
      if (positive[index] !== true) continue;
      positives++;
      rankSum += rank;
    }
    start = end;
  }
  const negatives = scores.length - positives;
  return (rankSum - (positives * (positives + 1)) / 2) / (positives * negatives);
}

/** A figure and the range in which it lies with 95 % confidence. */
export interface Interval {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

const Z = 1.959964;

/** Wilson's interval of a share. */
export function wilson(hits: number, of: number): Interval {
  if (of === 0) return { value: Number.NaN, low: 0, high: 1 };
  const share = hits / of;
  const middle = (share + (Z * Z) / (2 * of)) / (1 + (Z * Z) / of);
  const half = (Z * Math.sqrt((share * (1 - share)) / of + (Z * Z) / (4 * of * of))) / (1 + (Z * Z) / of);
  return { value: share, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

/** Percentile bootstrap: draws whole groups, because what belongs to one group is no independent evidence. */
export function bootstrap<T>(
  groups: readonly (readonly T[])[],
  statistic: (sample: readonly T[]) => number,
  rounds = 1_000,
): Interval {
  const next = random(20_240_607);
  const drawn: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const sample = groups.flatMap(() => groups[Math.floor(next() * groups.length)] ?? []);
    const value = statistic(sample);
    if (!Number.isNaN(value)) drawn.push(value);
  }
  drawn.sort((a, b) => a - b);
  return {
    value: statistic(groups.flat()),
    low: drawn[Math.floor(0.025 * drawn.length)] ?? Number.NaN,
    high: drawn[Math.floor(0.975 * drawn.length)] ?? Number.NaN,
  };
}

/** The same numbers every time (mulberry32), from 0 up to 1. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
