import type { ToolCategory } from "../../src/guards/tool-policy/categories.ts";
import { judge } from "../../src/guards/tool-policy/classify/classify-tools.ts";
import { readTool } from "../../src/guards/tool-policy/classify/features.ts";
import { categoryMarks, readingMarks } from "../../src/guards/tool-policy/classify/marks.ts";
import { type Model, readModel, riskOf, sharesOf } from "../../src/guards/tool-policy/classify/model.ts";
import { type LabelledTool, wordsOnly } from "./labels.ts";
import { learn } from "./learn.ts";
import { inventedSamples, sampleOf } from "./samples.ts";
import { hashOf } from "./split.ts";

/** Families of development servers are dealt into this many parts; each part is judged by what the others taught. */
export const FOLDS = 10;

/** What a classifier that has not seen its family says of a labelled tool. */
export interface FoldGuess {
  readonly label: LabelledTool;
  readonly risk: number;
  readonly shares: readonly number[];
  /** What `classifyTools` would say with this calibration. */
  readonly judged: (model: Omit<Model, "table">) => { readonly category: ToolCategory; readonly confidence: number };
}

/** Cross-validates by family. Takes about a minute and a half. */
export function crossValidate(labels: readonly LabelledTool[]): FoldGuess[] {
  const invented = inventedSamples();
  const samples = labels.map((label) => ({ label, part: hashOf(`f${label.family}`) % FOLDS, sample: sampleOf(label) }));
  return Array.from({ length: FOLDS }, (_, part) => {
    const taught = samples.filter((one) => one.part !== part).map(({ sample }) => sample);
    const table = learn([...taught, ...invented]);
    const raw = readModel({ table, leastRisk: 0.5, riskScale: 1, shareScale: 1 });
    return samples.filter((one) => one.part === part).map(({ label }) => guess(raw, label));
  }).flat();
}

function guess(raw: Model, label: LabelledTool): FoldGuess {
  const reading = readTool(wordsOnly(label));
  const marks = readingMarks(reading);
  return {
    label,
    risk: riskOf(raw, marks),
    shares: sharesOf(raw, categoryMarks(reading, marks)),
    judged: (calibration) => judge({ ...calibration, table: raw.table }, reading),
  };
}
