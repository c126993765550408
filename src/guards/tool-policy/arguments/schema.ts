import * as z from "zod";
import type { ArgumentCheck } from "./argument-check.ts";
import { isCheap, readableSchema } from "./readable-schema.ts";

/**
 * Arguments that do not fit the tool's JSON Schema: `schema-mismatch`. Numbers and booleans written as texts fit, as
 * hosts and tools read them, too. A schema that cannot be read finds nothing: the host's own check remains.
 */
export const checkSchema: ArgumentCheck = ({ tool, input }) => {
  const schema = compiled(tool.inputSchema);
  if (schema === undefined || !isCheap(schema.recursions, input)) return [];
  const given = input ?? {};
  try {
    const first = schema.parser.safeParse(given);
    if (first.success || schema.parser.safeParse(asRead(given, first.error.issues)).success) return [];
  } catch {
    // A schema that refers to what it does not have shows it only here.
    return [];
  }
  return [{ code: "schema-mismatch", severity: "medium", category: "x-tool-hallucination" }];
};

interface CompiledSchema {
  readonly parser: z.ZodType;
  /** How often the schema refers back to itself. */
  readonly recursions: number;
}

/** Tools are the same objects from call to call. `null`: cannot be compiled. */
const known = new WeakMap<object, CompiledSchema | null>();

function compiled(schema: unknown): CompiledSchema | undefined {
  if (typeof schema !== "object" || schema === null) return undefined;
  const before = known.get(schema);
  if (before !== undefined) return before ?? undefined;
  const result = compile(schema);
  known.set(schema, result ?? null);
  return result;
}

function compile(schema: object): CompiledSchema | undefined {
  try {
    const readable = readableSchema(schema);
    if (readable === undefined) return undefined;
    const { defaultTarget, recursions } = readable;
    // A registry of its own: the library's global one belongs to the application.
    const options = { defaultTarget, registry: z.registry<Record<string, unknown>>() };
    return { parser: z.fromJSONSchema(readable.schema, options as never), recursions };
  } catch {
    return undefined;
  }
}

const NUMBER = /^\s*-?\d{1,40}(?:\.\d{1,40})?(?:e[+-]?\d{1,3})?\s*$/iu;
/** Most places that are read another way. */
const MOST_READINGS = 1_000;

/** The arguments with texts read as the numbers and booleans that the schema asks for in their place. */
function asRead(input: unknown, issues: readonly z.core.$ZodIssue[]): unknown {
  const wanted = issues.flatMap((issue) => wantedTypes(issue, [])).slice(0, MOST_READINGS);
  const copy: unknown = structuredClone(input);
  for (const { path, type } of wanted) {
    const parent = path.slice(0, -1).reduce<unknown>(inside, copy);
    const key = path.at(-1);
    if (typeof parent !== "object" || parent === null || key === undefined) continue;
    const holder = parent as Record<PropertyKey, unknown>;
    const text = holder[key];
    if (typeof text !== "string") continue;
    if (type === "boolean" && (text === "true" || text === "false")) holder[key] = text === "true";
    if ((type === "number" || type === "int") && NUMBER.test(text)) holder[key] = Number(text);
  }
  return copy;
}

interface Wanted {
  readonly path: readonly PropertyKey[];
  readonly type: string;
}

function wantedTypes(issue: z.core.$ZodIssue, before: readonly PropertyKey[]): readonly Wanted[] {
  const path = [...before, ...issue.path];
  if (issue.code === "invalid_type") return [{ path, type: issue.expected }];
  if (issue.code !== "invalid_union") return [];
  return issue.errors.flat().flatMap((inner) => wantedTypes(inner, path));
}

function inside(value: unknown, key: PropertyKey): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key)
    ? (value as Record<PropertyKey, unknown>)[key]
    : undefined;
}
