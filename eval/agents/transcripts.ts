import type { Message, ToolCall, ToolDefinition } from "r1guard";
import { toDefinition } from "../tools/catalogue.ts";
import { readRows, type TranscriptMessage } from "./data.ts";

/** A call of a real agent, with all that was said up to it. */
export interface RecordedCall {
  readonly call: ToolCall;
  /** The conversation, ending with the answer that holds the call. */
  readonly messages: readonly Message[];
}

/** Every tool call of the airline transcripts. */
export function readCalls(): RecordedCall[] {
  return readRows("transcripts").flatMap(({ messages: rows }) => {
    const messages = rows.map(toMessage);
    return messages.flatMap(({ toolCalls = [] }, index) =>
      toolCalls.map((call) => ({ call, messages: messages.slice(0, index + 1) })),
    );
  });
}

/** The airline's tools as the catalogue declares them: name, description and schema, no annotations. */
export function airlineTools(): ToolDefinition[] {
  return readRows("catalogue")
    .filter(({ source }) => source === "tau-bench:airline")
    .map((row) => toDefinition(row));
}

/** A message in our words. */
export function toMessage({ role, content, tool_call_id, tool_calls }: TranscriptMessage): Message {
  const toolCalls = (tool_calls ?? []).map(({ id, function: { name, arguments: text } }) => ({
    toolCallId: id,
    toolName: name,
    input: JSON.parse(text) as unknown,
  }));
  return {
    role,
    content: content ?? "",
    ...(tool_call_id === undefined ? {} : { toolCallId: tool_call_id }),
    ...(toolCalls.length === 0 ? {} : { toolCalls }),
  };
}
