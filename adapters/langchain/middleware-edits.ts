import { AIMessage } from "@langchain/core/messages";
import type { HostToolCall } from "./approvals.ts";
import { blocksOf, field, isCall } from "./content.ts";
import { callsOf } from "./tool-judge.ts";

/**
 * An answer whose calls were changed, in every place where LangChain and the providers' packages look for calls. It
 * keeps its id, so that it takes the original's place in the agent's state.
 */
export function withCalls(answer: AIMessage, edits: ReadonlyMap<HostToolCall, HostToolCall>): AIMessage {
  const calls = callsOf(answer);
  const { tool_calls: _raw, function_call: _older, ...kwargs } = answer.additional_kwargs;
  const fields = {
    id: answer.id,
    name: answer.name,
    content: contentWith(answer.content, calls, edits),
    tool_calls: calls.map((call) => edits.get(call) ?? call),
    invalid_tool_calls: answer.invalid_tool_calls,
    additional_kwargs: kwargs,
    response_metadata: answer.response_metadata,
    usage_metadata: answer.usage_metadata,
  };
  return new AIMessage(fields as ConstructorParameters<typeof AIMessage>[0]);
}

function contentWith(
  content: AIMessage["content"],
  calls: readonly HostToolCall[],
  edits: ReadonlyMap<HostToolCall, HostToolCall>,
): unknown {
  if (typeof content === "string") return content;
  // Calls of one id stand in the order of their blocks.
  const left = [...calls];
  return blocksOf(content).map((block) => {
    const at = isCall(block) ? left.findIndex(({ id }) => id === field(block, "id")) : -1;
    const [call] = at === -1 ? [] : left.splice(at, 1);
    const edited = call === undefined ? undefined : edits.get(call);
    if (edited === undefined) return block;
    const { name, id } = edited;
    const place = field(block, "args") === undefined && field(block, "input") !== undefined ? "input" : "args";
    return { ...(block as object), id, name, [place]: edited.args };
  });
}
