import type { ChatModelStreamEvent } from "@langchain/core/language_models/event";
import { GuardError } from "r1guard";
import type { Feed } from "./feed.ts";
import { idIn, usageIn, wordIn } from "./notes.ts";
import type { Usage } from "./parts.ts";
import { note, readBlock } from "./read-message.ts";

type Fields = Readonly<Record<string, unknown>>;

interface Block {
  readonly type: string;
  id: string | undefined;
  name: string | undefined;
  /** Arguments of a call, so far. */
  args: string;
  /** Characters of text that were fed. */
  fed: number;
}

const CALLS = new Set(["tool_call_chunk", "tool_call", "tool_use", "invalid_tool_call"]);

/** Reads content block events. They carry reasoning that the same host's chunks leave out, such as OpenRouter's. */
export class EventReader {
  readonly #feed: Feed;
  readonly #blocks = new Map<number, Block>();

  constructor(feed: Feed) {
    this.#feed = feed;
  }

  read(event: ChatModelStreamEvent): void {
    const feed = this.#feed;
    switch (event.event) {
      case "message-start":
        feed.envelope.id ??= idIn(event.id);
        if (event.usage !== undefined) feed.envelope.usage = usageIn(event.usage);
        break;
      case "content-block-start":
        this.#start(event.index, event.content as unknown as Fields);
        break;
      case "content-block-delta":
        this.#delta(event.index, event as unknown as Fields);
        break;
      case "content-block-finish":
        this.#finish(event.index, event.content as unknown as Fields);
        break;
      case "usage":
        feed.envelope.usage = usageIn(event.usage);
        break;
      case "message-finish":
        this.#end(event.reason, event.usage, event.responseMetadata);
        break;
      case "provider":
        // The rest of what a provider sends beside its events repeats the output.
        if (event.name === "stream_metadata")
          feed.named(idIn((event.payload as { model?: unknown } | undefined)?.model));
        break;
      case "error":
        throw new GuardError("provider-failed", "The model's event stream reported an error.");
      default:
        event satisfies never;
    }
  }

  #end(reason: string | undefined, usage: Partial<Usage> | undefined, metadata: Fields | undefined): void {
    const { envelope } = this.#feed;
    if (metadata !== undefined) note(this.#feed, metadata);
    envelope.finishReason ??= wordIn(reason);
    if (usage !== undefined) envelope.usage = usageIn(usage);
    // A call that was never finished was never whole.
    for (const [index, { id, name, args, type }] of this.#blocks) {
      if (CALLS.has(type)) this.#feed.call({ index, id, name, args });
    }
    this.#blocks.clear();
  }

  #start(index: number, content: Fields): void {
    const type = stringOf(content["type"]);
    const { id, name, args } = content;
    const block: Block = { type, id: textOf(id), name: textOf(name), args: writtenArgs(args), fed: 0 };
    this.#blocks.set(index, block);
    this.#text(block, textIn(content));
  }

  #delta(index: number, event: Fields): void {
    const block = this.#blocks.get(index);
    const delta = deltaOf(event);
    if (block === undefined || delta === undefined) return;
    if (CALLS.has(block.type)) {
      const fields = delta["type"] === "block-delta" ? fieldsOf(delta["fields"]) : undefined;
      if (delta["type"] === "tool-call-delta") block.args += stringOf(delta["args"]);
      // A snapshot of the whole so far.
      else if (typeof fields?.["args"] === "string") block.args = fields["args"];
      block.id ??= textOf(fields?.["id"]);
      block.name ??= textOf(fields?.["name"]);
    } else if (delta["type"] === "text-delta") this.#text(block, stringOf(delta["text"]));
    else if (delta["type"] === "reasoning-delta") this.#text(block, stringOf(delta["reasoning"]));
  }

  #finish(index: number, content: Fields): void {
    const block = this.#blocks.get(index);
    this.#blocks.delete(index);
    const type = stringOf(content["type"]) || (block?.type ?? "");
    if (CALLS.has(type)) {
      const { id, name, args, input } = content;
      this.#feed.call({
        index,
        id: textOf(id) ?? block?.id,
        name: textOf(name) ?? block?.name,
        args: writtenArgs(args ?? input) || (block?.args ?? ""),
      });
      return;
    }
    const text = textIn(content);
    const { signature } = content;
    // Some models send a text with the end of its block only.
    if (text !== "") this.#text(block ?? { type, id: undefined, name: undefined, args: "", fed: 0 }, text, true);
    else if (typeof signature !== "string") readBlock(this.#feed, content);
    if (typeof signature === "string" && (type === "reasoning" || type === "thinking")) {
      this.#feed.signature(type, signature);
    }
  }

  #text(block: Block, text: string, whole = false): void {
    const fresh = whole ? text.slice(block.fed) : text;
    if (fresh === "") return;
    block.fed += fresh.length;
    if (block.type === "reasoning" || block.type === "thinking") this.#feed.reasoning(fresh, block.type);
    else if (block.type === "text") this.#feed.text(fresh, true);
  }
}

/** A delta, also in the older form, where it looks like a block. */
function deltaOf(event: Fields): Fields | undefined {
  const delta = fieldsOf(event["delta"]);
  if (delta !== undefined) return delta;
  const content = fieldsOf(event["content"]);
  if (content === undefined) return undefined;
  const { type, text, reasoning, thinking } = content;
  if (type === "text") return { type: "text-delta", text };
  if (type === "reasoning" || type === "thinking") return { type: "reasoning-delta", reasoning: reasoning ?? thinking };
  return { type: "block-delta", fields: content };
}

function textIn(content: Fields): string {
  switch (content["type"]) {
    case "text":
      return stringOf(content["text"]);
    case "reasoning":
      return stringOf(content["reasoning"]);
    case "thinking":
      return stringOf(content["thinking"]);
    default:
      return "";
  }
}

function writtenArgs(args: unknown): string {
  if (typeof args === "string") return args;
  return args === undefined || args === null ? "" : (JSON.stringify(args) ?? "");
}

function fieldsOf(value: unknown): Fields | undefined {
  return typeof value === "object" && value !== null ? (value as Fields) : undefined;
}

function stringOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}
