import type { BreakerState, BreakerStatus } from "../../core/guard.ts";
import { LIMITS, MEASURES, type Measure, WARNINGS } from "./codes.ts";
import type { TurnBreakerOptions } from "./options.ts";
import { type Level, levelsOf, type Strain, UNSTRAINED } from "./strain.ts";
import type { TurnResult } from "./turn-end.ts";

/** What the turns so far have come to: still counting, or refusing, and what for. */
export type Breaker =
  | { readonly phase: "counting"; readonly turns: number }
  | { readonly phase: "open"; readonly refused: number; readonly by?: Measure | undefined };

type Limits = Pick<TurnBreakerOptions, "warnAt" | "maxTurns" | "cooldownTurns" | "health" | "risk">;

/** Before the first turn. */
export const unused: Breaker = { phase: "counting", turns: 0 };

/** The state the next turn finds, and what it was decided by. */
export interface Arrival {
  readonly state: BreakerState;
  /** Every measure that says so; empty while closed. */
  readonly by: readonly Measure[];
}

/** The state the next turn finds. Turn count, risk and health are asked; the worst answer counts. */
export function arrive(breaker: Breaker, limits: Limits, strain: Strain = UNSTRAINED): Arrival {
  if (breaker.phase === "open") {
    const { refused, by = "turns" } = breaker;
    return { state: refused >= limits.cooldownTurns ? "half-open" : "open", by: [by] };
  }
  const levels = { ...levelsOf(strain, limits), turns: levelOfTurns(breaker.turns + 1, limits) };
  const at = (level: Level) => MEASURES.filter((measure) => levels[measure] === level);
  const over = at("over");
  if (over.length > 0) return { state: "open", by: over };
  const degraded = at("degraded");
  return { state: degraded.length > 0 ? "degraded" : "closed", by: degraded };
}

function levelOfTurns(turn: number, { warnAt, maxTurns }: Limits): Level {
  return turn > maxTurns ? "over" : turn >= warnAt ? "degraded" : "fine";
}

/** The same, for reports. */
export function statusOf({ state, by }: Arrival, { health, signals, worst }: Strain, since?: number): BreakerStatus {
  const codes = by.map((measure) => (state === "degraded" ? WARNINGS : LIMITS)[measure]);
  const reasons = by.includes("health") ? [...codes, ...worst] : codes;
  return { state, reasons, since: state === "closed" ? undefined : since, health, signals };
}

/** Whether the next turn is let through on trial. */
export function isTrialDue(breaker: Breaker, { cooldownTurns }: Limits): boolean {
  return breaker.phase === "open" && breaker.refused >= cooldownTurns;
}

/** An open breaker whose cool-down begins again. */
export function coolAgain(breaker: Breaker, { cooldownTurns }: Limits): Breaker {
  return breaker.phase === "open" ? { ...breaker, refused: Math.min(0, cooldownTurns - 1) } : breaker;
}

/**
 * What the breaker is after a turn that ended so. `abandoned`: the caller went away. Nobody knows how much of the answer
 * they have seen, so it counts as a turn, and it is no trial that went well.
 */
export function settle(
  breaker: Breaker,
  outcome: TurnResult["outcome"],
  limits: Limits,
  strain: Strain = UNSTRAINED,
): Breaker {
  if (breaker.phase === "open") {
    if (outcome === "refused") return { ...breaker, refused: breaker.refused + 1 };
    if (outcome === "abandoned") return isTrialDue(breaker, limits) ? coolAgain(breaker, limits) : breaker;
    if (breaker.refused < limits.cooldownTurns) return breaker;
    // The trial went well: counting restarts with it.
    return outcome === "blocked" ? { ...breaker, refused: 0 } : { phase: "counting", turns: 1 };
  }
  const { state, by } = arrive(breaker, limits, strain);
  // A turn that was refused proves that the breaker was open, also when a shortened history no longer shows why.
  if (outcome === "refused") return { phase: "open", refused: 1, by: state === "open" ? by[0] : undefined };
  // Health and risk that are only flagged may recover; a turn count cannot.
  if (state === "open" && by.includes("turns")) return { phase: "open", refused: 0, by: "turns" };
  return { phase: "counting", turns: breaker.turns + 1 };
}

/** Replays finished turns by how they ended. */
export function settleAll(breaker: Breaker, outcomes: readonly TurnResult["outcome"][], limits: Limits): Breaker {
  return outcomes.reduce((state, outcome) => settle(state, outcome, limits), breaker);
}

/** Lets finished turns pass of which only the number is known. They cannot have closed an open breaker. */
export function pass(breaker: Breaker, turns: number): Breaker {
  return breaker.phase === "counting" && turns > 0 ? { phase: "counting", turns: breaker.turns + turns } : breaker;
}

/** The breaker before one of the turns it knows of. */
export function withoutOne(breaker: Breaker): Breaker {
  return breaker.phase === "counting"
    ? { phase: "counting", turns: Math.max(0, breaker.turns - 1) }
    : { ...breaker, refused: breaker.refused - 1 };
}

/** Counts at least so many finished turns. */
export function atLeast(breaker: Breaker, turns: number): Breaker {
  return breaker.phase === "counting" ? pass(breaker, turns - breaker.turns) : breaker;
}

/** What the number of turns alone says: 1 before `warnAt`, then falling evenly to 0 beyond `maxTurns`. */
export function healthOfTurns(breaker: Breaker, { warnAt, maxTurns, cooldownTurns }: Limits): number {
  if (breaker.phase === "open" && breaker.refused < cooldownTurns) return 0;
  const turn = breaker.phase === "open" ? maxTurns : breaker.turns + 1;
  if (turn > maxTurns) return 0;
  return turn < warnAt ? 1 : 1 - (turn - warnAt + 1) / (maxTurns - warnAt + 2);
}
