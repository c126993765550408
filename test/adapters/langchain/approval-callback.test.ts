import { HumanMessage, type ToolMessage } from "@langchain/core/messages";
import { interrupt, MemorySaver, MessagesAnnotation, START, StateGraph } from "@langchain/langgraph";
import { ToolNode } from "@langchain/langgraph/prebuilt";
import type { ApprovalAnswer, ApprovalRequest, Approve } from "r1guard";
import { describe, expect, it, vi } from "vitest";
import { guardChatModel } from "../../../adapters/langchain/guarded-chat-model.ts";
import { guardTools } from "../../../adapters/langchain/tools.ts";
import { agentGuard, agentTools, ScriptedModel, SECRET, textOf, toolAnswers, UNAVAILABLE } from "./agents.ts";
import { DONE, PAY, SEARCH, thread } from "./threads.ts";

const askedOnce = (answer: unknown) =>
  vi.fn<Approve>(async () => {
    if (answer instanceof Error) throw answer;
    return answer as ApprovalAnswer;
  });
const call = { ...PAY, id: "call_0", type: "tool_call" as const };
const bob = { to: "Bob" };

/** What an answer comes to: the arguments that the tool gets, or what the model reads. */
const answers: readonly [string, unknown, object | string][] = [
  ["yes", { decision: "approve" }, PAY.args],
  ["yes with other arguments", { decision: "edit", arguments: bob }, bob],
  ["yes with arguments that are refused", { decision: "edit", arguments: { to: SECRET } }, UNAVAILABLE],
  ["no", { decision: "reject" }, "The user declined this action."],
  ["nothing that makes sense", { decision: "perhaps" }, UNAVAILABLE],
  ["an error", new Error("offline"), UNAVAILABLE],
];

describe("the callback of createGuard, in an agent", () => {
  it.each(answers)("without a checkpointer is asked where the call runs: %s", async (_what, answer, outcome) => {
    const approve = askedOnce(answer);
    const guard = agentGuard({}, { approve });
    const there = thread([{ calls: [PAY, SEARCH] }, DONE], { guard, checkpointer: undefined });
    const { messages } = await there.say();
    expect(there.model.offered[0]).toEqual(["search", "pay"]);
    expect(approve).toHaveBeenCalledTimes(1);
    const paid = there.runs.filter(({ name }) => name === "pay").map(({ args }) => args);
    expect(paid).toEqual(typeof outcome === "string" ? [] : [outcome]);
    expect(toolAnswers(messages)[0]?.content).toBe(typeof outcome === "string" ? outcome : "pay ran");
    expect(there.runs).toContainEqual(SEARCH);
    expect(textOf(messages)).toBe("done");
  });

  it("is asked instead of a person at the checkpoint", async () => {
    const approve = askedOnce({ decision: "approve" });
    const { say, runs } = thread([{ calls: [PAY] }, DONE], { guard: agentGuard({}, { approve }) });
    const { asked, messages } = await say();
    expect(asked).toBeUndefined();
    expect(approve).toHaveBeenCalledTimes(1);
    expect(runs).toEqual([PAY]);
    expect(textOf(messages)).toBe("done");
  });

  it("is asked once for guarded tools inside guardMiddleware", async () => {
    const approve = askedOnce({ decision: "edit", arguments: bob });
    const guard = agentGuard({}, { approve });
    const there = thread([{ calls: [PAY] }, DONE], { guard, dress: (tools) => guardTools(tools, guard) });
    await there.say();
    expect(approve).toHaveBeenCalledTimes(1);
    expect(there.runs).toEqual([{ name: "pay", args: bob }]);
  });

  it("is not asked where nobody is to be", async () => {
    const approve = askedOnce({ decision: "approve" });
    const setup = { guard: agentGuard({}, { approve }), options: { attended: false } };
    const { say, runs, model } = thread([{ calls: [PAY] }, DONE], setup);
    await say();
    expect(model.offered[0]).toEqual(["search"]);
    expect(approve).not.toHaveBeenCalled();
    expect(runs).toEqual([]);
  });

  it("sees the redacted view and the conversation it is about", async () => {
    const requests: ApprovalRequest[] = [];
    const approve: Approve = (request) => {
      requests.push(request);
      return { decision: "approve" };
    };
    const mail = { name: "pay", args: { to: "ada.l@example.org, AKIA3QWERTYUIOP7ASDF" } };
    const { say, runs } = thread([{ calls: [mail] }, DONE], { guard: agentGuard({}, { approve }) });
    await say();
    expect(requests).toMatchObject([{ toolName: "pay", category: "payment", conversationId: "t" }]);
    expect(requests[0]?.arguments).toEqual({ to: "ada.l@example.org, [redacted 1]" });
    expect(runs).toEqual([mail]);
  });
});

describe("the callback of createGuard, for guarded tools", () => {
  it.each(answers)("called by hand: %s", async (_what, answer, outcome) => {
    const { pay, runs } = agentTools();
    const guarded = guardTools(pay, agentGuard({}, { approve: askedOnce(answer) }));
    const { content } = (await guarded.invoke(call)) as ToolMessage;
    expect(runs.map(({ args }) => args)).toEqual(typeof outcome === "string" ? [] : [outcome]);
    expect(content).toBe(typeof outcome === "string" ? outcome : "pay ran");
  });

  it("in a graph goes before interrupt", async () => {
    const approve = askedOnce({ decision: "approve" });
    const guard = agentGuard({}, { approve });
    const { pay, search, runs } = agentTools();
    const tools = guardTools([pay, search], guard, { interrupt });
    const inner = new ScriptedModel({ calls: [PAY, SEARCH] });
    const model = guardChatModel(inner, guard, { attended: true }).bindTools(tools);
    const graph = new StateGraph(MessagesAnnotation)
      .addNode("model", async ({ messages }) => ({ messages: [await model.invoke(messages)] }))
      .addNode("tools", new ToolNode(tools))
      .addEdge(START, "model")
      .addEdge("model", "tools")
      .compile({ checkpointer: new MemorySaver() });
    await graph.invoke({ messages: [new HumanMessage("hi")] }, { configurable: { thread_id: "t" } });
    expect(approve).toHaveBeenCalledTimes(1);
    expect(runs.map(({ name }) => name).sort()).toEqual(["pay", "search"]);
  });
});
