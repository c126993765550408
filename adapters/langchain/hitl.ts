import type { Answered, ApprovalRequest } from "r1guard";

/**
 * What a person is asked through LangGraph's `interrupt`: LangChain's own request for decisions about tool calls
 * (`HITLRequest`), and beside it what the guard says of each call, in the same order. Arguments are the redacted view.
 */
export interface ApprovalInterrupt {
  readonly actionRequests: readonly { readonly name: string; readonly args: unknown; readonly description: string }[];
  readonly reviewConfigs: readonly { readonly actionName: string; readonly allowedDecisions: readonly string[] }[];
  readonly approvalRequests: readonly ApprovalRequest[];
}

/**
 * A person's decision about one call: an element of LangChain's `HITLResponse`, and who decided and why. With `digest`
 * it says which request it answers.
 */
export type PersonsDecision = { readonly answer: Answered } & (
  | { readonly type: "approve" }
  | { readonly type: "edit"; readonly name: string; readonly args: Record<string, unknown> }
  | { readonly type: "reject"; readonly message: string | undefined }
);

/** Pauses the graph until a person has answered; LangGraph's `interrupt`. Throws to pause, returns the answer on resume. */
export type Interrupt = (request: ApprovalInterrupt) => unknown;

/**
 * Asks about all calls at once. Nobody's answer, or one that does not fit the question, is `undefined` and approves
 * nothing. What LangGraph throws to pause the graph passes.
 */
export async function askPerson(
  requests: readonly ApprovalRequest[],
  interrupt: Interrupt,
): Promise<readonly PersonsDecision[] | undefined> {
  let response: unknown;
  try {
    response = await interrupt({
      actionRequests: requests.map(({ toolName, arguments: args, reason }) => {
        return { name: toolName, args, description: reason };
      }),
      reviewConfigs: requests.map(({ toolName }) => ({ actionName: toolName, allowedDecisions: DECISIONS })),
      approvalRequests: requests,
    });
  } catch (error) {
    if (cannotPause(error)) return undefined;
    throw error;
  }
  return readDecisions(response, requests);
}

const DECISIONS = ["approve", "edit", "reject"];

/** LangGraph's interrupts and other signals that are no failure. */
export function isPause(error: unknown): boolean {
  return (error as { is_bubble_up?: unknown } | null | undefined)?.is_bubble_up === true;
}

/** LangGraph's interrupts alone: the run goes on where it paused. */
export function isInterrupt(error: unknown): boolean {
  return isPause(error) && Array.isArray((error as { interrupts?: unknown }).interrupts);
}

/** Without a checkpointer there is nothing to resume. */
function cannotPause(error: unknown): boolean {
  return (error as { lc_error_code?: unknown } | null | undefined)?.lc_error_code === "MISSING_CHECKPOINTER";
}

/** One decision a call, in their order, or nothing: half an answer could be about other calls. */
function readDecisions(
  response: unknown,
  requests: readonly ApprovalRequest[],
): readonly PersonsDecision[] | undefined {
  const decisions = recordOf(response)?.["decisions"];
  if (!Array.isArray(decisions) || decisions.length !== requests.length) return undefined;
  const read = decisions.map((decision, at) => readDecision(decision, requests[at]?.digest));
  return read.every((decision) => decision !== undefined) ? read : undefined;
}

function readDecision(decision: unknown, asked: string | undefined): PersonsDecision | undefined {
  const { type, editedAction, message, approver, reason, digest = asked } = recordOf(decision) ?? {};
  if (!isWords(approver) || !isWords(reason) || !isWords(message) || digest !== asked) return undefined;
  switch (type) {
    case "approve":
      return { type, answer: { approver, reason } };
    case "edit": {
      const action = recordOf(editedAction);
      const args = recordOf(action?.["args"]);
      const name = action?.["name"];
      if (typeof name !== "string" || args === undefined) return undefined;
      return { type, name, args, answer: { approver, reason } };
    }
    case "reject":
      return { type, message, answer: { approver, reason: reason ?? message } };
    default:
      return undefined;
  }
}

function isWords(value: unknown): value is string | undefined {
  return value === undefined || typeof value === "string";
}

function recordOf(value: unknown): Record<string, unknown> | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined;
}
