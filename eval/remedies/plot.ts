import type { Interval } from "../turns/statistics.ts";

/** One line of a plot: a value for 1, 2, 3 … turns. */
export interface Line {
  readonly name: string;
  readonly colour: string;
  readonly points: readonly Interval[];
}

const [WIDTH, HEIGHT] = [760, 420];
const [LEFT, RIGHT, TOP, BOTTOM] = [64, 220, 56, 56];
const LOWEST = 0.4;

const x = (turn: number, turns: number) => LEFT + ((turn - 1) * (WIDTH - LEFT - RIGHT)) / (turns - 1);
const y = (value: number) => TOP + ((1 - value) * (HEIGHT - TOP - BOTTOM)) / (1 - LOWEST);
const at = (number: number) => number.toFixed(1);

/** A self-contained SVG: lines with their 95 % intervals as bands, names at the ends, its own background. */
export function plot(title: string, lines: readonly Line[]): string {
  const turns = Math.max(...lines.map(({ points }) => points.length));
  const ends = placed(lines.map(({ points }) => y(points.at(-1)?.value ?? 1)));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="system-ui, sans-serif" font-size="13" role="img">`,
    `<title>${title}</title>`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#ffffff"/>`,
    `<text x="${LEFT}" y="28" font-size="15" font-weight="600" fill="#1f2328">${title}</text>`,
    ...[0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1].flatMap((value) => [
      `<line x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${at(y(value))}" y2="${at(y(value))}" stroke="#d8dee4"/>`,
      `<text x="${LEFT - 8}" y="${at(y(value) + 4)}" text-anchor="end" fill="#59636e">${(value * 100).toFixed(0)}</text>`,
    ]),
    ...Array.from(
      { length: turns },
      (_, index) =>
        `<text x="${at(x(index + 1, turns))}" y="${HEIGHT - BOTTOM + 20}" text-anchor="middle" fill="#59636e">${index + 1}</text>`,
    ),
    `<text x="${(LEFT + WIDTH - RIGHT) / 2}" y="${HEIGHT - 14}" text-anchor="middle" fill="#59636e">turns in which the task is told</text>`,
    `<text transform="rotate(-90)" x="${-(TOP + HEIGHT - BOTTOM) / 2}" y="20" text-anchor="middle" fill="#59636e">tasks solved, %</text>`,
    ...lines.map(({ colour, points }) => `<path d="${band(points, turns)}" fill="${colour}" opacity="0.12"/>`),
    ...lines.map(
      ({ colour, points }) =>
        `<polyline points="${points.map(({ value }, index) => `${at(x(index + 1, turns))},${at(y(value))}`).join(" ")}" fill="none" stroke="${colour}" stroke-width="2.5"/>`,
    ),
    ...lines.map(
      ({ name, colour }, index) =>
        `<text x="${WIDTH - RIGHT + 10}" y="${at((ends[index] ?? 0) + 4)}" fill="${colour}" font-weight="600">${name}</text>`,
    ),
    "</svg>",
    "",
  ].join("\n");
}

function band(points: readonly Interval[], turns: number): string {
  const upper = points.map(({ high }, index) => `${at(x(index + 1, turns))} ${at(y(high))}`);
  const lower = points.map(({ low }, index) => `${at(x(index + 1, turns))} ${at(y(Math.max(LOWEST, low)))}`);
  return `M${[...upper, ...lower.reverse()].join("L")}Z`;
}

/** Heights of the names, moved apart so that none lies on another. */
function placed(heights: readonly number[]): number[] {
  const order = heights.map((_, index) => index).sort((a, b) => (heights[a] ?? 0) - (heights[b] ?? 0));
  const result = [...heights];
  let last = Number.NEGATIVE_INFINITY;
  for (const index of order) {
    last = Math.max(heights[index] ?? 0, last + 17);
    result[index] = last;
  }
  return result;
}
