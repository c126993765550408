import type { Message } from "../../../core/conversation.ts";

/** A tool message, and the name of the tool it came from. */
export interface ToolResult {
  readonly message: Message;
  /** `undefined` when nothing tells: an id that no call has, or that calls of several tools share. */
  readonly toolName: string | undefined;
}

/** Tool messages with their tools. Hosts of R1 use ids again in every answer, so the latest call with an id counts. */
export function toolResults(messages: readonly Message[]): readonly ToolResult[] {
  const results: ToolResult[] = [];
  const names = new Map<string, string | undefined>();
  for (const message of messages) {
    if (message.role === "tool") results.push({ message, toolName: names.get(message.toolCallId ?? "") });
    if (message.role !== "assistant" || message.toolCalls === undefined) continue;
    const own = new Map<string, string | undefined>();
    for (const { toolCallId, toolName } of message.toolCalls) {
      own.set(toolCallId, !own.has(toolCallId) || own.get(toolCallId) === toolName ? toolName : undefined);
    }
    for (const [toolCallId, toolName] of own) names.set(toolCallId, toolName);
  }
  return results;
}
