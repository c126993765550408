import { isGuardError } from "r1guard";
import { type GuardVerdict, NAMESPACE, readVerdict } from "../shared/verdict.ts";
import { field } from "./content.ts";

/**
 * The verdict that something carries: a message, the chunks of a stream put together, a generation, what
 * `includeRaw` of `withStructuredOutput` answers, or an agent's state or result. Of several messages the latest that
 * carries one counts. In a stream the last chunk carries it.
 */
export function getGuardVerdict(value: unknown): GuardVerdict | undefined {
  return verdictIn(value, 0);
}

/** Whether a guard ended or refused this: anything `getGuardVerdict` reads, or an error for a tool or structured output that was refused. */
export function isGuardBlock(value: unknown): boolean {
  return isRefusal(value, 0) || getGuardVerdict(value)?.action === "block";
}

/** How deep verdicts and causes are looked for; values may contain themselves. */
const DEEPEST = 8;

function verdictIn(value: unknown, depth: number): GuardVerdict | undefined {
  if (depth === DEEPEST || typeof value !== "object" || value === null) return undefined;
  if (Array.isArray(value)) return latestIn(value, depth);
  const own = readVerdict(field(field(value, "response_metadata"), NAMESPACE));
  if (own !== undefined) return own;
  for (const name of ["messages", "message", "raw"]) {
    const verdict = verdictIn(field(value, name), depth + 1);
    if (verdict !== undefined) return verdict;
  }
  return undefined;
}

function latestIn(values: readonly unknown[], depth: number): GuardVerdict | undefined {
  for (let at = values.length - 1; at >= 0; at -= 1) {
    const verdict = verdictIn(values[at], depth + 1);
    if (verdict !== undefined) return verdict;
  }
  return undefined;
}

/** An agent wraps what its middleware throws, once per middleware. */
function isRefusal(error: unknown, depth: number): boolean {
  if (isGuardError(error)) return error.code === "tool-refused" || error.code === "output-blocked";
  const cause = error instanceof Error && depth < DEEPEST ? error.cause : undefined;
  return cause !== undefined && isRefusal(cause, depth + 1);
}
