import { TOOL_CATEGORIES } from "../../src/guards/tool-policy/categories.ts";
import {
  type Model,
  readModel,
  riskOf,
  type StoredModel,
  sharesOf,
} from "../../src/guards/tool-policy/classify/model.ts";
import { learn } from "./learn.ts";
import type { Sample } from "./samples.ts";
import { hashOf } from "./split.ts";

/** The share of read-only tools that may be flagged; a little under the target of 0.06. */
const FLAGGED = 0.058;
/** Families are dealt into this many parts, to guess at each with what the others teach. */
const PARTS = 5;
const SCALES = Array.from({ length: 30 }, (_, index) => 0.3 + index * 0.05);

interface Guess {
  readonly sample: Sample;
  readonly risk: number;
}

/**
 * Learns a table of weights, and chooses the least risk and the two factors of confidence, from these samples alone:
 * labelled families among them are guessed at with what the others teach. The same samples give the same model.
 */
export function teach(samples: readonly Sample[]): StoredModel {
  const guesses = Array.from({ length: PARTS }, (_, part) => guessesAt(part, samples)).flat();
  const risky = guesses.map(({ sample }) => sample.category !== "read-only");
  const riskScale = best(SCALES, (scale) =>
    guesses.reduce((sum, { risk }, at) => sum + loss(risky[at] === true, scaled(risk, scale)), 0),
  );
  const readers = guesses
    .filter(({ sample }) => sample.category === "read-only")
    .map(({ sample, risk }) => (sample.settled ? 1 : scaled(risk, riskScale)))
    .sort((a, b) => b - a);
  const leastRisk = readers[Math.floor(readers.length * FLAGGED)] ?? 0.5;
  return {
    leastRisk: round(leastRisk),
    riskScale: round(riskScale),
    shareScale: round(shareScaleOf(samples)),
    table: learn(samples),
  };
}

function guessesAt(part: number, samples: readonly Sample[]): Guess[] {
  const { taught, judged } = dealt(part, samples);
  const model = rawModel(learn(taught, { only: "risk" }));
  return judged.map((sample) => ({ sample, risk: riskOf(model, new Set(sample.marks)) }));
}

/** From one part: the weighing of the risks takes long to learn, and one factor needs few guesses. */
function shareScaleOf(samples: readonly Sample[]): number {
  const { taught, judged } = dealt(0, samples);
  const model = rawModel(learn(taught, { only: "category" }));
  const risky = judged.filter(({ category }) => category !== "read-only");
  const guesses = risky.map(({ category, categoryMarks }) => ({
    category,
    shares: sharesOf(model, new Set(categoryMarks)),
  }));
  return best(SCALES, (scale) =>
    guesses.reduce((sum, { category, shares }) => {
      const powers = shares.map((share) => Math.max(share, 1e-12) ** scale);
      const own = powers[TOOL_CATEGORIES.indexOf(category)] ?? 0;
      return sum - Math.log(own / powers.reduce((total, power) => total + power, 0));
    }, 0),
  );
}

function dealt(part: number, samples: readonly Sample[]): { taught: Sample[]; judged: Sample[] } {
  const isJudged = ({ invented, source }: Sample) => !invented && hashOf(`i${source}`) % PARTS === part;
  const judged = samples.filter(isJudged);
  const traits = new Set(judged.flatMap((sample) => sample.traits));
  const taught = samples.filter((sample) => !isJudged(sample) && !sample.traits.some((trait) => traits.has(trait)));
  return { taught, judged };
}

function rawModel(table: string): Model {
  return readModel({ table, leastRisk: 0.5, riskScale: 1, shareScale: 1 });
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
