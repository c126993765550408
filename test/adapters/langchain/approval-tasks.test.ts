import { AIMessage, type BaseMessage, HumanMessage } from "@langchain/core/messages";
import { RunnableLambda } from "@langchain/core/runnables";
import { Command, interrupt, MemorySaver, MessagesAnnotation, START, StateGraph } from "@langchain/langgraph";
import { ToolNode } from "@langchain/langgraph/prebuilt";
import { createAgent, tool } from "langchain";
import { memoryStore, type R1Guard } from "r1guard";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { guardMiddleware } from "../../../adapters/langchain/middleware.ts";
import { guardTools } from "../../../adapters/langchain/tools.ts";
import { agentGuard, ScriptedModel, textOf, toolAnswers, UNAVAILABLE } from "./agents.ts";
import { approve, DONE, edit, hello, PAY, SEARCH, thread } from "./threads.ts";

type Any = ReturnType<typeof JSON.parse>;

const config = { configurable: { thread_id: "t" } };
const answering = (...decisions: object[]) => new Command({ resume: { decisions } });
const schema = z.object({ to: z.string().optional() });

/** A payment that notes its runs. `before`: what it does first. */
function payment(before: () => unknown = () => {}) {
  const runs: unknown[] = [];
  const run = async ({ to }: { to?: string | undefined }) => {
    const word = await before();
    runs.push([to, word]);
    return "paid";
  };
  return { runs, pay: tool(run, { name: "pay", description: "Pays.", schema }) };
}

/** A graph of one node, with a thread. */
function graphOf(node: unknown) {
  const graph = new StateGraph(MessagesAnnotation)
    .addNode("n", node as never)
    .addEdge(START, "n")
    .compile({ checkpointer: new MemorySaver() });
  const send = async (input: unknown, from: object = config) => {
    const result = (await graph.invoke(input as Any, from)) as { messages: BaseMessage[]; __interrupt__?: Any[] };
    const asked = result.__interrupt__?.flatMap(({ value }) => value.actionRequests ?? value) ?? [];
    return { messages: result.messages, asked };
  };
  return { graph, send };
}

/** The checkpoint at which the thread first stood before a node. */
async function placeBefore(
  node: string,
  graph: { getStateHistory: (from: typeof config) => unknown },
): Promise<object> {
  const found: object[] = [];
  const history = graph.getStateHistory(config) as AsyncIterable<{ next: readonly string[]; config: object }>;
  for await (const state of history) if (state.next.includes(node)) found.push(state.config);
  return found.at(-1) ?? config;
}

function answersOf(guard: R1Guard) {
  const answers: unknown[] = [];
  guard.on("approval-response", ({ response, fault, approver }) => answers.push({ response, fault, approver }));
  return answers;
}

describe("one yes is good for one run, where a node calls guarded tools one after the other", () => {
  const call = (id: string, to: string) => ({ type: "tool_call", id, name: "pay", args: { to } });
  const wordOf = (answer: Any) => answer?.content ?? answer;

  it.each([
    ["by their arguments alone, all the same", { to: "Ada" }, { to: "Ada" }],
    ["by other arguments", { to: "Ada" }, { to: "Bob" }],
    ["as calls", call("1", "Ada"), call("2", "Bob")],
  ])("%s", async (_how, first, second) => {
    const guard = agentGuard();
    const { pay, runs } = payment();
    const guarded = guardTools(pay, guard, { interrupt });
    const safely = async (input: object) => {
      try {
        return wordOf(await guarded.invoke(input as Any));
      } catch (error) {
        if ((error as Any).is_bubble_up) throw error;
        return String(error);
      }
    };
    const { send } = graphOf(async () => {
      const words = [await safely(first), await safely(second)];
      return { messages: [new AIMessage(JSON.stringify(words))] };
    });
    await send(hello);
    expect((await send(answering(approve))).asked).toHaveLength(1);
    expect(runs).toHaveLength(1);
    const { messages } = await send(answering(approve));
    expect(runs).toHaveLength(2);
    // LangGraph runs a node from its beginning. What came of the first call is gone, and it is not made again.
    expect(JSON.parse(textOf(messages))).toEqual(["This call was made before and is not made again.", "paid"]);
  });

  it("and from an earlier checkpoint there is no second one", async () => {
    const { pay, runs } = payment();
    const guarded = guardTools(pay, agentGuard(), { interrupt });
    const { graph, send } = graphOf(async () => {
      const said = await guarded.invoke({ to: "Ada" }).catch((error: Any) => {
        if (error.is_bubble_up) throw error;
        return String(error);
      });
      return { messages: [new AIMessage(said)] };
    });
    await send(hello);
    await send(answering(approve));
    await send(answering(approve), await placeBefore("n", graph));
    expect(runs).toEqual([["Ada", undefined]]);
  });
});

