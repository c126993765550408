import type { HealthSignal } from "../../core/guard.ts";
import type { Measure } from "./codes.ts";
import type { Thresholds, TurnBreakerOptions } from "./options.ts";

/** What weighs on a conversation besides its number of turns. */
export interface Strain {
  /** 1 = healthy … 0 = broken. */
  readonly health: number;
  readonly signals: readonly HealthSignal[];
  /** Names of the signals that weigh most. */
  readonly worst: readonly string[];
  /** Risk of findings, from 0. */
  readonly risk: number;
  /** It was degraded before, so it takes more to recover than it took to get there. */
  readonly worn: boolean;
}

/** Nothing does. */
export const UNSTRAINED: Strain = { health: 1, signals: [], worst: [], risk: 0, worn: false };

/** How much better than the threshold a degraded conversation must be to count as well again. */
const HEALTH_MARGIN = 0.1;
const RISK_MARGIN = 0.5;

/** How far a conversation has come by one measure. */
export type Level = "fine" | "degraded" | "over";

/** The worse of what health and risk say, and which of them says it. */
export function levelOf(strain: Strain, options: Pick<TurnBreakerOptions, "health" | "risk">): [Level, Measure] {
  const margin = strain.worn ? 1 : 0;
  const risk = level(-strain.risk, negative(options.risk), margin * RISK_MARGIN);
  const health = level(strain.health, options.health, margin * HEALTH_MARGIN);
  const order: readonly Level[] = ["fine", "degraded", "over"];
  return order.indexOf(risk) >= order.indexOf(health) ? [risk, "risk"] : [health, "health"];
}

function level(value: number, thresholds: Thresholds | undefined, margin: number): Level {
  if (thresholds === undefined) return "fine";
  if (value < thresholds.open) return "over";
  return value < thresholds.degraded + margin ? "degraded" : "fine";
}

function negative(thresholds: Thresholds | undefined): Thresholds | undefined {
  return thresholds && { degraded: -thresholds.degraded, open: -thresholds.open };
}
