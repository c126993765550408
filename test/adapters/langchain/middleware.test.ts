import { AIMessage, type BaseMessage, HumanMessage } from "@langchain/core/messages";
import { tool } from "@langchain/core/tools";
import { Command, END, MemorySaver, MessagesAnnotation, START, StateGraph } from "@langchain/langgraph";
import { createAgent, createMiddleware, providerStrategy, toolStrategy } from "langchain";
import { describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { guardMiddleware } from "../../../adapters/langchain/middleware.ts";
import { getGuardVerdict, isGuardBlock } from "../../../adapters/langchain/verdict-of-message.ts";
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

const hello = { messages: [new HumanMessage("hello")] };

describe("an agent under guardMiddleware", () => {
  it("answers as it would without", async () => {
    const model = new ScriptedModel({ calls: [{ name: "search", args: { to: "x" } }] }, { text: "done" });
    const { search, runs } = agentTools();
    const agent = createAgent({ model, tools: [search], middleware: [guardMiddleware(agentGuard())] });
    const { messages } = await agent.invoke(hello);
    expect(textOf(messages)).toBe("done");
    expect(runs).toEqual([{ name: "search", args: { to: "x" } }]);
    expect(toolAnswers(messages)).toEqual([{ name: "search", content: "search ran", status: "success" }]);
    expect(getGuardVerdict(messages)).toMatchObject({ action: "allow" });
  });

  it("ends on the reply when the answer is blocked", async () => {
    const model = new ScriptedModel({ text: `It is ${SECRET}.` });
    const agent = createAgent({ model, tools: [], middleware: [guardMiddleware(agentGuard())] });
    const result = await agent.invoke(hello);
    expect(textOf(result.messages)).toContain(REPLY);
    expect(JSON.stringify(result)).not.toContain(SECRET);
    expect(getGuardVerdict(result)).toMatchObject({ action: "block", code: "secret" });
  });

  it("does not offer what is refused, answers a call of it all the same, and goes on", async () => {
    const model = new ScriptedModel({ calls: [{ name: "erase", args: { to: "everything" } }] }, { text: "done" });
    const { search, erase, runs } = agentTools();
    const agent = createAgent({ model, tools: [search, erase], middleware: [guardMiddleware(agentGuard())] });
    const { messages } = await agent.invoke(hello);
    expect(model.offered[0]).toEqual(["search"]);
    expect(runs).toEqual([]);
    expect(toolAnswers(messages)).toEqual([{ name: "erase", content: UNAVAILABLE, status: "error" }]);
    expect(textOf(messages)).toBe("done");
    expect(JSON.stringify(messages)).not.toContain("everything");
  });
});

describe("calls that are refused", () => {
  it("are each answered, beside those that run", async () => {
    const calls = [{ name: "erase" }, { name: "search", args: { to: "x" } }, { name: "format_disk" }];
    const model = new ScriptedModel({ calls }, { text: "done" });
    const { search, erase, runs } = agentTools();
    const agent = createAgent({ model, tools: [search, erase], middleware: [guardMiddleware(agentGuard())] });
    const { messages } = await agent.invoke(hello);
    expect(runs).toEqual([{ name: "search", args: { to: "x" } }]);
    expect(
      toolAnswers(messages)
        .map(({ name, status }) => `${name} ${status}`)
        .sort(),
    ).toEqual(["erase error", "search success", "unknown_tool error"]);
    expect(JSON.stringify(messages)).not.toContain("format_disk");
    expect(textOf(messages)).toBe("done");
  });

  it("end the agent with the reply when the model insists", async () => {
    const insist = { calls: [{ name: "erase" }] };
    const model = new ScriptedModel(insist, insist, insist, insist, insist);
    const { search, erase, runs } = agentTools();
    const agent = createAgent({ model, tools: [search, erase], middleware: [guardMiddleware(agentGuard())] });
    const { messages } = await agent.invoke(hello);
    expect(textOf(messages)).toBe("Not that: erase.");
    expect(model.asked).toHaveLength(4);
    expect(runs).toEqual([]);
  });

  it("are refused by the prefix of their id alone", async () => {
    const model = new ScriptedModel({ calls: [{ name: "search", id: "refused-by-nobody" }] }, { text: "done" });
    const { search, runs } = agentTools();
    const agent = createAgent({ model, tools: [search], middleware: [guardMiddleware(agentGuard())] });
    const { messages } = await agent.invoke(hello);
    expect(runs).toEqual([]);
    expect(toolAnswers(messages)).toEqual([{ name: "search", content: UNAVAILABLE, status: "error" }]);
  });

  it("are those with refused arguments, too", async () => {
    const model = new ScriptedModel({ calls: [{ name: "search", args: { to: SECRET } }] }, { text: "done" });
    const { search, runs } = agentTools();
    const agent = createAgent({ model, tools: [search], middleware: [guardMiddleware(agentGuard())] });
    const { messages } = await agent.invoke(hello);
    expect(runs).toEqual([]);
    expect(JSON.stringify(messages)).not.toContain(SECRET);
    expect(textOf(messages)).toBe("done");
  });

  it("are refused where tools run in one node, too", async () => {
    const calls = [{ name: "erase" }, { name: "search" }];
    const model = new ScriptedModel({ calls }, { text: "done" });
    const { search, erase, runs } = agentTools();
    const middleware = [guardMiddleware(agentGuard())];
    const agent = createAgent({ model, tools: [search, erase], middleware, version: "v1" });
    const { messages } = await agent.invoke(hello);
    expect(runs).toEqual([{ name: "search", args: {} }]);
    expect(textOf(messages)).toBe("done");
  });
});

describe("tools an agent gets while it runs", () => {
  it("are judged by what they say they are", async () => {
    const { search, runs } = agentTools();
    const ran = vi.fn(() => "sent");
    const make = (name: string, category: string) =>
      tool(ran, { name, description: "A tool.", schema: z.object({}), metadata: { r1guard: { category } } });
    const dynamic = [make("look", "read-only"), make("wipe", "data-destruction")];
    const adder = createMiddleware({
      name: "Adder",
      wrapModelCall: (request, handler) => handler({ ...request, tools: [...request.tools, ...dynamic] }),
      wrapToolCall: (request, handler) => {
        const found = dynamic.find(({ name }) => name === request.toolCall.name);
        return handler(found === undefined ? request : { ...request, tool: found });
      },
    });
    const model = new ScriptedModel({ calls: [{ name: "look" }, { name: "wipe" }] }, { text: "done" });
    const guard = agentGuard({ tools: { byName: {}, unknown: "refuse" } });
    const agent = createAgent({ model, tools: [search], middleware: [adder, guardMiddleware(guard)] });
    const { messages } = await agent.invoke(hello);
    expect(model.offered[0]).toEqual(["look"]);
    expect(ran).toHaveBeenCalledTimes(1);
    expect(toolAnswers(messages).map(({ name, status }) => [name, status])).toEqual([
      ["look", "success"],
      ["wipe", "error"],
    ]);
    expect(runs).toEqual([]);
  });
});

describe("turns of an agent", () => {
  const limited = (maxTurns: number, cooldownTurns = 1) =>
    agentGuard({ turns: { warnAt: maxTurns, maxTurns, onDegraded: "flag", onOpen: "refuse", cooldownTurns } });
  const config = { configurable: { thread_id: "t" } };
  const say = (text: string) => ({ messages: [new HumanMessage(text)] });

  it("are counted once each: not per model call, not when a person's answer resumes it", async () => {
    const { pay, search } = agentTools();
    const model = new ScriptedModel({ calls: [{ name: "search" }, { name: "pay" }] }, { text: "one" }, { text: "two" });
    const middleware = [guardMiddleware(agentGuard())];
    const agent = createAgent({ model, tools: [pay, search], middleware, checkpointer: new MemorySaver() });
    const turns = async () => ((await agent.getState(config)) as State).values._r1guard?.turns;
    await agent.invoke(say("a"), config);
    expect(await turns()).toBe(1);
    await agent.invoke(new Command({ resume: { decisions: [{ type: "approve" }] } }), config);
    expect(await turns()).toBe(1);
    await agent.invoke(say("b"), config);
    expect(await turns()).toBe(2);
  });

  interface State {
    readonly values: { readonly _r1guard?: { readonly turns?: number } };
  }

  it("are counted on when the history is cut and no store remembers", async () => {
    const cut = createMiddleware({
      name: "Cut",
      wrapModelCall: (request, handler) => handler({ ...request, messages: request.messages.slice(-1) }),
    });
    const model = new ScriptedModel({ text: "one" }, { text: "two" }, { text: "three" });
    const checkpointer = new MemorySaver();
    const texts: string[] = [];
    for (const text of ["a", "b", "c"]) {
      // Each time another guard: as if the process had been started anew.
      const middleware = [cut, guardMiddleware(limited(2))];
      const agent = createAgent({ model, tools: [], middleware, checkpointer });
      texts.push(textOf((await agent.invoke(say(text), config)).messages));
    }
    expect(texts.slice(0, 2)).toEqual(["one", "two"]);
    expect(model.asked).toHaveLength(2);
  });

  it("start anew after a trial that went well", async () => {
    const guard = limited(2, 1);
    const states: string[] = [];
    guard.on("breaker-change", ({ to }) => states.push(to));
    const model = new ScriptedModel(...["1", "2", "3", "4", "5"].map((text) => ({ text })));
    const middleware = [guardMiddleware(guard)];
    const agent = createAgent({ model, tools: [], middleware, checkpointer: new MemorySaver() });
    const counted: (number | undefined)[] = [];
    const texts: string[] = [];
    for (let turn = 0; turn < 6; turn += 1) {
      texts.push(textOf((await agent.invoke(say(`turn ${turn}`), config)).messages));
      counted.push(((await agent.getState(config)) as State).values._r1guard?.turns);
    }
    expect(states).toContain("half-open");
    const trial = counted.indexOf(1, 1);
    expect(trial).toBeGreaterThan(1);
    expect(counted[trial + 1]).toBe(2);
    expect(texts.slice(trial, trial + 2).every((text) => /^\d$/u.test(text))).toBe(true);
  });

  it("are not counted when nobody said anything new", async () => {
    const model = new ScriptedModel({ text: "one" }, { text: "more" });
    const middleware = [guardMiddleware(agentGuard())];
    const agent = createAgent({ model, tools: [], middleware, checkpointer: new MemorySaver() });
    await agent.invoke(say("a"), config);
    await agent.invoke({ messages: [] }, config);
    expect(model.asked).toHaveLength(2);
    expect(((await agent.getState(config)) as State).values._r1guard?.turns).toBe(1);
  });

  it("cannot be set by who calls the agent", async () => {
    const model = new ScriptedModel({ text: "one" }, { text: "two" });
    const agent = createAgent({
      model,
      tools: [],
      middleware: [guardMiddleware(limited(2))],
      checkpointer: new MemorySaver(),
    });
    await agent.invoke({ ...say("a"), _r1guard: { turns: 99 } } as never, config);
    expect(((await agent.getState(config)) as State).values._r1guard?.turns).toBe(1);
    expect(await agent.invoke(say("b"), config)).not.toHaveProperty("_r1guard");
  });
});

describe("structured output of an agent", () => {
  const schema = z.object({ city: z.string() });
  const structured = (city: string) => ({ calls: [{ name: "extract-1", args: { city } }] });
  const nameOf = (agent: unknown) =>
    agent as { invoke(input: unknown): Promise<{ structuredResponse: unknown; messages: BaseMessage[] }> };
  /** LangChain numbers its schemas; the script has to call the one of this agent. */
  const answering = (city: string) => {
    const model = new ScriptedModel();
    let name = "";
    Object.assign(model, {
      bindTools(tools: { name?: string; function?: { name: string } }[], kwargs: object) {
        name =
          tools.map((bound) => bound.function?.name ?? bound.name ?? "").find((bound) => bound.startsWith("extract")) ??
          "";
        return model.withConfig({ ...kwargs, tools } as never);
      },
      async _generate() {
        const tool_calls = structured(city).calls.map((call) => ({
          ...call,
          name,
          id: "c",
          type: "tool_call" as const,
        }));
        const message = new AIMessage({ content: "", tool_calls, response_metadata: { finish_reason: "tool_calls" } });
        return { generations: [{ text: "", message }] };
      },
    });
    return model;
  };

  it("by a tool: LangChain's own message about it is no unguarded answer", async () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    const guard = agentGuard({ tools: { byName: { search: "read-only" }, unknown: "refuse" } });
    const ended = vi.fn();
    guard.on("turn-end", ended);
    const { search } = agentTools();
    const options = { tools: [search], middleware: [guardMiddleware(guard)], responseFormat: toolStrategy(schema) };
    const result = await nameOf(createAgent({ model: answering("Bern"), ...options })).invoke(hello);
    expect(result.structuredResponse).toEqual({ city: "Bern" });
    expect(getGuardVerdict(result.messages.at(-1))).toMatchObject({ action: "allow" });
    expect(ended).toHaveBeenCalledTimes(1);
    expect(warn).not.toHaveBeenCalled();
    warn.mockRestore();
  });

  it("throws when it is blocked, by a tool or by the provider", async () => {
    const middleware = [guardMiddleware(agentGuard())];
    const byTool = createAgent({
      model: answering(SECRET),
      tools: [],
      middleware,
      responseFormat: toolStrategy(schema),
    });
    await expect(nameOf(byTool).invoke(hello)).rejects.toSatisfy(isGuardBlock);
    const model = new ScriptedModel({ text: JSON.stringify({ city: SECRET }) });
    const byProvider = createAgent({ model, tools: [], middleware, responseFormat: providerStrategy(schema) });
    await expect(nameOf(byProvider).invoke(hello)).rejects.toMatchObject({
      message: expect.not.stringContaining(SECRET),
    });
  });

  it("of a model put in the guarded one's place stands or is blocked", async () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    for (const [city, passes] of [
      ["Bern", true],
      [SECRET, false],
      [CODENAME, false],
    ] as const) {
      const other = answering(city);
      const swap = createMiddleware({
        name: "Swap",
        wrapModelCall: (request, handler) => handler({ ...request, model: other as never }),
      });
      const middleware = [guardMiddleware(agentGuard()), swap];
      const agent = createAgent({
        model: new ScriptedModel(),
        tools: [],
        middleware,
        responseFormat: toolStrategy(schema),
      });
      const result = nameOf(agent).invoke(hello);
      if (passes) expect(await result).toMatchObject({ structuredResponse: { city } });
      else await expect(result).rejects.toSatisfy(isGuardBlock);
    }
    expect(warn).toHaveBeenCalledTimes(3);
    warn.mockRestore();
  });
});

