import type { Message, ToolCall } from "../../../core/conversation.ts";
import type { CallSubject } from "./call-checks.ts";

/** The calls that came before the one that is judged, as far as messages show them. */
export interface CallsSoFar {
  /** Since the user last spoke. */
  readonly turn: readonly ToolCall[];
  /** In the whole conversation. */
  readonly conversation: readonly ToolCall[];
  /** Whether the messages hold the answer that makes the call: it is about to run, and its answer may be over. */
  readonly answered: boolean;
}

export function callsSoFar({ call, before, request: { messages } }: CallSubject): CallsSoFar {
  const holder = holderOf(messages, call);
  const earlier = holder === -1 ? messages : messages.toSpliced(holder, 1);
  const start = earlier.findLastIndex(({ role }) => role === "user") + 1;
  return {
    turn: [...callsOf(earlier.slice(start)), ...before],
    conversation: [...callsOf(earlier), ...before],
    answered: holder !== -1,
  };
}

/** The answer that makes the call: the last one, if it has that call and nothing came back for it. Hosts use ids again. */
function holderOf(messages: readonly Message[], { toolCallId }: ToolCall): number {
  const last = messages.findLastIndex(({ role }) => role === "assistant");
  const holds = messages[last]?.toolCalls?.some((made) => made.toolCallId === toolCallId) === true;
  const hasRun = messages.slice(last + 1).some((message) => message.toolCallId === toolCallId);
  return holds && !hasRun ? last : -1;
}

function callsOf(messages: readonly Message[]): readonly ToolCall[] {
  return messages.flatMap(({ toolCalls = [] }) => toolCalls);
}
