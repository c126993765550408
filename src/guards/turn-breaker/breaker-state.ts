import type { BreakerStatus } from "../../core/guard.ts";
import type { TurnOutcome, UserTurn } from "./derive-turns.ts";
import type { TurnBreakerOptions } from "./options.ts";

/** What the turns so far have come to: still counting, or refusing. */
export type Breaker =
  | { readonly phase: "counting"; readonly turns: number }
  | { readonly phase: "open"; readonly refused: number };

type Limits = Pick<TurnBreakerOptions, "warnAt" | "maxTurns" | "cooldownTurns">;

/** Before the first turn. */
export const unused: Breaker = { phase: "counting", turns: 0 };

/** The state the next turn finds. */
export function arrive(breaker: Breaker, limits: Limits): BreakerStatus {
  switch (breaker.phase) {
    case "counting": {
      const turn = breaker.turns + 1;
      const health = healthOf({ turn }, limits);
      if (turn > limits.maxTurns) return { state: "open", reasons: ["turn-limit"], health };
      if (turn >= limits.warnAt) return { state: "degraded", reasons: ["turn-warning"], health };
      return { state: "closed", reasons: [], health };
    }
    case "open":
      return breaker.refused >= limits.cooldownTurns
        ? { state: "half-open", reasons: ["turn-limit"], health: healthOf({ turn: limits.maxTurns }, limits) }
        : { state: "open", reasons: ["turn-limit"], health: 0 };
    default:
      return breaker satisfies never;
  }
}

/** What the breaker is after a turn that ended so. */
export function settle(breaker: Breaker, outcome: TurnOutcome, limits: Limits): Breaker {
  const { state } = arrive(breaker, limits);
  // A turn that was refused proves that the breaker was open, also when a shortened history no longer shows why.
  if (outcome === "refused") return { phase: "open", refused: breaker.phase === "open" ? breaker.refused + 1 : 1 };
  switch (state) {
    case "open":
      return breaker.phase === "open" ? breaker : { phase: "open", refused: 0 };
    case "half-open":
      // The trial went well: counting restarts with it.
      return outcome === "blocked" ? { phase: "open", refused: 0 } : { phase: "counting", turns: 1 };
    case "closed":
    case "degraded":
      return { phase: "counting", turns: breaker.phase === "counting" ? breaker.turns + 1 : 1 };
    default:
      return state satisfies never;
  }
}

/** Replays finished turns. */
export function settleAll(breaker: Breaker, turns: readonly UserTurn[], limits: Limits): Breaker {
  return turns.reduce((state, { outcome }) => settle(state, outcome, limits), breaker);
}

/** Lets finished turns pass of which only the number is known. They cannot have closed an open breaker. */
export function pass(breaker: Breaker, turns: number): Breaker {
  return breaker.phase === "counting" && turns > 0 ? { phase: "counting", turns: breaker.turns + turns } : breaker;
}

/** Counts at least so many finished turns. */
export function atLeast(breaker: Breaker, turns: number): Breaker {
  return breaker.phase === "counting" ? pass(breaker, turns - breaker.turns) : breaker;
}

/** What health is judged by. Signals of degradation (answers that grow, repeat or contradict) belong here, beside the turn. */
export interface HealthSignals {
  /** The turn being asked, from 1. */
  readonly turn: number;
}

/** 1 before `warnAt`, then falling evenly to 0 beyond `maxTurns`. */
export function healthOf({ turn }: HealthSignals, { warnAt, maxTurns }: Limits): number {
  if (turn > maxTurns) return 0;
  if (turn < warnAt) return 1;
  return 1 - (turn - warnAt + 1) / (maxTurns - warnAt + 2);
}
