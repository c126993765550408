import { InMemoryCache } from "@langchain/core/caches";
import { BaseCallbackHandler } from "@langchain/core/callbacks/base";
import { awaitAllCallbacks } from "@langchain/core/callbacks/promises";
import type { BaseChatModel } from "@langchain/core/language_models/chat_models";
import { RunnableLambda } from "@langchain/core/runnables";
import { MessagesAnnotation, START, StateGraph } from "@langchain/langgraph";
import { initChatModel } from "langchain";
import { guardChatModel } from "r1guard/langchain";
import { type ReplayServer, replayServer } from "r1guard/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { agentGuard, SECRET } from "./agents.ts";

let server: ReplayServer;
beforeAll(async () => {
  server = await replayServer({ turns: () => ({ answer: `It is ${SECRET}.` }) });
});
afterAll(() => server.close());

const build = (fields: object = {}) =>
  initChatModel("deepseek-r1", {
    modelProvider: "openai",
    apiKey: "none",
    configuration: { baseURL: server.url },
    configurableFields: ["model"],
    ...fields,
  } as never) as unknown as Promise<BaseChatModel>;
const asked = () => (server.requests.at(-1)?.body as { model?: string } | undefined)?.model;
const other = { configurable: { model: "other", thread_id: "t" } };

describe.each([{ mode: "enforce" }, { mode: "shadow" }] as const)(
  "a model that is made when it is called, $mode",
  ({ mode }) => {
    const guarded = async (fields?: object) => guardChatModel(await build(fields), agentGuard({}, { mode }));

    it("is made from the call's `configurable`, however it gets there", async () => {
      const model = await guarded();
      await model.invoke("hi");
      expect(asked()).toBe("deepseek-r1");
      await model.invoke("hi", other as never);
      expect(asked()).toBe("other");
      await model.withConfig({ configurable: { model: "third" } } as never).invoke("hi");
      expect(asked()).toBe("third");
      for await (const _chunk of await model.stream("hi", { configurable: { model: "fourth" } } as never));
      expect(asked()).toBe("fourth");
      const chain = RunnableLambda.from((text: string) => text).pipe(model);
      await chain.invoke("hi", { configurable: { model: "fifth" } });
      expect(asked()).toBe("fifth");
      await model.bindTools([]).invoke("hi", { configurable: { model: "sixth" } } as never);
      expect(asked()).toBe("sixth");
    });

    it("is made from the graph's, which the call's goes before", async () => {
      const model = await guarded();
      const graph = new StateGraph(MessagesAnnotation)
        .addNode("inherits", async ({ messages }) => ({ messages: [await model.invoke(messages)] }))
        .addEdge(START, "inherits")
        .compile();
      const question = { messages: [{ role: "user", content: "hi" }] };
      await graph.invoke(question, other);
      expect(asked()).toBe("other");
      const overriding = new StateGraph(MessagesAnnotation)
        .addNode("own", async ({ messages }) => ({
          messages: [await model.invoke(messages, { configurable: { model: "own" } } as never)],
        }))
        .addEdge(START, "own")
        .compile();
      await overriding.invoke(question, other);
      expect(asked()).toBe("own");
    });

    it("leaves `configurable` out of traces and the inner model's options", async () => {
      const starts: unknown[] = [];
      const callbacks = [{ handleChatModelStart: (...start: unknown[]) => void starts.push(start) }];
      await (await guarded()).invoke("hi", { ...other, callbacks } as never);
      expect(starts).toHaveLength(1);
      expect(JSON.stringify(starts)).not.toContain("thread_id");
      expect(JSON.stringify(server.requests.at(-1)?.body)).not.toContain("thread_id");
    });

    it("has the callbacks it was given called once, with what the caller gets", async () => {
      const seen: string[] = [];
      class Seeing extends BaseCallbackHandler {
        override name = "seeing";
        override handleLLMEnd(output: unknown): void {
          seen.push(JSON.stringify(output));
        }
      }
      await (await guarded({ callbacks: [new Seeing()] })).invoke("hi", other as never);
      await awaitAllCallbacks();
      expect(seen).toHaveLength(1);
      expect(seen[0]?.includes(SECRET)).toBe(mode === "shadow");
    });

    it("is told apart in a cache around the guard", async () => {
      const model = await guarded();
      model.cache = new InMemoryCache();
      const before = server.requests.length;
      for (const name of ["a", "b", "a"]) await model.invoke("hi", { configurable: { model: name } } as never);
      expect(server.requests.length - before).toBe(2);
    });
  },
);
