import { Command, MemorySaver } from "@langchain/langgraph";
import { type AgentMiddleware, toolRetryMiddleware } from "langchain";
import { memoryStore, type R1Guard } from "r1guard";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { agentGuard, textOf, toolAnswers, UNAVAILABLE } from "./agents.ts";
import { approve, DONE, edit, PAY, SEARCH, thread } from "./threads.ts";

const HOUR = 3_600_000;

beforeEach(() => void vi.useFakeTimers({ now: 1_000_000, toFake: ["Date"] }));
afterEach(() => void vi.useRealTimers());

/** Answers to questions, as the events tell of them. */
function answersOf(guard: R1Guard) {
  const answers: object[] = [];
  guard.on("approval-response", (event) => answers.push(event));
  return answers;
}

describe("a person who is asked", () => {
  const mail = { name: "pay", args: { to: "ada.l@example.org, AKIA3QWERTYUIOP7ASDF" } };

  it("sees arguments without secrets, and the tool gets what the model wrote", async () => {
    const { say, answer, runs } = thread([{ calls: [mail] }, DONE]);
    const { asked } = await say();
    expect(asked?.actionRequests[0]?.args).toEqual(asked?.approvalRequests[0]?.arguments);
    expect(asked?.actionRequests[0]?.args).toEqual({ to: "ada.l@example.org, [redacted 1]" });
    await answer(approve);
    expect(runs).toEqual([mail]);
  });

  it("may edit what they see: what they leave alone is what it was", async () => {
    const { say, answer, runs } = thread([{ calls: [mail] }, DONE]);
    const { asked } = await say();
    await answer(edit("pay", asked?.actionRequests[0]?.args ?? {}));
    expect(runs).toEqual([mail]);
  });

  it("cannot edit into a placeholder that stands for nothing: the call is refused, and on record as such", async () => {
    const guard = agentGuard();
    const answers = answersOf(guard);
    const { say, answer, runs } = thread([{ calls: [mail] }, DONE], { guard });
    await say();
    const { messages } = await answer(edit("pay", { to: "Bob, [redacted 1]" }));
    expect(runs).toEqual([]);
    expect(textOf(messages)).toBe("done");
    expect(answers).toMatchObject([{ response: "reject", fault: "approval-edit-refused" }]);
  });

  it.each([
    ["approve", approve, {}],
    ["edit", edit("pay", { to: "Bob" }), {}],
    ["reject", { type: "reject", message: "Not today." }, { fault: "approval-rejected" }],
  ])("is on record with who they are and why: %s", async (response, decision, more) => {
    const guard = agentGuard();
    const answers = answersOf(guard);
    const { say, answer } = thread([{ calls: [PAY] }, DONE], { guard });
    const { asked } = await say();
    await answer({ ...decision, approver: "mira@desk", reason: "agreed by phone" });
    const { id } = asked?.approvalRequests[0] ?? {};
    const about = { id, response, approver: "mira@desk", reason: "agreed by phone", conversationId: "t" };
    expect(answers).toEqual([expect.objectContaining({ ...about, ...more })]);
  });

  it.each([
    ["the request's own", (digest: string) => digest, 1],
    ["another request's", (digest: string) => digest.split("").reverse().join(""), 0],
  ])("may say which request they answer, by its digest: %s", async (_whose, digestOf, runs) => {
    const there = thread([{ calls: [PAY] }, DONE]);
    const { asked } = await there.say();
    const { messages } = await there.answer({
      ...approve,
      digest: digestOf(asked?.approvalRequests[0]?.digest ?? ""),
    });
    expect(there.runs).toHaveLength(runs);
    expect(textOf(messages)).toBe("done");
  });
});

