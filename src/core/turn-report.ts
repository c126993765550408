import type { Finding, Findings } from "./finding.ts";
import type { BreakerStatus } from "./guard.ts";
import type { LanguageMeasures } from "./language-measures.ts";
import type { ModelGeneration } from "./model.ts";
import type { Channel } from "./stage.ts";
import type { Action } from "./verdict.ts";

/** Whether decisions take effect (`enforce`) or are only reported (`shadow`). */
export type Mode = "enforce" | "shadow";

/** A block, told to three audiences: the person (`reply`), the log (`findings`), and code (`guard`, `code`). */
export interface BlockOutcome {
  /** What the person reads instead of the rest. */
  readonly reply: string;
  /** Name of the guard whose verdict was carried out. */
  readonly guard: string;
  /** Code of the finding that decided it. */
  readonly code: string;
  readonly findings: Findings;
}

/** How one tool call was judged. The call's arguments are not part of it. */
export interface ToolCallDecision {
  readonly toolCallId: string;
  readonly toolName: string;
  readonly action: "allow" | "flag" | "require-approval" | "block";
  readonly category: string | undefined;
  /** For the log and the approval request. */
  readonly reason: string;
  /** What the person reads when the call is refused. */
  readonly reply: string;
  /** What the model reads when the call is refused; it does not tell the model that it is monitored. */
  readonly modelMessage: string;
  readonly findings: readonly Finding[];
}

/** What a turn came to. Contains no text of the user or the model. */
export interface TurnReport {
  readonly turnId: string;
  readonly conversationId: string | undefined;
  readonly mode: Mode;
  /** The model as the caller named it, as the host says it resolved, and the generation whose rules were applied. An alias does not say which model answered, so an audit needs both. */
  readonly model: {
    readonly requested: string | undefined;
    readonly resolved: string | undefined;
    readonly generation: ModelGeneration;
  };
  /** What the guards decided. */
  readonly action: Action;
  /** What was carried out: the same in `enforce`, always `allow` in `shadow`. */
  readonly effectiveAction: Action;
  /** Sorted by stage, place, guard and code. */
  readonly findings: readonly Finding[];
  readonly toolDecisions: readonly ToolCallDecision[];
  readonly breaker: BreakerStatus;
  /** The block, if the turn was blocked (in shadow mode: would have been). */
  readonly block: BlockOutcome | undefined;
  /** The reply is somebody else's, not the model's: a person's, or another model's. */
  readonly handedOff: boolean;
  /** Disclosure text, when the profile asks for it; adapters put it into their metadata. */
  readonly disclosure: string | undefined;
  /** How often the model was asked: `2` when its first attempt was stopped and a second one took its place. */
  readonly attempts: 1 | 2;
  /** UTF-16 code units received per channel, of both attempts; the breaker is told the last one's alone. */
  readonly received: Readonly<Record<Channel, number>>;
  /**
   * True when something the model wrote was redacted, hidden, blocked or refused. Host metadata that may quote the
   * output must then be dropped. Think tags that were taken out, and text that changed channel with them, do not count.
   */
  readonly altered: boolean;
  /** Most UTF-16 code units held back after a write. */
  readonly maxHeld: number;
  /** How consistent each channel's language is; absent where nothing was expected of it, or nothing judges it. */
  readonly language?: Readonly<Partial<Record<Channel, LanguageMeasures>>> | undefined;
}