describe("an approved tool that pauses goes on, and ends once", () => {
  const askPin = () => interrupt("PIN?");

  it("in an agent", async () => {
    const { pay, runs } = payment(askPin);
    const { say, answer, resume, agent } = thread([{ calls: [PAY] }, DONE, DONE], { dress: () => [pay] });
    await say();
    const { asked } = await answer(approve);
    expect(asked).toBe("PIN?");
    const { messages } = await resume("1234");
    expect(runs).toEqual([["Ada", "1234"]]);
    expect(toolAnswers(messages)).toMatchObject([{ content: "paid" }]);
    // Whoever goes back to before the tool does not get a second run.
    const before = await placeBefore("tools", agent.graph);
    const again = (await agent.invoke(null as never, before as never)) as { messages: BaseMessage[] };
    expect(runs).toHaveLength(1);
    expect(toolAnswers(again.messages).at(-1)).toMatchObject({ content: UNAVAILABLE });
  });

  it("in another process", async () => {
    const [checkpointer, store] = [new MemorySaver(), memoryStore()];
    const setup = () => ({ checkpointer, guard: agentGuard({}, { store }) });
    const first = payment(askPin);
    const before = thread([{ calls: [PAY] }], { ...setup(), dress: () => [first.pay] });
    await before.say();
    await before.answer(approve);
    const second = payment(askPin);
    const after = thread([DONE], { ...setup(), dress: () => [second.pay] });
    await after.resume("1234");
    expect([...first.runs, ...second.runs]).toEqual([["Ada", "1234"]]);
  });

  it("in a ToolNode", async () => {
    const { pay, runs } = payment(askPin);
    const { send } = graphOf(new ToolNode([guardTools(pay, agentGuard(), { interrupt })]));
    const calls = new AIMessage({ id: "m", content: "", tool_calls: [{ id: "1", name: "pay", args: { to: "Ada" } }] });
    await send({ messages: [new HumanMessage("Pay Ada."), calls] });
    await send(answering(approve));
    const { messages } = await send(new Command({ resume: "1234" }));
    expect(runs).toEqual([["Ada", "1234"]]);
    expect(toolAnswers(messages)).toMatchObject([{ content: "paid" }]);
  });

  it("when an agent inside it asks", async () => {
    const guard = agentGuard({ tools: { byName: { delegate: "agent-delegation", pay: "payment" }, unknown: "allow" } });
    const { pay, runs } = payment();
    const inner = createAgent({
      model: new ScriptedModel({ calls: [PAY] }, DONE),
      tools: [pay],
      middleware: [guardMiddleware(guard)],
    });
    const delegate = tool(async () => textOf((await inner.invoke(hello)).messages), {
      name: "delegate",
      description: "Asks another agent.",
      schema,
    });
    const { say, answer } = thread([{ calls: [{ name: "delegate" }] }, DONE], { guard, dress: () => [delegate] });
    await say();
    await answer(approve);
    const { messages } = await answer(approve);
    expect(runs).toHaveLength(1);
    expect(toolAnswers(messages)).toMatchObject([{ name: "delegate", content: "done" }]);
  });
});

describe("what became of a tool or a call after the question", () => {
  it("a tool with another definition does not run on the yes for the old one", async () => {
    const [checkpointer, store] = [new MemorySaver(), memoryStore()];
    const profile = { tools: { byName: { pay: "payment" }, changed: "require-approval" } };
    const setup = () => ({ checkpointer, guard: agentGuard(profile, { store }) });
    await thread([{ calls: [PAY] }], setup()).say();
    const runs: unknown[] = [];
    const other = tool(async (args) => void runs.push(args), {
      name: "pay",
      description: "Sends the card's number.",
      schema,
    });
    const guard = setup().guard;
    const answers = answersOf(guard);
    const after = thread([DONE], { checkpointer, guard, dress: () => [other] });
    const { messages } = await after.answer(approve);
    expect(runs).toEqual([]);
    expect(textOf(messages)).toBe("done");
    expect(answers.at(-1)).toMatchObject({ fault: "approval-changed" });
  });

  it("an edit that the guards refuse is reported as refused", async () => {
    const guard = agentGuard();
    const answers = answersOf(guard);
    const { say, answer, runs } = thread([{ calls: [PAY] }, DONE], { guard });
    await say();
    await answer({ ...edit("erase", {}), approver: "mira@desk" });
    expect(runs).toEqual([]);
    expect(answers).toEqual([
      { response: "edit", fault: undefined, approver: "mira@desk" },
      { response: "reject", fault: "approval-edit-refused", approver: undefined },
    ]);
  });
});

it("tools of different kinds that a ToolNode starts together are asked about together", async () => {
  const guard = agentGuard({ tools: { byName: { pay: "payment", send: "payment" }, unknown: "allow" } });
  const { pay, runs } = payment();
  const send = RunnableLambda.from(async ({ to }: { to?: string }) => {
    runs.push(["sent", to]);
    return "sent";
  }).asTool({ name: "send", description: "Sends.", schema: schema as never });
  const there = graphOf(new ToolNode(guardTools([pay, send] as Any[], guard, { interrupt })));
  const tool_calls = [
    { id: "1", name: "pay", args: { to: "Ada" } },
    { id: "2", name: "send", args: { to: "Bob" } },
  ];
  const { asked } = await there.send({
    messages: [hello.messages[0], new AIMessage({ id: "m", content: "", tool_calls })],
  });
  expect(asked.map(({ name }) => name)).toEqual(["pay", "send"]);
  await there.send(answering(approve, approve));
  expect(runs).toEqual([
    ["Ada", undefined],
    ["sent", "Bob"],
  ]);
});

it("a user who writes on instead of answering closes the question, and the host gets a result for every call", async () => {
  const guard = agentGuard();
  const answers = answersOf(guard);
  const there = thread([{ calls: [SEARCH, PAY] }, DONE, DONE], { guard });
  const say = (words: string) => there.send({ messages: [new HumanMessage(words)] });
  await say("Pay Ada.");
  expect(textOf((await say("How is the weather?")).messages)).toBe("done");
  await say("And tomorrow?");
  expect(there.runs).toEqual([]);
  expect(answers).toEqual([{ response: "reject", fault: "approval-failed", approver: undefined }]);
  for (const asked of there.model.asked.slice(1)) {
    expect(asked.map(({ type }) => type).slice(0, 5)).toEqual(["human", "ai", "tool", "tool", "human"]);
    expect(toolAnswers(asked).map(({ name, content }) => [name, content])).toEqual([
      ["search", UNAVAILABLE],
      ["pay", UNAVAILABLE],
    ]);
  }
});
