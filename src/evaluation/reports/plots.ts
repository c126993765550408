import type { RocSummary, StageSummary } from "../summary.ts";
import { escapeHtml } from "./escape-html.ts";
import { percent } from "./tables.ts";

/** A plot is drawn in these units and scaled by the page. */
const WIDTH = 640;
const NAMES = 232;
const FIGURES = 56;
const ROW = 34;
const BAR = 11;
const TOP = 26;
/** Longest name that fits; the rest stands in the table. */
const LONGEST_NAME = 36;

/** One row of the bar plot. */
export interface BarRow {
  readonly name: string;
  readonly stage: StageSummary;
}

/** Recall and false alarms side by side, with their intervals. */
export function barPlot(rows: readonly BarRow[]): string {
  const height = TOP + rows.length * ROW + 6;
  const grid = [0, 0.25, 0.5, 0.75, 1].map(
    (share) =>
      `<line class="grid" x1="${x(share)}" x2="${x(share)}" y1="${TOP - 6}" y2="${height - 4}"/><text class="tick" x="${x(share)}" y="${TOP - 12}" text-anchor="middle">${share * 100} %</text>`,
  );
  const bars = rows.map(({ name, stage }, index) => {
    const top = TOP + index * ROW;
    const title = `${shortened(name)}`;
    return `<text class="name" x="0" y="${top + 12}">${escapeHtml(title)}</text><text class="stage" x="0" y="${top + 26}">${stage.stage}</text>${bar("recall", stage.recall, top + 2)}${bar("alarms", stage.falseAlarms, top + 3 + BAR + 2)}`;
  });
  return `<svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="Recall and false alarms of each source and stage, as in the table">${grid.join("")}${bars.join("")}</svg>`;
}

function bar(kind: "recall" | "alarms", { value, low, high }: StageSummary["recall"], top: number): string {
  if (value === null) return "";
  const middle = top + BAR / 2;
  return (
    `<rect class="${kind}" x="${x(0)}" y="${top}" width="${units(value * PLOT)}" height="${BAR}"/>` +
    `<path class="whisker" d="M${x(low)} ${middle}H${x(high)}M${x(low)} ${top + 2}v${BAR - 4}M${x(high)} ${top + 2}v${BAR - 4}"/>` +
    `<text class="figure" x="${WIDTH}" y="${top + BAR - 1}" text-anchor="end">${percent(value)} %</text>`
  );
}

const PLOT = WIDTH - NAMES - FIGURES;

function x(share: number): string {
  return units(NAMES + share * PLOT);
}

const ROC_SIZE = 240;
const ROC_EDGE = 34;

/** Recall over false alarms, threshold by threshold. */
export function rocPlot(name: string, { area, points }: RocSummary): string {
  const side = ROC_SIZE - ROC_EDGE - 8;
  const across = (share: number) => units(ROC_EDGE + share * side);
  const up = (share: number) => units(8 + (1 - share) * side);
  const line = points.map(({ falseAlarms, recall }) => `${across(falseAlarms)},${up(recall)}`).join(" ");
  const ticks = [0, 0.5, 1].map(
    (share) =>
      `<text class="tick" x="${across(share)}" y="${ROC_SIZE - 14}" text-anchor="middle">${share * 100}</text><text class="tick" x="${ROC_EDGE - 6}" y="${Number(up(share)) + 4}" text-anchor="end">${share * 100}</text>`,
  );
  return (
    `<figure><svg viewBox="0 0 ${ROC_SIZE} ${ROC_SIZE}" role="img" aria-label="ROC curve, area ${area.toFixed(3)}">` +
    `<rect class="frame" x="${ROC_EDGE}" y="8" width="${side}" height="${side}"/>` +
    `<line class="grid" x1="${across(0)}" y1="${up(0)}" x2="${across(1)}" y2="${up(1)}"/>` +
    `<polyline class="curve" points="${line}"/>${ticks.join("")}` +
    `<text class="tick" x="${across(0.5)}" y="${ROC_SIZE - 1}" text-anchor="middle">false alarms, %</text></svg>` +
    `<figcaption>${escapeHtml(name)}<br>AUC ${area.toFixed(3)}</figcaption></figure>`
  );
}

function shortened(name: string): string {
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name;
}

/** Tenths of a unit are finer than any screen. */
function units(value: number): string {
  return String(Math.round(value * 10) / 10);
}
