import { GuardError, isGuardError } from "r1guard";
import { abortWithoutRequest } from "../shared/abort-without-request.ts";
import { quotesNoOutput } from "../shared/http-answers.ts";

/** What an error class is called. */
const CLASS_NAME = /^[A-Z]\w{0,60}$/u;
/** Headers a retry reads. */
const RETRY_HEADER = /^retry-after(-ms)?$/iu;

/** Under which LangChain's retries look whether trying again makes sense. */
const RETRYABLE = Symbol.for("langchain.errors.retryable");

/** Tells LangChain's retries whether to try again. */
export function markRetryable<E extends object>(error: E, retryable: boolean): E {
  return Object.defineProperty(error, RETRYABLE, { value: retryable, configurable: true });
}

interface ErrorShape {
  readonly name?: unknown;
  readonly message?: unknown;
  readonly status?: unknown;
  readonly code?: unknown;
  readonly error?: unknown;
  readonly headers?: unknown;
  readonly lc_error_code?: unknown;
}

/**
 * An error of a model call that quotes nothing of what the model wrote. Output parsers and validators put the text
 * they choked on into their message, and hosts do so in HTTP answers: Ollama's status 500 quotes tool calls that it
 * could not read. Such an error is replaced by one that names it and keeps what retries read. HTTP errors from before
 * the model was asked, failed connections and the caller's own abort are no model output and pass.
 */
export function safeError(error: unknown, signal?: AbortSignal | undefined): unknown {
  if (isGuardError(error) || isGraphSignal(error) || isAbort(error, signal) || quotesNothing(error)) return error;
  return replacement(error);
}

/**
 * As `safeError`, for a request that quotes what the model wrote. Hosts keep the request in their errors, and answer
 * with it when they cannot read it, so every error but our own is replaced.
 */
export function errorOfSecond(error: unknown, signal?: AbortSignal | undefined): unknown {
  if (isGuardError(error) || isGraphSignal(error)) return error;
  return isAbort(error, signal) ? abortWithoutRequest(error, signal) : replacement(error);
}

function replacement(error: unknown): GuardError {
  const shape = shapeOf(error);
  const status = typeof shape.status === "number" ? shape.status : undefined;
  const safe = new GuardError(
    "provider-failed",
    `The model call failed: ${nameOf(error)}${status === undefined ? "" : ` (status ${status})`}. ` +
      "Its message is left out because it may quote what the model wrote; log inside the guarded model to see it.",
  );
  const retryable: unknown = (error as { [RETRYABLE]?: unknown } | null | undefined)?.[RETRYABLE];
  if (typeof retryable === "boolean") markRetryable(safe, retryable);
  return Object.assign(safe, {
    ...(status === undefined ? {} : { status }),
    ...(typeof shape.lc_error_code === "string" ? { lc_error_code: shape.lc_error_code } : {}),
    ...(shape.headers === undefined ? {} : { headers: retryHeaders(shape.headers) }),
  });
}

/** LangGraph ends a node with what it throws, such as an interrupt; that is no failure. */
function isGraphSignal(error: unknown): boolean {
  return typeof error === "object" && error !== null && (error as { is_bubble_up?: unknown }).is_bubble_up === true;
}

function quotesNothing(error: unknown): boolean {
  const { status, error: body, message, name } = shapeOf(error);
  if (typeof status === "number") {
    return quotesNoOutput(status, [message, body]);
  }
  return (
    status === undefined &&
    ((name === "Error" && message === "Connection error.") ||
      (name === "Error" && message === "Request timed out.") ||
      name === "TimeoutError" ||
      name === "APIConnectionError" ||
      name === "APIConnectionTimeoutError")
  );
}

function retryHeaders(headers: unknown): Record<string, string> {
  const entries =
    headers instanceof Headers ? [...headers.entries()] : Object.entries((headers ?? {}) as Record<string, unknown>);
  return Object.fromEntries(
    entries.flatMap(([name, value]) => (RETRY_HEADER.test(name) && typeof value === "string" ? [[name, value]] : [])),
  );
}

/** Class names of errors are the program's; a payload's own name may be anything. */
function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return "an error without a class";
  return typeof error.name === "string" && CLASS_NAME.test(error.name) ? error.name : "Error";
}

/** The caller's own abort or time limit. */
function isAbort(error: unknown, signal: AbortSignal | undefined): boolean {
  if (signal?.aborted !== true) return false;
  if (error === signal.reason) return true;
  if (!(error instanceof Error)) return false;
  return (
    error.name === "AbortError" ||
    error.name === "TimeoutError" ||
    error.name === "APIUserAbortError" ||
    ["AbortError", "Aborted", "Request was aborted.", "This operation was aborted"].includes(error.message)
  );
}

function shapeOf(error: unknown): ErrorShape {
  return typeof error === "object" && error !== null ? (error as ErrorShape) : {};
}
