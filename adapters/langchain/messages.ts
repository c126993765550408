import type { BaseMessage } from "@langchain/core/messages";
import type { Message, ToolCall } from "r1guard";
import { filePlaces } from "../shared/file-places.ts";
import type { Conversation, Origin } from "../shared/host-edits.ts";
import { readArguments } from "../shared/tool-arguments.ts";
import { NAMESPACE, readBlock } from "../shared/verdict.ts";
import {
  blocksOf,
  field,
  fileIn,
  isCall,
  isReasoning,
  isResult,
  resultField,
  textOfBlock,
  textOfContent,
} from "./content.ts";

/**
 * Reads messages by what they say they are, not by class: a second copy of LangChain has classes of its own. Text in
 * files and images is not read, nor is what a tool keeps from the model as its `artifact`. That a tool's result holds
 * something unread is told.
 */
export function toConversation(messages: readonly BaseMessage[]): Conversation {
  const read: Message[] = [];
  const origins: Origin[] = [];
  const add = (message: Message, origin: Origin) => {
    read.push(message);
    origins.push(origin);
  };
  messages.forEach((message, index) => {
    const role = roleOf(message);
    if (role === undefined) return;
    const results = role === "tool" ? [] : blocksOf(field(message, "content")).filter(isResult);
    const own = readAs(role, message);
    // A person's message that only brings results back is no turn of theirs.
    const carrier = role === "user" && own.content === "" && results.length > 0;
    if (!carrier) add(own, { message: index, part: undefined });
    results.forEach((block, part) => {
      const content = textOfContent(field(block, resultField(block)), "result");
      add({ role: "tool", content, toolCallId: resultId(block) }, { message: index, part });
    });
  });
  return { messages: read, origins };
}

/** Whose message it is; `undefined` for one that no model is sent. */
export function roleOf(message: unknown): Message["role"] | undefined {
  const type = typeOf(message);
  switch (type === "generic" ? field(message, "role") : type) {
    case "system":
    case "developer":
      return "system";
    case "ai":
    case "assistant":
    case "model":
      return "assistant";
    case "tool":
    case "function":
      return "tool";
    // Stands for a message to be taken out of a graph's state.
    case "remove":
      return undefined;
    default:
      return "user";
  }
}

function typeOf(message: unknown): unknown {
  for (const name of ["getType", "_getType"]) {
    const read = field(message, name);
    if (typeof read === "function") return read.call(message);
  }
  return field(message, "type") ?? field(message, "role");
}

function readAs(role: Message["role"], message: unknown): Message {
  const content = textOfContent(field(message, "content"), role === "tool" ? "result" : "prose");
  if (role === "tool") return { role, content, toolCallId: stringIn(field(message, "tool_call_id")) };
  if (role === "user") return { role, content, ...filesIn(field(message, "content")) };
  if (role !== "assistant") return { role, content };
  const reasoning = reasoningOf(message);
  const toolCalls = toolCallsOf(message);
  const block = readBlock(field(field(message, "response_metadata"), NAMESPACE));
  return {
    role,
    content,
    ...(reasoning === "" ? {} : { reasoning }),
    ...(toolCalls.length === 0 ? {} : { toolCalls }),
    ...block,
  };
}

function filesIn(content: unknown): Pick<Message, "files"> | undefined {
  if (!Array.isArray(content)) return undefined;
  return filePlaces(content.map((block) => ({ text: textOfBlock(block, "prose"), file: fileIn(block) })));
}

/** Hosts put reasoning in one of many places, and some in two of them. */
function reasoningOf(message: unknown): string {
  const kwargs = field(message, "additional_kwargs");
  const found = [
    ...textsIn(field(kwargs, "reasoning_content")),
    ...textsIn(field(kwargs, "reasoning")),
    ...blocksOf(field(message, "content")).filter(isReasoning).flatMap(textsIn),
  ];
  // OpenRouter's list repeats what stands in `reasoning`, cut otherwise.
  if (found.length === 0) found.push(...textsIn(field(kwargs, "reasoning_details")));
  return [...new Set(found)].join("\n");
}

/** Fields that hold text in one host's form of reasoning or another's. */
const TEXT_FIELDS = ["reasoning", "thinking", "reasoningText", "text", "summary", "content", "value"];

/** Texts of reasoning in any form: a string, an object that holds it in one of its fields, or a list of these. */
function textsIn(value: unknown, depth = 0): string[] {
  if (typeof value === "string") return value === "" ? [] : [value];
  // No host nests deeper, and a value may contain itself.
  if (depth === 4) return [];
  if (Array.isArray(value)) return value.flatMap((item) => textsIn(item, depth + 1));
  for (const name of TEXT_FIELDS) {
    const texts = textsIn(field(value, name) ?? [], depth + 1);
    if (texts.length > 0) return texts;
  }
  return [];
}

/** The calls a host would send: LangChain's own lists, calls that stand in blocks only, or the provider's raw ones. */
export function toolCallsOf(message: unknown): ToolCall[] {
  const listed = ["tool_calls", "invalid_tool_calls"].flatMap((name) => listIn(field(message, name)));
  const ids = new Set(listed.map((call) => field(call, "id")));
  const inBlocks = listIn(field(message, "content")).filter((block) => isCall(block) && !ids.has(field(block, "id")));
  const calls = [...listed, ...inBlocks].map((call) =>
    toToolCall(field(call, "id"), field(call, "name"), field(call, "args") ?? field(call, "input")),
  );
  if (calls.length > 0) return calls;
  const kwargs = field(message, "additional_kwargs");
  const raw = listIn(field(kwargs, "tool_calls")).map((call) => [field(call, "id"), field(call, "function")] as const);
  const single = field(kwargs, "function_call");
  if (single !== undefined && single !== null) raw.push([undefined, single]);
  return raw.map(([id, called]) => toToolCall(id, field(called, "name"), field(called, "arguments")));
}

function toToolCall(id: unknown, name: unknown, input: unknown): ToolCall {
  return { toolCallId: stringIn(id) ?? "", toolName: stringIn(name) ?? "", input: readArguments(input) };
}

function resultId(block: unknown): string | undefined {
  return stringIn(field(block, "toolCallId") ?? field(block, "tool_use_id") ?? field(block, "tool_call_id"));
}

function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function stringIn(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
