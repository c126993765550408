import type { DatasetRow, StageLabel } from "../../src/evaluation/row.ts";

/** A label of a harmful text. */
export function harmful(categories: StageLabel["categories"] = [], firstHarmful?: number): StageLabel {
  return { harmful: true, categories, firstHarmful };
}

/** A label of a safe text. */
export const safe: StageLabel = { harmful: false, categories: [] };

/** A row with what a test is about. */
export function row(given: Partial<DatasetRow>): DatasetRow {
  return { id: "r1", source: "made", labels: {}, ...given };
}
