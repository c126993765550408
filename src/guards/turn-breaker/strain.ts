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

/** What health and risk say. */
export function levelsOf(
  strain: Strain,
  { health, risk }: Pick<TurnBreakerOptions, "health" | "risk">,
): Readonly<Record<Exclude<Measure, "turns">, Level>> {
  const margin = strain.worn ? 1 : 0;
  return {
    risk: levelOf(-strain.risk, risk && { degraded: -risk.degraded, open: -risk.open }, margin * RISK_MARGIN, true),
    health: levelOf(strain.health, health, margin * HEALTH_MARGIN, false),
  };
}

/** Risk is reached, health is fallen below; both grow worse as `value` falls. */
function levelOf(value: number, thresholds: Thresholds | undefined, margin: number, reached: boolean): Level {
  if (thresholds === undefined) return "fine";
  const beyond = (threshold: number) => value < threshold || (reached && value === threshold);
  if (beyond(thresholds.open)) return "over";
  return beyond(thresholds.degraded + margin) ? "degraded" : "fine";
}
