import { HumanMessage } from "@langchain/core/messages";
import { Command, END, interrupt, MemorySaver, MessagesAnnotation, START, StateGraph } from "@langchain/langgraph";
import { ToolNode, toolsCondition } from "@langchain/langgraph/prebuilt";
import { defineGuard } from "r1guard";
import { describe, expect, it } from "vitest";
import { guardChatModel } from "../../../adapters/langchain/guarded-chat-model.ts";
import { guardTools } from "../../../adapters/langchain/tools.ts";
import { agentGuard, agentTools, ScriptedModel } from "./agents.ts";
import { approve, DONE, edit, PAY, SEARCH, thread } from "./threads.ts";

/** A guard that notes which calls are judged, and which verdicts are told about them. */
function counting() {
  const judged: string[] = [];
  const told: string[] = [];
  const counter = defineGuard({
    name: "counter",
    stages: ["tool-call"],
    check(subject) {
      if (subject.stage === "tool-call") judged.push(subject.call.toolName);
      return { action: "allow" };
    },
  });
  const guard = agentGuard({}, { guards: [counter] });
  guard.on("guard-verdict", ({ stage, action }) => {
    if (stage === "tool-call") told.push(action);
  });
  return { guard, judged, told };
}

describe("in an agent a call is judged once", () => {
  it.each([
    ["plain tools", (tools: unknown[]) => tools],
    ["guarded tools", (tools: unknown[], guard: ReturnType<typeof agentGuard>) => guardTools(tools, guard)],
  ])("in the output, in the question, and where it runs: %s", async (_which, dress) => {
    const { guard, judged, told } = counting();
    const there = thread([{ calls: [SEARCH, PAY] }, DONE], { guard, dress: (tools) => dress(tools, guard) });
    await there.say();
    await there.answer(approve);
    expect(there.runs.map(({ name }) => name).sort()).toEqual(["pay", "search"]);
    expect(judged).toEqual(["search", "pay"]);
    expect(told).toEqual(["require-approval"]);
  });

  it("also when the host gives it the id of an earlier one, and when another was turned down beside it", async () => {
    const { guard, judged, told } = counting();
    const second = { ...PAY, args: { to: "Bob" } };
    const there = thread([{ calls: [SEARCH] }, { calls: [PAY, second] }, DONE], { guard });
    await there.say();
    await there.answer({ type: "reject" }, approve);
    expect(there.runs).toEqual([SEARCH, second]);
    expect(judged).toEqual(["search", "pay", "pay"]);
    expect(told).toEqual(["require-approval", "require-approval"]);
  });

  it("and once more when a person has edited it", async () => {
    const { guard, judged } = counting();
    const there = thread([{ calls: [PAY] }, DONE], { guard });
    await there.say();
    await there.answer(edit("pay", { to: "Bob" }));
    expect(there.runs).toHaveLength(1);
    expect(judged).toEqual(["pay", "pay"]);
  });

  it("and once more when another middleware has changed it", async () => {
    const { guard, judged } = counting();
    const changing = {
      name: "Changing",
      wrapToolCall: (request: { toolCall: object }, handler: (request: object) => unknown) =>
        handler({ ...request, toolCall: { ...request.toolCall, args: { to: "y" } } }),
    };
    const there = thread([{ calls: [SEARCH] }, DONE], { guard, before: [changing as never] });
    await there.say();
    expect(there.runs).toEqual([{ name: "search", args: { to: "y" } }]);
    expect(judged).toEqual(["search", "search"]);
  });
});

it("in a graph of a guarded model and guarded tools a call is judged once", async () => {
  const { guard, judged, told } = counting();
  const { pay, search, runs } = agentTools();
  const tools = guardTools([pay, search], guard, { interrupt });
  const inner = new ScriptedModel({ calls: [PAY, SEARCH] }, DONE);
  const model = guardChatModel(inner, guard, { attended: true }).bindTools(tools);
  const graph = new StateGraph(MessagesAnnotation)
    .addNode("model", async ({ messages }) => ({ messages: [await model.invoke(messages)] }))
    .addNode("tools", new ToolNode(tools))
    .addEdge(START, "model")
    .addConditionalEdges("model", toolsCondition, ["tools", END])
    .addEdge("tools", "model")
    .compile({ checkpointer: new MemorySaver() });
  const config = { configurable: { thread_id: "t" } };
  await graph.invoke({ messages: [new HumanMessage("hi")] }, config);
  await graph.invoke(new Command({ resume: { decisions: [approve] } }), config);
  expect(runs).toHaveLength(2);
  expect(judged).toEqual(["pay", "search"]);
  expect(told).toEqual(["require-approval"]);
});
