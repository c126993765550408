// Tools outside `createAgent`: guarded tools in a LangGraph `ToolNode` ask a person themselves.
import assert from "node:assert/strict";
import { replayServer } from "r1guard/testing";

// Plays recorded replies of R1, so that this file runs without a model.
const host = await replayServer({
  turns: [
    {
      reasoning: "I look it up and refund it.",
      toolCalls: [
        { id: "c-1", name: "findOrder", arguments: { id: "A7" } },
        { id: "c-2", name: "refund", arguments: { id: "A7" } },
      ],
    },
    { reasoning: "Both are done.", answer: "The money is on its way." },
  ],
});
const connection = { apiKey: "none", configuration: { baseURL: host.url } };
const done: string[] = [];

// #region graph
import { ChatDeepSeek } from "@langchain/deepseek";
import { Command, END, interrupt, MemorySaver, MessagesAnnotation, START, StateGraph } from "@langchain/langgraph";
import { ToolNode, toolsCondition } from "@langchain/langgraph/prebuilt";
import { tool } from "langchain";
import { createGuard } from "r1guard";
import { guardChatModel, guardTools } from "r1guard/langchain";
import { z } from "zod";

const guard = createGuard({
  profile: { name: "support-graph", tools: { byName: { findOrder: "read-only", refund: "payment" } } },
});

const schema = z.object({ id: z.string() });
const findOrder = tool(({ id }) => `Order ${id}: damaged on arrival.`, { name: "findOrder", schema });
const refund = tool(({ id }) => `${done.push(id)} refund made.`, { name: "refund", schema });

const tools = guardTools([findOrder, refund], guard, { interrupt }); // without `interrupt` it would refuse
const deepseek = new ChatDeepSeek({ model: "deepseek-reasoner", ...connection });
const model = guardChatModel(deepseek, guard, { attended: true }).bindTools(tools); // the tools ask a person

const graph = new StateGraph(MessagesAnnotation)
  .addNode("model", async ({ messages }) => ({ messages: [await model.invoke(messages)] }))
  .addNode("tools", new ToolNode(tools))
  .addEdge(START, "model")
  .addConditionalEdges("model", toolsCondition, ["tools", END])
  .addEdge("tools", "model")
  .compile({ checkpointer: new MemorySaver() });

const thread = { configurable: { thread_id: "c-42" } };
await graph.invoke({ messages: [{ role: "user", content: "My order A7 arrived damaged." }] }, thread);
const ranBefore = [...done]; // nothing yet
const decisions = [{ type: "approve" }];
const { messages } = await graph.invoke(new Command({ resume: { decisions } }), thread);
console.log(messages.at(-1)?.text);
// The money is on its way.
// #endregion

assert.deepEqual(ranBefore, []);
assert.deepEqual(done, ["A7"]);
assert.equal(messages.at(-1)?.text, "The money is on its way.");
assert.equal(host.requests.length, 2);
await host.close();
