import type { ApprovalFault } from "../core/approval.ts";
import type { Finding } from "../core/finding.ts";
import type { BreakerState, HealthSignal } from "../core/guard.ts";
import type { ModelGeneration } from "../core/model.ts";
import type { Channel, Stage } from "../core/stage.ts";
import type { Mode, TurnReport } from "../core/turn-report.ts";
import type { Action } from "../core/verdict.ts";

interface TurnEvent {
  readonly turnId: string;
  readonly conversationId: string | undefined;
}

/** A request arrived. */
export interface TurnStartEvent extends TurnEvent {
  readonly mode: Mode;
  readonly modelId: string | undefined;
  readonly provider: string | undefined;
  /** The generation whose rules apply. */
  readonly generation: ModelGeneration;
  /** Things to know about this model id, such as the day it was retired. */
  readonly modelNotes: readonly string[];
  /** User turns in the request. */
  readonly userTurns: number;
}

/** A guard found something. */
export interface GuardVerdictEvent extends TurnEvent {
  readonly guard: string;
  readonly stage: Stage;
  /** What was decided. */
  readonly action: Action;
  /** What was carried out; `allow` in shadow mode. */
  readonly effectiveAction: Action;
  readonly findings: readonly Finding[];
  /** On tool stages. */
  readonly toolCallId: string | undefined;
}

/** A guard, classifier or store could not tell: it threw, was late, or answered nonsense. The fail mode decided. */
export interface GuardErrorEvent extends TurnEvent {
  readonly guard: string;
  readonly stage: Stage | undefined;
  readonly reason: "threw" | "deadline" | "overflow" | "invalid-answer";
  readonly failMode: "open" | "closed";
  /** The error itself, as thrown by the guard. */
  readonly error: unknown;
}

/** Text went to the caller. Counts only. */
export interface StreamReleaseEvent extends TurnEvent {
  readonly channel: Channel;
  /** UTF-16 code units released and still held back. */
  readonly released: number;
  readonly held: number;
}

/** A tool call waits for a person. */
export interface ApprovalRequestEvent extends TurnEvent {
  readonly toolCallId: string;
  readonly toolName: string;
  readonly category: string | undefined;
  readonly reason: string;
  /** Id of the question. */
  readonly id: string;
  /** SHA-256 of the tool's name and arguments. */
  readonly digest: string;
  /** Milliseconds since the epoch, after which the answer is no. */
  readonly expiresAt: number;
  /** Codes of the findings behind it. */
  readonly codes: readonly string[];
}

/** A person, or the host on their behalf, answered; or an approval was not accepted. */
export interface ApprovalResponseEvent extends TurnEvent {
  readonly toolCallId: string;
  readonly toolName: string;
  /** Id of the question; `undefined` when none is on record. */
  readonly id: string | undefined;
  readonly response: "approve" | "edit" | "reject";
  /** Why it is a no. */
  readonly fault: ApprovalFault | undefined;
  /** Who answered, as the application knows them. */
  readonly approver: string | undefined;
  /** Why, in the approver's words: the one text of a person's that an event carries. */
  readonly reason: string | undefined;
}

/** The turn breaker is in another state than before, or somebody has reset it (reason `reset`; `turnId` is then the reset's own). */
export interface BreakerChangeEvent extends TurnEvent {
  readonly from: BreakerState;
  readonly to: BreakerState;
  readonly reasons: readonly string[];
  readonly health: number;
  /** What `health` is made of. */
  readonly signals: readonly HealthSignal[];
  /** Who reset it, and why: as the application said. */
  readonly by?: string | undefined;
  readonly reason?: string | undefined;
}

/** The profile wanted somebody other than the model to answer. */
export interface HandoffEvent extends TurnEvent {
  /** Name of the guard that wanted it. */
  readonly guard: string;
  readonly state: BreakerState;
  readonly reasons: readonly string[];
  readonly health: number;
  /** Whether somebody answers. */
  readonly taken: boolean;
}

/** A turn ended, was blocked, or was abandoned by the caller. */
export interface TurnEndEvent extends TurnEvent {
  readonly report: TurnReport;
  /** Whether the caller left before the end. */
  readonly abandoned: boolean;
  /** Milliseconds from `turn-start` to here. */
  readonly durationMs: number;
}

/** Events and what they carry: codes, places and counts, never the user's or the model's text. */
export interface GuardEventMap {
  "turn-start": TurnStartEvent;
  "guard-verdict": GuardVerdictEvent;
  "guard-error": GuardErrorEvent;
  "stream-release": StreamReleaseEvent;
  "approval-request": ApprovalRequestEvent;
  "approval-response": ApprovalResponseEvent;
  "breaker-change": BreakerChangeEvent;
  handoff: HandoffEvent;
  "turn-end": TurnEndEvent;
}
