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

/** A person's yes to a call that runs later, elsewhere. */
export interface GivenConsent extends CallInPlace {
  readonly answer: Answered;
  /** What is to run in the call's place: a person has changed it. The caller sees to it that it is judged. */
  readonly edited?: ToolCall | undefined;
}

/** A no. */
export interface GivenRejection extends CallInPlace {
  readonly answer: Answered;
  /** Whose no it is. @default "approval-rejected", a person's */
  readonly fault?: ApprovalFault | undefined;
  /** Id of the question, where the caller has it: then the no is reported also when the store has forgotten the question. */
  readonly id?: string | undefined;
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
   * Takes a person's yes where the call does not run yet, and reports it. `redeem` then takes it up where the call
   * runs, for the edited content if there is one. Never throws.
   */
  accept(given: GivenConsent): Promise<Redemption>;
  /**
   * Takes a person's yes, exactly once: it must have been asked for, be about this content, and be in time. Reports
   * it, and also why not; a yes that `accept` has reported is not reported again. Never throws.
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

/** A question that was taken on, and the state it was in before; or why it was not. */
interface Taken {
  readonly id: string | undefined;
  readonly was?: ApprovalRecord["state"];
  readonly fault?: ApprovalFault;
}

const FAILED: Taken = { id: undefined, fault: "approval-failed" };

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

    async accept(given) {
      const { answer, edited, call } = given;
      const next = { state: "approved", digest: await contentDigest(edited ?? call) } as const;
      const { id, fault } = (await attempt(given, () => take(given, ["waiting"], next))) ?? FAILED;
      const response = edited === undefined ? "approve" : "edit";
      report(given, answer, { id, response: fault === undefined ? response : "reject", fault });
      return fault === undefined ? { ok: true } : { ok: false, fault };
    },

    async redeem(given) {
      const { answer, response = "approve" } = given;
      const outcome = (await attempt(given, () => use(given))) ?? FAILED;
      const { id, fault } = outcome;
      if (fault !== undefined) report(given, answer, { id, response: "reject", fault });
      else if (outcome.was !== "approved") report(given, answer, { id, response });
      return fault === undefined ? { ok: true } : { ok: false, fault };
    },

    async reject(given) {
      const { answer, fault = "approval-rejected", answered = false } = given;
      const id = (await attempt(given, () => close(given, answered))) ?? given.id;
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
      if (known !== undefined && (waits || asked.answerId !== undefined)) return known;
      if (await place.replace(known, fresh)) break;
    }
    return fresh;
  }

  async function use(given: GivenApproval): Promise<Taken> {
    const taken = await take(given, ["waiting", "approved"], { state: "used" });
    const proven = taken.fault === "approval-unknown" && given.unrecorded === "accept";
    return proven ? { id: undefined } : taken;
  }

  /** Takes a question from one of these states to another. Of two that come at once, one is first. */
  async function take(
    given: CallInPlace,
    from: readonly ApprovalRecord["state"][],
    next: Partial<ApprovalRecord>,
  ): Promise<Taken> {
    const place = await recordPlace(store, given, false);
    const known = await place.read();
    if (known === undefined) return { id: undefined, fault: "approval-unknown" };
    const { id, state: was } = known;
    if (known.digest !== (await contentDigest(given.call))) return { id, fault: "approval-changed" };
    if (was === "rejected") return { id, fault: "approval-rejected" };
    if (!from.includes(was)) return { id, fault: "approval-replayed" };
    if (now() >= known.expiresAt) return { id, fault: "approval-expired" };
    const first = await place.replace(known, { ...known, ...next });
    return first ? { id, was } : { id, fault: "approval-replayed" };
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
