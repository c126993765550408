import type { Message, ToolCall, ToolDefinition, TurnRequest } from "r1guard";
import { isSpokenOf } from "./approval-messages.ts";
import { toConversation } from "./prompt.ts";
import type { PromptMessage } from "./types.ts";

/** What a host hands to a tool, to its approval function and to an approval policy alike. */
export interface CallContext {
  readonly toolCallId?: string | undefined;
  readonly messages?: readonly PromptMessage[] | undefined;
  readonly abortSignal?: AbortSignal | undefined;
}

/** A call about to run, or to be asked about, with the conversation that led to it. */
export interface CallRequest {
  readonly call: ToolCall;
  readonly request: TurnRequest;
  /** The model has just made the call: the messages, which clients may have written, do not speak of it yet. */
  readonly fresh: boolean;
}

/**
 * Hosts hand over the messages that the model answered, without the answer that holds the call, and reuse ids. What is
 * not there was not thought out as far as can be told: an earlier answer's reasoning does not count for this call.
 */
export function callRequest(
  call: ToolCall,
  context: CallContext,
  tools: readonly ToolDefinition[],
  conversationId: string | undefined,
): CallRequest {
  const { messages } = toConversation(context.messages ?? []);
  const last = messages.findLastIndex((message) => message.role === "assistant");
  const holds = messages[last]?.toolCalls?.some(({ toolCallId }) => toolCallId === call.toolCallId) === true;
  const hasRun = messages.slice(last + 1).some(({ toolCallId }) => toolCallId === call.toolCallId);
  const missing = !holds || hasRun;
  const holder: Message = { role: "assistant", content: "", toolCalls: [call] };
  return {
    call,
    request: {
      messages: missing ? [...messages, holder] : messages,
      tools,
      conversationId,
      signal: context.abortSignal,
    },
    fresh: !isSpokenOf(context.messages ?? [], call.toolCallId),
  };
}
