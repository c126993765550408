/** Answers about the request, the account or the load: hosts give them before they ask the model. */
const BEFORE_THE_MODEL = new Set([401, 402, 403, 404, 408, 409, 413, 415, 429]);
/** Answers about the request that some hosts also give about output they could not read, and then quote it. */
const ABOUT_THE_REQUEST = new Set([400, 422]);
const ABOUT_OUTPUT = /failed_generation|raw=|parsing|generated|tool call/iu;

/** Whether an HTTP error cannot quote what a model wrote. `parts`: its message and body, in whatever form. */
export function quotesNoOutput(status: number, parts: readonly unknown[]): boolean {
  if (!ABOUT_THE_REQUEST.has(status)) return BEFORE_THE_MODEL.has(status);
  return !parts.some((part) => ABOUT_OUTPUT.test(written(part)));
}

function written(part: unknown): string {
  try {
    return typeof part === "string" ? part : (JSON.stringify(part) ?? "");
  } catch {
    // What cannot be read counts as the worst.
    return "failed_generation";
  }
}
