import { inspect } from "node:util";
import { APICallError, JSONParseError, LoadAPIKeyError, TypeValidationError } from "ai";
import { type Guard, GuardError } from "r1guard";
import { guardModel } from "r1guard/ai-sdk";
import { describe, expect, it, vi } from "vitest";
import { errorOfSecond, safeError } from "../../../adapters/ai-sdk/errors.ts";
import { SECRET, testGuard } from "./guards.ts";
import { collect, majors, type Part, scripted, text } from "./majors.ts";

const http = (change: Partial<ConstructorParameters<typeof APICallError>[0]>) =>
  new APICallError({ message: "Bad", url: "https://host/v1", requestBodyValues: {}, ...change });
const shown = (value: unknown) => inspect(value, { depth: 20, showHidden: true, maxStringLength: null });

describe("safeError", () => {
  it.each([
    ["an HTTP error", http({ statusCode: 429, responseBody: "slow down" })],
    [
      "a request the host does not like",
      http({ statusCode: 400, responseBody: '{"error":"max_tokens is too large"}' }),
    ],
    ["a missing model", http({ statusCode: 404, responseBody: "no such model" })],
    ["a refused connection", http({ message: "Cannot connect to API: ECONNREFUSED", isRetryable: true })],
    ["a missing key", new LoadAPIKeyError({ message: "no key" })],
    ["an abort", new DOMException("stop", "AbortError")],
    ["our own", new GuardError("input-invalid", "x")],
  ])("passes %s as it is", (_name, error) => {
    expect(safeError(error)).toBe(error);
  });

  it.each([
    ["a parser's", new JSONParseError({ text: SECRET, cause: new Error(SECRET) }), "AI_JSONParseError"],
    ["a validator's", new TypeValidationError({ value: { a: SECRET }, cause: SECRET }), "AI_TypeValidationError"],
    [
      "an answer nobody could read",
      http({ statusCode: 200, responseBody: SECRET, message: SECRET }),
      "AI_APICallError",
    ],
    [
      "a rejected generation",
      http({ statusCode: 400, responseBody: `{"failed_generation":"${SECRET}"}` }),
      "AI_APICallError",
    ],
    [
      "a tool call the host could not read",
      http({ statusCode: 500, responseBody: `error parsing tool call: raw='{"q":"${SECRET}"'`, message: SECRET }),
      "AI_APICallError",
    ],
    ["a status nobody knows", http({ statusCode: 418, responseBody: SECRET }), "AI_APICallError"],
    [
      "rejected output in parsed data",
      http({ statusCode: 422, data: { Failed_Generation: SECRET }, message: "Unprocessable" }),
      "AI_APICallError",
    ],
    [
      "rejected output in the message",
      http({ statusCode: 400, message: `Could not read the tool call ${SECRET}` }),
      "AI_APICallError",
    ],
    ["a plain object", { message: SECRET, name: SECRET }, "without a class"],
    ["a string", SECRET, "without a class"],
    ["a liar's", Object.assign(new Error("x"), { name: SECRET }), "Error"],
  ])("names %s and quotes nothing", (_name, error, name) => {
    const safe = safeError(error);
    expect(safe).toMatchObject({ code: "provider-failed" });
    expect((safe as Error).message).toContain(name);
    expect(shown(safe)).not.toContain("dishwasher");
  });

  it("passes the reason the caller gave for aborting", () => {
    const abort = new AbortController();
    const reason = new Error("the page was closed");
    expect(safeError(reason, abort.signal)).not.toBe(reason);
    abort.abort(reason);
    expect(safeError(reason, abort.signal)).toBe(reason);
  });

  it("keeps what a retry reads", () => {
    const headers = { "retry-after": "3", "x-echo": SECRET };
    const safe = safeError(
      http({ statusCode: 503, isRetryable: true, responseHeaders: headers, responseBody: SECRET }),
    );
    expect(APICallError.isInstance(safe)).toBe(true);
    expect(safe).toMatchObject({ isRetryable: true, statusCode: 503 });
    expect((safe as APICallError).responseHeaders).toEqual({ "retry-after": "3" });
    expect(shown(safe)).not.toContain("dishwasher");
  });
});

