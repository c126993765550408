import type { ChatModelStreamEvent } from "@langchain/core/language_models/event";
import type { Ending, Sink } from "./output.ts";
import type { ContentBlock, Envelope, HostCall, Part } from "./parts.ts";

interface OpenBlock {
  readonly index: number;
  readonly kind: string;
  content: Record<string, unknown> & { type: string };
}

/**
 * Writes LangChain's content block events. LangChain's own bridge from chunks puts text and a tool call into one block
 * and loses reasoning, and a host's own events repeat whole texts and raw payloads, so every event is made anew.
 */
export class EventSink implements Sink {
  readonly #out: ChatModelStreamEvent[];
  readonly #envelope: Envelope;
  readonly #calls = new Map<number, OpenBlock>();
  #open: OpenBlock | undefined;
  #blocks = 0;
  #started = false;

  constructor(out: ChatModelStreamEvent[], envelope: Envelope) {
    this.#out = out;
    this.#envelope = envelope;
  }

  reasoning(text: string, part: Part): void {
    const type = part.kind === "reasoning-block" ? part.type : "reasoning";
    this.#text(type, { type: "reasoning-delta", reasoning: text }, text);
  }

  answer(text: string, part: Part): void {
    if (part.kind === "structured-call") this.#arguments(part.call, text);
    else this.#text("text", { type: "text-delta", text }, text);
  }

  #text(
    type: "text" | "reasoning" | "thinking",
    delta: { type: "text-delta"; text: string } | { type: "reasoning-delta"; reasoning: string },
    text: string,
  ): void {
    if (this.#open?.kind !== type) {
      this.#close();
      this.#open = this.#begin(type, { type, [type]: "" });
    }
    const { index, content } = this.#open as OpenBlock;
    content[type] = `${content[type]}${text}`;
    if (text !== "") this.#push({ event: "content-block-delta", index, delta });
  }

  #begin(kind: string, content: OpenBlock["content"]): OpenBlock {
    this.#startMessage();
    const index = this.#blocks;
    this.#blocks += 1;
    this.#push({ event: "content-block-start", index, content: { ...content } });
    return { index, kind, content };
  }

  #startMessage(): void {
    if (this.#started) return;
    this.#started = true;
    const { id } = this.#envelope;
    this.#push({ event: "message-start", ...(id === undefined ? {} : { id }) });
  }

  #finish({ index, content }: OpenBlock): void {
    this.#push({ event: "content-block-finish", index, content: { ...content } });
  }

  #close(): void {
    if (this.#open === undefined) return;
    this.#finish(this.#open);
    this.#open = undefined;
  }

  /** Arguments go out as the whole so far, the form that every version reads. */
  #arguments({ index: at, id, name }: Extract<Part, { kind: "structured-call" }>["call"], text: string): void {
    this.#close();
    const block =
      this.#calls.get(at) ?? this.#begin("call", { type: "tool_call_chunk", id, name, args: "", index: at });
    this.#calls.set(at, block);
    block.content["args"] = `${block.content["args"]}${text}`;
    if (text !== "") this.#pushArguments(block);
  }

  #pushArguments({ index, content }: OpenBlock): void {
    const fields = { type: "tool_call_chunk", args: content["args"] };
    this.#push({ event: "content-block-delta", index, delta: { type: "block-delta", fields } });
  }

  block(block: ContentBlock): void {
    this.#close();
    const { index: _index, ...content } = block;
    this.#finish(this.#begin("block", content));
  }

  signature(type: "reasoning" | "thinking", signature: string): void {
    if (this.#open?.kind !== type) {
      this.#close();
      this.#open = this.#begin(type, { type, [type]: "" });
    }
    const { index, content } = this.#open as OpenBlock;
    content["signature"] = signature;
    this.#push({ event: "content-block-delta", index, delta: { type: "block-delta", fields: { type, signature } } });
  }

  call({ index, id, name, args }: HostCall): void {
    this.#close();
    const block = this.#begin("call", { type: "tool_call_chunk", id, name, args: "", index });
    block.content["args"] = args;
    if (args !== "") this.#pushArguments(block);
    this.#calls.set(index, block);
  }

  ownText(text: string): void {
    this.#close();
    const block = this.#begin("text", { type: "text", text: "" });
    block.content["text"] = text;
    this.#push({ event: "content-block-delta", index: block.index, delta: { type: "text-delta", text } });
    this.#finish(block);
  }

  apart(): void {
    this.#close();
  }

  end({ finishReason, usage, metadata }: Ending): void {
    this.#close();
    this.#startMessage();
    for (const { index, content } of this.#calls.values()) {
      this.#push({ event: "content-block-finish", index, content: finished(content) });
    }
    if (usage !== undefined) this.#push({ event: "usage", usage });
    this.#push({
      event: "message-finish",
      ...reasonOf(finishReason),
      ...(usage === undefined ? {} : { usage }),
      responseMetadata: metadata,
    });
  }

  #push(event: unknown): void {
    this.#out.push(event as ChatModelStreamEvent);
  }
}

/** A call whose arguments are no JSON object is an invalid one, as everywhere in LangChain. */
function finished({ id, name, args }: OpenBlock["content"]): Record<string, unknown> {
  const text = String(args);
  try {
    const parsed: unknown = text.trim() === "" ? {} : JSON.parse(text);
    if (typeof parsed === "object" && parsed !== null && !Array.isArray(parsed)) {
      return { type: "tool_call", id, name, args: parsed };
    }
  } catch {
    // Below.
  }
  return { type: "invalid_tool_call", id, name, args: text, error: "Malformed args." };
}

function reasonOf(finishReason: string | undefined): { reason?: "stop" | "length" | "tool_use" | "content_filter" } {
  switch (finishReason) {
    case undefined:
      return {};
    case "length":
    case "max_tokens":
      return { reason: "length" };
    case "tool_calls":
    case "tool_use":
    case "function_call":
      return { reason: "tool_use" };
    case "content_filter":
      return { reason: "content_filter" };
    default:
      return { reason: "stop" };
  }
}
