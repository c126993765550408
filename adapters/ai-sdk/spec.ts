// The two places where the model specifications differ in what we write: v2 has flat values, v3 and v4 have nested ones.

/** Whether a model speaks specification v2 (ai 5). */
export function isV2(specificationVersion: unknown): boolean {
  return specificationVersion === "v2";
}

/** The finish reason of an output that a guard cut short. The raw reason sets ours apart from a provider's own filter. */
export function blockedFinish(v2: boolean, guard: string): unknown {
  return v2 ? "content-filter" : { unified: "content-filter", raw: `r1guard:${guard}` };
}

/** Usage of a call whose figures never came. Hosts fail on anything but the full shape, and a zero would be a claim. */
export function unknownUsage(v2: boolean): unknown {
  return v2
    ? { inputTokens: undefined, outputTokens: undefined, totalTokens: undefined }
    : {
        inputTokens: { total: undefined, noCache: undefined, cacheRead: undefined, cacheWrite: undefined },
        outputTokens: { total: undefined, text: undefined, reasoning: undefined },
      };
}
