import { compareFindings, type Finding, type Findings } from "../core/finding.ts";
import type { Stage } from "../core/stage.ts";
import type { BlockOutcome, Mode, ToolCallDecision } from "../core/turn-report.ts";
import { type Action, stricter, type Verdict } from "../core/verdict.ts";
import type { GuardEvents } from "../events/emitter.ts";
import type { FailMode, FailureReason } from "./enforcement.ts";

/** Findings listed per turn at most; redaction and blocking go on beyond it. */
export const MAX_FINDINGS = 1_000;

/** Everything decided in one turn, and the one place that tells the world about it. */
export class TurnLog {
  readonly turnId: string;
  readonly conversationId: string | undefined;
  readonly mode: Mode;
  readonly #events: GuardEvents | undefined;
  readonly #failMode: FailMode;
  readonly #findings: Finding[] = [];
  readonly toolDecisions: ToolCallDecision[] = [];
  action: Action = "allow";
  block: BlockOutcome | undefined;

  /** Without `events` nothing is emitted: `inspect` is silent. */
  constructor(options: {
    turnId: string;
    conversationId: string | undefined;
    mode: Mode;
    failMode: FailMode;
    events: GuardEvents | undefined;
  }) {
    this.turnId = options.turnId;
    this.conversationId = options.conversationId;
    this.mode = options.mode;
    this.#failMode = options.failMode;
    this.#events = options.events;
  }

  get events(): GuardEvents | undefined {
    return this.#events;
  }

  /** The same for every event of this turn. */
  get ids(): { readonly turnId: string; readonly conversationId: string | undefined } {
    return { turnId: this.turnId, conversationId: this.conversationId };
  }

  effective(action: Action): Action {
    return this.mode === "shadow" ? "allow" : action;
  }

  /** Takes down what a guard found. */
  record(guard: string, stage: Stage, verdict: Verdict, toolCallId?: string): void {
    if (verdict.action === "allow") return;
    this.action = stricter(this.action, verdict.action);
    const room = MAX_FINDINGS - this.#findings.length;
    this.#findings.push(...verdict.findings.slice(0, Math.max(0, room)));
    if (this.#events?.has("guard-verdict")) {
      this.#events.emit("guard-verdict", {
        ...this.ids,
        guard,
        stage,
        action: verdict.action,
        effectiveAction: this.effective(verdict.action),
        findings: verdict.findings,
        toolCallId,
      });
    }
  }

  /** Takes down the block that ends the turn. The first one counts. */
  recordBlock(findings: Findings, reply: string): BlockOutcome {
    const [first] = findings;
    this.block ??= { reply, guard: first.guard, code: first.code, findings };
    return this.block;
  }

  recordFailure(guard: string, stage: Stage | undefined, reason: FailureReason, error: unknown): void {
    this.#events?.emit("guard-error", { ...this.ids, guard, stage, reason, failMode: this.#failMode, error });
  }

  recordTool(decision: ToolCallDecision): void {
    this.toolDecisions.push(decision);
    if (decision.action === "allow") return;
    const [first, ...rest] = decision.findings;
    if (first === undefined) return;
    this.record(
      first.guard,
      "tool-call",
      decision.action === "block"
        ? { action: "block", findings: [first, ...rest] }
        : { action: decision.action, findings: [first, ...rest] },
      decision.toolCallId,
    );
  }

  /** Sorted, so that the same output gives the same list however it arrived. */
  findings(): Finding[] {
    return [...this.#findings].sort(compareFindings);
  }
}
