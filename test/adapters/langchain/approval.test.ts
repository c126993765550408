import { AIMessage, type BaseMessage, ToolMessage } from "@langchain/core/messages";
import { tool } from "@langchain/core/tools";
import { Command, MemorySaver } from "@langchain/langgraph";
import { type AgentMiddleware, createAgent, createMiddleware } from "langchain";
import { describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { approvalOf, approve as approvedCall } from "../../../adapters/langchain/approvals.ts";
import { askPerson } from "../../../adapters/langchain/hitl.ts";
import { guardMiddleware } from "../../../adapters/langchain/middleware.ts";
import { withCalls } from "../../../adapters/langchain/middleware-edits.ts";
import { agentGuard, ScriptedModel, SECRET, textOf, toolAnswers, UNAVAILABLE } from "./agents.ts";
import { approve, DONE, edit, hello, PAY, SEARCH, thread } from "./threads.ts";

describe("a call that needs approval", () => {
  it("waits for a person, runs once, and nothing is asked again", async () => {
    const { say, answer, runs, model } = thread([{ calls: [PAY] }, DONE]);
    const { asked } = await say();
    expect(asked).toEqual({
      actionRequests: [{ ...PAY, description: expect.stringContaining("payment") }],
      reviewConfigs: [{ actionName: "pay", allowedDecisions: ["approve", "edit", "reject"] }],
      approvalRequests: [
        expect.objectContaining({ toolName: "pay", category: "payment", conversationId: "t", arguments: PAY.args }),
      ],
    });
    expect(runs).toEqual([]);
    const { messages, asked: again } = await answer(approve);
    expect(again).toBeUndefined();
    expect(runs).toEqual([PAY]);
    expect(textOf(messages)).toBe("done");
    expect(model.asked).toHaveLength(2);
  });

  it("is told of in events: one request, one answer, also when the node runs twice", async () => {
    const guard = agentGuard();
    const requested = vi.fn();
    const answered = vi.fn();
    guard.on("approval-request", requested).on("approval-response", answered);
    const { say, answer } = thread([{ calls: [PAY] }, DONE], { guard });
    await say();
    await answer(approve);
    expect(requested).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ toolName: "pay", category: "payment", conversationId: "t" }),
    );
    expect(answered).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ response: "approve" }));
  });

  it("goes on in another process, which knows nothing but the checkpoint", async () => {
    const checkpointer = new MemorySaver();
    await thread([{ calls: [PAY] }], { checkpointer }).say();
    const restarted = thread([DONE], { checkpointer });
    const { messages } = await restarted.answer(approve);
    expect(restarted.runs).toEqual([PAY]);
    expect(textOf(messages)).toBe("done");
  });

  it("is not run when a person says no: the model reads what they said and goes on", async () => {
    const { say, answer, runs } = thread([{ calls: [PAY] }, DONE]);
    await say();
    const { messages } = await answer({ type: "reject", message: "Ask me tomorrow." });
    expect(runs).toEqual([]);
    expect(toolAnswers(messages)).toEqual([{ name: "pay", content: "Ask me tomorrow.", status: "error" }]);
    expect(textOf(messages)).toBe("done");
  });

  it("runs with what a person made of it, and the history says so", async () => {
    const { say, answer, runs, agent, config } = thread([{ calls: [PAY] }, DONE]);
    await say();
    const { messages } = await answer(edit("pay", { to: "Bob" }));
    expect(runs).toEqual([{ name: "pay", args: { to: "Bob" } }]);
    expect(messages.filter(({ type }) => type === "ai")).toHaveLength(2);
    expect(messages[1]).toMatchObject({ tool_calls: [{ name: "pay", args: { to: "Bob" }, id: "call_0" }] });
    expect(JSON.stringify((await agent.getState(config)) as object)).not.toContain("Ada");
  });

  it.each([
    ["with arguments that are refused", edit("pay", { to: SECRET })],
    ["into a tool that is refused", edit("erase", { to: "Ada" })],
    ["into a tool that does not exist", edit("format", {})],
  ])("is judged again when a person edits it %s", async (_how, decision) => {
    const { say, answer, runs } = thread([{ calls: [PAY] }, DONE]);
    await say();
    const { messages } = await answer(decision);
    expect(runs).toEqual([]);
    expect(toolAnswers(messages)).toMatchObject([{ content: UNAVAILABLE, status: "error" }]);
    expect(textOf(messages)).toBe("done");
  });

  it("may be edited into a tool that needs nobody", async () => {
    const { say, answer, runs } = thread([{ calls: [PAY] }, DONE]);
    await say();
    await answer(edit("search", { to: "Ada" }));
    expect(runs).toEqual([{ name: "search", args: { to: "Ada" } }]);
  });

  it.each([
    ["no decisions", {}],
    ["a word", "approve"],
    ["too few", { decisions: [] }],
    ["too many", { decisions: [approve, approve] }],
    ["an unknown decision", { decisions: [{ type: "yes" }] }],
    ["an edit without arguments", { decisions: [{ type: "edit", editedAction: { name: "pay" } }] }],
    ["an edit without an action", { decisions: [{ type: "edit" }] }],
    ["a rejection that is no text", { decisions: [{ type: "reject", message: 3 }] }],
    ["null", { decisions: [null] }],
  ])("is refused when the answer is %s", async (_what, response) => {
    const { say, resume, runs } = thread([{ calls: [PAY] }, DONE]);
    await say();
    const { messages } = await resume(response);
    expect(runs).toEqual([]);
    expect(toolAnswers(messages)).toEqual([{ name: "pay", content: UNAVAILABLE, status: "error" }]);
    expect(textOf(messages)).toBe("done");
  });

  it("is not offered and refused where there is no checkpointer", async () => {
    const { say, runs, model } = thread([{ calls: [PAY] }, DONE], { checkpointer: undefined });
    const { messages, asked } = await say();
    expect(asked).toBeUndefined();
    expect(model.offered[0]).toEqual(["search"]);
    expect(runs).toEqual([]);
    expect(toolAnswers(messages)).toEqual([{ name: "pay", content: UNAVAILABLE, status: "error" }]);
    expect(textOf(messages)).toBe("done");
  });

  it("is refused where somebody was promised and cannot be asked", async () => {
    const { say, runs } = thread([{ calls: [PAY] }, DONE], { checkpointer: undefined, options: { attended: true } });
    const { messages } = await say();
    expect(runs).toEqual([]);
    expect(toolAnswers(messages)).toEqual([{ name: "pay", content: UNAVAILABLE, status: "error" }]);
    expect(textOf(messages)).toBe("done");
  });

  it("is refused where a checkpointer is there and nobody looks", async () => {
    const { say, runs, model } = thread([{ calls: [PAY] }, DONE], { options: { attended: false } });
    const { messages, asked } = await say();
    expect(asked).toBeUndefined();
    expect(model.offered[0]).toEqual(["search"]);
    expect(runs).toEqual([]);
    expect(textOf(messages)).toBe("done");
  });

  it("is asked about anew in the next turn, though the host gives it the same id and arguments", async () => {
    const { say, answer, runs } = thread([{ calls: [PAY] }, DONE, { calls: [PAY] }, DONE]);
    await say();
    await answer(approve);
    const { asked } = await say();
    expect(asked?.actionRequests).toHaveLength(1);
    expect(runs).toHaveLength(1);
    await answer({ type: "reject" });
    expect(runs).toHaveLength(1);
  });

  it("is asked about anew within a turn, too", async () => {
    const { say, answer, runs } = thread([{ calls: [PAY] }, { calls: [PAY] }, DONE]);
    await say();
    const { asked } = await answer(approve);
    expect(asked?.actionRequests).toHaveLength(1);
    expect(runs).toHaveLength(1);
    const { messages } = await answer(approve);
    expect(runs).toHaveLength(2);
    expect(textOf(messages)).toBe("done");
  });

  it("leaves no text in what the middleware keeps", async () => {
    const { say, answer, agent, config } = thread([{ calls: [PAY] }, { calls: [PAY] }, DONE]);
    await say();
    await answer(approve);
    const { values } = (await agent.getState(config)) as { values: { _r1guard?: object; messages: BaseMessage[] } };
    expect(values._r1guard).toEqual({
      turns: 1,
      approvals: [
        { message: values.messages[1]?.id, call: "call_0", digest: expect.stringMatching(/^[0-9a-f]{64}$/u) },
      ],
    });
  });

  it("runs in shadow mode, and the report says what would have been", async () => {
    const guard = agentGuard({}, { mode: "shadow" });
    const verdicts: unknown[] = [];
    guard.on("guard-verdict", ({ action, effectiveAction }) => verdicts.push([action, effectiveAction]));
    const { say, runs, model } = thread([{ calls: [PAY, { name: "erase" }] }, DONE], { guard });
    const { messages, asked } = await say();
    expect(asked).toBeUndefined();
    expect(model.offered[0]).toEqual(["search", "pay", "erase"]);
    expect(runs.map(({ name }) => name)).toEqual(["pay", "erase"]);
    expect(textOf(messages)).toBe("done");
    expect(verdicts).toContainEqual(["require-approval", "allow"]);
    expect(verdicts).toContainEqual(["block", "allow"]);
  });
});

