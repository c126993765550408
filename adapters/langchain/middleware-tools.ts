import type { BaseMessage, ToolMessage } from "@langchain/core/messages";
import type { Redemption, ToolCallDecision } from "r1guard";
import { guardStateOf } from "./agent-state.ts";
import { type Approval, approvalOf, decisionOf, type HostToolCall } from "./approvals.ts";
import { isInterrupt, isPause } from "./hitl.ts";
import { REFUSED_ID } from "./in-agent.ts";
import { graphContext } from "./isolation.ts";
import type { MiddlewareContext } from "./middleware-model.ts";
import { refusalMessage } from "./refusal.ts";
import { clear, codesOf, holderOf, type Judgement, judgeCall, markOf, takeClearance } from "./tool-judge.ts";

/** What of LangChain's tool call request is read. */
export interface ToolCallRequestShape {
  readonly toolCall: HostToolCall;
  readonly tool?: unknown;
  readonly state?: { readonly messages?: readonly BaseMessage[] | undefined } | undefined;
  readonly runtime?: { readonly signal?: AbortSignal | undefined } | undefined;
}

/**
 * The last word on a tool call: whatever other middleware or a person made of it, it is judged as it would run. A
 * refusal answers in the tool's place; it never throws, because that would end the agent.
 */
export async function guardedToolCall<Request extends ToolCallRequestShape, Result>(
  context: MiddlewareContext,
  request: Request,
  handler: (request: Request) => Result | Promise<Result>,
): Promise<Result | ToolMessage> {
  const { guard, options } = context;
  const { toolCall, tool, state, runtime } = request;
  const messages = state?.messages ?? [];
  const mark = markOf(holderOf(messages, toolCall.id));
  if (guard.mode === "enforce" && toolCall.id?.startsWith(REFUSED_ID) === true) {
    return refused(request, mark?.refused?.[toolCall.id]);
  }
  const judgement = await judgeCall(guard, { call: toolCall, tool, messages, signal: runtime?.signal }, options);
  const { decision } = judgement;
  let allowed = request;
  let pause: (() => Promise<void>) | undefined;
  if (guard.mode === "enforce") {
    if (decision.action === "block") {
      await closeEdit(context, request, judgement);
      return refused(request, decision.modelMessage);
    }
    const why = mark?.waiting?.find(({ toolCallId }) => toolCallId === toolCall.id);
    if (decision.action === "require-approval" || why !== undefined) {
      const asking = decision.action === "require-approval" || why === undefined ? decision : decisionOf(why);
      const permission = await permissionFor(context, request, judgement, asking);
      if (!permission.allowed) return refused(request, permission.modelMessage);
      pause = permission.pause;
      if (permission.input !== judgement.call.input) {
        allowed = { ...request, toolCall: { ...toolCall, args: permission.input } };
      }
    }
    clear(guard, allowed.toolCall, tool);
  }
  try {
    return await handler(allowed);
  } catch (error) {
    if (isInterrupt(error)) await pause?.();
    throw options.toolErrors === "throw" ? error : forTheModel(error);
  } finally {
    takeClearance(guard, allowed.toolCall, tool);
  }
}

/**
 * LangChain 1.5.6 ends an agent at the result of a tool that answers the user at once, also at a refusal. It knows such
 * a result by its name, which no host needs.
 */
function refused({ toolCall, tool }: ToolCallRequestShape, content: string | undefined): ToolMessage {
  const endsAgent = (tool as { returnDirect?: unknown } | undefined)?.returnDirect === true;
  return refusalMessage(endsAgent ? { id: toolCall.id } : toolCall, content);
}

/** Whether a person said yes: the application's callback, asked now, or else somebody who was asked when the answer came. */
async function permissionFor(
  { guard }: MiddlewareContext,
  { toolCall, state }: ToolCallRequestShape,
  { call, request, decision, answerId }: Judgement,
  asking: ToolCallDecision,
): Promise<Permission> {
  const { approvals } = guard;
  if (approvals.attended) return approvals.ask(call, asking, request);
  const approval = await approvalOf(guardStateOf(state).approvals ?? [], answerId, toolCall);
  const no = { allowed: false, modelMessage: asking.modelMessage } as const;
  if (approval === undefined) return no;
  const { messages, conversationId, tools, signal } = request;
  const place = { call, messages, conversationId, tools, signal, answerId };
  const runner = graphContext().task;
  // The state can say anything: that a person has answered must be on record.
  const yes = { ...place, answer: {}, accepted: true, codes: codesOf(decision), runner };
  const used = await useOnce(approval, () => approvals.redeem(yes));
  if (!used.ok) return no;
  return { allowed: true, input: call.input, ...(runner && { pause: () => approvals.pause({ ...place, runner }) }) };
}

type Permission =
  | { readonly allowed: true; readonly input: unknown; readonly pause?: () => Promise<void> }
  | { readonly allowed: false; readonly modelMessage: string };

/** Reports that the guards refuse what a person made of a call: where the call runs, its tool is known. */
async function closeEdit(
  { guard }: MiddlewareContext,
  { toolCall, state }: ToolCallRequestShape,
  { call, request, answerId }: Judgement,
): Promise<void> {
  const approval = await approvalOf(guardStateOf(state).approvals ?? [], answerId, toolCall);
  if (approval === undefined) return;
  const { messages, conversationId, tools, signal } = request;
  const place = { call, messages, conversationId, tools, signal, answerId };
  await guard.approvals.reject({ ...place, answer: {}, fault: "approval-edit-refused" });
}

/** Approvals that were used up, by what LangGraph keeps for the step that runs the call. */
const used = new WeakMap<object, Map<string, Promise<Redemption>>>();

/** Middleware around this one may run a call again that failed: within one step that is the same use of the approval. */
function useOnce({ message, call, digest }: Approval, redeem: () => Promise<Redemption>): Promise<Redemption> {
  const step = graphContext().configurable["__pregel_scratchpad"];
  if (typeof step !== "object" || step === null) return redeem();
  const inStep = used.get(step) ?? new Map<string, Promise<Redemption>>();
  used.set(step, inStep);
  const key = JSON.stringify([message, call, digest]);
  const redemption = inStep.get(key) ?? redeem();
  inStep.set(key, redemption);
  return redemption;
}

/** LangChain's mark of errors that it shows to the model. */
const BRAND = "~brand";

/**
 * As soon as any middleware looks at tool calls, LangChain ends the run at a tool's error; without one it shows the
 * error to the model. So that a guard does not change that, the error gets the mark of those that are shown. It stays
 * the same error, for retries around this middleware.
 */
function forTheModel(error: unknown): unknown {
  if (!(error instanceof Error) || isPause(error) || BRAND in error) return error;
  try {
    Object.defineProperty(error, BRAND, { value: "ToolInvocationError", configurable: true });
  } catch {
    // A frozen error stays as it is.
  }
  return error;
}
