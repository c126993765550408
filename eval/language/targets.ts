import { say } from "../tools/say.ts";

const results: boolean[] = [];

/** Prints a figure and whether it is what was aimed at. */
export function target(what: string, figure: string, met: boolean): void {
  results.push(met);
  say(`    ${met ? "met   " : "MISSED"} ${what}: ${figure}`);
}

/** True while every target so far was met. */
export function targetsMet(): boolean {
  return results.every((met) => met);
}

/** `3 of 40 (7.5 %)`. */
export function part(count: number, of: number): string {
  return `${count} of ${of} (${of === 0 ? "-" : ((count / of) * 100).toFixed(1)} %)`;
}

/** Median, 90th and 99th percentile, nearest rank. */
export function spread(values: readonly number[]): readonly [number, number, number] {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
  return [at(0.5), at(0.9), at(0.99)];
}
