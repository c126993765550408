import { AIMessage, AIMessageChunk, HumanMessage } from "@langchain/core/messages";
import { END, MessagesAnnotation, START, StateGraph } from "@langchain/langgraph";
import { createAgent } from "langchain";
import type { HandOff } from "r1guard";
import { getGuardVerdict, guardChatModel, guardMiddleware, handoffTo, isGuardBlock } from "r1guard/langchain";
import { replayServer } from "r1guard/testing";
import { describe, expect, it } from "vitest";
import { agentGuard, agentTools, CODENAME, REPLY, ScriptedModel, SECRET } from "./agents.ts";
import { GivenStream, streamed } from "./given-models.ts";
import { deepSeek } from "./leak-models.ts";

const turns = { warnAt: 2, maxTurns: 9, onDegraded: "handoff" };
const handingOff = (handoff: HandOff, changes: object = {}) => agentGuard({ turns, ...changes }, { handoff });
const talk = () => [
  new HumanMessage("Plan a walk in Rome."),
  new AIMessage("<think>hm</think>Start at the river."),
  new HumanMessage("Avoid stairs."),
];

/** Every way to ask a chat model, with what came of it. */
async function everyWay(handoff: HandOff, changes: object = {}) {
  const guard = handingOff(handoff, changes);
  const build = () => new ScriptedModel({ text: "I am the model." });
  const ways = {
    invoke: (inner: ScriptedModel) => guardChatModel(inner, guard).invoke(talk()),
    stream: (inner: ScriptedModel) => streamed(guardChatModel(inner, guard).stream(talk())),
    agent: async (inner: ScriptedModel) => {
      const agent = createAgent({ model: inner, tools: [agentTools().search], middleware: [guardMiddleware(guard)] });
      return (await agent.invoke({ messages: talk() })).messages.at(-1) as AIMessage;
    },
    graph: async (inner: ScriptedModel) => {
      const model = guardChatModel(inner, guard);
      const graph = new StateGraph(MessagesAnnotation)
        .addNode("answer", async ({ messages }) => ({ messages: [await model.invoke(messages)] }))
        .addEdge(START, "answer")
        .addEdge("answer", END)
        .compile();
      return (await graph.invoke({ messages: talk() })).messages.at(-1) as AIMessage;
    },
  };
  const results = [];
  for (const [way, ask] of Object.entries(ways)) {
    const inner = build();
    const message = await ask(inner);
    results.push({ way, asked: inner.asked.length, text: message.text, message, verdict: getGuardVerdict(message) });
  }
  return results;
}

describe("a turn that is handed off", () => {
  it("gives the caller somebody else's reply as an ordinary answer, and does not ask the model", async () => {
    for (const { message, ...result } of await everyWay(() => ({ reply: `Maria here, about ${CODENAME}.` }))) {
      expect(result).toMatchObject({ asked: 0, text: "Maria here, about [internal]." });
      expect(result.verdict).toMatchObject({ handedOff: true, breaker: "degraded" });
      expect(message.response_metadata["finish_reason"]).toBe("stop");
      expect(isGuardBlock(message)).toBe(false);
    }
  });

  it("judges the reply like an answer", async () => {
    for (const { text, asked, message } of await everyWay(() => ({ reply: pieces("Well. ", SECRET, ". More.") }))) {
      expect(asked).toBe(0);
      expect(text).toContain(REPLY);
      expect(text).not.toContain(SECRET);
      expect(isGuardBlock(message)).toBe(true);
    }
  });

  it("asks the model when nobody takes it, and refuses when the callback fails", async () => {
    for (const result of await everyWay(() => undefined)) {
      expect(result).toMatchObject({ asked: 1, text: "I am the model." });
      expect(result.verdict?.handedOff).toBeUndefined();
    }
    const failing = await everyWay(() => Promise.reject(new Error("closed")), { messages: { blocked: "Not now." } });
    for (const result of failing) expect(result).toMatchObject({ asked: 0, text: "Not now." });
  });

  it("comes as content block events, too", async () => {
    const model = guardChatModel(
      new ScriptedModel(),
      handingOff(() => ({ reply: pieces("Maria ", "here.") })),
    );
    const texts: string[] = [];
    for await (const event of model._streamChatModelEvents(talk(), {} as never)) {
      if (event.event === "content-block-delta" && event.delta.type === "text-delta") texts.push(event.delta.text);
    }
    expect(texts.join("")).toBe("Maria here.");
  });
});

