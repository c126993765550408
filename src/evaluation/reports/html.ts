import type { EvaluationSummary } from "../summary.ts";
import { aboutLines } from "./about.ts";
import { escapeHtml } from "./escape-html.ts";
import { barPlot, rocPlot } from "./plots.ts";
import { STYLE } from "./style.ts";
import { READING_NOTE, type ReportTable, tablesOf } from "./tables.ts";

/** The report as one page that loads nothing: no scripts, no fonts, plots drawn inline. */
export function htmlReport(summary: EvaluationSummary): string {
  const about = aboutLines(summary).map(([name, value]) => `<dt>${name}</dt><dd>${escapeHtml(value)}</dd>`);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Evaluation of ${escapeHtml(summary.about.judge)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>Evaluation</h1>
<dl>${about.join("")}</dl>
<p class="note">${READING_NOTE}</p>
${overview(summary)}
${curves(summary)}
${tablesOf(summary).map(table).join("\n")}
</main>
</body>
</html>
`;
}

function overview({ sources }: EvaluationSummary): string {
  const plots = sources.flatMap(({ source, stages }) => stages.map((stage) => barPlot(source, stage)));
  if (plots.length === 0) return "";
  return `<section><h2>At a glance</h2>
<p class="key"><span class="recall">recall</span> <span class="alarms">false alarms</span> <span>whiskers: 95 % interval; lines: 0 to 100 % in quarters</span></p>
<div class="bars">${plots.join("")}</div></section>`;
}

function curves({ sources }: EvaluationSummary): string {
  const plots = sources.flatMap(({ source, stages }) =>
    stages.flatMap(({ stage, roc }) => (roc === null ? [] : [rocPlot(`${source}, ${stage}`, roc)])),
  );
  if (plots.length === 0) return "";
  return `<section><h2>ROC curves</h2><p class="note">Recall, in percent, over false alarms.</p><div class="curves">${plots.join("")}</div></section>`;
}

function table({ title, note, names, columns, rows }: ReportTable): string {
  const cells = (tag: "td" | "th", texts: readonly string[]) =>
    texts
      .map((text, index) => `<${tag}${index < names ? "" : ' class="figure"'}>${escapeHtml(text)}</${tag}>`)
      .join("");
  return `<section><h2>${title}</h2>
<p class="note">${note}</p>
<div class="wide"><table><thead><tr>${cells("th", columns)}</tr></thead>
<tbody>${rows.map((row) => `<tr>${cells("td", row)}</tr>`).join("\n")}</tbody></table></div></section>`;
}
