import type { R1Guard } from "r1guard";
import { guardedGenerate } from "./generate.ts";
import { assertModel } from "./guarded-call.ts";
import { guardedStream } from "./stream.ts";
import type { GuardMiddleware, HostModel } from "./types.ts";

/**
 * A middleware for `wrapLanguageModel` of ai 5, 6 and 7. Put it before everything that makes text or tool calls and
 * after what sets defaults: `middleware: [defaultSettings, guardMiddleware(guard), extractReasoning]`.
 */
export function guardMiddleware(guard: R1Guard): GuardMiddleware {
  return {
    specificationVersion: "v3",
    // The closures `doGenerate` and `doStream` take no parameters, and the guard changes the request and its signal.
    wrapGenerate: ({ model, params }) => guardedGenerate(guard, model, params),
    wrapStream: ({ model, params }) => guardedStream(guard, model, params),
  };
}

/**
 * A guarded language model, for any place that takes one. It keeps the specification version, provider, id and
 * supported URLs, and nothing else: other members of a provider's model would go past the guard.
 */
export function guardModel<M>(model: M, guard: R1Guard): M {
  assertModel(model);
  const inner: HostModel = model;
  const guarded: HostModel = {
    specificationVersion: inner.specificationVersion,
    get provider() {
      return inner.provider;
    },
    get modelId() {
      return inner.modelId;
    },
    get supportedUrls() {
      return inner.supportedUrls;
    },
    doGenerate: (options) => guardedGenerate(guard, inner, options),
    doStream: (options) => guardedStream(guard, inner, options),
  };
  return guarded as HostModel & M;
}
