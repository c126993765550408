import type { TurnRequest } from "../../core/conversation.ts";
import type { SummaryOptions } from "./summaries.ts";

/** The profile's `turns` section, and what the person reads when it is over. */
export interface TurnBreakerOptions {
  /** First user turn, counted from 1, that is treated as degraded. No turn number is safe: R1 loses from the second on. */
  readonly warnAt: number;
  /** Last user turn that is answered. */
  readonly maxTurns: number;
  /**
   * What is done for a degraded conversation. `snowball` repeats the user's earlier messages behind the latest, `recap`
   * restates all of them at the end, `consolidate` starts afresh with one prompt, `flag` only reports. `handoff` wants
   * somebody else to answer; when nobody does, it is `consolidate`.
   */
  readonly onDegraded: "flag" | Remedy | "handoff";
  /** What is done with turns beyond the last. `handoff` wants somebody else to answer; when nobody does, it is `refuse`. */
  readonly onOpen: "refuse" | "flag" | "handoff";
  /** Turns that are refused before one is let through on trial. */
  readonly cooldownTurns: number;
  /** Health, 1 = healthy … 0 = broken, below which a conversation is degraded, and over. Left out: it is reported only. */
  readonly health?: Thresholds | undefined;
  /** Risk of findings from which a conversation is degraded, and over. Left out: it does not count. */
  readonly risk?: Thresholds | undefined;
  /** What is done when the session cannot be asked: the turn fails, or stands on its messages alone. @default "closed" */
  readonly failMode?: "closed" | "open" | undefined;
  /** Who condenses what was answered and found, for `recap` and `consolidate`. Left out: `recap` does without, `consolidate` quotes it. */
  readonly summary?: SummaryOptions | undefined;
  /** What the person reads when a turn is refused: one text, or one for each conversation. @default a sentence in English */
  readonly reply?: string | ClosingLines | undefined;
  /** What people read in place of an answer that another guard blocked, in every language: it is no answer. @default [] */
  readonly blockedReplies?: readonly string[] | undefined;
}

/** Closing lines in several languages. */
export interface ClosingLines {
  /** The one for this conversation. */
  readonly to: (request: TurnRequest) => string;
  /** All there are: a refused turn is known again by its text, whatever the language has become since. */
  readonly all: readonly string[];
}

/** A change to the request that gives a worn conversation its content back. */
export type Remedy = "snowball" | "recap" | "consolidate";

export interface Thresholds {
  readonly degraded: number;
  readonly open: number;
}
