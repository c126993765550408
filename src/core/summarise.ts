import type { Message } from "./conversation.ts";

/** A conversation that has become too much for the model. */
export interface SummaryRequest {
  /** Finished turns as guards let them go on, without system messages, reasoning and turns that were blocked. */
  readonly messages: readonly Message[];
  /** Aborts at the deadline or when the caller gives up. */
  readonly signal: AbortSignal;
}

/**
 * Condenses what the assistant said and what tools returned. The user's words are in it for context only: a remedy quotes
 * them beside the summary.
 */
export type Summarise = (request: SummaryRequest) => string | Promise<string>;
