import type { EvaluationSummary } from "../summary.ts";
import { aboutLines } from "./about.ts";
import { READING_NOTE, type ReportTable, tablesOf } from "./tables.ts";

/** Longest line of running text, in characters. Tables are as wide as they have to be. */
const WIDTH = 100;

/** The report for a terminal. Percentages throughout. */
export function textReport(summary: EvaluationSummary): string {
  const about = aboutLines(summary).map(([name, value]) => `${`${name}:`.padEnd(10)} ${value}`);
  return `${[...about, "", ...wrapped(READING_NOTE), ...tablesOf(summary).flatMap(tableLines)].join("\n")}\n`;
}

function tableLines({ title, note, names, columns, rows }: ReportTable): string[] {
  const widths = columns.map((column, index) =>
    Math.max(...[column, ...rows.map((row) => row[index] ?? "")].map((cell) => [...cell].length)),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, index) => {
        const gap = " ".repeat(Math.max(0, (widths[index] ?? 0) - [...cell].length));
        return index < names ? cell + gap : gap + cell;
      })
      .join("  ")
      .trimEnd();
  return ["", title.toUpperCase(), ...wrapped(note), "", line(columns), ...rows.map(line)];
}

function wrapped(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > WIDTH) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
