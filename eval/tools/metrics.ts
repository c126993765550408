import { TOOL_CATEGORIES, type ToolCategory } from "../../src/guards/tool-policy/categories.ts";

/** What a tool is, and what it was taken for. */
export interface Pair<Value extends string = ToolCategory> {
  readonly truth: Value;
  readonly guess: Value;
}

export interface CategoryScore {
  readonly category: ToolCategory;
  readonly count: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Precision, recall and F1 of each risk category. */
export function categoryScores(pairs: readonly Pair[]): CategoryScore[] {
  const truths = new Map<ToolCategory, number>();
  const guesses = new Map<ToolCategory, number>();
  const rights = new Map<ToolCategory, number>();
  const add = (counts: Map<ToolCategory, number>, category: ToolCategory) =>
    counts.set(category, (counts.get(category) ?? 0) + 1);
  for (const { truth, guess } of pairs) {
    add(truths, truth);
    add(guesses, guess);
    if (truth === guess) add(rights, truth);
  }
  return TOOL_CATEGORIES.filter((category) => category !== "read-only").map((category) => {
    const count = truths.get(category) ?? 0;
    const guessed = guesses.get(category) ?? 0;
    const hits = rights.get(category) ?? 0;
    return {
      category,
      count,
      precision: ratio(hits, guessed),
      recall: ratio(hits, count),
      f1: ratio(2 * hits, count + guessed),
    };
  });
}

/** The mean F1 of the risk categories that occur at least so often. */
export function macroF1(scores: readonly CategoryScore[], least = 1): number {
  const present = scores.filter(({ count }) => count >= least);
  return ratio(
    present.reduce((sum, { f1 }) => sum + f1, 0),
    present.length,
  );
}

/** How many of the risky tools are noticed, and how many of the read-only ones are flagged by mistake. */
export function readOnlyScores(pairs: readonly Pair[]): {
  risky: number;
  readOnly: number;
  recall: number;
  flagged: number;
} {
  const risky = pairs.filter(({ truth }) => truth !== "read-only");
  const readOnly = pairs.filter(({ truth }) => truth === "read-only");
  const noticed = ({ guess }: Pair) => guess !== "read-only";
  return {
    risky: risky.length,
    readOnly: readOnly.length,
    recall: ratio(risky.filter(noticed).length, risky.length),
    flagged: ratio(readOnly.filter(noticed).length, readOnly.length),
  };
}

/** How many of the answers that were at least this sure were right. */
export function rightWhenSure(
  answers: readonly { readonly confidence: number; readonly right: boolean }[],
  least: number,
): { readonly count: number; readonly right: number } {
  const sure = answers.filter(({ confidence }) => confidence >= least);
  return { count: sure.length, right: ratio(sure.filter(({ right }) => right).length, sure.length) };
}

/** Cohen's kappa: agreement beyond what chance would give. */
export function kappa(pairs: readonly Pair<string>[]): number {
  const agreed = ratio(pairs.filter(({ truth, guess }) => truth === guess).length, pairs.length);
  const values = new Set(pairs.flatMap(({ truth, guess }) => [truth, guess]));
  let chance = 0;
  for (const value of values) {
    const first = ratio(pairs.filter(({ truth }) => truth === value).length, pairs.length);
    const second = ratio(pairs.filter(({ guess }) => guess === value).length, pairs.length);
    chance += first * second;
  }
  return ratio(agreed - chance, 1 - chance);
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
