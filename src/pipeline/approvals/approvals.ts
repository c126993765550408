import type { Answered, ApprovalFault, ApprovalRequest } from "../../core/approval.ts";
import type { ToolCall, TurnRequest } from "../../core/conversation.ts";
import type { ToolCallDecision } from "../../core/turn-report.ts";
import type { GuardEvents } from "../../events/emitter.ts";
import type { SessionStore } from "../../sessions/session-store.ts";
import type { RuleSet } from "../../stream/rule-set.ts";
import { type ApprovalRecord, type CallInPlace, contentDigest, recordPlace } from "./records.ts";
import { redactedView } from "./redacted-view.ts";

/** Whether an approval was accepted. */
export type Redemption = { readonly ok: true } | { readonly ok: false; readonly fault: ApprovalFault };

/** Whether a call may run, and with which arguments: a person may have changed them. */
export type ApprovalOutcome =
  | { readonly allowed: true; readonly input: unknown }
  | { readonly allowed: false; readonly modelMessage: string; readonly fault: ApprovalFault };

/** A person's yes, as a host hands it over. */
export interface GivenApproval extends CallInPlace {
  readonly answer: Answered;
  /** `edit`: other arguments than the call's run, and the caller has judged them. @default "approve" */
  readonly response?: "approve" | "edit" | undefined;
  /** What to make of a call about which nothing is recorded. `accept` where the host proves by itself that a person approved it. @default "refuse" */
  readonly unrecorded?: "refuse" | "accept" | undefined;
}

/** A no. */
export interface GivenRejection extends CallInPlace {
  readonly answer: Answered;
  /** Whose no it is. @default "approval-rejected", a person's */
  readonly fault?: ApprovalFault | undefined;
  /** The messages hold the call's result already: the host's words for the no. @default false */
  readonly answered?: boolean | undefined;
}

/** For adapters: what is asked, recorded and answered about calls that wait for a person. */
export interface Approvals {
  /** Whether `createGuard` was given a callback to ask. Then nobody else is asked. */
  readonly attended: boolean;
  /**
   * Records that a person is about to be asked and says what to show. Asking again about a call that still waits
   * changes nothing and reports nothing. Never throws: what could not be recorded cannot be redeemed.
   */
  request(asked: CallInPlace & { readonly decision: ToolCallDecision }): Promise<ApprovalRequest>;
  /**
   * Takes a person's yes, exactly once: it must have been asked for, be about this content, and be in time. Reports
   * it, and also why not. Never throws.
   */
  redeem(given: GivenApproval): Promise<Redemption>;
  /** Takes a no about a call that waits, and reports it once. Never throws. */
  reject(given: GivenRejection): Promise<void>;
  /** Asks the callback of `createGuard` and takes its answer. Never throws: whatever is no answer is a no. */
  ask(call: ToolCall, decision: ToolCallDecision, request: TurnRequest): Promise<ApprovalOutcome>;
  /** An edit's arguments, with what still reads as in `ApprovalRequest.arguments` replaced by what stands there in the call's. */
  putBack(call: ToolCall, edited: unknown): Promise<unknown>;
}

/** What questions and answers need. */
export interface ApprovalParts {
  readonly store: SessionStore;
  readonly events: GuardEvents;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly expiresAfterMs: number;
  /** What is replaced in the arguments that people see. */
  readonly redactions: () => RuleSet | undefined;
}

type Recorder = Omit<Approvals, "ask" | "attended">;

/** Times a record is read again after somebody else has changed it. */
const ATTEMPTS = 5;
/** UTF-16 code units of a person's words that an event carries. */
const LONGEST_WORDS = 500;

