import type { BaseMessage } from "@langchain/core/messages";
import { withoutTrace } from "../shared/trace-in-text.ts";
import { blocksOf, field, isReasoning, textOfBlock, withText } from "./content.ts";
import { copyMessage } from "./copy-message.ts";
import { toolCallsOf } from "./messages.ts";

/** Fields of `additional_kwargs` that hold reasoning with one host or another. */
const REASONING_FIELDS = ["reasoning_content", "reasoning", "reasoning_details"];

/**
 * An answer without its reasoning, in whatever form it came; tool calls stay. The same object when there was none,
 * `undefined` when nothing else was in it: several hosts refuse an assistant message without any content.
 */
export function stripReasoning(message: BaseMessage): BaseMessage | undefined {
  const content = withoutReasoning(message.content);
  const kwargs = message.additional_kwargs ?? {};
  const metadata = message.response_metadata ?? {};
  const inKwargs = REASONING_FIELDS.some((name) => name in kwargs);
  const inOutput = blocksOf(metadata["output"]).some((item) => field(item, "type") === "reasoning");
  if (content === message.content && !inKwargs && !inOutput) return message;
  if (blocksOf(content).length === 0 || content === "") {
    if (toolCallsOf(message).length === 0) return undefined;
  }
  const additional_kwargs = Object.fromEntries(
    Object.entries(kwargs).filter(([name]) => !REASONING_FIELDS.includes(name)),
  );
  // The Responses API is sent its own old output, where a message has it, in place of the message's content.
  const { output: _output, ...response_metadata } = metadata;
  return copyMessage(message, { content, additional_kwargs, response_metadata });
}

function withoutReasoning(content: BaseMessage["content"]): unknown {
  if (typeof content === "string") return withoutTrace(content);
  if (!Array.isArray(content)) return content;
  const kept = content.flatMap((block): unknown[] => {
    if (isReasoning(block)) return [];
    const before = textOfBlock(block, "prose");
    const text = before === undefined ? undefined : withoutTrace(before);
    return text === undefined || text === before ? [block] : text === "" ? [] : [withText(block, text)];
  });
  const unchanged = kept.length === content.length && kept.every((block, at) => block === content[at]);
  return unchanged ? content : kept;
}
