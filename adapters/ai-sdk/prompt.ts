import type { Message, ToolCall } from "r1guard";
import { filePlaces, type Piece } from "../shared/file-places.ts";
import type { Conversation, Origin } from "../shared/host-edits.ts";
import { SEAM, structuredText } from "../shared/structured-text.ts";
import { readArguments } from "../shared/tool-arguments.ts";
import { NAMESPACE, readBlock } from "../shared/verdict.ts";
import type { PromptMessage, PromptPart, ToolOutput } from "./types.ts";
import { isTakenBack } from "./verdict.ts";

/** Reads a prompt of a model call, or the messages an application handles: they differ in wrappings only. */
export function toConversation(prompt: readonly PromptMessage[]): Conversation {
  const messages: Message[] = [];
  const origins: Origin[] = [];
  const add = (message: Message, origin: Origin) => {
    messages.push(message);
    origins.push(origin);
  };
  prompt.forEach((message, index) => {
    const parts = partsOf(message);
    if (message.role === "system" || message.role === "user") {
      const files = message.role === "user" ? filePlaces(parts.map(toPiece)) : undefined;
      add({ role: message.role, content: textOf(parts), ...files }, { message: index, part: undefined });
    } else if (message.role === "assistant") {
      add(assistantMessage(parts), { message: index, part: undefined });
    }
    // Results stand in messages of their own, and, when the provider ran the tool, inside the assistant's.
    parts.forEach((part, at) => {
      if (part.type !== "tool-result") return;
      const content = part.output === undefined ? "" : outputText(part.output);
      add({ role: "tool", content, toolCallId: part.toolCallId }, { message: index, part: at });
    });
  });
  return { messages, origins };
}

export function partsOf(message: PromptMessage): readonly PromptPart[] {
  return typeof message.content === "string" ? [{ type: "text", text: message.content }] : message.content;
}

function assistantMessage(parts: readonly PromptPart[]): Message {
  const reasoning = parts.flatMap((part) =>
    part.type === "reasoning" && !isTakenBack(part.providerOptions) ? [part.text ?? ""] : [],
  );
  const toolCalls = parts.flatMap((part) => (part.type === "tool-call" ? [toToolCall(part)] : []));
  const block = parts.map((part) => readBlock(part.providerOptions?.[NAMESPACE])).find((read) => read !== undefined);
  return {
    role: "assistant",
    content: textOf(parts),
    ...(reasoning.length === 0 ? {} : { reasoning: reasoning.join("\n") }),
    ...(toolCalls.length === 0 ? {} : { toolCalls }),
    ...block,
  };
}

function toPiece({ type, text = "" }: PromptPart): Piece {
  if (type === "text") return { text, file: undefined };
  return { text: undefined, file: type.startsWith("tool-") ? undefined : "beside" };
}

type CallPart = { readonly toolCallId?: string; readonly toolName?: string; readonly input?: unknown };

/** Hosts hand over the same parts with every call of an agent, so each is read once. */
const read = new WeakMap<CallPart, { readonly input: unknown; readonly call: ToolCall }>();

/** A tool call of a stream, a content list or a prompt. Arguments that are no JSON stay the text they are. */
export function toToolCall(part: CallPart): ToolCall {
  const { toolCallId = "", toolName = "", input } = part;
  const known = read.get(part);
  if (known?.input === input && known?.call.toolCallId === toolCallId && known.call.toolName === toolName) {
    return known.call;
  }
  const call: ToolCall = { toolCallId, toolName, input: readArguments(input) };
  read.set(part, { input, call });
  return call;
}

function textOf(parts: readonly PromptPart[]): string {
  return parts.flatMap((part) => (part.type === "text" ? [part.text ?? ""] : [])).join(SEAM);
}

/** A tool's result as one text, as a guard reads it. Never throws, whatever a tool returned. */
export function outputText(output: ToolOutput): string {
  if (output.type === "execution-denied") return output.reason ?? "";
  if (output.type === "content" && Array.isArray(output.value)) {
    return output.value.flatMap((item) => (typeof item?.text === "string" ? [item.text] : [])).join(SEAM);
  }
  return structuredText(output.value);
}