describe("several calls in one answer", () => {
  const second = { name: "pay", args: { to: "Bob" } };

  it("are asked about in one batch, in their order; what needs nobody runs with the rest", async () => {
    const { say, answer, runs } = thread([{ calls: [PAY, SEARCH, second] }, DONE]);
    const { asked } = await say();
    expect(asked?.actionRequests.map(({ args }) => args)).toEqual([PAY.args, second.args]);
    expect(runs).toEqual([]);
    const { messages } = await answer({ type: "reject" }, approve);
    expect(runs).toEqual(expect.arrayContaining([SEARCH, second]));
    expect(runs).toHaveLength(2);
    expect(toolAnswers(messages).map(({ status }) => status)).toEqual(["error", "success", "success"]);
    expect(textOf(messages)).toBe("done");
  });

  it("are answered one and all: approved, edited, rejected, refused, allowed", async () => {
    const third = { name: "pay", args: { to: "Cy" } };
    const { say, answer, runs } = thread([{ calls: [PAY, second, third, { name: "erase" }, SEARCH] }, DONE]);
    await say();
    const { messages } = await answer(approve, edit("pay", { to: "Eve" }), { type: "reject" });
    expect(runs).toHaveLength(3);
    expect(runs).toEqual(expect.arrayContaining([PAY, { name: "pay", args: { to: "Eve" } }, SEARCH]));
    const ids = (messages[1] as { tool_calls?: { id?: string }[] }).tool_calls?.map(({ id }) => id).sort();
    expect(
      messages
        .filter(({ type }) => type === "tool")
        .map((message) => (message as { tool_call_id?: string }).tool_call_id)
        .sort(),
    ).toEqual(ids);
    expect(textOf(messages)).toBe("done");
  });

  it("run although the host counts them anew in each answer, and LangChain knows results by their ids", async () => {
    const answers = [{ calls: [SEARCH] }, DONE, { calls: [SEARCH, PAY, second] }, DONE];
    const { say, answer, runs } = thread(answers);
    await say();
    const { asked } = await say();
    expect(asked?.actionRequests).toHaveLength(2);
    const { messages } = await answer(approve, { type: "reject" });
    expect(runs).toHaveLength(3);
    expect(runs).toEqual(expect.arrayContaining([SEARCH, SEARCH, PAY]));
    const ids = messages.flatMap((message) => (message as { tool_call_id?: string }).tool_call_id ?? []);
    expect(ids).toEqual(["call_0", "call_2", "call_0-2", "call_1"]);
    expect(textOf(messages)).toBe("done");
  });

  it("do not change places: an approval of one is none of the other, though both have one id", async () => {
    const calls = [
      { ...PAY, id: "same" },
      { ...second, id: "same" },
    ];
    const { say, answer, runs } = thread([{ calls }, DONE]);
    const { asked } = await say();
    expect(asked?.actionRequests).toHaveLength(2);
    const { messages } = await answer(approve, { type: "reject" });
    expect(runs).toEqual([PAY]);
    expect(textOf(messages)).toBe("done");
  });

  it("are not mistaken for a refused one of the same id", async () => {
    const calls = [
      { name: "erase", id: "same" },
      { ...PAY, id: "same" },
    ];
    const { say, answer, runs } = thread([{ calls }, DONE]);
    const { asked } = await say();
    expect(asked?.actionRequests).toMatchObject([PAY]);
    const { messages } = await answer(approve);
    expect(runs).toEqual([PAY]);
    expect(textOf(messages)).toBe("done");
  });

  it("are asked about in streams as well", async () => {
    const { agent, config, runs } = thread([{ calls: [PAY] }, DONE]);
    const seen: unknown[] = [];
    for await (const update of await agent.stream(hello as never, { ...config, streamMode: "updates" }))
      seen.push(update);
    expect(JSON.stringify(seen.at(-1))).toContain("actionRequests");
    const resume = new Command({ resume: { decisions: [approve] } });
    for await (const update of await agent.stream(resume as never, { ...config, streamMode: "updates" }))
      seen.push(update);
    expect(runs).toEqual([PAY]);
    expect(JSON.stringify(seen.at(-1))).toContain("done");
  });
});

