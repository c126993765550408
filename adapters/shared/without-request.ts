/** Where hosts keep what they sent in an error: the AI SDK, fetch and axios clients. */
const REQUEST_FIELDS = ["requestBodyValues", "request", "requestBody", "config"];

/**
 * An error without the request it came of, for a request that quotes what the model wrote: callers who may not see the
 * model's reasoning must not find it there. `undefined` for an error that cannot be changed.
 */
export function withoutRequest(error: unknown): unknown {
  if (typeof error !== "object" || error === null) return error;
  const kept = REQUEST_FIELDS.filter((field) => Object.hasOwn(error, field));
  return kept.every((field) => Reflect.defineProperty(error, field, { value: undefined })) ? error : undefined;
}
