import type { BaseMessage, ToolMessage } from "@langchain/core/messages";
import { guardStateOf } from "./agent-state.ts";
import { type HostToolCall, isApproved } from "./approvals.ts";
import { isPause } from "./hitl.ts";
import { REFUSED_ID } from "./in-agent.ts";
import type { MiddlewareContext } from "./middleware-model.ts";
import { refusalMessage } from "./refusal.ts";
import { clear, holderOf, judgeCall, markOf, takeClearance } from "./tool-judge.ts";

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
    return refusalMessage(toolCall, mark?.refused?.[toolCall.id]);
  }
  const decision = await judgeCall(guard, { call: toolCall, tool, messages, signal: runtime?.signal }, options);
  if (guard.mode === "enforce") {
    if (decision.action === "block") return refusalMessage(toolCall, decision.modelMessage);
    const waits = mark?.waiting?.some(({ toolCallId }) => toolCallId === toolCall.id) === true;
    const needsPerson = decision.action === "require-approval" || waits;
    if (needsPerson && !(await wasApproved(request, messages))) {
      return refusalMessage(toolCall, decision.modelMessage);
    }
    clear(guard, toolCall);
  }
  try {
    return await handler(request);
  } catch (error) {
    throw options.toolErrors === "throw" ? error : forTheModel(error);
  } finally {
    takeClearance(guard, toolCall.args);
  }
}

function wasApproved({ toolCall, state }: ToolCallRequestShape, messages: readonly BaseMessage[]): Promise<boolean> {
  return isApproved(guardStateOf(state).approvals ?? [], holderOf(messages, toolCall.id)?.id, toolCall);
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
