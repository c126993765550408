export type { TurnBreakerOptions } from "./options.ts";
export { turnBreaker } from "./turn-breaker.ts";
