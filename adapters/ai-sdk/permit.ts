import { GuardError, type R1Guard, type ToolCallDecision, type ToolDefinition } from "r1guard";
import { approvalIn } from "./approval-messages.ts";
import { type CallContext, type CallRequest, callRequest } from "./call-request.ts";

/** What stands before the tools of one `guardTools`. */
export interface Gate {
  readonly guard: R1Guard;
  readonly definitions: readonly ToolDefinition[];
  readonly conversationId: string | undefined;
  /** The signed-in person of this request. */
  readonly approver: string | (() => string | undefined) | undefined;
  /** Whose word counts for an approval. */
  readonly approvals: "recorded" | "host";
}

/** Returns the arguments with which a call may run, and throws when it may not. */
export async function permit(gate: Gate, name: string, input: unknown, context: CallContext = {}): Promise<unknown> {
  const { guard } = gate;
  const asked = aboutCall(gate, name, input, context);
  const { call, request } = asked;
  const decision = await guard.judgeToolCall(call, request);
  switch (decision.action) {
    case "allow":
    case "flag":
      return input;
    case "require-approval": {
      if (!guard.approvals.attended) {
        if (!(await isApproved(gate, asked, context))) throw refusal(decision.modelMessage);
        return input;
      }
      const outcome = await guard.approvals.ask(call, decision, request);
      if (!outcome.allowed) throw refusal(outcome.modelMessage);
      return outcome.input;
    }
    case "block":
      throw refusal(decision.modelMessage);
    default:
      return decision.action satisfies never;
  }
}

/**
 * Whether the host has to ask a person about a call on the guard's behalf. Records the question. `runsGuarded`: the
 * guard stands before the tool's own code, and asks there if it has somebody to ask.
 */
export async function hostMustAsk(
  { guard, definitions, conversationId }: Pick<Gate, "guard" | "definitions" | "conversationId">,
  name: string,
  input: unknown,
  context: CallContext,
  runsGuarded: boolean,
): Promise<ToolCallDecision & { readonly mustAsk: boolean }> {
  const { call, request, fresh } = aboutCall({ definitions, conversationId }, name, input, context);
  const decision = await guard.judgeToolCall(call, request);
  const mustAsk = decision.action === "require-approval" && !(guard.approvals.attended && runsGuarded);
  // Hosts ask again when they run an approved call. What the messages hold may be a client's invention, and a question
  // about it would be an approval to pick up.
  if (mustAsk && fresh) await guard.approvals.request({ call, decision, messages: request.messages, conversationId });
  return { ...decision, mustAsk };
}

function aboutCall(
  { definitions, conversationId }: Pick<Gate, "definitions" | "conversationId">,
  toolName: string,
  input: unknown,
  context: CallContext,
): CallRequest {
  return callRequest({ toolCallId: context.toolCallId ?? "", toolName, input }, context, definitions, conversationId);
}

/** The messages must show an approval, and the guard must have asked for it. */
async function isApproved(
  { guard, conversationId, approver, approvals }: Gate,
  { call, request }: CallRequest,
  context: CallContext,
): Promise<boolean> {
  const approval = approvalIn(context.messages ?? [], call);
  if (approval === undefined) return false;
  const redemption = await guard.approvals.redeem({
    call,
    messages: request.messages,
    conversationId,
    answer: { approver: typeof approver === "function" ? approver() : approver, reason: approval.reason },
    unrecorded: approvals === "host" ? "accept" : "refuse",
  });
  return redemption.ok;
}

/** Hosts show the model `String(error)`, and an error's class would tell it that it is watched. */
function refusal(modelMessage: string): GuardError {
  const error = new GuardError("tool-refused", modelMessage);
  return Object.defineProperty(error, "toString", { value: () => modelMessage });
}
