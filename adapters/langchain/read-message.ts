import { NAMESPACE } from "../shared/verdict.ts";
import type { Feed } from "./feed.ts";
import { innerVerdict } from "./inner-verdict.ts";
import { idIn, noteIn, usageIn } from "./notes.ts";
import { type ContentBlock, ENCRYPTED_REASONING } from "./parts.ts";

/** What of a message of any class is read. */
export interface MessageShape {
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  readonly content?: unknown;
  readonly additional_kwargs?: Readonly<Record<string, unknown>> | undefined;
  readonly response_metadata?: Readonly<Record<string, unknown>> | undefined;
  readonly tool_call_chunks?: readonly CallShape[] | undefined;
  readonly tool_calls?: readonly CallShape[] | undefined;
  readonly invalid_tool_calls?: readonly CallShape[] | undefined;
  readonly usage_metadata?: unknown;
}

interface CallShape {
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  readonly args?: unknown;
  readonly index?: number | undefined;
}

/** What a host says about a generation, with its message. */
export interface GenerationShape {
  readonly message: MessageShape;
  readonly generationInfo?: Readonly<Record<string, unknown>> | undefined;
}

/** Blocks that carry no text of the model. Audio does, as its transcript, and stays with the text of the message. */
const MEDIA = new Set(["image", "image_url", "file", "video", "input_image", ENCRYPTED_REASONING]);

/** What such a block is passed on with: where its content is, and of what kind. Captions and the like are text that nobody read. */
const MEDIA_FIELDS = [
  "index",
  "id",
  "url",
  "image_url",
  "data",
  "source",
  "source_type",
  "mimeType",
  "mime_type",
  "fileId",
  "file_id",
  "detail",
];

function withoutText(type: string, block: object): ContentBlock {
  const fields = MEDIA_FIELDS.flatMap((key) => (Object.hasOwn(block, key) ? [[key, Reflect.get(block, key)]] : []));
  return { type, ...Object.fromEntries(fields) };
}

/**
 * Feeds a chunk of a stream, or a finished message. Reasoning is looked for in every place where hosts put it; the
 * rest of `additional_kwargs` repeats calls and raw replies and is left out.
 */
export function readGeneration(feed: Feed, { message, generationInfo }: GenerationShape): void {
  readEnvelope(feed, message, generationInfo);
  readReasoning(feed, message);
  readContent(feed, message.content);
  readCalls(feed, message);
}

function readEnvelope(feed: Feed, message: MessageShape, info: GenerationShape["generationInfo"]): void {
  const { envelope } = feed;
  const { id, name, usage_metadata, response_metadata } = message;
  envelope.id ??= idIn(id);
  envelope.name ??= idIn(name);
  if (isUsage(usage_metadata)) envelope.usage = usageIn(usage_metadata);
  if (response_metadata !== undefined) note(feed, response_metadata);
  if (info !== undefined) note(feed, info);
}

/** Takes over what a host says beside its message, as far as it may be passed on. */
export function note(feed: Feed, fields: Readonly<Record<string, unknown>>): void {
  const { metadata } = feed.envelope;
  for (const key in fields) {
    if (key === NAMESPACE) feed.envelope.inner = innerVerdict(fields[key]);
    const value = noteIn(key, fields[key]);
    if (value === undefined) continue;
    if (key === "finish_reason" || key === "stop_reason") feed.envelope.finishReason = value as string;
    else if (key === "model_name" || key === "model") feed.named(value);
    metadata[key] = key === "logprobs" ? joined(metadata[key], value) : value;
  }
}

/** Log probabilities come with each piece, as lists of tokens. */
function joined(before: unknown, value: unknown): unknown {
  const list = (held: unknown) => (held as { content?: unknown } | undefined)?.content;
  const [first, second] = [list(before), list(value)];
  return Array.isArray(first) && Array.isArray(second)
    ? { ...(value as object), content: [...first, ...second] }
    : (value ?? before);
}

