import type * as z from "zod";

type Target = NonNullable<Parameters<typeof z.fromJSONSchema>[1]>["defaultTarget"];
type JsonSchema = Parameters<typeof z.fromJSONSchema>[0];

/** A schema that can be checked in bounded time. */
export interface ReadableSchema {
  readonly schema: JsonSchema;
  readonly defaultTarget: Target;
  readonly recursions: number;
}

/**
 * Left out: patterns and formats, which are the vendor's regular expressions and may run for ever; defaults, which
 * would fill in what is missing; and what the library cannot check. The rest is still checked.
 */
const LEFT_OUT = new Set(
  "pattern patternProperties propertyNames format default not if then else dependentSchemas dependentRequired dependencies unevaluatedItems unevaluatedProperties contains minContains maxContains $schema $id id $comment contentEncoding contentMediaType contentSchema examples description title".split(
    " ",
  ),
);
/** Keywords whose keys are names of the author's own. */
const NAMES = new Set(["properties", "$defs", "definitions"]);
/** Keywords whose value is no schema. */
const VALUES = new Set(["enum", "const", "required"]);

const MOST_PARTS = 5_000;
const DEEPEST = 60;
const DRAFT_7 = /draft-0?[67]/u;
const DRAFT_4 = /draft-0?4/u;

/** The part of a schema that can be checked. `undefined` when it is too large, or refers to itself in ways that multiply. */
export function readableSchema(schema: object): ReadableSchema | undefined {
  const given = schema as Record<string, unknown>;
  // A JSON Schema is plain data; a validator of some library is not.
  if (!isPlain(given)) return undefined;
  const budget = { parts: MOST_PARTS };
  const copy = copied(given, budget, 0, true);
  if (budget.parts < 0 || typeof copy !== "object" || copy === null) return undefined;
  const recursions = recursionsOf(copy as Record<string, unknown>);
  if (recursions === undefined) return undefined;
  return { schema: copy as JsonSchema, defaultTarget: targetOf(given), recursions };
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype) === null;
}

function targetOf(schema: Record<string, unknown>): Target {
  const version = String(schema["$schema"] ?? "");
  if (DRAFT_4.test(version)) return "draft-4";
  if (DRAFT_7.test(version) || (schema["definitions"] !== undefined && schema["$defs"] === undefined)) return "draft-7";
  return "draft-2020-12";
}

/** `isSchema`: keys are keywords, and no names of fields. */
function copied(value: unknown, budget: { parts: number }, depth: number, isSchema: boolean): unknown {
  budget.parts -= 1;
  if (budget.parts < 0 || depth > DEEPEST) {
    budget.parts = -1;
    return undefined;
  }
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => copied(item, budget, depth + 1, isSchema));
  const copy: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value)) {
    if (isSchema && LEFT_OUT.has(key)) continue;
    const next = isSchema && VALUES.has(key) ? inner : copied(inner, budget, depth + 1, !(isSchema && NAMES.has(key)));
    Object.defineProperty(copy, key, { value: next, enumerable: true, configurable: true, writable: true });
  }
  return copy;
}

/** Most parts that a schema may have once every reference is written out. */
const MOST_WRITTEN_OUT = 50_000;

/**
 * How often a schema refers back to what contains it; `undefined` when references multiply beyond measure. A dozen
 * definitions, each naming the next one twice, would otherwise take for ever.
 */
function recursionsOf(root: Record<string, unknown>): number | undefined {
  const known = new Map<string, Size>();
  const open = new Set<string>();
  const sizeOf = (value: unknown): Size => {
    if (typeof value !== "object" || value === null) return { parts: 1, recursions: 0 };
    const reference = (value as Record<string, unknown>)["$ref"];
    if (typeof reference === "string") return sizeOfReference(reference);
    return Object.values(value).map(sizeOf).reduce(plus, { parts: 1, recursions: 0 });
  };
  const sizeOfReference = (reference: string): Size => {
    if (open.has(reference) || reference === "#") return { parts: 1, recursions: 1 };
    const before = known.get(reference);
    if (before !== undefined) return before;
    open.add(reference);
    const size = sizeOf(targetIn(root, reference));
    open.delete(reference);
    known.set(reference, size);
    return size;
  };
  const { parts, recursions } = sizeOf(root);
  return parts > MOST_WRITTEN_OUT ? undefined : recursions;
}

interface Size {
  readonly parts: number;
  readonly recursions: number;
}

function plus(a: Size, b: Size): Size {
  return { parts: a.parts + b.parts, recursions: a.recursions + b.recursions };
}

const LOCAL = /^#\/(\$defs|definitions)\/([^/]{1,200})$/u;
const ESCAPED_SLASH = /~1/gu;
const ESCAPED_TILDE = /~0/gu;

function targetIn(root: Record<string, unknown>, reference: string): unknown {
  const [, section = "", name = ""] = LOCAL.exec(reference) ?? [];
  const definitions = root[section];
  const key = name.replaceAll(ESCAPED_SLASH, "/").replaceAll(ESCAPED_TILDE, "~");
  if (typeof definitions !== "object" || definitions === null || !Object.hasOwn(definitions, key)) return undefined;
  return (definitions as Record<string, unknown>)[key];
}

/** Most readings of one input by a schema that refers back to itself in several places. */
const MOST_READINGS = 100_000;

/** Whether a schema can be held against an input in bounded time: branches multiply with every level. */
export function isCheap(recursions: number, input: unknown): boolean {
  return recursions <= 1 || recursions ** depthOf(input) <= MOST_READINGS;
}

/** How deep a value is. Its size is bounded by then. */
function depthOf(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  return 1 + Object.values(value).reduce<number>((deepest, inner) => Math.max(deepest, depthOf(inner)), 0);
}
