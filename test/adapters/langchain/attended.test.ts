import { HumanMessage } from "@langchain/core/messages";
import { Command, END, interrupt, MemorySaver, MessagesAnnotation, START, StateGraph } from "@langchain/langgraph";
import { ToolNode, toolsCondition } from "@langchain/langgraph/prebuilt";
import { createAgent } from "langchain";
import { guardChatModel, guardTools } from "r1guard/langchain";
import { describe, expect, it } from "vitest";
import { agentGuard, agentTools, ScriptedModel, textOf } from "./agents.ts";

const guard = agentGuard();
const question = { messages: [new HumanMessage("hi")] };
const thread = { configurable: { thread_id: "t" } };
const wantsToPay = () => new ScriptedModel({ calls: [{ name: "pay", args: { to: "Ada" } }] }, { text: "done" });

type Tools = ConstructorParameters<typeof ToolNode>[0];

function graphOf(inner: ScriptedModel, offered: Tools, run: Tools, attended?: boolean) {
  const model = guardChatModel(inner, guard, attended === undefined ? {} : { attended }).bindTools(offered);
  return new StateGraph(MessagesAnnotation)
    .addNode("model", async ({ messages }) => ({ messages: [await model.invoke(messages)] }))
    .addNode("tools", new ToolNode(run))
    .addEdge(START, "model")
    .addConditionalEdges("model", toolsCondition, ["tools", END])
    .addEdge("tools", "model")
    .compile({ checkpointer: new MemorySaver() });
}

describe("a checkpointer is not a person", () => {
  it("a graph with plain tools neither offers nor runs what needs approval", async () => {
    const { pay, search, runs } = agentTools();
    const inner = wantsToPay();
    const { messages } = await graphOf(inner, [pay, search], [pay, search]).invoke(question, thread);
    expect(inner.offered).toEqual([["search"]]);
    expect(runs).toEqual([]);
    expect(textOf(messages)).toContain("Not that: pay.");
  });

  it("nor does an agent without our middleware", async () => {
    const { pay, search, runs } = agentTools();
    const inner = wantsToPay();
    const model = guardChatModel(inner, guard);
    const agent = createAgent({ model, tools: [pay, search], checkpointer: new MemorySaver() });
    await agent.invoke(question, thread);
    expect(inner.offered).toEqual([["search"]]);
    expect(runs).toEqual([]);
  });

  it("guarded tools that ask a person get the call where the model was told so", async () => {
    const { pay, runs } = agentTools();
    const tools = guardTools([pay], guard, { interrupt });
    const graph = graphOf(wantsToPay(), tools, tools, true);
    await graph.invoke(question, thread);
    expect(runs).toEqual([]);
    const { messages } = await graph.invoke(new Command({ resume: { decisions: [{ type: "approve" }] } }), thread);
    expect(runs).toEqual([{ name: "pay", args: { to: "Ada" } }]);
    expect(textOf(messages)).toBe("done");
  });
});
