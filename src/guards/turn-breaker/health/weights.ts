/** The signals, in the order in which they are reported. */
export type SignalName = keyof typeof WEIGHTS;

/**
 * Where no signal shows anything. Chosen so that health is 0.5 just beyond the worst of 2,196 replies of the development
 * half of mt-bench-101.
 */
export const BIAS = -3.6;

/**
 * What each signal adds, in log-odds, when it is as bad as it gets.
 *
 * The first five were fitted on the development half of spiral-bench (27 conversations; `npm run eval:turns -- --learn`
 * prints them). No public set has labels for the others, so they are set by hand: those with 3.7 are failures, of which
 * one makes a conversation degraded and two end it; the rest are hints.
 */
export const WEIGHTS = {
  "answer-growth": 2.3,
  agreement: 2.8,
  mirroring: 1.5,
  "early-answer": 0.4,
  "answer-length": 0.1,
  "user-turns": 0.4,
  repetition: 2,
  "reasoning-growth": 1.5,
  requirements: 1.5,
  contradictions: 2,
  "language-drift": 3.7,
  refusals: 2,
  "tool-errors": 3.7,
  "empty-answer": 3.7,
  "truncated-trace": 3.7,
  "trace-loop": 3.7,
} as const;
