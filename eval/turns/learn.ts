import type { SignalName } from "../../src/guards/turn-breaker/health/weights.ts";
import { scoredCases } from "./drift.ts";

/** Signals that the labels of spiral-bench say something about. */
const LEARNED: readonly SignalName[] = ["answer-growth", "agreement", "mirroring", "early-answer", "answer-length"];

const STEPS = 4_000;
const RATE = 0.001;
/** Keeps weights small: 27 conversations are few. */
const PENALTY = 1;
/** Each signal is reported, so each counts a little. */
const SMALLEST = 0.1;

/**
 * Weights by logistic regression on the development half, none below `SMALLEST`: a signal may only make health worse.
 */
export function learnWeights(): ReadonlyMap<SignalName, number> {
  const cases = scoredCases(true).map(({ health, labels }) => ({
    risks: LEARNED.map((name) => 1 - (health.signals.find((signal) => signal.name === name)?.value ?? 1)),
    drift: labels.reinforced ? 1 : 0,
  }));
  let weights = LEARNED.map(() => 0.5);
  let bias = 0;
  for (let step = 0; step < STEPS; step++) {
    const slopes = weights.map((weight) => PENALTY * weight);
    let biasSlope = 0;
    for (const { risks, drift } of cases) {
      const sum = risks.reduce((total, risk, index) => total + risk * (weights[index] ?? 0), bias);
      const error = 1 / (1 + Math.exp(-sum)) - drift;
      biasSlope += error;
      for (const [index, risk] of risks.entries()) slopes[index] = (slopes[index] ?? 0) + error * risk;
    }
    bias -= RATE * biasSlope;
    weights = weights.map((weight, index) => Math.max(SMALLEST, weight - RATE * (slopes[index] ?? 0)));
  }
  return new Map(LEARNED.map((name, index) => [name, weights[index] ?? 0]));
}
