import { type Arrival, arrive, pass, settle, unused } from "./breaker-state.ts";
import type { CountedTurns } from "./counted-turns.ts";
import type { TurnBreakerOptions } from "./options.ts";

/**
 * The user turn, from 1, since which a conversation is in a state, as far as its messages tell. They tell of turn counts
 * and refusals; of health and risk only that they are so now.
 */
export function sinceTurn(
  { turns, number = 0 }: CountedTurns,
  { state, by }: Arrival,
  options: TurnBreakerOptions,
): number {
  const missing = Math.max(0, number - Math.max(1, turns.length));
  const latest = missing + Math.max(1, turns.length);
  let since: number | undefined;
  let breaker = pass(unused, missing);
  turns.forEach(({ outcome }, index) => {
    if (arrive(breaker, options).state !== state) since = undefined;
    else since ??= missing + index + 1;
    if (index < turns.length - 1) breaker = settle(breaker, outcome, options);
  });
  return by.includes("turns") || state === "closed" ? (since ?? latest) : latest;
}
