import type { Message } from "./conversation.ts";
import type { Findings } from "./finding.ts";
import type { BreakerState, BreakerStatus } from "./guard.ts";

/** A turn that somebody other than the model should answer: a person, a ticket system, another model. */
export interface HandoffRequest {
  readonly conversationId: string | undefined;
  /** The conversation as guards let it go on: what they redact is redacted, control tokens are harmless. */
  readonly messages: readonly Message[];
  /** Where the conversation stands: `degraded`, or `open` when the model is not asked any more. */
  readonly state: BreakerState;
  /** Finding codes that explain the state, such as `turn-limit`, then names of the signals that weigh most. */
  readonly reasons: readonly string[];
  /** 1 = healthy … 0 = broken down. */
  readonly health: number;
  /** The caller wants JSON: any other reply will not parse. */
  readonly json: boolean;
  /** Aborts when the caller gives up or the turn ends. No deadline of a guard's applies. */
  readonly signal: AbortSignal;
}

/** Somebody's answer: a person's words, a notice that a ticket was opened, another model's text, whole or piece by piece. */
export interface Handoff {
  readonly reply: string | AsyncIterable<string>;
}

/** Finds somebody who answers; `undefined` when nobody does. */
export type HandOff = (request: HandoffRequest) => Handoff | undefined | Promise<Handoff | undefined>;

/** That a guard wants a turn handed off, and what becomes of it otherwise. */
export interface HandoffWish {
  readonly status: BreakerStatus;
  /** Nobody takes it: `ask` asks the model, with the guard's changes to the request; `refuse` ends the turn. */
  readonly untaken: "ask" | "refuse";
  /** Why, if the turn is refused. */
  readonly findings: Findings;
  /** What the person reads if the conversation is over. */
  readonly reply: string;
}
