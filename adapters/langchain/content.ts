import { replaceStructured } from "../shared/replace-structured.ts";
import type { Replace } from "../shared/replacer.ts";
import { SEAM, structuredText } from "../shared/structured-text.ts";
import { isData, UNREAD_CONTENT } from "../shared/unread.ts";

/** Fields of an object that came from somewhere else. */
export type Fields = Readonly<Record<string, unknown>>;

/**
 * How a content is read. `prose` is what people and models write: text blocks, and text in blocks of other kinds.
 * `result` is what a tool returned: hosts pass it on whatever it is, so all blocks are read by their strings, and what
 * cannot be read leaves `[unread content]`.
 */
export type Reading = "prose" | "result";

const REASONING = new Set(["reasoning", "reasoning_content", "thinking", "redacted_thinking"]);
const CALLS = new Set(["tool_call", "invalid_tool_call", "tool_use", "server_tool_call", "server_tool_use"]);
const MEDIA = new Set(["image", "image_url", "input_image", "audio", "input_audio", "video", "file", "input_file"]);

export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null;
}

/** A field of an object that may throw when it is read: tools return what they like. */
export function field(object: unknown, name: string): unknown {
  try {
    return isFields(object) ? object[name] : undefined;
  } catch {
    return undefined;
  }
}

/** A content as a list of blocks, each of which may also be bare text. */
export function blocksOf(content: unknown): readonly unknown[] {
  if (Array.isArray(content)) return content;
  return content === undefined || content === null ? [] : [content];
}

function typeOf(block: unknown): string {
  const type = field(block, "type");
  return typeof type === "string" ? type : "";
}

export function isReasoning(block: unknown): boolean {
  const type = typeOf(block);
  // Blocks that LangChain's standard does not know are wrapped.
  return REASONING.has(type) || (type === "non_standard" && REASONING.has(typeOf(field(block, "value"))));
}

export function isCall(block: unknown): boolean {
  return CALLS.has(typeOf(block));
}

function isMedium(block: unknown): boolean {
  return MEDIA.has(typeOf(block));
}

/** Blocks whose text is a file's, not what somebody wrote. */
const TEXT_FILES = new Set(["text-plain", "file", "input_file", "document"]);

/** Whether a block of a user's message is a file: then its text is the file's, or stands beside it like a caption. */
export function fileIn(block: unknown): "text" | "beside" | undefined {
  if (isReasoning(block) || isCall(block) || isResult(block)) return undefined;
  if (textOfBlock(block, "prose") === undefined) return "beside";
  return TEXT_FILES.has(typeOf(block)) ? "text" : isMedium(block) ? "beside" : undefined;
}

/** A tool's result inside a message: of a tool the provider ran, or in the form Anthropic's API has it. */
export function isResult(block: unknown): boolean {
  const type = typeOf(block);
  return type === "server_tool_call_result" || type === "tool_result" || type.endsWith("_tool_result");
}

/** The field of a result block that holds what the tool returned. */
export function resultField(block: unknown): "output" | "content" {
  return field(block, "output") === undefined ? "content" : "output";
}

/** Fields of a text block that say nothing. */
const SILENT = new Set(["type", "text", "id", "index", "source_type", "mimeType", "mime_type"]);

/** What of a block is read as text; `undefined` for a block that holds none. */
export function textOfBlock(block: unknown, reading: Reading): string | undefined {
  if (typeof block === "string") return block;
  if (reading === "result") return textOfResult(block);
  if (isReasoning(block) || isCall(block) || isResult(block)) return undefined;
  const text = field(block, "text");
  return typeof text === "string" ? text : undefined;
}

function textOfResult(block: unknown): string | undefined {
  if (isMedium(block)) return [...textsBeside(block, 0), UNREAD_CONTENT].join(SEAM);
  const text = isPlainText(block) ? (field(block, "text") as string) : structuredText(block);
  return text === "" ? undefined : text;
}

/** A block that holds a text and nothing else that a model could read. */
function isPlainText(block: unknown): boolean {
  return typeof field(block, "text") === "string" && Object.keys(block as Fields).every((key) => SILENT.has(key));
}

/** What stands in a medium's block beside the medium: names, captions, a file's text. Nested four deep at most. */
function textsBeside(value: unknown, depth: number): string[] {
  if (typeof value === "string") return isData(value) ? [] : [value];
  if (!isFields(value) || depth > 4) return [];
  const names = Object.keys(value).filter((name) => !SILENT.has(name) || name === "text");
  return names.flatMap((name) => textsBeside(field(value, name), depth + 1));
}

/** A content as one text, as a guard reads it. */
export function textOfContent(content: unknown, reading: Reading): string {
  if (typeof content === "string") return content;
  return blocksOf(content)
    .flatMap((block) => textOfBlock(block, reading) ?? [])
    .join(SEAM);
}

/** A content with its text replaced; the same object when there was nothing to replace. */
export function replaceInContent(content: unknown, replace: Replace, reading: Reading): unknown {
  if (typeof content === "string") return replace(content);
  const text = textOfContent(content, reading);
  const whole = replace(text);
  if (whole === text) return content;
  const blocks = blocksOf(content);
  const changed = blocks.map((block) => replaceInBlock(block, replace, reading));
  const bare = !Array.isArray(content);
  if (textOfContent(changed, reading) === whole) return bare ? changed[0] : changed;
  if (bare) return whole;
  // What was found reaches over a seam: the texts become one. Media stay, unless it reaches into them.
  const joined = joinTexts(blocks, replace, reading, isMedium);
  const joinedText = textOfContent(joined, reading);
  return replace(joinedText) === joinedText ? joined : joinTexts(blocks, replace, reading, () => false);
}

/** The content with its texts in the place of the first; those that are `apart` are replaced one by one. */
function joinTexts(
  blocks: readonly unknown[],
  replace: Replace,
  reading: Reading,
  apart: (block: unknown) => boolean,
): unknown[] {
  const joins = blocks.map((block) => !apart(block) && textOfBlock(block, reading) !== undefined);
  const text = textOfContent(
    blocks.filter((_block, at) => joins[at]),
    reading,
  );
  return blocks.flatMap((block, at) => {
    if (joins[at] !== true) return [replaceInBlock(block, replace, reading)];
    return at === joins.indexOf(true) ? [withText(block, replace(text))] : [];
  });
}

function replaceInBlock(block: unknown, replace: Replace, reading: Reading): unknown {
  const text = textOfBlock(block, reading);
  if (text === undefined) return block;
  const changed = replace(text);
  if (changed === text) return block;
  if (typeof block === "string" || reading === "prose" || isPlainText(block)) return withText(block, changed);
  return replaceStructured(block, replace)?.value ?? block;
}

/** A block with another text. What a host noted about places in the old text is left out. */
export function withText(block: unknown, text: string): unknown {
  if (typeof block === "string") return text;
  if (typeof field(block, "text") !== "string") return { type: "text", text };
  const { annotations: _annotations, citations: _citations, ...rest } = block as Fields;
  return { ...rest, text };
}
