import type { HostToolCall } from "./approvals.ts";

/** LangChain's request for a person's decision about tool calls (`HITLRequest`). */
export interface ApprovalRequest {
  readonly actionRequests: readonly { readonly name: string; readonly args: unknown; readonly description: string }[];
  readonly reviewConfigs: readonly { readonly actionName: string; readonly allowedDecisions: readonly string[] }[];
}

/** A person's decision about one call (an element of LangChain's `HITLResponse`). */
export type PersonsDecision =
  | { readonly type: "approve" }
  | { readonly type: "edit"; readonly name: string; readonly args: Record<string, unknown> }
  | { readonly type: "reject"; readonly message: string | undefined };

/** Pauses the graph until a person has answered; LangGraph's `interrupt`. Throws to pause, returns the answer on resume. */
export type Interrupt = (request: ApprovalRequest) => unknown;

/** A call to ask about, and why. */
export interface Question {
  readonly call: HostToolCall;
  readonly reason: string;
}

export interface Asking {
  readonly interrupt: Interrupt | undefined;
  /** Called when the graph is about to pause. LangGraph runs the node once more to hand over the answer. */
  readonly onPause: () => void;
}

/**
 * Asks about all calls at once. Nobody's answer, or one that does not fit the question, is `undefined` and approves
 * nothing. What LangGraph throws to pause the graph passes.
 */
export async function askPerson(
  questions: readonly Question[],
  { interrupt, onPause }: Asking,
): Promise<readonly PersonsDecision[] | undefined> {
  if (interrupt === undefined) return undefined;
  let response: unknown;
  try {
    response = await interrupt({
      actionRequests: questions.map(({ call, reason }) => ({ name: call.name, args: call.args, description: reason })),
      reviewConfigs: questions.map(({ call }) => ({ actionName: call.name, allowedDecisions: DECISIONS })),
    });
  } catch (error) {
    if (cannotPause(error)) return undefined;
    if (isPause(error)) onPause();
    throw error;
  }
  return readDecisions(response, questions.length);
}

const DECISIONS = ["approve", "edit", "reject"];

/** LangGraph's interrupts and other signals that are no failure. */
export function isPause(error: unknown): boolean {
  return (error as { is_bubble_up?: unknown } | null | undefined)?.is_bubble_up === true;
}

/** Without a checkpointer there is nothing to resume. */
function cannotPause(error: unknown): boolean {
  return (error as { lc_error_code?: unknown } | null | undefined)?.lc_error_code === "MISSING_CHECKPOINTER";
}

/** One decision a call, in their order, or nothing: half an answer could be about other calls. */
function readDecisions(response: unknown, count: number): readonly PersonsDecision[] | undefined {
  const decisions = recordOf(response)?.["decisions"];
  if (!Array.isArray(decisions) || decisions.length !== count) return undefined;
  const read = decisions.map(readDecision);
  return read.every((decision) => decision !== undefined) ? read : undefined;
}

function readDecision(decision: unknown): PersonsDecision | undefined {
  const { type, editedAction, message } = recordOf(decision) ?? {};
  switch (type) {
    case "approve":
      return { type };
    case "edit": {
      const action = recordOf(editedAction);
      const args = recordOf(action?.["args"]);
      const name = action?.["name"];
      return typeof name === "string" && args !== undefined ? { type, name, args } : undefined;
    }
    case "reject":
      return message === undefined || typeof message === "string" ? { type, message } : undefined;
    default:
      return undefined;
  }
}

function recordOf(value: unknown): Record<string, unknown> | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined;
}
