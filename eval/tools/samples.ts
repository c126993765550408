import type { ToolDefinition } from "r1guard";
import { readTool } from "../../src/guards/tool-policy/classify/features.ts";
import { categoryMarks, readingMarks } from "../../src/guards/tool-policy/classify/marks.ts";
import { gridTools } from "./grid.ts";
import { type LabelledTool, wordsOnly } from "./labels.ts";
import type { Sample } from "./learn.ts";
import { readSeeds, type Seed } from "./lines.ts";
import { suiteTools } from "./suites.ts";

/** How much an invented tool counts, where a labelled one counts 1. Chosen on folds of the development servers. */
const SEED_WEIGHTS = { risk: 0.5, category: 1 };
/** Tools made by rule teach which risk a thing belongs to; told whether a tool reads, they are too easy to help. */
const GRID_WEIGHTS = { risk: 0, category: 0.8 };
const SUITE_WEIGHTS = { risk: 0.2, category: 0.5 };

export function sampleOf(label: LabelledTool): Sample {
  return sample(wordsOnly(label), label.category, label.family, { risk: 1, category: 1 });
}

/** The invented tools. They are learned from and never scored. */
export function inventedSamples(): Sample[] {
  const from = (seeds: readonly Seed[], weights: Sample["weights"]) =>
    seeds.map(({ tool, category }) => sample(tool, category, `${tool.name} ${tool.description ?? ""}`, weights));
  return [...from(readSeeds(), SEED_WEIGHTS), ...from(gridTools(), GRID_WEIGHTS), ...from(suiteTools(), SUITE_WEIGHTS)];
}

function sample(
  tool: ToolDefinition,
  category: Sample["category"],
  source: string,
  weights: Sample["weights"],
): Sample {
  const reading = readTool(tool);
  const marks = readingMarks(reading);
  return { source, weights, marks: [...marks], categoryMarks: [...categoryMarks(reading, marks)], category };
}
