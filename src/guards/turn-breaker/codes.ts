/** Findings of a conversation that gets a remedy, by what wore it: its turns, its health, its risk. */
export const WARNINGS = { turns: "turn-warning", health: "health-warning", risk: "risk-warning" } as const;

/** Findings of a conversation that is over. */
export const LIMITS = { turns: "turn-limit", health: "health-limit", risk: "risk-limit" } as const;

/** What the breaker judges a conversation by. */
export type Measure = keyof typeof LIMITS;

/** In the order in which they are named. */
export const MEASURES: readonly Measure[] = ["turns", "risk", "health"];

/** Whether a reply was the breaker's own. */
export function isRefusalCode(code: string | undefined): boolean {
  return Object.values<string | undefined>(LIMITS).includes(code);
}
