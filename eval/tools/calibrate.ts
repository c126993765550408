import { TOOL_CATEGORIES } from "../../src/guards/tool-policy/categories.ts";
import type { StoredModel } from "../../src/guards/tool-policy/classify/model.ts";
import type { FoldGuess } from "./folds.ts";
import { isAttack } from "./labels.ts";

/** The share of read-only development tools that may be flagged, attack tools aside; a little under the target. */
const FLAGGED = 0.055;
const SCALES = Array.from({ length: 30 }, (_, index) => 0.3 + index * 0.05);

/** Chooses the least risk and makes the guesses as sure as they were right on folds. */
export function calibrate(guesses: readonly FoldGuess[]): Omit<StoredModel, "table"> {
  const riskScale = best(SCALES, (scale) =>
    guesses.reduce((sum, { label, risk }) => sum + loss(label.category !== "read-only", scaled(risk, scale)), 0),
  );
  const risky = guesses.filter(({ label }) => label.category !== "read-only");
  const shareScale = best(SCALES, (scale) =>
    risky.reduce((sum, { label, shares }) => {
      const powers = shares.map((share) => Math.max(share, 1e-12) ** scale);
      const own = powers[TOOL_CATEGORIES.indexOf(label.category)] ?? 0;
      return sum - Math.log(own / powers.reduce((total, power) => total + power, 0));
    }, 0),
  );
  const settled = { leastRisk: Number.POSITIVE_INFINITY, riskScale, shareScale };
  const readers = guesses
    .filter(({ label }) => label.category === "read-only" && !isAttack(label))
    .map(({ risk, judged }) => (judged(settled).category === "read-only" ? scaled(risk, riskScale) : 1));
  readers.sort((a, b) => b - a);
  const leastRisk = readers[Math.floor(readers.length * FLAGGED)] ?? 0.5;
  return { leastRisk: round(leastRisk), riskScale: round(riskScale), shareScale: round(shareScale) };
}

function scaled(chance: number, scale: number): number {
  const kept = Math.min(1 - 1e-9, Math.max(1e-9, chance));
  return 1 / (1 + Math.exp(-scale * Math.log(kept / (1 - kept))));
}

function loss(truth: boolean, chance: number): number {
  return -Math.log(truth ? chance : 1 - chance);
}

function best(values: readonly number[], cost: (value: number) => number): number {
  return values.reduce((found, value) => (cost(value) < cost(found) ? value : found));
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
