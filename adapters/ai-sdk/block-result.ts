import type { GuardVerdict } from "../shared/verdict.ts";
import { asContent } from "./feed.ts";
import { rememberVerdict } from "./marks.ts";
import type { GenerateResult, HostPart, ResponseInfo } from "./types.ts";

/**
 * A generate result of which nothing was taken over unseen. Hosts keep copies of the output in metadata, bodies and
 * fields that later versions may add, so it is built from a list of what is known to be harmless.
 */
export function allowListedResult(
  parts: readonly HostPart[],
  finish: HostPart,
  host: Pick<GenerateResult, "request" | "response" | "warnings">,
): GenerateResult {
  return {
    content: asContent(parts),
    finishReason: finish.finishReason,
    usage: finish.usage,
    warnings: host.warnings,
    ...(finish.providerMetadata === undefined ? {} : { providerMetadata: finish.providerMetadata }),
    ...(host.request === undefined ? {} : { request: host.request }),
    response: harmlessResponse(host.response),
  };
}

/** What a response says about itself, without its body. */
export function harmlessResponse(response: ResponseInfo | undefined): ResponseInfo {
  const { id, timestamp, modelId, headers } = response ?? {};
  return {
    ...(id === undefined ? {} : { id }),
    ...(timestamp === undefined ? {} : { timestamp }),
    ...(modelId === undefined ? {} : { modelId }),
    headers: { ...headers },
  };
}

/** Ties the verdict to a response, for errors that keep nothing else. */
export function markResponse(response: ResponseInfo | undefined, verdict: GuardVerdict): void {
  if (response?.headers !== undefined) rememberVerdict(response.headers, verdict);
}
