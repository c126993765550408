import * as compatible7 from "@ai-sdk/openai-compatible";
import * as compatible5 from "@ai-sdk/openai-compatible5";
import * as compatible6 from "@ai-sdk/openai-compatible6";
import { afterEach, describe, expect, it } from "vitest";
import { channelSplitter } from "../../src/stream/channel-splitter.ts";
import {
  HOST_SHAPES,
  INLINE_SHAPES,
  inlineTrace,
  type ReplayServer,
  type ReplayServerOptions,
  readTraces,
  replayServer,
} from "../../src/testing/index.ts";
import { majors } from "../adapters/ai-sdk/majors.ts";

const servers: ReplayServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function start(options: ReplayServerOptions): Promise<ReplayServer> {
  const server = await replayServer(options);
  servers.push(server);
  return server;
}

function post(server: ReplayServer, body: object, init: RequestInit = {}): Promise<Response> {
  return fetch(`${server.url}/chat/completions`, { method: "POST", body: JSON.stringify(body), ...init });
}

interface Chunk {
  readonly choices: readonly { readonly delta: Record<string, unknown>; readonly finish_reason: string | null }[];
  readonly usage?: Record<string, unknown>;
}

function chunksOf(events: string): Chunk[] {
  return events
    .split("\n\n")
    .filter((event) => event.startsWith("data: {"))
    .map((event) => JSON.parse(event.slice(6)) as Chunk);
}

function joined(chunks: readonly Chunk[], field: string): string {
  return chunks.map((chunk) => chunk.choices[0]?.delta[field] ?? "").join("");
}

const TURN = { reasoning: "why 😀 so", answer: "because 😀 yes" };

