import { parseResult } from "../../evaluation/result.ts";
import type { EvaluationSummary } from "../../evaluation/summary.ts";
import { Tally } from "../../evaluation/tally.ts";
import { datasetLines } from "./dataset-lines.ts";
import { readHeader } from "./results-file.ts";

/** Adds up a results file. Throws `input-invalid` when a line of it is broken. */
export async function summarise(results: string, date: string): Promise<EvaluationSummary> {
  const { dataset = "", datasetDigest = "", judge = "", version = "" } = await readHeader(results);
  const tally = new Tally();
  for await (const { number, text } of datasetLines(results)) {
    if (number > 1) tally.add(parseResult(text, number));
  }
  return {
    format: 1,
    about: { dataset, datasetDigest, judge, version, date },
    rows: tally.rows,
    sources: tally.sources(),
  };
}
