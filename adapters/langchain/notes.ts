import type { Usage } from "./parts.ts";

/** Ids and names, such as `deepseek-ai/DeepSeek-R1:novita`. Nothing a sentence fits into. */
const ID = /^[\w.:/@|+~=-]{1,128}$/u;
/** Reasons for an end, such as `tool_calls`. */
const WORD = /^[A-Za-z][\w-]{0,31}$/u;
/** Hosts nest token counts two deep. */
const DEEPEST = 2;

type Check = (value: unknown) => unknown;

/** Notes of token counts. */
export const COUNTS = ["usage", "tokenUsage", "estimatedTokenUsage"] as const;

const numberOf: Check = (value) => (typeof value === "number" ? value : undefined);
const countsOf: Check = (value) => numbersIn(value);

/**
 * What a host may say about its message, and what it has to look like. Hosts put whole answers in here, as OpenAI's
 * Responses API does, so nothing else passes. Log probabilities are the text itself, and are left out later unless all
 * of the text went out.
 */
const CHECKS: ReadonlyMap<string, Check> = new Map([
  ...["id", "model_provider", "model_name", "model", "system_fingerprint", "service_tier"].map(
    (key) => [key, idIn] as const,
  ),
  ...["finish_reason", "stop_reason"].map((key) => [key, wordIn] as const),
  ...["created", "created_at", "prompt", "completion", "index"].map((key) => [key, numberOf] as const),
  ...COUNTS.map((key) => [key, countsOf] as const),
  ["logprobs", (value: unknown) => (typeof value === "object" ? (value ?? undefined) : undefined)],
]);

/** A note that may be passed on; `undefined` for all others. */
export function noteIn(key: string, value: unknown): unknown {
  return CHECKS.get(key)?.(value);
}

/** What of a host's notes about a call may be passed on, whatever became of the answer. */
export function safeNotes(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const notes = Object.entries(fields).map(([key, value]) => [key, noteIn(key, value)] as const);
  return Object.fromEntries(notes.filter(([key, value]) => value !== undefined && key !== "logprobs"));
}

/** An id or name of the host's; `undefined` for what looks like text. */
export function idIn(value: unknown): string | undefined {
  return typeof value === "string" && ID.test(value) ? value : undefined;
}

/** A reason for an end. */
export function wordIn(value: unknown): string | undefined {
  return typeof value === "string" && WORD.test(value) ? value : undefined;
}

/** Token counts in LangChain's shape. */
export function usageIn(value: unknown): Usage | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { input_tokens = 0, output_tokens = 0, total_tokens = 0, ...rest } = numbersIn(value) ?? {};
  return { ...rest, input_tokens, output_tokens, total_tokens } as Usage;
}

/** The numbers of an object and of objects in it; `undefined` when there are none. */
function numbersIn(value: unknown, depth = 0): Record<string, unknown> | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value) || depth > DEEPEST) return undefined;
  const numbers: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value)) {
    const kept = typeof inner === "number" ? inner : numbersIn(inner, depth + 1);
    if (kept !== undefined && idIn(key) !== undefined) numbers[key] = kept;
  }
  return Object.keys(numbers).length === 0 ? undefined : numbers;
}
