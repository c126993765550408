import type { EvaluationSummary } from "../summary.ts";

/** Where the figures come from, as names and values. */
export function aboutLines({ about, rows }: EvaluationSummary): (readonly [name: string, value: string])[] {
  return [
    ["data set", `${about.dataset}, ${rows.toLocaleString("en")} rows, SHA-256 ${about.datasetDigest.slice(0, 16)}…`],
    ["judge", about.judge],
    ["made", `${about.date} with r1guard ${about.version}`],
  ];
}
