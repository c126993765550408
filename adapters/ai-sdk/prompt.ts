import type { Message, ToolCall } from "r1guard";
import type { PromptMessage, PromptPart, ToolOutput } from "./types.ts";
import { NAMESPACE } from "./verdict.ts";

/** What a finding's code looks like. */
const FINDING_CODE = /^[\w.:-]{1,64}$/u;

/** A conversation in the core's words, and from which host message each of its messages came. */
export interface Conversation {
  readonly messages: readonly Message[];
  readonly origins: readonly Origin[];
}

/** Place in the host's prompt. `part` is set where one host message holds several tool results. */
export interface Origin {
  readonly message: number;
  readonly part: number | undefined;
}

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
      add({ role: message.role, content: textOf(parts) }, { message: index, part: undefined });
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
  const reasoning = parts.flatMap((part) => (part.type === "reasoning" ? [part.text ?? ""] : []));
  const toolCalls = parts.flatMap((part) => (part.type === "tool-call" ? [toToolCall(part)] : []));
  const blockedBy = parts.map(blockCode).find((code) => code !== undefined);
  return {
    role: "assistant",
    content: textOf(parts),
    ...(reasoning.length === 0 ? {} : { reasoning: reasoning.join("\n") }),
    ...(toolCalls.length === 0 ? {} : { toolCalls }),
    ...(blockedBy === undefined ? {} : { blockedBy }),
  };
}

/** A tool call of a stream, a content list or a prompt. Arguments that are no JSON stay the text they are. */
export function toToolCall(part: { toolCallId?: string; toolName?: string; input?: unknown }): ToolCall {
  return { toolCallId: part.toolCallId ?? "", toolName: part.toolName ?? "", input: parsed(part.input) };
}

function parsed(input: unknown): unknown {
  if (typeof input !== "string") return input;
  // A tool without parameters is called with nothing at all by some hosts.
  if (input.trim() === "") return {};
  try {
    return JSON.parse(input);
  } catch {
    return input;
  }
}

/** Models read the text parts of a message one below the other, so a match may reach over the seam. */
export const SEAM = "\n";

function textOf(parts: readonly PromptPart[]): string {
  return parts.flatMap((part) => (part.type === "text" ? [part.text ?? ""] : [])).join(SEAM);
}

/** A tool's result as one text, as a guard reads it. Never throws, whatever a tool returned. */
export function outputText(output: ToolOutput): string {
  if (output.type === "execution-denied") return output.reason ?? "";
  if (output.type === "content" && Array.isArray(output.value)) {
    return output.value.flatMap((item) => (typeof item?.text === "string" ? [item.text] : [])).join(SEAM);
  }
  return leavesOf(output.value).join(SEAM);
}

/** Stands for what throws when it is read. */
const UNREADABLE = "[unreadable]";

/**
 * Keys and values of a structured result, in order. JSON text would show a line break in a string as two letters and
 * hide what reaches over it. Walks without recursion: tools return what they like, as deep as they like.
 */
function leavesOf(value: unknown): string[] {
  const leaves: string[] = [];
  const seen = new Set<object>();
  const waiting: unknown[] = [value];
  while (waiting.length > 0) {
    const next = plain(waiting.pop());
    if (typeof next !== "object" || next === null) {
      if (next !== undefined) leaves.push(String(next));
    } else if (!seen.has(next)) {
      seen.add(next);
      const entries = entriesOf(next);
      for (let at = entries.length - 1; at >= 0; at -= 1) waiting.push(entries[at]);
    }
  }
  return leaves;
}

function entriesOf(value: object): readonly unknown[] {
  if (Array.isArray(value)) return value;
  try {
    return Object.entries(value).flat(1);
  } catch {
    return [UNREADABLE];
  }
}

/** A value as JSON would take it, such as a date as its text. */
export function plain(value: unknown): unknown {
  if (typeof value === "function" || typeof value === "symbol") return undefined;
  if (typeof value !== "object" || value === null) return value;
  try {
    const { toJSON } = value as { toJSON?: unknown };
    const written: unknown = typeof toJSON === "function" ? toJSON.call(value, "") : value;
    return typeof written === "function" || typeof written === "symbol" ? undefined : written;
  } catch {
    return UNREADABLE;
  }
}

/** Code of the guard's block that a part of an earlier answer stands for. Clients can write anything here, so it is checked. */
function blockCode(part: PromptPart): string | undefined {
  const mark = part.providerOptions?.[NAMESPACE];
  if (typeof mark !== "object" || mark === null) return undefined;
  const { action, code, kind } = mark as { action?: unknown; code?: unknown; kind?: unknown };
  if (action !== "block" || kind !== undefined) return undefined;
  return typeof code === "string" && FINDING_CODE.test(code) ? code : "blocked";
}