function isUsage(value: unknown): boolean {
  return typeof value === "object" && value !== null && "output_tokens" in value;
}

function readReasoning(feed: Feed, { additional_kwargs, content }: MessageShape): void {
  if (additional_kwargs === undefined) return;
  const { reasoning_content, reasoning } = additional_kwargs;
  if (typeof reasoning_content === "string") feed.reasoning(reasoning_content);
  else if (typeof reasoning === "string") feed.reasoning(reasoning);
  // The Responses API's, as summaries or, from hosts of open models, as it is.
  else if (typeof reasoning === "object" && reasoning !== null) {
    const { summary, content: raw } = reasoning as { summary?: unknown; content?: unknown };
    // LangChain's package repeats the summary as a content block.
    if (!Array.isArray(content) || !content.some(isReasoningBlock)) feed.reasoning(textsIn(summary));
    feed.reasoning(textsIn(raw));
  }
}

function isReasoningBlock(block: { type?: unknown; reasoning?: unknown } | null | undefined): boolean {
  return block?.type === "reasoning" && stringOf(block.reasoning) !== "";
}

/** Texts of a list of parts, in one. */
function textsIn(parts: unknown): string {
  if (!Array.isArray(parts)) return "";
  return parts.map((part: { text?: unknown } | null | undefined) => stringOf(part?.text)).join("");
}

function readContent(feed: Feed, content: unknown): void {
  if (typeof content === "string") feed.text(content);
  else if (Array.isArray(content)) for (const block of content) readBlock(feed, block);
}

/** Kinds of block that nobody knows may repeat what is judged elsewhere, so they are left out. */
export function readBlock(feed: Feed, block: unknown): void {
  if (typeof block === "string") feed.text(block, true);
  if (typeof block !== "object" || block === null) return;
  const fields = block as Record<string, unknown>;
  const { type, text, reasoning, thinking, reasoningText, signature } = fields;
  switch (type) {
    case "text":
    case "output_text":
    case "text_delta":
    case "text-plain":
      feed.text(stringOf(text), true);
      break;
    case "reasoning":
      feed.reasoning(stringOf(reasoning) || stringOf(text) || textsIn(fields["summary"]), "reasoning");
      feed.reasoning(textsIn(fields["content"]), "reasoning");
      if (typeof signature === "string") feed.signature("reasoning", signature);
      break;
    case "reasoning_text":
    case "summary_text":
      feed.reasoning(stringOf(text), "reasoning");
      break;
    case "thinking":
      feed.reasoning(stringOf(thinking), "thinking");
      if (typeof signature === "string") feed.signature("thinking", signature);
      break;
    case "reasoning_content":
      // Bedrock's shape.
      feed.reasoning(stringOf((reasoningText as { text?: unknown } | undefined)?.text), "reasoning");
      break;
    default:
      if (typeof type === "string" && MEDIA.has(type)) feed.block(withoutText(type, block));
  }
}

function readCalls(feed: Feed, { tool_call_chunks, tool_calls, invalid_tool_calls }: MessageShape): void {
  if (tool_call_chunks !== undefined && tool_call_chunks.length > 0) {
    for (const { index, id, name, args } of tool_call_chunks) {
      feed.call({ index, id: id ?? undefined, name: name ?? undefined, args: writtenArgs(args) });
    }
    return;
  }
  // A finished message: each call whole.
  for (const { id, name, args } of tool_calls ?? []) {
    feed.call({ id: id ?? undefined, name: name ?? "", args: writtenArgs(args) });
  }
  for (const { id, name, args } of invalid_tool_calls ?? []) {
    feed.call({ id: id ?? undefined, name: name ?? "", args: writtenArgs(args) });
  }
}

function writtenArgs(args: unknown): string {
  if (typeof args === "string") return args;
  return args === undefined || args === null ? "" : (JSON.stringify(args) ?? "");
}

function stringOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
