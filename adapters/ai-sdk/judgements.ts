import type { Message, R1Guard, ToolCall, ToolCallDecision, ToolDefinition, TurnRequest } from "r1guard";
import { toConversation } from "./prompt.ts";
import type { PromptMessage } from "./types.ts";

/** What a host hands to a tool, to its approval function and to an approval policy alike. */
export interface CallContext {
  readonly toolCallId?: string | undefined;
  readonly messages?: readonly PromptMessage[] | undefined;
  readonly abortSignal?: AbortSignal | undefined;
}

interface Remembered {
  readonly toolName: string;
  readonly toolCallId: string;
  readonly messages: unknown;
  readonly input: string | undefined;
  readonly decision: ToolCallDecision;
}

/** Judges tool calls at the boundary where they run. */
export interface ToolJudge {
  /** For a question asked before the call runs. The answer is kept for the run. */
  ask(tools: readonly ToolDefinition[], call: ToolCall, context: CallContext): Promise<ToolCallDecision>;
  /** For the run itself. */
  decide(tools: readonly ToolDefinition[], call: ToolCall, context: CallContext): Promise<ToolCallDecision>;
}

/**
 * A host asks about a call and then runs it: two moments, one judgement. It is kept by the arguments' own object and
 * used once, and only if nothing about the call is different: ids are reused across conversations.
 */
export function toolJudge(guard: R1Guard, conversationId: string | undefined): ToolJudge {
  const remembered = new WeakMap<object, Remembered>();

  function judge(tools: readonly ToolDefinition[], call: ToolCall, context: CallContext): Promise<ToolCallDecision> {
    const request: TurnRequest = {
      messages: withCall(toConversation(context.messages ?? []).messages, call),
      tools,
      conversationId,
      signal: context.abortSignal,
    };
    return guard.judgeToolCall(call, request);
  }

  return {
    async ask(tools, call, context) {
      const decision = await judge(tools, call, context);
      const { toolName, toolCallId, input } = call;
      if (typeof input === "object" && input !== null) {
        remembered.set(input, { toolName, toolCallId, messages: context.messages, input: written(input), decision });
      }
      return decision;
    },
    async decide(tools, call, context) {
      const { toolName, toolCallId, input } = call;
      const kept = typeof input === "object" && input !== null ? remembered.get(input) : undefined;
      if (kept !== undefined) remembered.delete(input as object);
      const same =
        kept !== undefined &&
        kept.toolName === toolName &&
        kept.toolCallId === toolCallId &&
        kept.messages === context.messages &&
        kept.input !== undefined &&
        kept.input === written(input);
      return same ? kept.decision : judge(tools, call, context);
    },
  };
}

/**
 * Hosts hand over the messages that the model answered, without the answer that holds the call, and reuse ids. What is
 * not there was not thought out as far as can be told: an earlier answer's reasoning does not count for this call.
 */
function withCall(messages: readonly Message[], call: ToolCall): readonly Message[] {
  const last = messages.findLastIndex((message) => message.role === "assistant");
  const holds = messages[last]?.toolCalls?.some(({ toolCallId }) => toolCallId === call.toolCallId) === true;
  const hasRun = messages.slice(last + 1).some(({ toolCallId }) => toolCallId === call.toolCallId);
  return holds && !hasRun ? messages : [...messages, { role: "assistant", content: "", toolCalls: [call] }];
}

function written(input: unknown): string | undefined {
  try {
    return JSON.stringify(input);
  } catch {
    return undefined;
  }
}
