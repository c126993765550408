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
  /** Name of the MCP server that the tools come from. */
  readonly server: string | undefined;
  /** Whose word counts for an approval. @default "recorded" */
  readonly approvals: "recorded" | "host" | undefined;
}

/**
 * Returns the arguments with which a call may run, and throws when it may not. Whatever fails on the way refuses the
 * call in the same words: arguments may be anything, and what they throw would reach the model.
 */
export async function permit(gate: Gate, name: string, input: unknown, context?: CallContext): Promise<unknown> {
  const outcome = await decide(gate, name, input, context ?? {}).catch(() => NOT_TOLD);
  if ("refused" in outcome) throw refusal(outcome.refused);
  return outcome.input;
}

/** Lets a guard that only watches judge a call. Nothing waits for it, and nothing of it is seen. */
export function watch({ guard, ...gate }: Gate, name: string, input: unknown, context?: CallContext): void {
  const judge = async () => {
    const { call, request } = aboutCall(gate, name, input, context ?? {});
    await guard.judgeToolCall(call, request);
  };
  judge().catch(() => {});
}

type Permission = { readonly input: unknown } | { readonly refused: string };

/** What the model reads where nothing could be decided: what it reads about any refused call. */
const NOT_TOLD: Permission = { refused: "This tool is not available. Continue without it." };

async function decide(gate: Gate, name: string, input: unknown, context: CallContext): Promise<Permission> {
  const { guard } = gate;
  const asked = aboutCall(gate, name, input, context);
  const { call, request } = asked;
  const decision = await guard.judgeToolCall(call, request);
  switch (decision.action) {
    case "allow":
    case "flag":
      return { input };
    case "require-approval": {
      if (!guard.approvals.attended) {
        return (await isApproved(gate, asked, context)) ? { input } : { refused: decision.modelMessage };
      }
      const outcome = await guard.approvals.ask(call, decision, request);
      return outcome.allowed ? { input: outcome.input } : { refused: outcome.modelMessage };
    }
    case "block":
      return { refused: decision.modelMessage };
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
  const waits = decision.action === "require-approval" && !(guard.approvals.attended && runsGuarded);
  // A host cannot be told to refuse. Where the guard does not stand before the code, a question is what it can do.
  const mustAsk = waits || (decision.action === "block" && !runsGuarded);
  // Hosts ask again when they run an approved call. What the messages hold may be a client's invention, and a question
  // about it would be an approval to pick up.
  if (waits && fresh) await guard.approvals.request({ call, decision, messages: request.messages, conversationId });
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
