import { inspect } from "node:util";
import type { BaseChatModel } from "@langchain/core/language_models/chat_models";
import { AIMessage, AIMessageChunk, type BaseMessage } from "@langchain/core/messages";
import { concat } from "@langchain/core/utils/stream";
import { createAgent } from "langchain";
import { getGuardVerdict, guardChatModel, isGuardBlock } from "r1guard/langchain";
import {
  HOST_SHAPES,
  type HostShape,
  type ReplayServer,
  type ReplayServerOptions,
  replayServer,
} from "r1guard/testing";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { leakGuard, REPLY, SECRET } from "./leak-guards.ts";
import { deepSeek, openAI } from "./leak-models.ts";

const guard = leakGuard();
const LONG = "All is well here. ".repeat(400);

const servers: ReplayServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function serve(options: ReplayServerOptions): Promise<ReplayServer> {
  const server = await replayServer(options);
  servers.push(server);
  return server;
}

async function streamed(model: BaseChatModel): Promise<{ readonly whole: AIMessageChunk; readonly texts: string[] }> {
  const texts: string[] = [];
  let whole: AIMessageChunk | undefined;
  for await (const chunk of await model.stream("hi")) {
    texts.push(chunk.text);
    whole = whole === undefined ? chunk : concat(whole, chunk);
  }
  return { whole: whole ?? new AIMessageChunk(""), texts };
}

/** A reply after released text is a paragraph of its own. */
const words = (text: string): string => text.replace(/\s+/gu, " ").trim();

const reasoningOf = (message: BaseMessage): string => String(message.additional_kwargs["reasoning_content"] ?? "");

