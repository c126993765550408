import { AIMessage, HumanMessage, ToolMessage } from "@langchain/core/messages";
import { Command, MemorySaver } from "@langchain/langgraph";
import {
  type AgentMiddleware,
  createAgent,
  createMiddleware,
  humanInTheLoopMiddleware,
  modelFallbackMiddleware,
  modelRetryMiddleware,
  piiMiddleware,
  summarizationMiddleware,
  toolErrorMiddleware,
  toolRetryMiddleware,
} from "langchain";
import { afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from "vitest";
import { guardMiddleware } from "../../../adapters/langchain/middleware.ts";
import { getGuardVerdict } from "../../../adapters/langchain/verdict-of-message.ts";
import {
  agentGuard,
  agentTools,
  CODENAME,
  REPLY,
  ScriptedModel,
  SECRET,
  textOf,
  toolAnswers,
  UNAVAILABLE,
} from "./agents.ts";

/** The types of LangChain's own middleware do not fit its `createAgent` under `exactOptionalPropertyTypes`. */
const host = (middleware: unknown) => middleware as AgentMiddleware;

const hello = { messages: [new HumanMessage("hello")] };
const guarded = () => guardMiddleware(agentGuard());
const PAY = { name: "pay", args: { to: "Ada" } };
const SEARCH = { name: "search", args: { to: "x" } };

let warn: MockInstance;
beforeEach(() => {
  warn = vi.spyOn(console, "warn").mockImplementation(() => {});
});
afterEach(() => warn.mockRestore());

const withFailing = (fallback: ScriptedModel, middleware: (fallback: AgentMiddleware) => AgentMiddleware[]) => {
  const { search, erase, pay, runs } = agentTools();
  const model = new ScriptedModel(new Error("down"), new Error("down"), new Error("down"));
  const agent = createAgent({
    model,
    tools: [search, erase, pay],
    middleware: middleware(modelFallbackMiddleware(fallback)),
  });
  return { agent, runs };
};

describe("beside modelFallbackMiddleware", () => {
  it("guards the fallback model when it stands last", async () => {
    const fallback = new ScriptedModel({ text: `It is ${SECRET}.` });
    const { agent } = withFailing(fallback, (other) => [other, guarded()]);
    const result = await agent.invoke(hello);
    expect(textOf(result.messages)).toContain(REPLY);
    expect(JSON.stringify(result)).not.toContain(SECRET);
    expect(warn).not.toHaveBeenCalled();
  });

  it.each([
    ["blocked", `It is ${SECRET}.`, SECRET, REPLY],
    ["redacted", `It is ${CODENAME}.`, CODENAME, "[internal]"],
  ])(
    "judges the fallback's answer whole in the wrong order, and says so once: %s",
    async (_what, text, leak, shown) => {
      const fallback = new ScriptedModel({ text }, { text });
      const { agent } = withFailing(fallback, (other) => [guarded(), other]);
      const result = await agent.invoke(hello);
      expect(textOf(result.messages)).toContain(shown);
      expect(JSON.stringify(result)).not.toContain(leak);
      expect(getGuardVerdict(result)).toMatchObject({ codes: [expect.any(String)] });
      await agent.invoke(hello);
      expect(warn).toHaveBeenCalledTimes(1);
      expect(String(warn.mock.calls)).not.toContain(leak);
    },
  );

  it("judges the fallback's calls in the wrong order", async () => {
    const calls = [{ name: "erase", args: { to: "everything" } }, SEARCH];
    const fallback = new ScriptedModel({ calls }, { text: "done" });
    const { agent, runs } = withFailing(fallback, (other) => [guarded(), other]);
    const { messages } = await agent.invoke(hello);
    expect(runs).toEqual([SEARCH]);
    expect(toolAnswers(messages).map(({ name, status }) => [name, status])).toEqual([
      ["erase", "error"],
      ["search", "success"],
    ]);
    expect(JSON.stringify(messages)).not.toContain("everything");
    expect(textOf(messages)).toBe("done");
  });

  it("reports no second model call in the wrong order, and the message keeps id and name in checkpoints", async () => {
    const fallback = new ScriptedModel({ text: `It is ${CODENAME}.` });
    const ended = vi.fn();
    const model = new ScriptedModel(new Error("down"));
    const middleware = [guarded(), modelFallbackMiddleware(fallback)];
    const agent = createAgent({ model, tools: [], middleware, checkpointer: new MemorySaver() });
    const config = { configurable: { thread_id: "t" }, callbacks: [{ handleLLMEnd: ended }] };
    const { messages } = await agent.invoke(hello, config);
    expect(ended).toHaveBeenCalledTimes(1);
    const kept = ((await agent.getState(config)) as { values: { messages: AIMessage[] } }).values.messages;
    expect(kept.at(-1)).toMatchObject({ id: messages.at(-1)?.id, name: "model" });
    expect(kept).toHaveLength(2);
  });

  it("changes nothing in shadow mode, whatever the order", async () => {
    const shadow = guardMiddleware(agentGuard({}, { mode: "shadow" }));
    const fallback = new ScriptedModel({ text: `It is ${SECRET}.` });
    const { agent } = withFailing(fallback, (other) => [shadow, other]);
    expect(textOf((await agent.invoke(hello)).messages)).toBe(`It is ${SECRET}.`);
    expect(warn).not.toHaveBeenCalled();
  });
});

describe("beside modelRetryMiddleware", () => {
  it.each([
    ["last", (other: AgentMiddleware) => [other, guarded()]],
    ["first", (other: AgentMiddleware) => [guarded(), other]],
  ])("the second try is guarded like the first: %s", async (_place, order) => {
    const model = new ScriptedModel(new Error("down"), { text: `It is ${SECRET}.` });
    const retry = host(modelRetryMiddleware({ maxRetries: 1, initialDelayMs: 1, jitter: false }));
    const agent = createAgent({ model, tools: [], middleware: order(retry) });
    const result = await agent.invoke(hello);
    expect(textOf(result.messages)).toContain(REPLY);
    expect(model.asked).toHaveLength(2);
    expect(warn).not.toHaveBeenCalled();
  });

  it("a block is no failure, so nothing is tried again", async () => {
    const model = new ScriptedModel({ text: `It is ${SECRET}.` }, { text: "again" });
    const retry = host(modelRetryMiddleware({ maxRetries: 2, initialDelayMs: 1, jitter: false }));
    const agent = createAgent({ model, tools: [], middleware: [retry, guarded()] });
    expect(textOf((await agent.invoke(hello)).messages)).toContain(REPLY);
    expect(model.asked).toHaveLength(1);
  });

  it("what it says after the last try is judged as well", async () => {
    const model = new ScriptedModel(new Error(`no ${SECRET}`));
    const retry = host(
      modelRetryMiddleware({
        maxRetries: 0,
        onFailure: (error: Error) => `Failed: ${error.message} ${SECRET}`,
      }),
    );
    const agent = createAgent({ model, tools: [], middleware: [retry, guarded()] });
    const result = await agent.invoke(hello);
    expect(JSON.stringify(result)).not.toContain(SECRET);
    expect(textOf(result.messages)).toContain(REPLY);
  });
});

describe("beside humanInTheLoopMiddleware", () => {
  const config = { configurable: { thread_id: "t" } };
  const answer = (decision: object) => new Command({ resume: { decisions: [decision] } });

  const agentWith = (order: (hitl: AgentMiddleware) => AgentMiddleware[], interruptOn: Record<string, boolean>) => {
    const { search, pay, erase, runs } = agentTools();
    const model = new ScriptedModel({ calls: [SEARCH] }, { text: "done" });
    const middleware = order(host(humanInTheLoopMiddleware({ interruptOn } as never)));
    const checkpointer = new MemorySaver();
    return { agent: createAgent({ model, tools: [search, pay, erase], middleware, checkpointer }), runs };
  };
  const last = (other: AgentMiddleware) => [other, guarded()];
  const first = (other: AgentMiddleware) => [guarded(), other];

  it.each([
    ["last", last],
    ["first", first],
  ])("its approval lets a call run that needs none of ours: %s", async (_place, order) => {
    const { agent, runs } = agentWith(order, { search: true });
    await agent.invoke(hello, config);
    const { messages } = await agent.invoke(answer({ type: "approve" }), config);
    expect(runs).toEqual([SEARCH]);
    expect(textOf(messages)).toBe("done");
  });

  it.each([
    ["last", last],
    ["first", first],
  ])("what it edits is judged again, also under another name: %s", async (_place, order) => {
    for (const editedAction of [
      { name: "erase", args: {} },
      { name: "pay", args: { to: "Ada" } },
      { name: "search", args: { to: SECRET } },
    ]) {
      const { agent, runs } = agentWith(order, { search: true });
      await agent.invoke(hello, config);
      const { messages } = await agent.invoke(answer({ type: "edit", editedAction }), config);
      expect(runs).toEqual([]);
      expect(toolAnswers(messages)).toMatchObject([{ content: UNAVAILABLE, status: "error" }]);
      expect(textOf(messages)).toBe("done");
    }
  });

  it.each([
    ["last", last],
    ["first", first],
  ])("both may ask about the same call: it runs when both are told yes: %s", async (_place, order) => {
    const { search, pay, erase, runs } = agentTools();
    const model = new ScriptedModel({ calls: [PAY] }, { text: "done" });
    const middleware = order(host(humanInTheLoopMiddleware({ interruptOn: { pay: true } } as never)));
    const agent = createAgent({ model, tools: [search, pay, erase], middleware, checkpointer: new MemorySaver() });
    await agent.invoke(hello, config);
    await agent.invoke(answer({ type: "approve" }), config);
    expect(runs).toEqual([]);
    const { messages } = await agent.invoke(answer({ type: "approve" }), config);
    expect(runs).toEqual([PAY]);
    expect(textOf(messages)).toBe("done");
  });
});

describe("humanInTheLoopMiddleware after our question", () => {
  it("cannot change what was approved into something else that needs approval", async () => {
    const config = { configurable: { thread_id: "t" } };
    const { pay, runs } = agentTools();
    const model = new ScriptedModel({ calls: [PAY] }, { text: "done" });
    const hitl = host(humanInTheLoopMiddleware({ interruptOn: { pay: true } } as never));
    const agent = createAgent({ model, tools: [pay], middleware: [hitl, guarded()], checkpointer: new MemorySaver() });
    await agent.invoke(hello, config);
    await agent.invoke(new Command({ resume: { decisions: [{ type: "approve" }] } }), config);
    const editedAction = { name: "pay", args: { to: "Eve" } };
    const resume = { decisions: [{ type: "edit", editedAction }] };
    const { messages } = await agent.invoke(new Command({ resume }), config);
    expect(runs).toEqual([]);
    expect(toolAnswers(messages)).toMatchObject([{ content: UNAVAILABLE, status: "error" }]);
    expect(textOf(messages)).toBe("done");
  });
});

describe("beside middleware that changes messages", () => {
  it("summarizationMiddleware: the summary's model is its own, turns are counted on", async () => {
    const guard = agentGuard({ turns: { warnAt: 2, maxTurns: 2, onOpen: "refuse" } });
    const model = new ScriptedModel({ text: "one" }, { text: "two" }, { text: "three" });
    const summary = host(
      summarizationMiddleware({
        model: new ScriptedModel(...Array.from({ length: 9 }, () => ({ text: "They talked." }))),
        trigger: { messages: 2 },
        keep: { messages: 1 },
      } as never),
    );
    const agent = createAgent({
      model,
      tools: [],
      middleware: [summary, guardMiddleware(guard)],
      checkpointer: new MemorySaver(),
    });
    const config = { configurable: { thread_id: "t" } };
    const texts: string[] = [];
    for (const text of ["a", "b", "c"]) {
      texts.push(textOf((await agent.invoke({ messages: [new HumanMessage(text)] }, config)).messages));
    }
    expect(texts.slice(0, 2)).toEqual(["one", "two"]);
    expect(texts[2]).not.toBe("three");
    expect(model.asked).toHaveLength(2);
  });

  it("piiMiddleware: what it takes out of the input stays out, and the answer is guarded", async () => {
    const model = new ScriptedModel({ text: `It is ${CODENAME}.` });
    const pii = host(piiMiddleware("email", { strategy: "redact", applyToInput: true }));
    const agent = createAgent({ model, tools: [], middleware: [pii, guarded()] });
    const { messages } = await agent.invoke({ messages: [new HumanMessage("I am ada@example.org")] });
    expect(JSON.stringify(model.asked)).not.toContain("ada@example.org");
    expect(textOf(messages)).toBe("It is [internal].");
  });
});

describe("beside middleware that answers or jumps", () => {
  it("an answer given in the model's place is judged, without a warning: the order is right", async () => {
    const cache = createMiddleware({ name: "Cache", wrapModelCall: async () => new AIMessage(`It is ${SECRET}.`) });
    const middleware = [cache, guarded()];
    const agent = createAgent({ model: new ScriptedModel(), tools: [], middleware, checkpointer: new MemorySaver() });
    const config = { configurable: { thread_id: "t" } };
    const result = await agent.invoke(hello, config);
    const kept = ((await agent.getState(config)) as { values: { messages: AIMessage[] } }).values.messages;
    expect(kept).toHaveLength(2);
    expect(kept.at(-1)).toMatchObject({ id: result.messages.at(-1)?.id, name: "model" });
    expect(JSON.stringify(result)).not.toContain(SECRET);
    expect(textOf(result.messages)).toContain(REPLY);
    expect(warn).not.toHaveBeenCalled();
  });

  it("calls given in the model's place are judged and asked about", async () => {
    const calls = [PAY, SEARCH, { name: "erase", args: {} }].map((call, index) => ({ ...call, id: `c${index}` }));
    let answered = false;
    const cache = createMiddleware({
      name: "Cache",
      wrapModelCall: async (request, handler) => {
        const result = await handler(request);
        if (answered) return result;
        answered = true;
        return new AIMessage({ content: "", tool_calls: calls });
      },
    });
    const { search, pay, erase, runs } = agentTools();
    const model = new ScriptedModel({ text: "unused" }, { text: "done" });
    const checkpointer = new MemorySaver();
    // Known by what the tool says, from the call before: a name alone would be refused.
    Object.assign(search, { metadata: { r1guard: { category: "read-only" } } });
    const byName = { pay: "payment", erase: "data-destruction" };
    const middleware = [cache, guardMiddleware(agentGuard({ tools: { byName, unknown: "refuse" } }))];
    const agent = createAgent({ model, tools: [search, pay, erase], middleware, checkpointer });
    const config = { configurable: { thread_id: "t" } };
    const first = (await agent.invoke(hello, config)) as { __interrupt__?: unknown };
    expect(JSON.stringify(first.__interrupt__)).toContain("Ada");
    const resume = new Command({ resume: { decisions: [{ type: "approve" }] } });
    const { messages } = await agent.invoke(resume, config);
    expect(runs.map(({ name }) => name).sort()).toEqual(["pay", "search"]);
    expect(toolAnswers(messages).filter(({ status }) => status === "error")).toMatchObject([{ name: "erase" }]);
    expect(textOf(messages)).toBe("done");
  });

  it.each([
    ["before", (other: AgentMiddleware) => [other, guarded()]],
    ["after", (other: AgentMiddleware) => [guarded(), other]],
  ])("a jump back to the model leads through the guard: %s", async (_place, order) => {
    let jumped = false;
    const jumper = createMiddleware({
      name: "Jumper",
      afterModel: {
        canJumpTo: ["model"],
        hook: (state) => {
          if (jumped) return undefined;
          jumped = true;
          const id = (state.messages.at(-1) as AIMessage).tool_calls?.[0]?.id ?? "";
          return { jumpTo: "model", messages: [new ToolMessage({ content: "not now", tool_call_id: id })] };
        },
      },
    });
    const { search, runs } = agentTools();
    const model = new ScriptedModel({ calls: [SEARCH] }, { text: `It is ${SECRET}.` });
    const agent = createAgent({ model, tools: [search], middleware: order(jumper as AgentMiddleware) });
    const { messages } = await agent.invoke(hello);
    expect(runs).toEqual([]);
    expect(textOf(messages)).toContain(REPLY);
  });

  it("a jump to the tools does not lead past the last word", async () => {
    let jumped = false;
    const jumper = createMiddleware({
      name: "Jumper",
      afterModel: {
        canJumpTo: ["tools"],
        hook: (state) => {
          if (jumped) return undefined;
          jumped = true;
          const message = state.messages.at(-1) as AIMessage;
          const calls = (message.tool_calls ?? []).map((call) => ({ ...call, name: "erase" }));
          return {
            jumpTo: "tools",
            messages: [new AIMessage({ id: message.id ?? "", content: "", tool_calls: calls })],
          };
        },
      },
    });
    const { search, erase, runs } = agentTools();
    const model = new ScriptedModel({ calls: [SEARCH] }, { text: "done" });
    const agent = createAgent({ model, tools: [search, erase], middleware: [guarded(), jumper as AgentMiddleware] });
    const { messages } = await agent.invoke(hello);
    expect(runs).toEqual([]);
    expect(toolAnswers(messages)).toMatchObject([{ content: UNAVAILABLE, status: "error" }]);
    expect(textOf(messages)).toBe("done");
  });
});

describe("a tool that throws", () => {
  const failing = () => {
    const { search } = agentTools();
    let attempts = 0;
    Object.assign(search, {
      func: async () => {
        attempts += 1;
        throw new TypeError("disk full");
      },
    });
    return { search, attempts: () => attempts };
  };
  const model = () => new ScriptedModel({ calls: [SEARCH] }, { text: "done" });

  it("is shown to the model, as without a guard", async () => {
    const run = async (middleware: AgentMiddleware[]) => {
      const { search } = failing();
      const { messages } = await createAgent({ model: model(), tools: [search], middleware }).invoke(hello);
      return { answers: toolAnswers(messages), text: textOf(messages) };
    };
    const plain = await run([]);
    const under = await run([guarded()]);
    for (const { answers, text } of [plain, under]) {
      expect(answers).toHaveLength(1);
      expect(answers[0]?.content).toContain("disk full");
      expect(text).toBe("done");
    }
    // Which status LangChain gives its own error messages depends on its version.
    expect(under.answers[0]).toMatchObject({ name: "search", status: plain.answers[0]?.status });
  });

  it("ends the run where it shall", async () => {
    const middleware = [guardMiddleware(agentGuard(), { toolErrors: "throw" })];
    const { search } = failing();
    await expect(createAgent({ model: model(), tools: [search], middleware }).invoke(hello)).rejects.toThrow(
      "disk full",
    );
  });

  it("is tried again by toolRetryMiddleware, which sees the error it was", async () => {
    const { search, attempts } = failing();
    const retry = host(toolRetryMiddleware({ maxRetries: 2, initialDelayMs: 1, retryOn: [TypeError] }));
    const agent = createAgent({ model: model(), tools: [search], middleware: [retry, guarded()] });
    const { messages } = await agent.invoke(hello);
    expect(attempts()).toBe(3);
    expect(textOf(messages)).toBe("done");
  });

  it("is left to toolErrorMiddleware", async () => {
    const { search } = failing();
    const other = host(toolErrorMiddleware({ onError: (error) => `Sorry: ${(error as Error).message}` }));
    const agent = createAgent({ model: model(), tools: [search], middleware: [other, guarded()] });
    expect(toolAnswers((await agent.invoke(hello)).messages)[0]?.content).toBe("Sorry: disk full");
  });
});