describe("agents inside of graphs and agents", () => {
  const config = { configurable: { thread_id: "t" } };
  const approve = new Command({ resume: { decisions: [{ type: "approve" }] } });

  it("a subgraph waits for a person with the checkpoints of its parent", async () => {
    const { pay, runs } = agentTools();
    const model = new ScriptedModel({ calls: [{ name: "pay", args: { to: "Ada" } }] }, { text: "done" });
    const agent = createAgent({ model, tools: [pay], middleware: [guardMiddleware(agentGuard())] });
    const graph = new StateGraph(MessagesAnnotation)
      .addNode("agent", agent.graph as never)
      .addEdge(START, "agent" as never)
      .addEdge("agent" as never, END)
      .compile({ checkpointer: new MemorySaver() });
    const first = await graph.invoke(hello as never, config);
    expect(JSON.stringify(first)).toContain("actionRequests");
    expect(runs).toEqual([]);
    const { messages } = (await graph.invoke(approve as never, config)) as unknown as { messages: BaseMessage[] };
    expect(runs).toEqual([{ name: "pay", args: { to: "Ada" } }]);
    expect(textOf(messages)).toBe("done");
  });

  it("a subagent in a tool is guarded, and waits with the checkpoints of the agent around it", async () => {
    const { pay, erase, runs } = agentTools();
    const calls = [{ name: "pay", args: { to: "Ada" } }, { name: "erase" }];
    const inner = new ScriptedModel({ calls }, { text: `Paid. ${SECRET}` });
    const guard = agentGuard({
      tools: { byName: { delegate: "read-only", pay: "payment", erase: "data-destruction" } },
    });
    const subagent = createAgent({ model: inner, tools: [pay, erase], middleware: [guardMiddleware(guard)] });
    const delegate = tool(
      async () => textOf((await subagent.invoke({ messages: [new HumanMessage("Pay Ada.")] })).messages),
      { name: "delegate", description: "Delegates.", schema: z.object({}) },
    );
    const model = new ScriptedModel({ calls: [{ name: "delegate" }] }, { text: "done" });
    const options = { middleware: [guardMiddleware(guard)], checkpointer: new MemorySaver() };
    const agent = createAgent({ model, tools: [delegate], ...options });
    const first = await agent.invoke(hello, config);
    expect(JSON.stringify(first)).toContain("actionRequests");
    expect(runs).toEqual([]);
    const { messages } = await agent.invoke(approve, config);
    expect(runs).toEqual([{ name: "pay", args: { to: "Ada" } }]);
    expect(JSON.stringify(messages)).not.toContain(SECRET);
    expect(textOf(messages)).toBe("done");
  });
});

describe("a guard with a store", () => {
  it("knows the conversation by the agent's thread", async () => {
    const guard = agentGuard();
    const started: unknown[] = [];
    guard.on("turn-start", ({ conversationId }) => started.push(conversationId));
    const agent = createAgent({
      model: new ScriptedModel({ text: "a" }),
      tools: [],
      middleware: [guardMiddleware(guard)],
    });
    await agent.invoke(hello, { configurable: { thread_id: "t-7" } });
    expect(started).toEqual(["t-7"]);
  });
});