describe("replayServer over fetch", () => {
  it("streams every unit, cut pairs included, and says how it ended", async () => {
    const server = await start({ turns: [TURN], deltaSize: 1 });
    const text = await (await post(server, { stream: true })).text();
    const chunks = chunksOf(text);
    expect(joined(chunks, "reasoning_content")).toBe(TURN.reasoning);
    expect(joined(chunks, "content")).toBe(TURN.answer);
    expect(chunks[0]?.choices[0]?.delta["role"]).toBe("assistant");
    expect(chunks.at(-1)).toMatchObject({ choices: [{ finish_reason: "stop" }], usage: { prompt_tokens: 16 } });
    expect(text.endsWith("data: [DONE]\n\n")).toBe(true);
    await server.settled();
    const units = TURN.reasoning.length + TURN.answer.length;
    expect(server.requests).toMatchObject([
      {
        path: "/v1/chat/completions",
        body: { stream: true },
        status: 200,
        clientClosed: false,
        deltasSent: units,
        deltasTotal: units,
      },
    ]);
    const [request] = server.requests;
    expect(request?.bytesSent).toBe(Buffer.byteLength(text));
    expect(request?.bytesTotal).toBe(request?.bytesSent);
    expect(request?.finishedAt).toBeTypeOf("number");
  });

  it("answers at once without stream", async () => {
    const calls = [{ id: "c1", name: "pay", arguments: { amount: 1 } }];
    const server = await start({ turns: [{ reasoning: "hm", toolCalls: calls }], shape: "reasoning" });
    expect(await (await post(server, {})).json()).toMatchObject({
      object: "chat.completion",
      choices: [
        {
          message: {
            role: "assistant",
            content: null,
            reasoning: "hm",
            tool_calls: [{ id: "c1", type: "function", function: { name: "pay", arguments: '{"amount":1}' } }],
          },
          finish_reason: "tool_calls",
        },
      ],
    });
  });

  it("streams tool calls head first, then fragments", async () => {
    const server = await start({
      turns: [{ toolCalls: [{ id: "c1", name: "pay", arguments: { amount: 100 } }] }],
      deltaSize: 5,
    });
    const chunks = chunksOf(await (await post(server, { stream: true })).text());
    type Call = { index: number; id?: string; function: { name?: string; arguments: string } };
    const calls = chunks.flatMap((chunk) => (chunk.choices[0]?.delta["tool_calls"] ?? []) as Call[]);
    expect(calls[0]).toEqual({ index: 0, id: "c1", type: "function", function: { name: "pay", arguments: "" } });
    expect(calls.map((call) => call.function.arguments).join("")).toBe('{"amount":100}');
    expect(calls.slice(1).every((call) => call.id === undefined)).toBe(true);
  });

  it.each(HOST_SHAPES)("the %s shape carries the same text streamed and at once", async (shape) => {
    const server = await start({ turns: [TURN, TURN], shape, deltaSize: { min: 1, max: 7, seed: 5 } });
    const chunks = chunksOf(await (await post(server, { stream: true })).text());
    const { choices } = (await (await post(server, {})).json()) as { choices: { message: Record<string, unknown> }[] };
    const message = choices[0]?.message ?? {};
    expect(joined(chunks, "content")).toBe(message["content"]);
    if ((INLINE_SHAPES as readonly string[]).includes(shape)) {
      expect(message["content"]).toBe(
        inlineTrace(shape as (typeof INLINE_SHAPES)[number], TURN.reasoning, TURN.answer),
      );
    } else {
      expect(message["content"]).toBe(TURN.answer);
      expect(JSON.stringify(message[shape])).toContain(TURN.reasoning);
    }
  });

  it("every inline shape is split back into its trace and its answer", () => {
    for (const shape of INLINE_SHAPES) {
      const splitter = channelSplitter({ shape: "auto", openingTagMayBeMissing: true });
      const segments = [...splitter.text(inlineTrace(shape, "why", "so")), ...splitter.end()];
      const of = (channel: string) =>
        segments
          .filter((s) => s.channel === channel)
          .map((s) => s.text.trimEnd())
          .join("");
      expect([shape, of("reasoning"), of("answer")]).toEqual([
        shape,
        shape === "no-tags" || shape === "empty" ? "" : "why",
        shape === "truncated" ? "" : "so",
      ]);
    }
  });

  it("lists its model, refuses what it does not know, and fails loudly when the script is over", async () => {
    const server = await start({ turns: [], modelId: "deepseek-r1:14b" });
    expect(await (await fetch(`${server.url}/models`)).json()).toMatchObject({ data: [{ id: "deepseek-r1:14b" }] });
    expect((await fetch(`${server.url}/embeddings`)).status).toBe(404);
    expect((await post(server, [] as object)).status).toBe(400);
    expect((await fetch(`${server.url}/chat/completions`, { method: "POST", body: "{" })).status).toBe(400);
    await server.settled();
    expect(server.requests.map((request) => request.status)).toEqual([200, 404, 400, 400]);
  });

  it("asks a function for its turns, and reads traces as they are needed", async () => {
    const echo = await start({ turns: (body, index) => ({ answer: `${index}:${(body as { model: string }).model}` }) });
    expect(JSON.stringify(await (await post(echo, { model: "x" })).json())).toContain("0:x");
    expect(JSON.stringify(await (await post(echo, { model: "y" })).json())).toContain("1:y");
    const traces = await start({ turns: readTraces(new URL("../../examples/traces/demo.jsonl", import.meta.url)) });
    const first = await Promise.all([post(traces, {}), post(traces, {})]);
    const ids = await Promise.all(first.map(async (response) => ((await response.json()) as { id: string }).id));
    expect(new Set(ids).size).toBe(2);
  });

  it("notices a client that hangs up, and stops sending", async () => {
    const server = await start({ turns: [{ answer: "x".repeat(4_000) }], deltaSize: 1, paceMs: 1 });
    const abort = new AbortController();
    const response = await post(server, { stream: true }, { signal: abort.signal });
    const reader = response.body?.getReader();
    await reader?.read();
    abort.abort();
    await server.settled();
    const [request] = server.requests;
    expect(request).toMatchObject({ clientClosed: true, deltasTotal: 4_000 });
    expect(request?.deltasSent).toBeLessThan(2_000);
    expect(request?.bytesSent).toBeLessThan(request?.bytesTotal ?? 0);
  });

  it("waits for a slow reader instead of filling memory", async () => {
    const server = await start({ turns: [{ answer: "x".repeat(200_000) }], deltaSize: 1 });
    const response = await post(server, { stream: true });
    await new Promise((resolve) => setTimeout(resolve, 300));
    // About 40 MB of events: what fits into sockets and buffers is far less.
    expect(server.requests[0]?.deltasSent).toBeLessThan(100_000);
    await response.body?.cancel();
    await server.settled();
    expect(server.requests[0]).toMatchObject({ clientClosed: true, deltasTotal: 200_000 });
  });

  it("paces its deltas", async () => {
    const server = await start({ turns: [{ answer: "abcde" }], deltaSize: 1, paceMs: 20 });
    const before = performance.now();
    await (await post(server, { stream: true })).text();
    expect(performance.now() - before).toBeGreaterThan(90);
  });
});

