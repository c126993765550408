/**
 * The caller's own abort, for a request that quotes what the model wrote: the reason the caller gave, as it is, or else
 * an abort of the same name, since clients keep the request in theirs.
 */
export function abortWithoutRequest(error: unknown, signal: AbortSignal | undefined): unknown {
  if (signal?.aborted === true && error === signal.reason) return error;
  const timeout = error instanceof Error && error.name === "TimeoutError";
  return timeout
    ? new DOMException("The operation was aborted due to timeout", "TimeoutError")
    : new DOMException("This operation was aborted", "AbortError");
}
