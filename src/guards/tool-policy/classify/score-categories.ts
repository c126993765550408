import { TOOL_CATEGORIES, type ToolCategory } from "../categories.ts";
import { readWeights } from "./weight-table.ts";
import { WEIGHTS } from "./weights.ts";

const COUNT = TOOL_CATEGORIES.length;
const TABLE = readWeights(WEIGHTS);

/** How likely each category is, adding up to one, in the order of `TOOL_CATEGORIES`. */
export function scoreCategories(marks: ReadonlySet<string>): number[] {
  const scores = new Array<number>(COUNT).fill(0);
  for (const mark of ["bias:all", ...marks]) {
    for (const [category, weight] of TABLE.get(mark) ?? []) scores[category] = (scores[category] ?? 0) + weight;
  }
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

/** The marks that speak most for a category, strongest first. */
export function strongestMarks(marks: ReadonlySet<string>, category: ToolCategory, count: number): string[] {
  const wanted = TOOL_CATEGORIES.indexOf(category);
  const weighed = [...marks].flatMap((mark) => {
    const weight = TABLE.get(mark)?.find(([index]) => index === wanted)?.[1] ?? 0;
    return weight > 0 ? [{ mark, weight }] : [];
  });
  // A tie is broken by the mark itself, so that the order in which a definition names things does not matter.
  weighed.sort((a, b) => b.weight - a.weight || (a.mark < b.mark ? -1 : 1));
  return weighed.slice(0, count).map(({ mark }) => mark);
}
