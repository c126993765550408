import { describe, expect, it } from "vitest";
import { abortWithoutRequest } from "../../../adapters/shared/abort-without-request.ts";

const REQUEST = { prompt: "what was thought" };

describe("an abort without the request", () => {
  it("is the reason the caller gave, as it was given", () => {
    const reason = Object.assign(new Error("the page was closed"), { request: REQUEST, config: REQUEST });
    expect(abortWithoutRequest(reason, AbortSignal.abort(reason))).toBe(reason);
    expect(reason).toMatchObject({ request: REQUEST, config: REQUEST });
  });

  it("is told by its name where a client made one of its own", () => {
    for (const name of ["AbortError", "TimeoutError"]) {
      const error = Object.assign(new Error("stop"), { name, config: REQUEST });
      const safe = abortWithoutRequest(error, AbortSignal.abort());
      expect(safe).toMatchObject({ name });
      expect(safe).not.toBe(error);
      expect(safe).not.toHaveProperty("config");
    }
    expect(abortWithoutRequest(new Error("Request was aborted."), AbortSignal.abort())).toMatchObject({
      name: "AbortError",
    });
  });
});