describe("errorOfSecond", () => {
  it("replaces what safeError passes, and keeps what a retry reads", () => {
    const error = http({
      statusCode: 429,
      isRetryable: true,
      responseHeaders: { "retry-after": "3" },
      responseBody: SECRET,
      requestBodyValues: { prompt: SECRET },
    });
    expect(safeError(error)).toBe(error);
    const safe = errorOfSecond(error);
    expect(safe).toMatchObject({ code: "provider-failed", isRetryable: true, statusCode: 429 });
    expect((safe as APICallError).responseHeaders).toEqual({ "retry-after": "3" });
    expect(shown(safe)).not.toContain("dishwasher");
    for (const other of [
      new LoadAPIKeyError({ message: SECRET }),
      http({ message: `Cannot connect to API: ${SECRET}` }),
    ]) {
      expect(shown(errorOfSecond(other))).not.toContain("dishwasher");
    }
  });

  it("passes our own, and an abort without what was sent", () => {
    const own = new GuardError("input-invalid", "x");
    expect(errorOfSecond(own)).toBe(own);
    const abort = Object.assign(new DOMException("stop", "AbortError"), { config: SECRET });
    expect(errorOfSecond(abort)).toMatchObject({ name: "AbortError" });
    expect(shown(errorOfSecond(abort))).not.toContain("dishwasher");
  });
});

describe.each(majors)("errors on $name", ({ ai, spec }) => {
  it("retries what the host would, and not what it would not", async () => {
    for (const [isRetryable, calls] of [
      [true, 2],
      [false, 1],
    ] as const) {
      let count = 0;
      const { model } = scripted({ spec, calls: [text("fine")] });
      const doGenerate = model.doGenerate;
      model.doGenerate = (options: object) => {
        count += 1;
        if (count === 1)
          throw http({
            statusCode: 200,
            isRetryable,
            responseBody: SECRET,
            responseHeaders: { "retry-after-ms": "1" },
          });
        return doGenerate(options);
      };
      await ai.generateText({ model: guardModel(model, testGuard()), prompt: "hi" }).catch(() => {});
      expect(count).toBe(calls);
    }
  });

  it("passes on what was judged before a stream broke, and then the failure", async () => {
    const { model } = scripted({ spec, calls: [] });
    model.doStream = async () => ({
      stream: new ReadableStream({
        async start(controller) {
          for (const part of text("Hello there. ", "And purple").slice(0, -1)) controller.enqueue(part);
          await new Promise((resolve) => setTimeout(resolve, 5));
          controller.error(new Error(SECRET));
        },
      }),
    });
    const { stream } = await guardModel(model, testGuard()).doStream({ prompt: [] });
    const seen: Part[] = [];
    const failure = await (async () => {
      for await (const part of stream as AsyncIterable<Part>) seen.push(part);
    })().catch((error: unknown) => error);
    expect(seen.map((part) => part["delta"] ?? "").join("")).toBe("Hello there. And purple");
    expect(failure).toMatchObject({ code: "provider-failed" });
  });

  it("fails closed when the guard itself breaks mid-stream", async () => {
    const guard = testGuard();
    const broken = {
      ...guard,
      openTurn: async (request: Parameters<typeof guard.openTurn>[0]) => {
        const turn = await guard.openTurn(request);
        return new Proxy(turn, {
          get: (target, key) => {
            if (key === "write") throw new Error(SECRET);
            const value = Reflect.get(target, key, target);
            return typeof value === "function" ? value.bind(target) : value;
          },
        });
      },
    };
    const { model, seen } = scripted({ spec, calls: [text("Hello")] });
    const { stream } = await guardModel(model, broken as typeof guard).doStream({ prompt: [] });
    await expect(collect(stream)).rejects.toMatchObject({ code: "provider-failed" });
    expect(seen.cancelled).toBe(true);
  });

  it("passes an abort on that came while the turn was opened, and asks no model", async () => {
    for (const when of ["before", "while"] as const) {
      for (const way of ["doGenerate", "doStream"] as const) {
        const abort = new AbortController();
        const waiting: Guard = {
          name: "waiting",
          stages: ["input"],
          check: () => {
            abort.abort(reason);
            return new Promise(() => {});
          },
        };
        const reason = new DOMException("The page was closed.", "AbortError");
        const own = testGuard({}, { guards: [waiting] });
        const events: unknown[] = [];
        own.on("guard-error", (event) => events.push(event));
        own.on("turn-end", ({ abandoned }) => events.push({ abandoned }));
        const { model, calls } = scripted({ spec, calls: [text("fine")] });
        if (when === "before") abort.abort(reason);
        const asked = guardModel(model, own)[way]({ prompt: [], abortSignal: abort.signal });
        await expect(asked).rejects.toBe(reason);
        await vi.waitFor(() => expect(events).toEqual(when === "before" ? [] : [{ abandoned: true }]));
        expect(calls).toEqual([]);
      }
    }
  });
});
