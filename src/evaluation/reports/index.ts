import type { EvaluationSummary } from "../summary.ts";
import { htmlReport } from "./html.ts";
import { markdownReport } from "./markdown.ts";
import { textReport } from "./text.ts";

/** Forms of a report, and the endings of their files. */
export const REPORT_FORMATS = { text: "txt", json: "json", md: "md", html: "html" } as const;

/** One of them. */
export type ReportFormat = keyof typeof REPORT_FORMATS;

/** Writes a run's summary in one form. */
export function report(summary: EvaluationSummary, format: ReportFormat): string {
  switch (format) {
    case "text":
      return textReport(summary);
    case "json":
      return `${JSON.stringify(summary, undefined, 2)}\n`;
    case "md":
      return markdownReport(summary);
    case "html":
      return htmlReport(summary);
    default:
      return format satisfies never;
  }
}
