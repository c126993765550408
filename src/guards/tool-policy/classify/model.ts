import { TOOL_CATEGORIES, type ToolCategory } from "../categories.ts";
import { readWeights, type Weights, type WeightTable } from "./weight-table.ts";

/**
 * What was learned: two weighings over one table. The first tells reading from writing, the second tells the
 * risks apart for tools that write.
 */
export interface Model {
  readonly table: WeightTable;
  /** How likely writing must be for a tool to count as risky. */
  readonly leastRisk: number;
  /** Factors that make the two weighings as sure as they are right. */
  readonly riskScale: number;
  readonly shareScale: number;
}

export interface StoredModel extends Omit<Model, "table"> {
  readonly table: string;
}

/** The categories but `read-only`, which is the last: a risk has the same number in both lists. */
export const RISKS = TOOL_CATEGORIES.filter((category) => category !== "read-only");
/** Marks that every tool has, one for each weighing. */
const BIAS = "bias:all";

export function readModel(stored: StoredModel): Model {
  return { ...stored, table: readWeights(stored.table) };
}

/** How likely it is that a tool with these marks does more than reading. */
export function riskOf({ table, riskScale }: Model, marks: ReadonlySet<string>): number {
  let score = table.get(BIAS)?.risk ?? 0;
  for (const mark of marks) score += table.get(mark)?.risk ?? 0;
  return 1 / (1 + Math.exp(-score * riskScale));
}

/** How likely each risk is for a tool that writes, adding up to one, in the order of `RISKS`. */
export function sharesOf({ table, shareScale }: Model, marks: ReadonlySet<string>): number[] {
  const scores = new Array<number>(RISKS.length).fill(0);
  addShares(scores, table.get(BIAS));
  for (const mark of marks) addShares(scores, table.get(mark));
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp((score - highest) * shareScale));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

function addShares(scores: number[], weights: Weights | undefined): void {
  if (weights === undefined) return;
  const { shares } = weights;
  for (let at = 0; at < shares.length; at += 2) {
    const category = shares[at] as number;
    scores[category] = (scores[category] as number) + (shares[at + 1] as number);
  }
}

/** What a mark says for a category; below zero, against it. */
export function weightFor({ table }: Model, mark: string, category: ToolCategory): number {
  const weights = table.get(mark);
  if (weights === undefined) return 0;
  if (category === "read-only") return -weights.risk;
  const wanted = TOOL_CATEGORIES.indexOf(category);
  const { shares } = weights;
  for (let at = 0; at < shares.length; at += 2) if (shares[at] === wanted) return shares[at + 1] as number;
  return 0;
}