describe("an answer without reasoning, where the profile wants approval then", () => {
  const changes = { reasoning: { onMissingTrace: "require-approval" }, model: "deepseek-r1" };

  it("makes a harmless call wait, and it runs when approved", async () => {
    const { say, answer, runs } = thread([{ reasoning: "", calls: [SEARCH] }, DONE], { guard: agentGuard(changes) });
    const { asked } = await say();
    expect(asked?.actionRequests).toMatchObject([SEARCH]);
    await answer(approve);
    expect(runs).toEqual([SEARCH]);
  });

  it.each([true, false, "redacted"])("asks for nothing when there was reasoning, shown or not: %s", async (expose) => {
    const guard = agentGuard({ ...changes, reasoning: { ...changes.reasoning, expose } });
    const { say, runs } = thread([{ reasoning: "Well.", calls: [SEARCH] }, DONE], { guard });
    const { asked } = await say();
    expect(asked).toBeUndefined();
    expect(runs).toEqual([SEARCH]);
  });
});

describe("an approval", () => {
  const call = { name: "pay", args: { to: "Ada", sum: { value: 1, unit: "EUR" } }, id: "call_0" };

  it("is for this content in this message under this id, whatever the order of keys", async () => {
    const approval = await approvedCall("m1", call);
    const approvals = approval === undefined ? [] : [approval];
    const same = { ...call, args: { sum: { unit: "EUR", value: 1 }, to: "Ada" } };
    expect(await approvalOf(approvals, "m1", same)).toBe(approval);
    expect(await approvalOf(approvals, "m2", call)).toBeUndefined();
    expect(await approvalOf(approvals, undefined, call)).toBeUndefined();
    for (const change of [{ id: "call_1" }, { name: "erase" }, { args: { ...call.args, to: "Bob" } }, { args: {} }]) {
      expect(await approvalOf(approvals, "m1", { ...call, ...change })).toBeUndefined();
    }
  });

  it("cannot be given to what cannot be told apart", async () => {
    const endless: Record<string, unknown> = {};
    endless["self"] = endless;
    expect(await approvedCall("m1", { ...call, args: endless })).toBeUndefined();
    expect(await approvedCall(undefined, call)).toBeUndefined();
    expect(await approvedCall("m1", { name: "pay", args: {} })).toBeUndefined();
  });

  it("is not needed for a call that another middleware has answered already", async () => {
    const answering = createMiddleware({
      name: "Answering",
      afterModel: (state) => {
        const [call] = (state.messages.at(-1) as AIMessage).tool_calls ?? [];
        return call === undefined
          ? undefined
          : { messages: [new ToolMessage({ content: "not now", tool_call_id: call.id ?? "" })] };
      },
    });
    const { say, runs } = thread([{ calls: [PAY, SEARCH] }, DONE], { after: [answering as AgentMiddleware] });
    const { asked, messages } = await say();
    expect(asked).toBeUndefined();
    expect(runs).toEqual([SEARCH]);
    expect(toolAnswers(messages).map(({ content }) => content)).toEqual(["not now", "search ran"]);
  });

  it("is needed as soon as the model's answer needed one, whatever runs in the tool's place", async () => {
    const ran = vi.fn(() => "paid");
    const harmless = tool(ran, {
      name: "refund",
      schema: z.object({}),
      metadata: { r1guard: { category: "read-only" } },
    });
    const swap = createMiddleware({
      name: "Swap",
      afterModel: { canJumpTo: ["tools"], hook: () => ({ jumpTo: "tools" as const }) },
      wrapToolCall: (request, handler) => handler({ ...request, tool: harmless }),
    });
    const risky = tool(ran, { name: "refund", schema: z.object({}), metadata: { r1guard: { category: "payment" } } });
    const model = new ScriptedModel({ calls: [{ name: "refund" }] }, DONE);
    const first = createMiddleware({ ...swap, name: "First", afterModel: undefined } as never);
    const last = createMiddleware({ ...swap, name: "Last", wrapToolCall: undefined } as never);
    const middleware = [first, guardMiddleware(agentGuard()), last] as AgentMiddleware[];
    const agent = createAgent({ model, tools: [risky], middleware, checkpointer: new MemorySaver() });
    await agent.invoke(hello, { configurable: { thread_id: "t" }, recursionLimit: 6 }).catch(() => {});
    expect(ran).not.toHaveBeenCalled();
  });
});