/** Keeps questions and answers in the session store. */
export function approvalRecorder({ store, events, now, expiresAfterMs, redactions }: ApprovalParts): Recorder {
  return {
    async request(asked) {
      const { call, decision, conversationId } = asked;
      const requestedAt = now();
      const codes = [...new Set(decision.findings.map(({ code }) => code))];
      const fresh: ApprovalRecord = {
        id: crypto.randomUUID(),
        digest: await contentDigest(call),
        requestedAt,
        expiresAt: requestedAt + expiresAfterMs,
        state: "waiting",
      };
      const record = (await attempt(asked, () => put(asked, fresh))) ?? fresh;
      const { toolCallId, toolName, category, reason } = decision;
      const { id, digest, expiresAt } = record;
      const about = { conversationId, toolCallId, toolName, category, reason, id, digest, expiresAt, codes };
      if (id === fresh.id) events.emit("approval-request", { turnId: toolCallId, ...about });
      const { view } = redactedView(call.input, redactions());
      return { ...about, arguments: view, requestedAt: record.requestedAt };
    },

    async redeem(given) {
      const { answer, response = "approve" } = given;
      const outcome = (await attempt(given, () => use(given))) ?? { id: undefined, fault: "approval-failed" };
      const { id, fault } = outcome;
      report(given, answer, { id, response: fault === undefined ? response : "reject", fault });
      return fault === undefined ? { ok: true } : { ok: false, fault };
    },

    async reject(given) {
      const { answer, fault = "approval-rejected", answered = false } = given;
      const id = await attempt(given, () => close(given, answered));
      if (id !== undefined) report(given, answer, { id, response: "reject", fault });
    },

    async putBack(call, edited) {
      return redactedView(call.input, redactions()).putBack(edited);
    },
  };

  /** Records a question. A question that still waits for the same content stands. */
  async function put(asked: CallInPlace, fresh: ApprovalRecord): Promise<ApprovalRecord> {
    const place = await recordPlace(store, asked, false);
    for (let count = 0; count < ATTEMPTS; count += 1) {
      const known = await place.read();
      const waits = known?.state === "waiting" && known.digest === fresh.digest && now() < known.expiresAt;
      if (waits) return known;
      if (await place.replace(known, fresh)) break;
    }
    return fresh;
  }

  async function use(
    given: GivenApproval,
  ): Promise<{ readonly id: string | undefined; readonly fault?: ApprovalFault }> {
    const place = await recordPlace(store, given, false);
    const known = await place.read();
    if (known === undefined) {
      return given.unrecorded === "accept" ? { id: undefined } : { id: undefined, fault: "approval-unknown" };
    }
    const { id } = known;
    if (known.digest !== (await contentDigest(given.call))) return { id, fault: "approval-changed" };
    if (known.state === "used") return { id, fault: "approval-replayed" };
    if (known.state === "rejected") return { id, fault: "approval-rejected" };
    if (now() >= known.expiresAt) return { id, fault: "approval-expired" };
    // Of two that come at once, one is first.
    const first = await place.replace(known, { ...known, state: "used" });
    return first ? { id } : { id, fault: "approval-replayed" };
  }

  /** Closes a question that waits and tells its id. */
  async function close(given: CallInPlace, answered: boolean): Promise<string | undefined> {
    const place = await recordPlace(store, given, answered);
    const known = await place.read();
    if (known?.state !== "waiting") return undefined;
    return (await place.replace(known, { ...known, state: "rejected" })) ? known.id : undefined;
  }

  async function attempt<T>({ call, conversationId }: CallInPlace, step: () => Promise<T>): Promise<T | undefined> {
    try {
      return await step();
    } catch (error) {
      const about = { turnId: call.toolCallId, conversationId, guard: "approvals", stage: "tool-call" } as const;
      events.emit("guard-error", { ...about, reason: "threw", failMode: "closed", error });
      return undefined;
    }
  }

  function report(
    { call, conversationId }: CallInPlace,
    { approver, reason }: Answered,
    outcome: {
      readonly id: string | undefined;
      readonly response: "approve" | "edit" | "reject";
      readonly fault?: ApprovalFault | undefined;
    },
  ): void {
    const { toolCallId, toolName } = call;
    events.emit("approval-response", {
      turnId: toolCallId,
      conversationId,
      toolCallId,
      toolName,
      id: outcome.id,
      response: outcome.response,
      fault: outcome.fault,
      approver: words(approver),
      reason: words(reason),
    });
  }
}

/** Words come from outside and may be anything. */
function words(text: unknown): string | undefined {
  return typeof text === "string" ? text.slice(0, LONGEST_WORDS) : undefined;
}
