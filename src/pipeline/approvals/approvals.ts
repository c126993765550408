import type { Answered, ApprovalFault, ApprovalRequest } from "../../core/approval.ts";
import type { ToolCall, TurnRequest } from "../../core/conversation.ts";
import type { ToolCallDecision } from "../../core/turn-report.ts";
import type { GuardEvents } from "../../events/emitter.ts";
import type { SessionStore } from "../../sessions/session-store.ts";
import type { RuleSet } from "../../stream/rule-set.ts";
import { DeadlineError, withDeadline } from "../enforcement.ts";
import type { PutBack } from "./put-back.ts";
import { type Questions, questionsIn, type Taken } from "./questions.ts";
import { type CallInPlace, contentDigest } from "./records.ts";
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
  /** Whether `accept` must have taken the yes before: elsewhere than here, nobody's answer is known. @default false */
  readonly accepted?: boolean | undefined;
  /** Codes of what the guards find where the call runs. One that the question did not show is another question. @default none */
  readonly codes?: readonly string[] | undefined;
  /** What runs the call, under a name that stays the same when it goes on after a pause; see `pause`. */
  readonly runner?: string | undefined;
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
  /**
   * Notes that a redeemed call pauses in the middle. Its runner, and nobody else, may redeem it once more to go on.
   * Never throws.
   */
  pause(given: CallInPlace & { readonly runner: string }): Promise<void>;
  /** Takes a no about a call that waits, and reports it once. Never throws. */
  reject(given: GivenRejection): Promise<void>;
  /** Asks the callback of `createGuard` and takes its answer. Never throws: whatever is no answer is a no. */
  ask(call: ToolCall, decision: ToolCallDecision, request: TurnRequest): Promise<ApprovalOutcome>;
  /**
   * An edit's arguments, with every text of `ApprovalRequest.arguments` that stands for something else replaced by
   * that. Not `ok` where a placeholder cannot be told: refuse the edit.
   */
  putBack(call: ToolCall, edited: unknown): Promise<PutBack>;
}

/** What questions and answers need. */
export interface ApprovalParts {
  readonly store: SessionStore;
  readonly events: GuardEvents;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly expiresAfterMs: number;
  /** Longest wait for the session store, for each question and each answer. */
  readonly deadlineMs: number;
  /** What is replaced in the arguments that people see. */
  readonly redactions: () => RuleSet | undefined;
}

type Recorder = Omit<Approvals, "ask" | "attended">;

const FAILED: Taken = { question: undefined, fault: "approval-failed" };

/** Stands for a tool that nobody defined. */
const UNKNOWN_TOOL = "unknown-tool";
/** UTF-16 code units of a person's words that an event carries. */
const LONGEST_WORDS = 500;

/** Keeps questions and answers in the session store. */
export function approvalRecorder(parts: ApprovalParts): Recorder {
  const { store, events, now, expiresAfterMs, deadlineMs, redactions } = parts;
  return {
    async request(asked) {
      const { call, decision, conversationId } = asked;
      const { toolCallId, toolName, category, reason } = decision;
      const codes = [...new Set(decision.findings.map(({ code }) => code))];
      const record = await attempt(asked, (questions) => questions.put(asked, { toolName, codes, expiresAfterMs }));
      const requestedAt = record?.requestedAt ?? now();
      const expiresAt = record?.expiresAt ?? requestedAt + expiresAfterMs;
      const { id = crypto.randomUUID() } = record ?? {};
      // What has no digest cannot be redeemed either.
      const digest = await contentDigest(call).catch(() => "");
      const about = { conversationId, toolCallId, toolName, category, reason, id, digest, expiresAt, codes };
      if (record?.isNew !== false) events.emit("approval-request", { turnId: toolCallId, ...about });
      const { view } = redactedView(call.input, redactions());
      return { ...about, arguments: view, requestedAt };
    },

    async accept(given) {
      const { answer, edited } = given;
      const { question, fault } = (await attempt(given, (questions) => questions.accept(given, edited))) ?? FAILED;
      const response = edited === undefined ? "approve" : "edit";
      report(given, answer, { question, response: fault === undefined ? response : "reject", fault });
      return fault === undefined ? { ok: true } : { ok: false, fault };
    },

    async redeem(given) {
      const { answer, response = "approve", unrecorded } = given;
      const { question, was, fault: why } = (await attempt(given, (questions) => questions.use(given))) ?? FAILED;
      const proven = why === "approval-unknown" && unrecorded === "accept";
      const fault = proven ? undefined : why;
      if (fault !== undefined) report(given, answer, { question, response: "reject", fault });
      else if (was !== "approved" && was !== "paused") report(given, answer, { question, response });
      return fault === undefined ? { ok: true } : { ok: false, fault };
    },

    async pause(given) {
      await attempt(given, (questions) => questions.pause(given, given.runner));
    },

    async reject(given) {
      const { answer, fault = "approval-rejected", answered = false, id } = given;
      const closed = (await attempt(given, (questions) => questions.close(given, answered))) ?? [];
      for (const question of closed) report(given, answer, { question, response: "reject", fault });
      if (closed.length > 0 || id === undefined) return;
      report(given, answer, { question: { id, toolName: undefined }, response: "reject", fault });
    },

    async putBack(call, edited) {
      return redactedView(call.input, redactions()).putBack(edited);
    },
  };

  async function attempt<T>(
    { call, conversationId, signal }: CallInPlace,
    step: (questions: Questions) => Promise<T>,
  ): Promise<T | undefined> {
    try {
      return await withDeadline((ended) => step(questionsIn(until(store, ended), now)), deadlineMs, signal);
    } catch (error) {
      const about = { turnId: call.toolCallId, conversationId, guard: "approvals", stage: "tool-call" } as const;
      const reason = error instanceof DeadlineError ? "deadline" : "threw";
      events.emit("guard-error", { ...about, reason, failMode: "closed", error });
      return undefined;
    }
  }

  function report(
    { call, conversationId, tools = [] }: CallInPlace,
    { approver, reason }: Answered,
    outcome: {
      readonly question: { readonly id: string; readonly toolName: string | undefined } | undefined;
      readonly response: "approve" | "edit" | "reject";
      readonly fault?: ApprovalFault | undefined;
    },
  ): void {
    const { toolCallId, toolName } = call;
    const { question, response, fault } = outcome;
    const defined = tools.find(({ name }) => name === toolName)?.name;
    events.emit("approval-response", {
      turnId: toolCallId,
      conversationId,
      toolCallId,
      toolName: defined ?? question?.toolName ?? UNKNOWN_TOOL,
      id: question?.id,
      response,
      fault,
      approver: words(approver),
      reason: words(reason),
    });
  }
}

/** A store that is asked nothing more once nobody waits: a record is not written behind a refusal. */
function until(store: SessionStore, ended: AbortSignal): SessionStore {
  const still = () => {
    ended.throwIfAborted();
    return store;
  };
  return {
    get: async (...of) => still().get(...of),
    compareAndSet: async (...of) => still().compareAndSet(...of),
    increment: async (...of) => still().increment(...of),
    delete: async (...of) => still().delete(...of),
  };
}

/** Words come from outside and may be anything. */
function words(text: unknown): string | undefined {
  return typeof text === "string" ? text.slice(0, LONGEST_WORDS) : undefined;
}