describe("an answer whose calls a person edited", () => {
  it.each([
    ["LangChain's standard blocks", { output_version: "v1" }, (args: object) => ({ type: "tool_call", args })],
    ["a provider's blocks", {}, (input: object) => ({ type: "tool_use", input })],
  ])("says so in every place where calls stand, and keeps the rest: %s", (_kind, metadata, block) => {
    const ada = { to: "Ada" };
    const original = new AIMessage({
      id: "m1",
      content: [
        { type: "text", text: "Well." },
        { ...block(ada), id: "a", name: "pay" },
        { ...block({}), id: "a", name: "search" },
      ],
      tool_calls: [
        { id: "a", name: "pay", args: ada },
        { id: "a", name: "search", args: {} },
      ],
      additional_kwargs: {
        tool_calls: [{ id: "a", type: "function", function: { name: "pay", arguments: "Ada" } }],
        x: 1,
      },
      response_metadata: { ...metadata, y: 2 },
    });
    const [call] = original.tool_calls ?? [];
    if (call === undefined) throw new Error("The message lost its calls.");
    const edited = withCalls(original, new Map([[call, { ...call, name: "erase", args: { to: "Bob" } }]]));
    expect(JSON.stringify(edited)).not.toContain("Ada");
    expect(edited.tool_calls).toMatchObject([
      { id: "a", name: "erase", args: { to: "Bob" } },
      { id: "a", name: "search", args: {} },
    ]);
    expect(edited.content).toEqual([
      { type: "text", text: "Well." },
      { ...block({ to: "Bob" }), id: "a", name: "erase" },
      { ...block({}), id: "a", name: "search" },
    ]);
    expect(edited).toMatchObject({ id: "m1", additional_kwargs: { x: 1 }, response_metadata: { y: 2 } });
    expect(JSON.stringify(original)).toContain("Ada");
  });
});

describe("askPerson", () => {
  it.each([
    ["what pauses the graph", { is_bubble_up: true }],
    ["what goes wrong", new Error("down")],
  ])("passes %s", async (_what, thrown) => {
    await expect(askPerson([], () => Promise.reject(thrown))).rejects.toBe(thrown);
  });
});
