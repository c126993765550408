import type { HealthSignal } from "../../../core/guard.ts";
import { contradictions } from "./contradictions.ts";
import { emptyAnswer, refusals, toolErrors, traceLoop, truncatedTrace } from "./failures.ts";
import { languageDrift } from "./language-drift.ts";
import { answerGrowth, answerLength, earlyAnswer, reasoningGrowth } from "./lengths.ts";
import { requirements } from "./requirements.ts";
import { type Reading, signalOf } from "./signal.ts";
import type { ConversationView } from "./view.ts";
import { BIAS, type SignalName, WEIGHTS } from "./weights.ts";
import { agreement, mirroring, repetition } from "./wording.ts";

/** How a conversation is doing, and what says so. */
export interface Health {
  /** 1 = healthy … 0 = broken. */
  readonly health: number;
  /** In the order of `WEIGHTS`. */
  readonly signals: readonly HealthSignal[];
  /** Names of the signals that weigh most, worst first, at most three. */
  readonly worst: readonly SignalName[];
}

const READERS: Readonly<Record<Exclude<SignalName, "user-turns">, (view: ConversationView) => Reading>> = {
  "answer-length": answerLength,
  "answer-growth": answerGrowth,
  agreement,
  mirroring,
  repetition,
  "reasoning-growth": reasoningGrowth,
  "early-answer": earlyAnswer,
  requirements,
  contradictions,
  "language-drift": languageDrift,
  refusals,
  "tool-errors": toolErrors,
  "empty-answer": emptyAnswer,
  "truncated-trace": truncatedTrace,
  "trace-loop": traceLoop,
};

const MOST_NAMED = 3;
/** A signal that weighs less than this is not named as a reason. */
const LEAST_NAMED = 0.3;

/** Reads all signals and puts them together: a logistic sum that is 1 where nothing shows, so that each makes health worse and none can make it better. `turns`: what the number of user turns says. */
export function readHealth(view: ConversationView, turns: Reading): Health {
  const readings = (Object.keys(WEIGHTS) as SignalName[]).map((name) => ({
    name,
    reading: name === "user-turns" ? turns : READERS[name](view),
  }));
  const weighed = readings.map(({ name, reading }) => ({ name, weight: WEIGHTS[name] * reading.risk }));
  const sum = weighed.reduce((total, { weight }) => total + weight, 0);
  return {
    health: Math.round((1_000 * (1 + Math.exp(BIAS))) / (1 + Math.exp(BIAS + sum))) / 1_000,
    signals: readings.map(({ name, reading }) => signalOf(name, reading)),
    worst: weighed
      .filter(({ weight }) => weight >= LEAST_NAMED)
      .sort((a, b) => b.weight - a.weight)
      .slice(0, MOST_NAMED)
      .map(({ name }) => name),
  };
}