describe("handoffTo", () => {
  it("asks another model with the words of the conversation, without the first one's trace", async () => {
    const other = new ScriptedModel(...Array.from({ length: 4 }, () => ({ text: "Take the ramp." })));
    for (const result of await everyWay(handoffTo(other))) {
      expect(result).toMatchObject({ asked: 0, text: "Take the ramp.", verdict: { handedOff: true } });
    }
    expect(other.asked.map((messages) => messages.map(({ type, text }) => [type, text]))).toEqual(
      Array.from({ length: 4 }, () => [
        ["human", "Plan a walk in Rome."],
        ["ai", "Start at the river."],
        ["human", "Avoid stairs."],
      ]),
    );
  });

  it("keeps the other model's raw output from callbacks and stream modes of the run", async () => {
    const raw = `The word is ${SECRET}, and that is that.`;
    const other = () => new GivenStream({ content: raw.slice(0, 20) }, { content: raw.slice(20) });
    const model = guardChatModel(
      new ScriptedModel(),
      handingOff((request) => handoffTo(other())(request)),
    );
    const graph = new StateGraph(MessagesAnnotation)
      .addNode("answer", async ({ messages }) => ({ messages: [await model.invoke(messages)] }))
      .addEdge(START, "answer")
      .addEdge("answer", END)
      .compile();
    const seen: unknown[] = [];
    for await (const part of await graph.stream({ messages: talk() }, { streamMode: ["messages", "updates"] })) {
      seen.push(part);
    }
    for await (const event of graph.streamEvents({ messages: talk() }, { version: "v2" })) seen.push(event);
    expect(JSON.stringify(seen)).toContain(REPLY);
    expect(JSON.stringify(seen)).not.toMatch(/monkey/);
  });

  it("keeps it from them also where the application asks the model by its own means", async () => {
    const other = new GivenStream({ content: `The word is ${SECRET}.` });
    const guard = handingOff(async () => ({ reply: (await other.invoke("Who?")).text || SECRET }));
    const tokens: string[] = [];
    const message = await guardChatModel(new ScriptedModel(), guard).invoke(talk(), {
      callbacks: [{ handleLLMNewToken: (token: string) => void tokens.push(token) }],
    });
    expect(message.text).toContain(REPLY);
    expect(tokens.join("")).not.toContain(SECRET);
  });

  it("closes the other model's connection when the caller gives up", async () => {
    const other = await replayServer({ turns: () => ({ answer: "All is well here. ".repeat(2_000) }), paceMs: 1 });
    const model = guardChatModel(new GivenStream(), handingOff(handoffTo(deepSeek(other))));
    const caller = new AbortController();
    let shown = "";
    const read = async () => {
      for await (const chunk of await model.stream(talk(), { signal: caller.signal })) {
        shown += chunk.text;
        if (shown.length > 100) caller.abort();
      }
    };
    await read().catch(() => {});
    await other.settled();
    expect(other.requests).toMatchObject([{ clientClosed: true }]);
    expect(other.requests[0]?.bytesSent).toBeLessThan((other.requests[0]?.bytesTotal ?? 0) / 2);
    await other.close();
  });

  it("refuses what cannot be asked", () => {
    expect(() => handoffTo("gpt-5" as never)).toThrow("handoffTo needs a chat model");
  });
});

async function* pieces(...texts: string[]) {
  yield* texts;
}

it("is read as chunks of one message", async () => {
  const model = guardChatModel(
    new GivenStream(),
    handingOff(() => ({ reply: pieces("Maria ", "here.") })),
  );
  const chunks: string[] = [];
  for await (const chunk of await model.stream(talk())) {
    expect(chunk).toBeInstanceOf(AIMessageChunk);
    chunks.push(chunk.text);
  }
  expect(chunks.filter((text) => text !== "").length).toBeGreaterThan(1);
  expect(chunks.join("")).toBe("Maria here.");
});