describe("an answer that comes late", () => {
  it.each([
    ["a moment before the end", HOUR - 1, 1],
    ["at the end", HOUR, 0],
  ])("%s", async (_when, wait, runs) => {
    const guard = agentGuard();
    const answers = answersOf(guard);
    const there = thread([{ calls: [PAY] }, DONE], { guard });
    const { asked } = await there.say();
    expect(asked?.approvalRequests[0]).toMatchObject({ requestedAt: 1_000_000, expiresAt: 1_000_000 + HOUR });
    vi.setSystemTime(1_000_000 + wait);
    const { messages } = await there.answer(approve);
    expect(there.runs).toHaveLength(runs);
    expect(toolAnswers(messages)).toMatchObject([{ content: runs === 1 ? "pay ran" : UNAVAILABLE }]);
    expect(textOf(messages)).toBe("done");
    expect(answers).toMatchObject([{ fault: runs === 1 ? undefined : "approval-expired" }]);
  });

  it("is a no in another process as well, which never saw the question", async () => {
    const checkpointer = new MemorySaver();
    await thread([{ calls: [PAY] }], { checkpointer }).say();
    vi.setSystemTime(1_000_000 + HOUR);
    const restarted = thread([DONE], { checkpointer });
    const { messages } = await restarted.answer(approve);
    expect(restarted.runs).toEqual([]);
    expect(textOf(messages)).toBe("done");
  });
});

describe("an approval that was used", () => {
  /** Where the thread stood before it first came to a node. */
  async function placeBefore(node: string, { agent, config }: ReturnType<typeof thread>): Promise<object> {
    const found: object[] = [];
    for await (const state of agent.graph.getStateHistory(config))
      if (state.next.includes(node)) found.push(state.config);
    const first = found.at(-1);
    if (first === undefined) throw new Error(`The thread never stood before ${node}.`);
    return first;
  }

  it.each(["R1GuardMiddleware.after_model", "tools"])("does not run the call again from before %s", async (node) => {
    const guard = agentGuard();
    const answers = answersOf(guard);
    const there = thread([{ calls: [PAY] }, DONE, DONE, DONE], { guard });
    await there.say();
    await there.answer(approve);
    expect(there.runs).toEqual([PAY]);
    const from = await placeBefore(node, there);
    // In the past the person is asked once more; after it they have answered.
    const resume = new Command({ resume: { decisions: [approve] } });
    const again = await there.send(node === "tools" ? null : resume, from);
    expect(there.runs).toEqual([PAY]);
    expect(toolAnswers(again.messages).at(-1)).toMatchObject({ content: UNAVAILABLE });
    expect(textOf(again.messages)).toBe("done");
    expect(answers.at(-1)).toMatchObject({ response: "reject", fault: "approval-replayed" });
  });

  it("does not run it in another process either, when both keep state in one store", async () => {
    const checkpointer = new MemorySaver();
    const store = memoryStore();
    const first = thread([{ calls: [PAY] }, DONE], { checkpointer, guard: agentGuard({}, { store }) });
    await first.say();
    await first.answer(approve);
    const second = thread([DONE], { checkpointer, guard: agentGuard({}, { store }) });
    await second.send(null, await placeBefore("tools", second));
    expect([...first.runs, ...second.runs]).toEqual([PAY]);
  });

  it("stays good for middleware that runs a call again which failed", async () => {
    const retry = toolRetryMiddleware({ maxRetries: 2, initialDelayMs: 1, jitter: false } as never) as unknown;
    const failures = [new Error("busy"), new Error("busy")];
    const failing: AgentMiddleware = {
      name: "Failing",
      wrapToolCall: (request, handler) => {
        const failure = failures.shift();
        if (failure !== undefined) throw failure;
        return handler(request);
      },
    };
    const { say, answer, runs } = thread([{ calls: [PAY] }, DONE], {
      before: [retry as AgentMiddleware],
      after: [failing],
    });
    await say();
    const { messages } = await answer(approve);
    expect(failures).toEqual([]);
    expect(runs).toEqual([PAY]);
    expect(textOf(messages)).toBe("done");
  });
});

describe("a question that nobody answers", () => {
  it("is closed when the answer does not fit it, and says so", async () => {
    const guard = agentGuard();
    const answers = answersOf(guard);
    const { say, resume } = thread([{ calls: [PAY, SEARCH] }, DONE], { guard });
    await say();
    await resume({ decisions: [{ type: "approve", approver: 7 }] });
    expect(answers).toMatchObject([{ response: "reject", fault: "approval-failed", toolName: "pay" }]);
  });
});
