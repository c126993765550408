import type { ToolDefinition } from "r1guard";
import type { ToolCategory } from "../../src/guards/tool-policy/categories.ts";
import { readTool } from "../../src/guards/tool-policy/classify/features.ts";
import { categoryMarks, readingMarks } from "../../src/guards/tool-policy/classify/marks.ts";
import { gridTools } from "./grid.ts";
import { type LabelledTool, wordsOnly } from "./labels.ts";
import { readSeeds, type Seed } from "./lines.ts";
import { suiteTools } from "./suites.ts";
import { traitsOf } from "./twins.ts";

/** What is learned from: where a tool comes from, its marks for the two weighings, and its category. */
export interface Sample {
  /** The family of a labelled tool; an invented one is a family of its own. */
  readonly source: string;
  readonly invented: boolean;
  /** How much it counts in each weighing; 0 leaves it out. */
  readonly weights: { readonly risk: number; readonly category: number };
  readonly marks: readonly string[];
  readonly categoryMarks: readonly string[];
  readonly category: ToolCategory;
  /** By what another definition is known as nearly the same (`twins.ts`). */
  readonly traits: readonly string[];
  /** A rule says that it writes, whatever its words weigh. */
  readonly settled: boolean;
}

/** How much an invented tool counts, where a labelled one counts 1. */
const SEED_WEIGHTS = { risk: 1, category: 1.5 };
/** Tools made by rule teach which risk a thing belongs to; told whether a tool reads, they are too easy to help. */
const GRID_WEIGHTS = { risk: 0, category: 0.3 };
const SUITE_WEIGHTS = { risk: 0.4, category: 0.4 };

export function sampleOf(label: LabelledTool): Sample {
  const tool = wordsOnly(label);
  return sample(tool, label.category, { source: label.family, invented: false, weights: { risk: 1, category: 1 } });
}

/** The invented tools. They are learned from and never scored. */
export function inventedSamples(): Sample[] {
  const from = (seeds: readonly Seed[], weights: Sample["weights"]) =>
    seeds.map(({ tool, category }) =>
      sample(tool, category, { source: `${tool.name} ${tool.description ?? ""}`, invented: true, weights }),
    );
  return [...from(readSeeds(), SEED_WEIGHTS), ...from(gridTools(), GRID_WEIGHTS), ...from(suiteTools(), SUITE_WEIGHTS)];
}

function sample(
  tool: ToolDefinition,
  category: ToolCategory,
  origin: Pick<Sample, "source" | "invented" | "weights">,
): Sample {
  const reading = readTool(tool);
  const marks = readingMarks(reading);
  return {
    ...origin,
    category,
    marks: [...marks],
    categoryMarks: [...categoryMarks(reading, marks)],
    traits: traitsOf(tool, origin.invented),
    settled: reading.unclear || reading.rule?.settles === true,
  };
}
