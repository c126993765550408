import { setTimeout as sleep } from "node:timers/promises";
import type { BaseChatModel } from "@langchain/core/language_models/chat_models";
import { StringOutputParser } from "@langchain/core/output_parsers";
import { ChatPromptTemplate } from "@langchain/core/prompts";
import { createAgent } from "langchain";
import type { Classifier } from "r1guard";
import { guardChatModel } from "r1guard/langchain";
import { type ReplayServer, replayServer } from "r1guard/testing";
import { afterEach, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { leakGuard } from "./leak-guards.ts";
import { deepSeek, openAI } from "./leak-models.ts";

const guard = leakGuard();
const LONG = "All is well here. ".repeat(400);

const servers: ReplayServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

/** A model that takes its time: a pause before a whole reply, and one before each delta. */
async function slowServer(answer = LONG): Promise<ReplayServer> {
  const server = await replayServer({
    turns: async (body) => {
      if ((body as { stream?: boolean }).stream !== true) await sleep(300);
      return { reasoning: "hm. ", answer };
    },
    paceMs: 2,
  });
  servers.push(server);
  return server;
}

type Build = (server: ReplayServer) => BaseChatModel;
const models: readonly [string, Build][] = [
  ["ChatDeepSeek", deepSeek],
  ["ChatOpenAI", openAI],
];
const protections: readonly [string, (model: BaseChatModel) => BaseChatModel][] = [
  ["unguarded", (model) => model],
  ["guarded", (model) => guardChatModel(model, guard)],
];
const combinations = protections.flatMap(([protection, protect]) =>
  models.map(([name, build]) => ({ name: `${name}, ${protection}`, build: (s: ReplayServer) => protect(build(s)) })),
);

const schema = z.object({ city: z.string() });
const human = { role: "user", content: "hi" } as const;
const state = { messages: [human] };

async function drain(items: object): Promise<void> {
  // A stream of v3 can be awaited, too, and then is the whole message.
  const stream = Symbol.asyncIterator in items ? items : await items;
  for await (const _item of stream as AsyncIterable<unknown>) {
    // Read on until something stops it.
  }
}

function agentOf(model: BaseChatModel) {
  return createAgent({ model, tools: [] });
}

function chainOf(model: BaseChatModel) {
  return ChatPromptTemplate.fromMessages([["human", "{q}"]])
    .pipe(model)
    .pipe(new StringOutputParser());
}

/** Every way of calling that takes a signal. */
const calls: readonly [string, (model: BaseChatModel, signal: AbortSignal) => Promise<unknown>][] = [
  ["invoke", (model, signal) => model.invoke([human], { signal })],
  ["stream", (model, signal) => drain(model.stream([human], { signal }))],
  ["batch", (model, signal) => model.batch([[human], [human]], { signal })],
  ["streamEvents v2", (model, signal) => drain(model.streamEvents([human], { version: "v2", signal }))],
  ["streamEvents v3", (model, signal) => drain(model.streamEvents([human], { signal }))],
  ["chain.invoke", (model, signal) => chainOf(model).invoke({ q: "hi" }, { signal })],
  ["chain.stream", (model, signal) => drain(chainOf(model).stream({ q: "hi" }, { signal }))],
  [
    "structured output",
    (model, signal) => model.withStructuredOutput(schema, { method: "jsonMode" }).invoke([human], { signal }),
  ],
  [
    "structured output, streamed",
    (model, signal) => drain(model.withStructuredOutput(schema, { method: "jsonMode" }).stream([human], { signal })),
  ],
  ["agent.invoke", (model, signal) => agentOf(model).invoke(state, { signal })],
  ["agent.stream messages", (model, signal) => drain(agentOf(model).stream(state, { signal, streamMode: "messages" }))],
  ["agent.stream values", (model, signal) => drain(agentOf(model).stream(state, { signal, streamMode: "values" }))],
  ["agent.streamEvents v2", (model, signal) => drain(agentOf(model).streamEvents(state, { version: "v2", signal }))],
  [
    "agent.streamEvents v3",
    async (model, signal) => (await agentOf(model).streamEvents(state, { version: "v3", signal })).output,
  ],
];

describe.each(combinations)("an abort signal: $name", ({ name, build }) => {
  it.each(calls)("ends %s and closes the connection", async (callName, call) => {
    const server = await slowServer();
    const abort = new AbortController();
    const running = call(build(server), abort.signal).then(
      () => "went on",
      (error: Error) => `${error.name}: ${error.message}`,
    );
    await vi.waitFor(() => expect(server.requests.some(({ body }) => body !== undefined)).toBe(true));
    await sleep(30);
    abort.abort();
    // Without a guard some models end their v3 stream as if it were complete.
    const endsQuietly = name.endsWith("unguarded") && callName === "streamEvents v3";
    expect(await running).toMatch(endsQuietly ? /abort|went on/iu : /abort/iu);
    await server.settled();
    expect(server.requests.map(({ clientClosed }) => clientClosed)).not.toContain(false);
  });

  it.each(calls)("given up before %s begins asks nothing", async (_name, call) => {
    const server = await slowServer();
    const outcome = await call(build(server), AbortSignal.abort()).then(
      () => "went on",
      (error: Error) => `${error.name}: ${error.message}`,
    );
    expect(outcome).toMatch(/abort/iu);
    await server.settled();
    expect(server.requests.filter(({ clientClosed }) => !clientClosed)).toEqual([]);
  });
});

describe.each(["input", "answer"] as const)("an abort signal while the %s is judged", (stage) => {
  it.each(calls)("ends %s", async (_name, call) => {
    const abort = new AbortController();
    const judge: Classifier = {
      name: "slow-judge",
      stages: [stage],
      classify: async (_subject, { signal }) => {
        abort.abort();
        await sleep(500, undefined, { signal });
        return [];
      },
    };
    const slow = leakGuard({ stream: { mode: "full" }, deadlineMs: 2_000 }, { classifiers: [judge] });
    const server = await replayServer({ turns: () => ({ reasoning: "hm. ", answer: '{"city":"Paris"} ' }) });
    servers.push(server);
    const outcome = await call(guardChatModel(deepSeek(server), slow), abort.signal).then(
      () => "went on",
      (error: Error) => `${error.name}: ${error.message}`,
    );
    expect(outcome).toMatch(/abort/iu);
    expect(server.requests).toHaveLength(stage === "input" ? 0 : server.requests.length);
  });
});

/** Long enough to see the end of a reply that is still being read. */
const WHOLE_REPLY = { timeout: 5_000, interval: 20 };

describe.each(combinations)("breaking off: $name", ({ build }) => {
  it("from model.stream() closes the connection", async () => {
    const server = await slowServer();
    for await (const chunk of await build(server).stream([human])) {
      if (chunk.text !== "") break;
    }
    await server.settled();
    expect(server.requests).toMatchObject([{ clientClosed: true }]);
    expect(server.requests[0]?.bytesSent).toBeLessThan(server.requests[0]?.bytesTotal ?? 0);
  });

  it("from a chain's stream closes the connection", async () => {
    const server = await slowServer();
    for await (const text of await chainOf(build(server)).stream({ q: "hi" })) {
      if (text !== "") break;
    }
    await server.settled();
    expect(server.requests).toMatchObject([{ clientClosed: true }]);
  });
});

// What LangChain itself does not cancel, with a guard or without. A test that fails here says that it has learned to:
// change the adapter's page, too.
describe.each(combinations)("what LangChain does not cancel: $name", ({ build }) => {
  const SHORT = "All is well here. ".repeat(20);

  /** The request is answered to its end although nobody listens. */
  async function runsOn(server: ReplayServer): Promise<void> {
    await vi.waitFor(() => expect(server.requests[0]?.finishedAt).toBeDefined(), WHOLE_REPLY);
    expect(server.requests).toMatchObject([{ clientClosed: false }]);
  }

  it("a break from model.streamEvents() of v3", async () => {
    const server = await slowServer(SHORT);
    for await (const event of build(server).streamEvents([human])) {
      if ((event as { event: string }).event === "content-block-delta") break;
    }
    await runsOn(server);
  });

  it("abort() of an agent's v3 run", async () => {
    const server = await slowServer(SHORT);
    const run = await agentOf(build(server)).streamEvents(state, { version: "v3" });
    for await (const event of run) {
      if (event.method === "messages") break;
    }
    run.abort();
    await runsOn(server);
    await Promise.resolve(run.output).catch(() => undefined);
  });
});

// Older versions of LangGraph let the model, and the tools after it, run on; newer ones cancel. A guard changes neither.
describe.each(models)("breaking off from an agent: %s", (_name, build) => {
  it.each([
    [
      "agent.stream()",
      async (model: BaseChatModel) => {
        for await (const _part of await agentOf(model).stream(state, { streamMode: "messages" })) break;
      },
    ],
    [
      "cancel() of agent.stream()",
      async (model: BaseChatModel) => {
        const reader = (await agentOf(model).stream(state, { streamMode: "messages" })).getReader();
        await reader.read();
        await reader.cancel();
      },
    ],
    [
      "agent.streamEvents() of v2",
      async (model: BaseChatModel) => {
        for await (const { event } of agentOf(model).streamEvents(state, { version: "v2" })) {
          if (event === "on_chat_model_stream") break;
        }
      },
    ],
  ])("%s closes the connection where it does without a guard", async (_call, breakOff) => {
    const closed: (boolean | undefined)[] = [];
    for (const [, protect] of protections) {
      const server = await slowServer("All is well here. ".repeat(20));
      await breakOff(protect(build(server)));
      await vi.waitFor(() => expect(server.requests[0]?.finishedAt).toBeDefined(), WHOLE_REPLY);
      closed.push(server.requests[0]?.clientClosed);
    }
    expect(closed[1]).toBe(closed[0]);
  });
});
