import { isGuardError } from "r1guard";
import { type GuardVerdict, NAMESPACE, readVerdict } from "../shared/verdict.ts";
import { rememberedVerdict } from "./marks.ts";

type Fields = Readonly<Record<string, unknown>>;

/**
 * The verdict that something carries: a result of `generateText` or `doGenerate`, a step, a stream part, a UI message
 * or one of its parts, a model message, `NoObjectGeneratedError`, `ToolChoiceViolationError`, or metadata itself.
 * Results of `streamText` hold promises, so hand over `await result.finalStep` (ai 7), `(await result.steps).at(-1)`
 * or `await result.providerMetadata`.
 */
export function getGuardVerdict(value: unknown): GuardVerdict | undefined {
  const fields = fieldsOf(value);
  // Reading a field of a streamed result would start to consume it.
  if (fields === undefined || "fullStream" in fields || "partialObjectStream" in fields) return undefined;
  return (
    verdictIn(fields) ??
    verdictIn(fields["providerMetadata"]) ??
    verdictIn(fields["providerOptions"]) ??
    verdictIn(fields["metadata"]) ??
    responseVerdict(fields["response"]) ??
    listed(fields["steps"]) ??
    listed(fields["content"]) ??
    listed(fields["parts"])
  );
}

/** Whether a guard ended or refused this: anything `getGuardVerdict` reads, or an error thrown for a refused tool call. */
export function isGuardBlock(value: unknown): boolean {
  if (isGuardError(value)) return value.code === "tool-refused";
  const fields = fieldsOf(value);
  if (fields === undefined) return false;
  if (fields["type"] === "tool-error" || fields["type"] === "error") return isGuardBlock(fields["error"]);
  return getGuardVerdict(value)?.action === "block";
}

function verdictIn(metadata: unknown): GuardVerdict | undefined {
  return readVerdict(fieldsOf(metadata)?.[NAMESPACE]);
}

function responseVerdict(response: unknown): GuardVerdict | undefined {
  const fields = fieldsOf(response);
  return rememberedVerdict(fields?.["headers"]) ?? rememberedVerdict(fields?.["timestamp"]);
}

/** The latest item that carries a verdict. */
function listed(items: unknown): GuardVerdict | undefined {
  if (!Array.isArray(items)) return undefined;
  for (const item of items.toReversed()) {
    const verdict = getGuardVerdict(item);
    if (verdict !== undefined) return verdict;
  }
  return undefined;
}

function fieldsOf(value: unknown): Fields | undefined {
  return typeof value === "object" && value !== null ? (value as Fields) : undefined;
}
