import http from "node:http";
import type { AddressInfo } from "node:net";
import { inspect } from "node:util";
import { ChatDeepSeek } from "@langchain/deepseek";
import { ChatOpenAI } from "@langchain/openai";
import { type AgentMiddleware, createAgent, modelRetryMiddleware } from "langchain";
import { guardChatModel, guardMiddleware } from "r1guard/langchain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { errorOfSecond, safeError } from "../../../adapters/langchain/errors.ts";
import { agentGuard, SECRET } from "./agents.ts";

const RETRYABLE = Symbol.for("langchain.errors.retryable");
const answer = (status: number, fields: object = {}) =>
  Object.assign(new Error(`${status} went wrong`), { status, ...fields });
const shown = (value: unknown) => inspect(value, { depth: 20, showHidden: true, maxStringLength: null });

describe("safeError", () => {
  it.each([401, 402, 403, 404, 408, 409, 413, 415, 429])("passes status %i as it is", (status) => {
    const error = answer(status, { error: { message: "raw=" } });
    expect(safeError(error)).toBe(error);
  });

  it.each([400, 422])("passes status %i when it speaks of the request", (status) => {
    const error = answer(status, { error: { message: "max_tokens is too large" } });
    expect(safeError(error)).toBe(error);
  });

  it.each([
    [400, { error: { failed_generation: SECRET } }],
    [400, { error: { message: `raw='${SECRET}'` } }],
    [422, { message: `Error Parsing ${SECRET}` }],
    [422, { error: `the model generated ${SECRET}` }],
    [400, { message: `Invalid Tool Call ${SECRET}` }],
    [418, { message: SECRET }],
    [500, { message: SECRET }],
    [503, { error: { message: SECRET } }],
    [200, { message: SECRET }],
  ])("replaces status %i with %j", (status, fields) => {
    const safe = safeError(answer(status, fields));
    expect(safe).toMatchObject({ code: "provider-failed", status });
    expect(shown(safe)).not.toContain("dishwasher");
  });

  it("keeps what retries read", () => {
    const headers = new Headers({ "retry-after": "3", "x-echo": SECRET });
    const error = answer(503, { headers, lc_error_code: "MODEL_RATE_LIMIT", [RETRYABLE]: true, message: SECRET });
    const safe = safeError(error);
    expect(safe).toMatchObject({
      headers: { "retry-after": "3" },
      lc_error_code: "MODEL_RATE_LIMIT",
      [RETRYABLE]: true,
    });
    expect(shown(safe)).not.toContain("dishwasher");
  });
});

describe("errorOfSecond", () => {
  it("replaces what safeError passes, and keeps what retries read", () => {
    const headers = new Headers({ "retry-after": "3", "x-echo": SECRET });
    const error = answer(429, { headers, error: { message: SECRET }, [RETRYABLE]: true });
    expect(safeError(error)).toBe(error);
    const safe = errorOfSecond(error);
    expect(safe).toMatchObject({
      code: "provider-failed",
      status: 429,
      headers: { "retry-after": "3" },
      [RETRYABLE]: true,
    });
    expect(shown(safe)).not.toContain("dishwasher");
  });

  it("passes a graph's signals, and an abort without what was sent", () => {
    const interrupt = Object.assign(new Error("wait"), { is_bubble_up: true });
    expect(errorOfSecond(interrupt)).toBe(interrupt);
    // As axios does, a client keeps the request in the abort it throws.
    const abort = Object.assign(new Error("Aborted"), { config: { data: SECRET } });
    const safe = errorOfSecond(abort, AbortSignal.abort());
    expect(safe).toMatchObject({ name: "AbortError" });
    expect(shown(safe)).not.toContain("dishwasher");
  });
});

/** Ollama and llama.cpp answer with what they could not read. */
describe("a host that quotes a tool call it could not read", () => {
  const server = http.createServer((request, response) => {
    request.resume().on("end", () => {
      const message = `error parsing tool call: raw='{"q":"${SECRET}"', err=unexpected end of JSON input`;
      response.writeHead(500, { "content-type": "application/json" });
      response.end(JSON.stringify({ error: { message, type: "api_error" } }));
    });
  });
  beforeAll(() => new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve)));
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  const guard = agentGuard();
  const settings = () => {
    const baseURL = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
    return { model: "deepseek-r1", apiKey: "none", maxRetries: 0, configuration: { baseURL } };
  };
  const builds = {
    ChatOpenAI: () => guardChatModel(new ChatOpenAI(settings()), guard),
    ChatDeepSeek: () => guardChatModel(new ChatDeepSeek(settings()), guard),
  };
  const drain = async (stream: Promise<AsyncIterable<unknown>>) => {
    for await (const _chunk of await stream);
  };

  it.each(["ChatOpenAI", "ChatDeepSeek"] as const)("%s shows none of it", async (name) => {
    const seen: unknown[] = [];
    const callbacks = [{ handleLLMError: (error: unknown) => void seen.push(error) }];
    const model = builds[name]();
    const failures = [
      await model.invoke("hi", { callbacks }).catch((error: unknown) => error),
      await drain(model.stream("hi", { callbacks })).catch((error: unknown) => error),
    ];
    for (const failure of failures) expect(failure).toMatchObject({ code: "provider-failed", status: 500 });
    expect(seen).toHaveLength(2);
    expect(shown([failures, seen])).not.toContain("dishwasher");
  });

  it("nor does an agent that writes errors into its answer", async () => {
    const retry = modelRetryMiddleware({ maxRetries: 0 }) as unknown as AgentMiddleware;
    const middleware = [retry, guardMiddleware(guard)] as const;
    const agent = createAgent({ model: new ChatDeepSeek(settings()), tools: [], middleware });
    const { messages } = await agent.invoke({ messages: [{ role: "user", content: "hi" }] });
    expect(messages.at(-1)?.text).toContain("status 500");
    expect(shown(messages)).not.toContain("raw=");
  });
});