describe.each([
  ["ChatDeepSeek", deepSeek],
  ["ChatOpenAI", openAI],
])("over HTTP with %s", (name, build) => {
  const blocking = () => serve({ turns: () => ({ reasoning: "hm. ", answer: `Well. ${SECRET}. ${LONG}` }), paceMs: 1 });

  async function expectClosedEarly(server: ReplayServer): Promise<void> {
    await server.settled();
    expect(server.requests).toMatchObject([{ clientClosed: true }]);
    expect(server.requests[0]?.bytesSent).toBeLessThan((server.requests[0]?.bytesTotal ?? 0) / 2);
  }

  it("closes the connection when it blocks, long before the model would be done", async () => {
    const server = await blocking();
    const { whole } = await streamed(guardChatModel(build(server), guard));
    await expectClosedEarly(server);
    expect(words(whole.text)).toBe(`Well. ${REPLY}`);
    expect(whole.response_metadata["finish_reason"]).toBe("content_filter");
    expect(isGuardBlock(whole)).toBe(true);
  });

  it("closes it in v3 events, and under an agent that streams", async () => {
    const events = await blocking();
    const message = await guardChatModel(build(events), guard).streamEvents("hi");
    await expectClosedEarly(events);
    expect(words(message.text)).toBe(`Well. ${REPLY}`);

    const messages = await blocking();
    const agent = createAgent({ model: guardChatModel(build(messages), guard), tools: [] });
    const texts: string[] = [];
    for await (const [chunk] of await agent.stream({ messages: "hi" }, { streamMode: "messages" }))
      texts.push(chunk.text);
    await expectClosedEarly(messages);
    expect(words(texts.join(""))).toBe(`Well. ${REPLY}`);
  });

  it("lets text go while the model still writes", async () => {
    const server = await serve({ turns: [{ reasoning: "hm. ", answer: LONG }], paceMs: 1 });
    const stream = await guardChatModel(build(server), guard).stream("hi");
    for await (const chunk of stream) {
      if (chunk.text !== "") break;
    }
    await server.settled();
    expect(server.requests[0]?.bytesSent).toBeLessThan((server.requests[0]?.bytesTotal ?? 0) / 2);
  });

  it("tells the guard when the caller goes away", async () => {
    const own = leakGuard();
    const ended = vi.fn();
    own.on("turn-end", (event) => ended(event.abandoned));
    const server = await serve({ turns: () => ({ reasoning: "hm. ", answer: LONG }), paceMs: 1 });
    for await (const chunk of await guardChatModel(build(server), own).stream("hi")) {
      if (chunk.text !== "") break;
    }
    await server.settled();
    expect(ended.mock.calls).toEqual([[true]]);
  });

  it.each(HOST_SHAPES)("reads the trace as %s, the same with and without streaming", async (shape) => {
    const server = await serve({
      turns: () => ({ reasoning: "I think 🦊 so. ", answer: "It is **four**. " }),
      shape,
      deltaSize: { min: 1, max: 5, seed: 7 },
    });
    const model = guardChatModel(build(server), guard);
    const { whole } = await streamed(model);
    const invoked = await model.invoke("hi");
    // ChatDeepSeek takes tags out of a stream itself: it leaves the blank lines after them and the second of two tags,
    // and does not say that the end was missing.
    expect(whole.text.trim()).toBe(invoked.text.trim());
    expect(reasoningOf(whole).replace("<think>", "").trim()).toBe(reasoningOf(invoked).trim());
    expect(invoked.text).not.toContain("I think");
    if (shape !== "truncated") expect(invoked.text.trim()).toBe("It is **four**.");
    if (!DROPPED.includes(shape)) expect(reasoningOf(invoked).trim()).toBe("I think 🦊 so.");
    expect(invoked.usage_metadata).toMatchObject({ output_tokens: expect.any(Number) });
    expect(whole.usage_metadata).toEqual(invoked.usage_metadata);
    if (name !== "ChatDeepSeek" || shape !== "truncated") {
      expect(getGuardVerdict(whole)?.codes).toEqual(getGuardVerdict(invoked)?.codes);
    }
  });

  // LangChain's client prints a chunk that it cannot parse.
  beforeEach(() => void vi.spyOn(console, "error").mockReturnValue());

  it.each(["status", "malformed-chunk", "reset", "missing-finish"] as const)(
    "survives %s, and quotes nothing",
    async (kind) => {
      const error =
        kind === "status" ? { kind, status: 400 } : kind === "missing-finish" ? { kind } : { kind, afterDeltas: 3 };
      const server = await serve({
        turns: () => ({ answer: `Hello there, all is well. ${SECRET}. ${"x".repeat(100)}`, error }),
        deltaSize: 12,
      });
      const model = guardChatModel(build(server, { maxRetries: 0 }), guard);
      const outcomes = await Promise.all([
        streamed(model).catch((thrown: unknown) => thrown),
        model.invoke("hi").catch((thrown: unknown) => thrown),
        Promise.resolve(model.streamEvents("hi")).catch((thrown: unknown) => thrown),
        createAgent({ model, tools: [] })
          .invoke({ messages: "hi" })
          .catch((thrown: unknown) => thrown),
      ]);
      const shown = inspect(outcomes, { depth: 20, showHidden: true, maxStringLength: null });
      expect(shown).not.toMatch(/monkey|dishwasher/u);
      if (kind === "status") expect(outcomes.filter((outcome) => outcome instanceof Error)).toHaveLength(4);
    },
  );

  it("keeps what came before a fault", async () => {
    const server = await serve({
      turns: () => ({ answer: "Hello there, all is well. And more of it. ", error: { kind: "reset", afterDeltas: 2 } }),
      deltaSize: 12,
    });
    const seen: string[] = [];
    const outcome = await (async () => {
      for await (const chunk of await guardChatModel(build(server, { maxRetries: 0 }), guard).stream("hi")) {
        seen.push(chunk.text);
      }
    })().catch((error: unknown) => error);
    expect(outcome).toBeInstanceOf(Error);
    expect("Hello there, all is well. And more of it. ".startsWith(seen.join(""))).toBe(true);
  });
});

/** Where LangChain's packages throw the trace away before anybody sees it, or there is none. */
const DROPPED: readonly HostShape[] = ["reasoning", "reasoning_details", "no-tags", "empty", "truncated"];

describe("a message of the whole", () => {
  it("is of the class that the model gives without a guard", async () => {
    const server = await serve({ turns: () => ({ reasoning: "hm. ", answer: "four. " }) });
    for (const build of [deepSeek, openAI]) {
      const invoked = await guardChatModel(build(server), guard).invoke("hi");
      expect(AIMessageChunk.isInstance(invoked)).toBe(AIMessageChunk.isInstance(await build(server).invoke("hi")));
      expect(AIMessage.isInstance(invoked)).toBe(true);
    }
  });
});
