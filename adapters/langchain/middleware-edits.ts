import { AIMessage } from "@langchain/core/messages";
import type { HostToolCall } from "./approvals.ts";
import { blocksOf, field, isCall } from "./content.ts";
import { callsOf } from "./tool-judge.ts";

/**
 * An answer whose calls are as a person changed them, in every place where LangChain and the providers' packages look
 * for calls. It keeps its id, so that it takes the original's place in the agent's state.
 */
export function withCalls(answer: AIMessage, edits: ReadonlyMap<HostToolCall, HostToolCall>): AIMessage {
  const calls = callsOf(answer).map((call) => edits.get(call) ?? call);
  const edited = new Map([...edits.values()].map((call) => [call.id, call]));
  const { tool_calls: _raw, function_call: _older, ...kwargs } = answer.additional_kwargs;
  const fields = {
    id: answer.id,
    name: answer.name,
    content: contentWith(answer.content, edited),
    tool_calls: calls,
    invalid_tool_calls: answer.invalid_tool_calls,
    additional_kwargs: kwargs,
    response_metadata: answer.response_metadata,
    usage_metadata: answer.usage_metadata,
  };
  return new AIMessage(fields as ConstructorParameters<typeof AIMessage>[0]);
}

function contentWith(content: AIMessage["content"], edited: ReadonlyMap<unknown, HostToolCall>): unknown {
  if (typeof content === "string") return content;
  return blocksOf(content).map((block) => {
    const call = isCall(block) ? edited.get(field(block, "id")) : undefined;
    if (call === undefined) return block;
    const { input, args, ...rest } = block as Record<string, unknown>;
    return {
      ...rest,
      name: call.name,
      ...(args === undefined && input !== undefined ? { input: call.args } : { args: call.args }),
    };
  });
}
