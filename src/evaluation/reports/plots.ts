import type { Share } from "../statistics.ts";
import type { RocSummary, StageSummary } from "../summary.ts";
import { escapeHtml } from "./escape-html.ts";
import { percent } from "./tables.ts";

/** About the width of a phone, where a unit is a pixel. Names stand above their bars, so that they stay readable there. */
const WIDTH = 360;
const FIGURES = 50;
const NAME = 16;
const BAR = 10;
const GAP = 2;
/** Longest name that fits beside the stage; all of it stands in the table. */
const LONGEST_NAME = 40;

/** Recall and false alarms of one source and stage, with their intervals. A drawing each, so that they flow over pages. */
export function barPlot(source: string, { stage, recall, falseAlarms }: StageSummary): string {
  const bars = [
    { kind: "recall", share: recall },
    { kind: "alarms", share: falseAlarms },
  ].filter(({ share }) => share.value !== null);
  const height = NAME + bars.length * (BAR + GAP);
  const grid = [0, 0.25, 0.5, 0.75, 1].map(
    (share) => `<line class="grid" x1="${x(share)}" x2="${x(share)}" y1="${NAME - 2}" y2="${height}"/>`,
  );
  return (
    `<svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${escapeHtml(source)}, ${stage}: figures as in the table">` +
    `<text class="name" x="0" y="10">${escapeHtml(shortened(source))}<tspan class="stage" dx="6">${stage}</tspan></text>` +
    grid.join("") +
    bars.map(({ kind, share }, index) => bar(kind, share, NAME + index * (BAR + GAP))).join("") +
    "</svg>"
  );
}

function bar(kind: string, { value, low, high }: Share, top: number): string {
  const middle = top + BAR / 2;
  return (
    `<rect class="${kind}" x="${x(0)}" y="${top}" width="${units((value ?? 0) * PLOT)}" height="${BAR}"/>` +
    `<path class="whisker" d="M${x(low)} ${middle}H${x(high)}M${x(low)} ${top + 2}v${BAR - 4}M${x(high)} ${top + 2}v${BAR - 4}"/>` +
    `<text class="figure" x="${WIDTH}" y="${top + BAR - 1}" text-anchor="end">${percent(value)} %</text>`
  );
}

const PLOT = WIDTH - FIGURES;

function x(share: number): string {
  return units(share * PLOT);
}

const ROC_SIZE = 180;
const ROC_EDGE = 30;
const ROC_RIGHT = 12;

/** Recall over false alarms, threshold by threshold. */
export function rocPlot(name: string, { area, points }: RocSummary): string {
  const side = ROC_SIZE - ROC_EDGE - ROC_RIGHT;
  const across = (share: number) => units(ROC_EDGE + share * side);
  const up = (share: number) => units(8 + (1 - share) * side);
  const line = points.map(({ falseAlarms, recall }) => `${across(falseAlarms)},${up(recall)}`).join(" ");
  const ticks = [0, 0.5, 1].map(
    (share) =>
      `<text class="tick" x="${across(share)}" y="${8 + side + 12}" text-anchor="middle">${share * 100}</text><text class="tick" x="${ROC_EDGE - 6}" y="${Number(up(share)) + 4}" text-anchor="end">${share * 100}</text>`,
  );
  return (
    `<figure><svg viewBox="0 0 ${ROC_SIZE} ${8 + side + 30}" role="img" aria-label="ROC curve, area ${area.toFixed(3)}">` +
    `<rect class="frame" x="${ROC_EDGE}" y="8" width="${side}" height="${side}"/>` +
    `<line class="grid" x1="${across(0)}" y1="${up(0)}" x2="${across(1)}" y2="${up(1)}"/>` +
    `<polyline class="curve" points="${line}"/>${ticks.join("")}` +
    `<text class="tick" x="${across(0.5)}" y="${8 + side + 26}" text-anchor="middle">false alarms, %</text></svg>` +
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
