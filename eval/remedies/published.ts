/**
 * What was measured on models (Laban et al., "LLMs Get Lost In Multi-Turn Conversation", arXiv 2505.06120): the score when
 * all of a task stands in one prompt (CONCAT), and when it is told turn by turn (SHARDED). Only these two are fitted.
 */
export interface Published {
  readonly name: string;
  readonly concat: number;
  readonly sharded: number;
  /** Never fitted: to compare with. The paper repeats in each turn (SNOWBALL), or once, in one more turn at the end (RECAP). */
  readonly snowball?: number | undefined;
  readonly recap?: number | undefined;
}

export const PUBLISHED: readonly Published[] = [
  // Table 1, mean of the four tasks that are right or wrong: code, database, actions, math.
  { name: "DeepSeek-R1", concat: 0.942, sharded: 0.543 },
  // Section 7 (remedies), all tasks.
  { name: "GPT-4o", concat: 0.909, sharded: 0.591, snowball: 0.653, recap: 0.766 },
  { name: "GPT-4o-mini", concat: 0.844, sharded: 0.504, snowball: 0.618, recap: 0.665 },
];

/** R1's score by the fifth of the conversation in which it first gave a full answer. Never fitted. */
export const BY_FIRST_ANSWER: readonly number[] = [39.5, 43.1, 53.5, 66.4, 50.2];
