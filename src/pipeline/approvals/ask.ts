import type { ApprovalAnswer, ApprovalFault, ApprovalRequest, Approve } from "../../core/approval.ts";
import type { ToolCall, TurnRequest } from "../../core/conversation.ts";
import type { ToolCallDecision } from "../../core/turn-report.ts";
import type { FailureReason } from "../enforcement.ts";
import { InvalidAnswer } from "../judge.ts";
import type { ApprovalOutcome, Approvals } from "./approvals.ts";
import { contentDigest } from "./records.ts";

/** What asking needs. */
export interface AskParts {
  readonly approve: Approve | undefined;
  readonly recorder: Pick<Approvals, "request" | "redeem" | "reject" | "putBack">;
  readonly judgeToolCall: (call: ToolCall, request: TurnRequest) => Promise<ToolCallDecision>;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Told when the callback gave no answer. */
  readonly onFailure: (call: ToolCall, request: TurnRequest, reason: FailureReason, error: unknown) => void;
}

/** What the model reads about a call that a person turned down. */
const DECLINED = "The user declined this action.";

/** Longest time a timer can wait: 2^31 - 1 milliseconds, under 25 days. */
const LONGEST_WAIT_MS = 2_147_483_647;

/** Asks the application's callback about calls and carries its answers out. */
export function asker({ approve, recorder, judgeToolCall, now, onFailure }: AskParts): Approvals["ask"] {
  return async function ask(call, decision, request) {
    const { messages, conversationId, tools, signal } = request;
    const place = { call, messages, conversationId, tools, signal };
    const refused = (fault: ApprovalFault): ApprovalOutcome => ({
      allowed: false,
      modelMessage: fault === "approval-rejected" ? DECLINED : decision.modelMessage,
      fault,
    });
    try {
      await contentDigest(call);
    } catch (error) {
      // Nobody is asked for a yes that could not be accepted.
      onFailure(call, request, "threw", error);
      return refused("approval-failed");
    }
    const question = await recorder.request({ ...place, decision });
    // A question is closed also when the caller is gone.
    const no = { ...place, id: question.id, signal: undefined };
    let answer: ApprovalAnswer;
    try {
      answer = checked(await answerTo(approve, question, signal, now), call);
    } catch (error) {
      const late = error instanceof Late;
      onFailure(call, request, late ? "deadline" : error instanceof InvalidAnswer ? "invalid-answer" : "threw", error);
      const fault = late ? "approval-expired" : "approval-failed";
      await recorder.reject({ ...no, answer: {}, fault });
      return refused(fault);
    }
    switch (answer.decision) {
      case "reject":
        await recorder.reject({ ...no, answer });
        return refused("approval-rejected");
      case "approve": {
        const redeemed = await recorder.redeem({ ...place, answer });
        return redeemed.ok ? { allowed: true, input: call.input } : refused(redeemed.fault);
      }
      case "edit": {
        const back = await recorder.putBack(call, answer.arguments);
        const input = back.ok ? back.input : undefined;
        if (!back.ok || (await judgeToolCall({ ...call, input }, request)).action === "block") {
          await recorder.reject({ ...no, answer, fault: "approval-edit-refused" });
          return refused("approval-edit-refused");
        }
        const redeemed = await recorder.redeem({ ...place, answer, response: "edit" });
        return redeemed.ok ? { allowed: true, input } : refused(redeemed.fault);
      }
      default:
        return answer satisfies never;
    }
  };
}

/** No answer came in time. */
class Late extends Error {}

/** The callback's answer, unless the question expires or the caller gives up before. */
async function answerTo(
  approve: Approve | undefined,
  question: ApprovalRequest,
  signal: AbortSignal | undefined,
  now: () => number,
): Promise<unknown> {
  if (approve === undefined) throw new Error("No callback was given.");
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let giveUp = () => {};
  try {
    return await new Promise((resolve, reject) => {
      const stop = (error: unknown) => {
        controller.abort(error);
        reject(error);
      };
      const wait = () => {
        const left = question.expiresAt - now();
        if (left <= 0) stop(new Late("No answer came in time."));
        else timer = setTimeout(wait, Math.min(left, LONGEST_WAIT_MS));
      };
      giveUp = () => stop(signal?.reason);
      if (signal?.aborted === true) return giveUp();
      signal?.addEventListener("abort", giveUp, { once: true });
      wait();
      // A callback that throws at once is caught as well.
      Promise.resolve()
        .then(() => approve(question, { signal: controller.signal }))
        .then(resolve, reject);
    });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", giveUp);
  }
}

/**
 * A callback may be plain JavaScript: what is no answer, or names another tool, is none. Read once, so that what was
 * checked is what is carried out.
 */
function checked(answer: unknown, { toolName }: ToolCall): ApprovalAnswer {
  const { decision, approver, reason, ...more } = { ...(answer ?? {}) } as Readonly<Record<string, unknown>>;
  if (!isWords(approver) || !isWords(reason) || (more["toolName"] ?? toolName) !== toolName) throw invalid();
  const said = { approver, reason };
  const edited = more["arguments"];
  switch (decision) {
    case "approve":
      // Somebody who approves other arguments than the call's means to edit.
      if (edited !== undefined) throw invalid();
      return { decision, ...said };
    case "edit":
      if (typeof edited !== "object" || edited === null || Array.isArray(edited)) throw invalid();
      return { decision, arguments: edited, ...said };
    case "reject":
      return { decision, ...said };
    default:
      throw invalid();
  }
}

function invalid(): InvalidAnswer {
  return new InvalidAnswer(
    "approve gave no answer. Return { decision: approve | edit | reject, approver?, reason? }, with arguments, an object, for edit alone.",
  );
}

function isWords(text: unknown): text is string | undefined {
  return text === undefined || typeof text === "string";
}
