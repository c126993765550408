export type { ClosingLines, TurnBreakerOptions } from "./options.ts";
export type { SummaryOptions } from "./summaries.ts";
export { turnBreaker } from "./turn-breaker.ts";
