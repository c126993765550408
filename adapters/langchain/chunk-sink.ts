import { AIMessageChunk } from "@langchain/core/messages";
import { ChatGenerationChunk } from "@langchain/core/outputs";
import type { Ending, Sink } from "./output.ts";
import type { ContentBlock, Envelope, HostCall, Part, Usage } from "./parts.ts";

export interface ChunkSinkOptions {
  /** Where the chunks go. */
  readonly out: ChatGenerationChunk[];
  /** What the host has said about its message so far. */
  readonly envelope: Envelope;
  /** Which of several answers to one prompt this is; `undefined` when the host does not number them. */
  readonly completion: number | undefined;
}

/** Between the model's text and ours, which are one text to the reader of a string. */
export const GAP = "\n\n";

/** Writes message chunks. Each is made anew: a host's chunk repeats raw text and calls in its `additional_kwargs`. */
export class ChunkSink implements Sink {
  readonly #options: ChunkSinkOptions;
  #blocks = -1;
  #openBlock: string | undefined;
  #ownTextLast = false;
  #answered = false;
  readonly #headed = new Set<number>();
  #reasoned = false;
  #apart = false;

  constructor(options: ChunkSinkOptions) {
    this.#options = options;
  }

  reasoning(text: string, part: Part): void {
    if (part.kind === "reasoning-block") this.#block(part.type, part.type, text);
    // Readers of a string get both attempts in one.
    else this.#push({ additional_kwargs: { reasoning_content: this.#apart && this.#reasoned ? GAP + text : text } });
    this.#reasoned = true;
    this.#apart = false;
  }

  answer(text: string, part: Part): void {
    if (part.kind === "structured-call") {
      this.#arguments(part.call, text);
      return;
    }
    const whole = this.#ownTextLast && text !== "" ? GAP + text : text;
    this.#ownTextLast = false;
    this.#answered = true;
    if (part.kind === "text-block" || part.kind === "reasoning-block") this.#block("text", "text", whole);
    else this.#push({ content: whole }, whole);
  }

  /** Text of a content block. Its index keeps the pieces of one block together. */
  #block(type: string, field: string, text: string): void {
    if (this.#openBlock !== type) this.#blocks += 1;
    this.#openBlock = type;
    this.#push({ content: [{ type, [field]: text, index: this.#blocks }] }, type === "text" ? text : "");
  }

  #arguments({ index, id, name }: Extract<Part, { kind: "structured-call" }>["call"], args: string): void {
    const head = this.#headed.has(index) ? {} : headOf(id, name);
    this.#headed.add(index);
    this.#push({ tool_call_chunks: [{ type: "tool_call_chunk", index, args, ...head }] });
  }

  block(block: ContentBlock): void {
    this.#blocks += 1;
    this.#openBlock = undefined;
    this.#push({ content: [{ ...block, index: this.#blocks }] });
  }

  signature(type: "reasoning" | "thinking", signature: string): void {
    if (this.#openBlock !== type) this.#blocks += 1;
    this.#openBlock = type;
    this.#push({ content: [{ type, signature, index: this.#blocks }] });
  }

  call({ index, id, name, args }: HostCall): void {
    this.#push({ tool_call_chunks: [{ type: "tool_call_chunk", index, args, ...headOf(id, name) }] });
  }

  ownText(text: string): void {
    const gap = this.#answered || this.#ownTextLast ? GAP : "";
    this.#ownTextLast = true;
    if (this.#blocks >= 0) {
      this.#openBlock = undefined;
      this.#block("text", "text", gap + text);
    } else this.#push({ content: gap + text }, gap + text);
  }

  apart(): void {
    this.#apart = true;
    this.#openBlock = undefined;
  }

  end({ usage, metadata }: Ending): void {
    this.#push({ response_metadata: { ...metadata }, ...(usage === undefined ? {} : { usage_metadata: usage }) });
  }

  /** One literal of always the same fields: this runs for every chunk. */
  #push(changes: MessageFields, text = ""): void {
    const { out, envelope, completion } = this.#options;
    const provider = envelope.metadata["model_provider"];
    const fields = {
      content: changes.content ?? "",
      id: envelope.id,
      name: envelope.name,
      additional_kwargs: changes.additional_kwargs ?? {},
      // Readers of `contentBlocks` find the reasoning by the provider's name.
      response_metadata:
        changes.response_metadata ?? (typeof provider === "string" ? { model_provider: provider } : {}),
      tool_call_chunks: changes.tool_call_chunks ?? [],
      usage_metadata: changes.usage_metadata,
    };
    const message = new AIMessageChunk(fields as ConstructorParameters<typeof AIMessageChunk>[0]);
    out.push(
      completion === undefined
        ? new ChatGenerationChunk({ message, text })
        : new ChatGenerationChunk({ message, text, generationInfo: { prompt: 0, completion } }),
    );
  }
}

function headOf(id: string | undefined, name: string): { id?: string; name: string } {
  return id === undefined ? { name } : { id, name };
}

/** What of a chunk's fields is written. */
interface MessageFields {
  readonly content?: string | (ContentBlock & { readonly index: number })[];
  readonly additional_kwargs?: Record<string, unknown>;
  readonly response_metadata?: Record<string, unknown>;
  readonly tool_call_chunks?: { type: "tool_call_chunk"; index: number; args: string; id?: string; name?: string }[];
  readonly usage_metadata?: Usage;
}
