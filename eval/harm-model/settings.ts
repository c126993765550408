/**
 * How the heads are learned, chosen on the development part by leaving sets out. The strong decay matters most: without
 * it a head learns how a set is written, and the next set is written otherwise.
 */
export const HEAD_OPTIONS = {
  input: { epochs: 4, rate: 0.5, decay: 2e-2 },
  output: { epochs: 4, rate: 0.5, decay: 3e-3 },
  concepts: { epochs: 6, rate: 0.5, decay: 1e-3 },
} as const;

/** Safe texts of sets never seen that may be flagged, on average over the sets: what the thresholds are chosen by. */
export const FALSE_ALARMS = 0.05;