describe("injected faults", () => {
  it("an error status with its body", async () => {
    const server = await start({
      turns: [{ error: { kind: "status", status: 429, body: { error: { message: "slow down" } } } }],
    });
    const response = await post(server, { stream: true });
    expect(response.status).toBe(429);
    expect(await response.json()).toEqual({ error: { message: "slow down" } });
  });

  it("a malformed chunk between good ones", async () => {
    const server = await start({
      turns: [{ answer: "abc", error: { kind: "malformed-chunk", afterDeltas: 1 } }],
      deltaSize: 1,
    });
    const events = (await (await post(server, { stream: true })).text()).split("\n\n");
    expect(() => JSON.parse(events[1]?.slice(6) ?? "") as unknown).toThrow();
    expect(chunksOf([events[0], ...events.slice(2)].join("\n\n"))).toHaveLength(4);
  });

  it("a reset after some deltas", async () => {
    const server = await start({ turns: [{ answer: "abc", error: { kind: "reset", afterDeltas: 2 } }], deltaSize: 1 });
    await expect(post(server, { stream: true }).then((response) => response.text())).rejects.toThrow();
    await server.settled();
    expect(server.requests).toMatchObject([{ deltasSent: 2, deltasTotal: 3, clientClosed: false }]);
  });

  it("a missing finish", async () => {
    const server = await start({ turns: [{ answer: "abc", error: { kind: "missing-finish" } }] });
    const text = await (await post(server, { stream: true })).text();
    expect(text).not.toContain("[DONE]");
    expect(chunksOf(text).every((chunk) => chunk.choices[0]?.finish_reason === null)).toBe(true);
  });

  it("an answer that breaks off without stream", async () => {
    const server = await start({ turns: [{ answer: "abc", error: { kind: "malformed-chunk", afterDeltas: 0 } }] });
    await expect(post(server, {}).then((response) => response.json())).rejects.toThrow();
  });

  it("a script that throws is a server error, not a hang", async () => {
    const server = await start({
      turns: () => {
        throw new Error("script");
      },
    });
    expect((await post(server, {})).status).toBe(500);
  });
});

describe("replayServer under the real provider", () => {
  const providers = { ai5: compatible5, ai6: compatible6, ai7: compatible7 };

  it.each(majors)("$name: streamText reads reasoning, text, tool calls and usage", async ({ name, ai }) => {
    const server = await start({
      turns: [
        {
          ...TURN,
          toolCalls: [{ id: "c1", name: "pay", arguments: { amount: 3 } }],
          usage: { inputTokens: 11, outputTokens: 22 },
        },
      ],
      deltaSize: { min: 1, max: 3 },
    });
    const model = providers[name]
      .createOpenAICompatible({ name: "replay", baseURL: server.url })
      .chatModel("deepseek-r1");
    const { streamText, tool, jsonSchema } = ai;
    const result = streamText({
      model,
      prompt: "hi",
      tools: { pay: tool({ inputSchema: jsonSchema({ type: "object" }) }) },
    });
    expect(await result.text).toBe(TURN.answer);
    expect(await result.reasoningText).toBe(TURN.reasoning);
    expect(await result.toolCalls).toMatchObject([{ toolCallId: "c1", toolName: "pay", input: { amount: 3 } }]);
    expect(await result.finishReason).toBe("tool-calls");
    expect(await result.usage).toMatchObject({ inputTokens: 11, outputTokens: 22 });
    await server.settled();
    expect(server.requests).toMatchObject([{ body: { model: "deepseek-r1", stream: true }, clientClosed: false }]);
  });

  it.each(majors)("$name: generateText reads the same", async ({ name, ai }) => {
    const server = await start({ turns: [TURN], shape: "tags" });
    const model = providers[name]
      .createOpenAICompatible({ name: "replay", baseURL: server.url })
      .chatModel("deepseek-r1");
    const result = await ai.generateText({ model, prompt: "hi" });
    expect(result.text).toBe(inlineTrace("tags", TURN.reasoning, TURN.answer));
  });
});
