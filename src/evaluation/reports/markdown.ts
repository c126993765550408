import type { EvaluationSummary } from "../summary.ts";
import { aboutLines } from "./about.ts";
import { READING_NOTE, type ReportTable, tablesOf } from "./tables.ts";

/** The report as GitHub-flavoured Markdown. Percentages throughout. */
export function markdownReport(summary: EvaluationSummary): string {
  const about = aboutLines(summary).map(([name, value]) => `- ${name}: ${escaped(value)}`);
  const tables = tablesOf(summary).map(tableText);
  return `${["# Evaluation", about.join("\n"), READING_NOTE, ...tables].join("\n\n")}\n`;
}

function tableText({ title, note, names, columns, rows }: ReportTable): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escaped).join(" | ")} |`;
  const rule = columns.map((_, index) => (index < names ? "---" : "---:"));
  return [`## ${title}`, "", note, "", line(columns), line(rule), ...rows.map(line)].join("\n");
}

/** Names come from the data set: they may not become markup. */
function escaped(cell: string): string {
  return cell.replaceAll(MARKUP, "\\$&").replaceAll(LINE_BREAK, " ");
}

const MARKUP = /[\\|<>[\]*_`#&]/gu;
const LINE_BREAK = /[\r\n]+/gu;
