import { GuardError, isGuardError } from "r1guard";
import { abortWithoutRequest } from "../shared/abort-without-request.ts";
import { quotesNoOutput } from "../shared/http-answers.ts";

/** The SDK recognises its errors by these marks, not by class, so that several copies of it can live together. */
const API_CALL_ERROR = Symbol.for("vercel.ai.error.AI_APICallError");
const SDK_ERROR = Symbol.for("vercel.ai.error");
const GATEWAY_ERROR = Symbol.for("vercel.ai.gateway.error");

/** Errors of set-up: they are thrown before a model was asked, so they cannot quote it. */
const BEFORE_THE_CALL = new Set([
  "AI_LoadAPIKeyError",
  "AI_LoadSettingError",
  "AI_NoSuchModelError",
  "AI_NoSuchProviderReferenceError",
  "AI_UnsupportedFunctionalityError",
  "AI_InvalidPromptError",
]);

/** Headers a retry reads. */
const RETRY_HEADER = /^retry-after(-ms)?$/iu;
/** What an error class is called. */
const CLASS_NAME = /^[A-Z]\w{0,60}$/u;

interface ErrorShape {
  readonly name?: unknown;
  readonly message?: unknown;
  readonly statusCode?: unknown;
  readonly responseBody?: unknown;
  readonly data?: unknown;
  readonly responseHeaders?: unknown;
  readonly isRetryable?: unknown;
  readonly url?: unknown;
}

/**
 * An error of a model call that quotes nothing of what the model wrote. Parsers and validators put the text they
 * choked on into their message, cause and value, and hosts do so in HTTP answers: Ollama's status 500 quotes tool calls
 * that it could not read. Such an error is replaced by one that names it. HTTP errors from before the model was asked
 * are no model output and pass, and so do an abort and errors of set-up.
 */
export function safeError(error: unknown, signal?: AbortSignal | undefined): unknown {
  if (isGuardError(error) || isAbort(error, signal) || quotesNothing(error)) return error;
  return replacement(error);
}

/**
 * As `safeError`, for a request that quotes what the model wrote. Hosts keep the request in their errors, and answer
 * with it when they cannot read it, so every error but our own is replaced.
 */
export function errorOfSecond(error: unknown, signal?: AbortSignal | undefined): unknown {
  if (isGuardError(error)) return error;
  return isAbort(error, signal) ? abortWithoutRequest(error, signal) : replacement(error);
}

function replacement(error: unknown): GuardError {
  const shape: ErrorShape = typeof error === "object" && error !== null ? error : {};
  const status = typeof shape.statusCode === "number" ? shape.statusCode : undefined;
  const safe = new GuardError(
    "provider-failed",
    `The model call failed: ${nameOf(error)}${status === undefined ? "" : ` (status ${status})`}. ` +
      "Its message is left out because it may quote what the model wrote; log inside the guarded model to see it.",
  );
  const retried = isMarked(error, API_CALL_ERROR) || isMarked(error, GATEWAY_ERROR);
  return retried ? asApiCallError(safe, shape, status) : safe;
}

function quotesNothing(error: unknown): boolean {
  if (typeof error !== "object" || error === null) return false;
  const { name, statusCode, responseBody, data, message } = error as ErrorShape;
  if (isMarked(error, SDK_ERROR) && typeof name === "string" && BEFORE_THE_CALL.has(name)) return true;
  if (!isMarked(error, API_CALL_ERROR) && !isMarked(error, GATEWAY_ERROR)) return false;
  if (typeof statusCode === "number") {
    return quotesNoOutput(statusCode, [message, responseBody, data]);
  }
  return responseBody === undefined && typeof message === "string" && message.startsWith("Cannot connect to API");
}

/** Retries look for the SDK's mark, so the replacement carries it, with what a retry needs and nothing else. */
function asApiCallError(safe: GuardError, original: ErrorShape, statusCode: number | undefined): GuardError {
  return Object.defineProperties(safe, {
    [SDK_ERROR]: { value: true },
    [API_CALL_ERROR]: { value: true },
    isRetryable: { value: original.isRetryable === true, enumerable: true },
    statusCode: { value: statusCode, enumerable: true },
    url: { value: typeof original.url === "string" ? original.url : "" },
    responseHeaders: { value: retryHeaders(original.responseHeaders) },
  });
}

function retryHeaders(headers: unknown): Record<string, string> {
  if (typeof headers !== "object" || headers === null) return {};
  return Object.fromEntries(Object.entries(headers).filter(([name]) => RETRY_HEADER.test(name)));
}

/** Class names of errors are the program's; a payload's own name may be anything. */
function nameOf(error: unknown): string {
  if (!(error instanceof Error) && !isMarked(error, SDK_ERROR)) return "an error without a class";
  const { name } = error as { name?: unknown };
  return typeof name === "string" && CLASS_NAME.test(name) ? name : "Error";
}

/** The caller's own abort or time limit. Hosts tell it from failures by its name, or it is the reason the caller gave. */
function isAbort(error: unknown, signal: AbortSignal | undefined): boolean {
  const aborted = signal?.aborted === true;
  if (aborted && error === signal.reason) return true;
  if (!(error instanceof DOMException || (aborted && error instanceof Error))) return false;
  return error.name === "AbortError" || error.name === "TimeoutError";
}

function isMarked(error: unknown, mark: symbol): boolean {
  return typeof error === "object" && error !== null && (error as Record<symbol, unknown>)[mark] === true;
}
