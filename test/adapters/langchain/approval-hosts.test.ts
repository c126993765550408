import { type BaseMessage, HumanMessage } from "@langchain/core/messages";
import { ChatDeepSeek } from "@langchain/deepseek";
import { Command, MemorySaver } from "@langchain/langgraph";
import { ChatOpenAI } from "@langchain/openai";
import { createAgent } from "langchain";
import { replayServer } from "r1guard/testing";
import { describe, expect, it } from "vitest";
import { guardMiddleware } from "../../../adapters/langchain/middleware.ts";
import { agentGuard, agentTools, textOf, toolAnswers, UNAVAILABLE } from "./agents.ts";

const models = {
  ChatDeepSeek: (fields: object) => new ChatDeepSeek(fields as never),
  ChatOpenAI: (fields: object) => new ChatOpenAI(fields),
};
const config = { configurable: { thread_id: "t" } };
const turns = [
  {
    reasoning: "Well.",
    toolCalls: [
      { id: "call_0", name: "pay", arguments: { to: "Ada" } },
      { id: "call_1", name: "erase", arguments: {} },
    ],
  },
  { reasoning: "Well.", answer: "done" },
];

// The same agent keeps messages of another shape depending on how it was called.
describe.each(["ChatDeepSeek", "ChatOpenAI"] as const)("%s", (name) => {
  it.each(["invoke", "stream", "streamEvents"] as const)(
    "waits, runs what a person made of the call, and tells the host that and nothing else: %s",
    async (api) => {
      const server = await replayServer({ turns });
      const configuration = { baseURL: `${server.url}/v1` };
      const model = models[name]({ model: "deepseek-r1", apiKey: "none", configuration });
      const { pay, erase, runs } = agentTools();
      const middleware = [guardMiddleware(agentGuard())];
      const agent = createAgent({ model, tools: [pay, erase], middleware, checkpointer: new MemorySaver() });
      const ways = {
        invoke: (input: never) => agent.invoke(input, config),
        stream: async (input: never) => {
          for await (const _piece of await agent.stream(input, { ...config, streamMode: "messages" }));
        },
        streamEvents: async (input: never) => (await agent.streamEvents(input, { ...config, version: "v3" })).output,
      };
      await ways[api]({ messages: [new HumanMessage("hi")] } as never);
      expect(runs).toEqual([]);
      const editedAction = { name: "pay", args: { to: "Bob" } };
      await ways[api](new Command({ resume: { decisions: [{ type: "edit", editedAction }] } }) as never);
      expect(runs).toEqual([editedAction]);
      const { messages } = ((await agent.getState(config)) as { values: { messages: BaseMessage[] } }).values;
      expect(toolAnswers(messages).map(({ content }) => content)).toEqual(["pay ran", UNAVAILABLE]);
      expect(textOf(messages)).toBe("done");
      const told = JSON.stringify(server.requests.at(-1));
      expect(told).toContain("Bob");
      expect(told).not.toContain("Ada");
      await server.close();
    },
  );
});
