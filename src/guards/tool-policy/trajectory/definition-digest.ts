import { canonicalJson } from "../../../core/canonical-json.ts";
import type { ToolDefinition } from "../../../core/conversation.ts";
import { sha256 } from "../../../core/sha256.ts";

/** In place of a digest: the tool has no such part; this layer does not show it; it cannot be read. */
const NONE = "-";
const NOT_SHOWN = "?";
const UNREADABLE = "!";

/**
 * SHA-256 of what a model reads about a tool, part by part: of its description, and of its JSON Schema, each together
 * with its name. Apart, because a layer may show only one of them, and a change must not hide behind that. `-` stands
 * for a part that the tool has not, `?` for one that is left out of the definition, `!` for a schema beyond what is
 * read. Annotations are left out, because hosts do not hand them to models, and with them one tool would have two
 * digests. So are the marks by which only the conversion of a schema can be told: its dialect, whether more properties
 * are allowed, empty lists, the order of `required`. `digits`: hexadecimal digits that are kept of each part.
 */
export async function definitionDigest(tool: ToolDefinition, digits = 64): Promise<string> {
  const parts = [descriptionOf(tool), schemaOf(tool)].map(async (part) =>
    isMark(part) ? part : (await sha256(JSON.stringify([tool.name, part]))).slice(0, digits),
  );
  return (await Promise.all(parts)).join(".");
}

/** What the digest is of; `undefined` when a part of it cannot be read, and so cannot be said to be the same. */
export function definitionText(tool: ToolDefinition): string | undefined {
  const schema = schemaOf(tool);
  return schema === UNREADABLE ? undefined : JSON.stringify([tool.name, descriptionOf(tool), schema]);
}

/** Whether a definition, by its digest, is a known one as far as both show. What cannot be read is never known. */
export function isSameDefinition(digest: string, known: string): boolean {
  const others = known.split(".");
  return digest.split(".").every((part, index) => {
    const other = others[index];
    return part !== UNREADABLE && (part === other || part === NOT_SHOWN || other === NOT_SHOWN);
  });
}

/** Whether a schema is one that cannot be compared with another. */
export function isUnreadable(tool: ToolDefinition): boolean {
  return schemaOf(tool) === UNREADABLE;
}

/** A description in quotation marks, so that none looks like a mark in place of one. */
function descriptionOf(tool: ToolDefinition): string {
  if (tool.description !== undefined) return JSON.stringify(tool.description);
  return Object.hasOwn(tool, "description") ? NONE : NOT_SHOWN;
}

function schemaOf(tool: ToolDefinition): string {
  if (tool.inputSchema !== undefined) return written(tool.inputSchema);
  return Object.hasOwn(tool, "inputSchema") ? NONE : NOT_SHOWN;
}

function isMark(part: string): boolean {
  return part === NONE || part === NOT_SHOWN || part === UNREADABLE;
}

/** Most values of a schema that are read, and how deep they may lie. Larger ones cannot be told from one another. */
const MOST_VALUES = 100_000;
const DEEPEST = 100;

function written(schema: unknown): string {
  try {
    return canonicalJson(plainSchema(schema, { read: 0 }, 0)) ?? UNREADABLE;
  } catch {
    return UNREADABLE;
  }
}

/** The dialects there are. Any other address is one that somebody may write to a model with. */
const DIALECTS = new Set(
  ["draft-03", "draft-04", "draft-06", "draft-07", "draft/2019-09", "draft/2020-12"].map(
    (draft) => `json-schema.org/${draft}/schema`,
  ),
);
const AROUND_DIALECT = /^https?:\/\/|#$/gu;
/** Keywords that hold schemas by name: what stands below them are names, not keywords. */
const MAPS = new Set(["properties", "patternProperties", "$defs", "definitions", "dependentSchemas"]);

function plainSchema(schema: unknown, count: { read: number }, depth: number): unknown {
  count.read += 1;
  if (count.read > MOST_VALUES || depth > DEEPEST) throw new RangeError("A schema beyond what is read.");
  if (typeof schema !== "object" || schema === null) return schema;
  if (Array.isArray(schema)) return schema.map((item) => plainSchema(item, count, depth + 1));
  const kept = Object.entries(schema).flatMap(([key, value]): [string, unknown][] => {
    if (isConversion(key, value)) return [];
    if (key === "required" && isTexts(value)) return [[key, [...value].sort()]];
    if (!MAPS.has(key) || !isMap(value)) return [[key, plainSchema(value, count, depth + 1)]];
    const byName = Object.entries(value).map(([name, inner]) => [name, plainSchema(inner, count, depth + 1)]);
    return [[key, Object.fromEntries(byName)]];
  });
  return Object.fromEntries(kept);
}

/** What converters add or leave out as they like, and no model can be told anything with. */
function isConversion(key: string, value: unknown): boolean {
  switch (key) {
    case "$schema":
      return typeof value === "string" && DIALECTS.has(value.replaceAll(AROUND_DIALECT, ""));
    case "additionalProperties":
      return typeof value === "boolean" || isEmpty(value);
    case "properties":
    case "required":
      return isEmpty(value);
    default:
      return false;
  }
}

function isMap(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isEmpty(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}
