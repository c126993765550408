import { canonicalJson } from "../../../core/canonical-json.ts";
import type { ToolDefinition } from "../../../core/conversation.ts";
import { sha256 } from "../../../core/sha256.ts";

/**
 * SHA-256 of what a model reads about a tool: its name, description and JSON Schema. Annotations are left out, because
 * hosts do not hand them to models, and with them one tool would have two digests. So are the marks by which only the
 * conversion of a schema can be told: its dialect, whether more properties are allowed, empty lists, the order of
 * `required`.
 */
export function definitionDigest(tool: ToolDefinition): Promise<string> {
  return sha256(definitionText(tool));
}

/** What the digest is of. */
export function definitionText({ name, description, inputSchema }: ToolDefinition): string {
  return JSON.stringify([name, description ?? null, inputSchema === undefined ? null : written(inputSchema)]);
}

/** Most values of a schema that are read, and how deep they may lie. Of larger ones only name and description count. */
const MOST_VALUES = 100_000;
const DEEPEST = 100;
const UNREADABLE = "unreadable";

function written(schema: unknown): string {
  try {
    return canonicalJson(plainSchema(schema, { read: 0 }, 0)) ?? UNREADABLE;
  } catch {
    return UNREADABLE;
  }
}

const DIALECT = /^https?:\/\/json-schema\.org\/[\w./#-]{0,60}$/u;
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
      return typeof value === "string" && DIALECT.test(value);
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
