/** Where in a turn a guard looks. */
export type Stage = "input" | "reasoning" | "answer" | "tool-call" | "tool-result";

/** The two texts a reasoning model writes: what it thinks, and what it says. */
export type Channel = "reasoning" | "answer";

/** Stages in the order a turn passes them; findings are listed in this order. */
export const STAGES: readonly Stage[] = ["input", "reasoning", "answer", "tool-call", "tool-result"];
