import type { HealthSignal } from "../../../core/guard.ts";

/** What one signal reads out of a conversation: how far it has gone wrong, 0 = not at all … 1 = as far as it is measured, and why. */
export interface Reading {
  readonly risk: number;
  readonly why: string;
}

/** Nothing to see, or nothing to see it by. */
export function quiet(why: string): Reading {
  return { risk: 0, why };
}

/** How far `value` is on the way from `from` to `to`, 0 to 1. */
export function ramp(value: number, from: number, to: number): number {
  const share = (value - from) / (to - from);
  return Number.isFinite(share) ? Math.min(1, Math.max(0, share)) : 0;
}

/** 1 = healthy … 0 = broken, to three digits: reports are read by people. */
export function signalOf(name: string, { risk, why }: Reading): HealthSignal {
  return { name, value: Math.round((1 - Math.min(1, Math.max(0, risk))) * 1_000) / 1_000, why };
}

export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
