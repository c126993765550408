import { InMemoryCache } from "@langchain/core/caches";
import { BaseCallbackHandler as Handler } from "@langchain/core/callbacks/base";
import { awaitAllCallbacks } from "@langchain/core/callbacks/promises";
import { BaseChatModel } from "@langchain/core/language_models/chat_models";
import { AIMessage, type AIMessageChunk, type BaseMessage, HumanMessage } from "@langchain/core/messages";
import { StringOutputParser } from "@langchain/core/output_parsers";
import type { ChatGeneration, LLMResult } from "@langchain/core/outputs";
import { RunnableLambda } from "@langchain/core/runnables";
import { concat } from "@langchain/core/utils/stream";
import { END, MessagesAnnotation, START, StateGraph } from "@langchain/langgraph";
import { GuardedChatModel, getGuardVerdict, guardChatModel, isGuardBlock } from "r1guard/langchain";
import { type ReplayServer, type ReplayServerOptions, type ReplayTurn, replayServer } from "r1guard/testing";
import { afterEach, describe, expect, it, vi } from "vitest";
import { CODENAME, leakGuard, REPLY, SECRET } from "./leak-guards.ts";
import { deepSeek, openAI, StreamingModel, WholeModel } from "./leak-models.ts";

const guard = leakGuard();

const servers: ReplayServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function serve(turns: ReplayServerOptions["turns"], options: Partial<ReplayServerOptions> = {}) {
  const server = await replayServer({ turns, deltaSize: 5, ...options });
  servers.push(server);
  return server;
}

const always =
  (turn: ReplayTurn): ReplayServerOptions["turns"] =>
  () =>
    turn;

const builds = [
  ["ChatDeepSeek", deepSeek],
  ["ChatOpenAI", openAI],
] as const;

const tools = [
  {
    type: "function" as const,
    function: {
      name: "searchDocs",
      description: "Searches the manual.",
      parameters: { type: "object", properties: { q: { type: "string" } } },
    },
  },
];

const call = (id: string, args: unknown = { q: "x" }) => ({ id, name: "searchDocs", arguments: args });

const OPTIONS = { tools } as object;
const asked = (): BaseMessage[] => [new HumanMessage("hi")];

/** Ways of asking, each with the whole message that comes out. */
type Way = readonly [string, (model: BaseChatModel) => Promise<AIMessage>];
const ways: readonly [Way, ...Way[]] = [
  ["invoke", (model) => model.invoke(asked(), OPTIONS)],
  ["stream", async (model) => collect(await model.stream(asked(), OPTIONS))],
  ["batch", async (model) => (await model.batch([asked()], OPTIONS))[0] as AIMessage],
  ["generate", async (model) => messageOf(await model.generate([asked()], OPTIONS))],
  [
    "streamEvents v2",
    async (model) => {
      let output: unknown;
      for await (const event of model.streamEvents(asked(), { ...OPTIONS, version: "v2" })) {
        if (event.event === "on_chat_model_end") output = event.data.output;
      }
      return output as AIMessage;
    },
  ],
  ["streamEvents v3", async (model) => model.streamEvents(asked(), OPTIONS)],
];

const messageOf = (result: LLMResult): AIMessage => {
  const [generation] = result.generations[0] ?? [];
  return (generation as unknown as ChatGeneration).message as AIMessage;
};

async function collect(chunks: AsyncIterable<AIMessageChunk>): Promise<AIMessageChunk> {
  let whole: AIMessageChunk | undefined;
  for await (const chunk of chunks) whole = whole === undefined ? chunk : concat(whole, chunk);
  if (whole === undefined) throw new Error("nothing came");
  return whole;
}

/** What must be the same with and without a guard. Ids of tool calls are the server's, ids of messages LangChain's. */
function summary(message: AIMessage) {
  return {
    type: message.constructor.name,
    content: message.content,
    text: message.text,
    reasoning: message.additional_kwargs["reasoning_content"] ?? "",
    blocks: message.contentBlocks,
    calls: message.tool_calls,
    invalid: message.invalid_tool_calls,
    usage: message.usage_metadata,
    // Without a guard LangChain adds up the host's own counts when it joins chunks, so they say too much.
    metadata: without(message.response_metadata, ["r1guard", "usage", "prompt", "completion"]),
    hasId: message.id !== undefined,
  };
}

const hasNoEvents = (model: BaseChatModel): boolean =>
  model._streamChatModelEvents === BaseChatModel.prototype._streamChatModelEvents;

const tokensOf = (message: AIMessage): unknown => Reflect.get(message.usage_metadata ?? {}, "total_tokens");

/** What was said, in whatever shape a message has it. */
function gist(message: AIMessage) {
  const { text, tool_calls: calls } = message;
  return { text, reasoning: reasoningOf(message), calls, usage: tokensOf(message) };
}

function without(record: Readonly<Record<string, unknown>>, keys: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(record).filter(([key, value]) => value !== undefined && !keys.includes(key)),
  );
}

const harmless: readonly [string, ReplayTurn][] = [
  ["text and reasoning", { reasoning: "I think so. ", answer: "It is **four** 🦊. " }],
  ["text alone", { answer: "It is four. " }],
  ["one call", { reasoning: "Let me look. ", toolCalls: [call("call_1")] }],
  ["parallel calls and text", { answer: "I look. ", toolCalls: [call("call_1"), call("call_2", { q: "y" })] }],
  ["a call without arguments", { toolCalls: [call("call_1", "{}")] }],
  ["its length cut off", { answer: "It is f", finishReason: "length" }],
];

describe.each(builds)("%s under guard, on harmless output", (_name, build) => {
  describe.each(harmless)("%s", (_kind, turn) => {
    it.each(ways)("gives the same with %s", async (way, ask) => {
      const server = await serve(always(turn));
      const inner = build(server);
      // The bridge to v3 events that LangChain lends to models without their own loses calls and reasoning.
      const isBridged = way === "streamEvents v3" && hasNoEvents(inner);
      const plain = await (isBridged ? ways[0][1] : ask)(inner);
      const guarded = await ask(guardChatModel(inner, guard));
      if (isBridged) expect(gist(guarded)).toEqual(gist(plain));
      else expect(summary(guarded)).toEqual(summary(plain));
      expect(getGuardVerdict(guarded)?.action).toMatch(/allow|flag/u);
      // What goes to the provider is the same, too.
      if (!isBridged) expect(server.requests[1]?.body).toEqual(server.requests[0]?.body);
    });
  });
});

describe.each(builds)("%s under guard", (_name, build) => {
  it("counts tokens once, also in the host's own words", async () => {
    const server = await serve(always({ answer: "four. ", usage: { inputTokens: 7, outputTokens: 5 } }));
    for (const [, ask] of ways) {
      const message = await ask(guardChatModel(build(server), guard));
      expect(message.usage_metadata).toMatchObject({ input_tokens: 7, output_tokens: 5, total_tokens: 12 });
      const { usage } = message.response_metadata;
      if (usage !== undefined) expect(usage).toMatchObject({ prompt_tokens: 7, completion_tokens: 5 });
    }
  });

  it("sends tool choice, stop words and whatever else is bound", async () => {
    const server = await serve(always({ toolCalls: [call("call_1")] }));
    const bind = (model: BaseChatModel) => model.bindTools?.(tools, { tool_choice: "auto", stop: ["END"] } as object);
    for (const model of [build(server), guardChatModel(build(server), guard)]) {
      const bound = bind(model);
      await bound?.invoke("hi");
      await bound
        ?.withConfig({ tags: ["t"] })
        .stream("hi")
        .then(collect);
      await model.withConfig({ stop: ["FIN"] } as object).invoke("hi");
    }
    const bodies = server.requests.map(({ body }) => body as Record<string, unknown>);
    expect(bodies.slice(3)).toEqual(bodies.slice(0, 3));
    expect(bodies[3]).toMatchObject({ tool_choice: "auto", stop: ["END"], tools });
    expect(bodies[5]).toMatchObject({ stop: ["FIN"] });
  });

  it("binds tools again, and to what was bound before", async () => {
    const server = await serve(always({ toolCalls: [call("call_1")] }));
    const model = guardChatModel(build(server), guard);
    const twice = (model.withConfig({ stop: ["END"] } as object) as unknown as BaseChatModel).bindTools?.(tools);
    const answer = await (twice ?? model.bindTools(tools)).invoke("hi");
    expect(answer.tool_calls).toMatchObject([{ name: "searchDocs", args: { q: "x" }, id: "call_1" }]);
  });

  it("hands on pictures in the prompt as they are", async () => {
    const server = await serve(always({ answer: "A cat. " }));
    const picture = new HumanMessage({
      content: [
        { type: "text", text: "What is this?" },
        { type: "image_url", image_url: { url: "data:image/png;base64,AAAA" } },
      ],
    });
    await build(server).invoke([picture]);
    await guardChatModel(build(server), guard).invoke([picture]);
    expect(server.requests[1]?.body).toEqual(server.requests[0]?.body);
    expect(JSON.stringify(server.requests[1]?.body)).toContain("data:image/png;base64,AAAA");
  });

  it("refuses a call whose arguments nobody can read, and quotes none of them", async () => {
    vi.spyOn(console, "warn").mockReturnValue();
    const server = await serve(always({ toolCalls: [call("call_1", '{"q": "half a word')] }));
    for (const [, ask] of ways) {
      const message = await ask(guardChatModel(build(server), guard));
      expect(message.text.trim()).toBe("Not that: searchDocs.");
      expect([message.tool_calls, message.invalid_tool_calls ?? []]).toEqual([[], []]);
      expect(getGuardVerdict(message)?.code).toBe("tool-arguments-invalid");
      expect(JSON.stringify(message)).not.toContain("half a word");
    }
  });

  it("keeps, redacts or hides reasoning", async () => {
    const server = await serve(always({ reasoning: `The ${CODENAME} file. `, answer: "Fine. " }));
    const hiding = leakGuard({ reasoning: { onMissingTrace: "allow", expose: false } });
    for (const [, ask] of ways) {
      const kept = await ask(guardChatModel(build(server), guard));
      expect(reasoningOf(kept)).toBe("The [internal] file. ");
      expect(getGuardVerdict(kept)?.action).toBe("redact");
      const hidden = await ask(guardChatModel(build(server), hiding));
      expect(reasoningOf(hidden)).toBe("");
      expect(hidden.text).toBe("Fine. ");
    }
  });

  it("works with retries and fallbacks, outside and inside of them", async () => {
    const failing = await serve((_body, index) =>
      index % 2 === 0 ? { error: { kind: "status", status: 400 } } : { answer: "four. " },
    );
    const retried = guardChatModel(build(failing, { maxRetries: 0 }), guard).withRetry({ stopAfterAttempt: 2 });
    expect((await retried.invoke("hi")).text).toBe("four. ");

    const broken = await serve(always({ error: { kind: "status", status: 400 } }));
    const other = await serve(always({ answer: `It is ${SECRET}. ` }));
    const model = guardChatModel(build(broken, { maxRetries: 0 }), guard).withFallbacks([
      guardChatModel(build(other), guard),
    ]);
    const answer = await model.invoke("hi");
    expect(answer.text).toContain(REPLY);
    expect(isGuardBlock(answer)).toBe(true);
    // A block is an answer: nobody is asked in its place.
    const blocked = await serve(always({ answer: `It is ${SECRET}. ` }));
    const spare = await serve(always({ answer: "spare. " }));
    const fallback = guardChatModel(build(blocked), guard).withFallbacks([guardChatModel(build(spare), guard)]);
    expect(isGuardBlock(await fallback.invoke("hi"))).toBe(true);
    expect(spare.requests).toHaveLength(0);
  });

  it("calls back in the same order, with one run id, tags and metadata", async () => {
    const server = await serve(always({ reasoning: "hm. ", answer: "It is four. " }));
    const logOf = async (model: BaseChatModel) => {
      const log: string[] = [];
      let runs = new Set<unknown>();
      const handler = Handler.fromMethods({
        handleChatModelStart: (_llm, messages, runId, _parent, extra, tags, metadata, name) => {
          runs.add(runId);
          const params = extra?.["invocation_params"] as Record<string, unknown> | undefined;
          log.push(JSON.stringify(["start", messages[0]?.length, params?.["model"], tags, ls(metadata), name]));
        },
        handleLLMNewToken: (_token, _index, runId) => {
          runs.add(runId);
          if (log.at(-1) !== "token") log.push("token");
        },
        handleLLMEnd: (output, runId, _parent, tags) => {
          runs.add(runId);
          log.push(JSON.stringify(["end", output.generations[0]?.[0]?.text, tags]));
        },
      });
      const options = {
        callbacks: [handler],
        tags: ["a"],
        metadata: { b: 1 },
        runName: "named",
        runId: "11111111-1111-4111-8111-111111111111",
      };
      await model.invoke("hi", options);
      await awaitAllCallbacks();
      expect([...runs]).toEqual([options.runId]);
      runs = new Set();
      const { runId: _id, ...rest } = options;
      await collect(await model.stream("hi", rest));
      await awaitAllCallbacks();
      expect(runs.size).toBe(1);
      return log;
    };
    const plain = await logOf(build(server));
    expect(await logOf(guardChatModel(build(server), guard))).toEqual(plain);
    expect(plain).toHaveLength(5);
  });

  it("answers for the model it guards", async () => {
    const server = await serve(always({ answer: "four. " }));
    const inner = build(server);
    const model = guardChatModel(inner, guard);
    expect(model).toBeInstanceOf(GuardedChatModel);
    expect(model.getName()).toBe(inner.getName());
    expect(model._llmType()).toBe(inner._llmType());
    expect(model._modelType()).toBe(inner._modelType());
    expect(model.profile).toEqual(inner.profile);
    expect(model.callKeys).toEqual(expect.arrayContaining(inner.callKeys));
    expect(JSON.stringify(model)).not.toContain("key");
    expect((await model.pipe(new StringOutputParser()).invoke("hi")).trim()).toBe("four.");
  });

  it("sends what it is asked in several prompts at once", async () => {
    const server = await serve(always({ answer: `It is ${SECRET}. `, usage: { inputTokens: 3, outputTokens: 2 } }));
    const result = await guardChatModel(build(server), guard).generate([asked(), asked()]);
    expect(result.generations.map(([generation]) => generation?.text.endsWith(REPLY))).toEqual([true, true]);
    expect(result.llmOutput?.["tokenUsage"]).toMatchObject({ totalTokens: 10 });
    expect(JSON.stringify(result)).not.toContain("dishwasher");
  });
});

function ls(metadata: Record<string, unknown> | undefined): unknown {
  return Object.fromEntries(
    Object.entries(metadata ?? {}).filter(
      ([key]) => key.startsWith("ls_model") || key === "ls_provider" || key === "b",
    ),
  );
}

function reasoningOf(message: AIMessage): string {
  const field = message.additional_kwargs["reasoning_content"];
  if (typeof field === "string") return field;
  return message.contentBlocks.map((block) => (block.type === "reasoning" ? block.reasoning : "")).join("");
}

describe("a cache", () => {
  it("of the guarded model holds guarded text only", async () => {
    const server = await serve(always({ answer: `It is ${SECRET}. ` }));
    const cache = new InMemoryCache();
    const model = guardChatModel(deepSeek(server), guard);
    model.cache = cache;
    const first = await model.invoke("hi");
    const second = await model.invoke("hi");
    expect(server.requests).toHaveLength(1);
    expect([first, second].map((message) => message.text.endsWith(REPLY))).toEqual([true, true]);
    expect(isGuardBlock(second)).toBe(true);
    const stored = await cache.lookup("Human: hi", model._getSerializedCacheKeyParametersForCall({}));
    expect(JSON.stringify(stored)).not.toContain("dishwasher");
  });

  it("of the model inside is read, and judged like the model", async () => {
    const server = await serve(always({ reasoning: "hm. ", answer: "It is four. " }));
    const model = guardChatModel(deepSeek(server, { cache: new InMemoryCache() }), guard);
    await model.invoke("hi");
    const answer = await model.invoke("hi");
    expect(answer.text).toBe("It is four. ");
    expect(server.requests).toHaveLength(1);
    expect(answer.usage_metadata).toMatchObject({ total_tokens: 0 });
  });

  it("is one and the same for the model with a guard and without", async () => {
    const server = await serve(always({ answer: "It is four. " }));
    const inner = deepSeek(server, { cache: new InMemoryCache() });
    await inner.invoke("hi");
    expect((await guardChatModel(inner, guard).invoke("hi")).text).toBe("It is four. ");
    expect(server.requests).toHaveLength(1);
  });
});

describe("models of one's own", () => {
  it.each([
    ["that answers whole", () => new WholeModel()],
    ["that streams", () => new StreamingModel()],
  ])("%s can be used as it was", async (_kind, build) => {
    const input = [new HumanMessage("Play allowed-tool, please.")];
    const plain = build();
    const guarded = guardChatModel(plain, guard);
    for (const ask of [
      (model: BaseChatModel) => model.invoke(input, OPTIONS),
      async (model: BaseChatModel) => collect(await model.stream(input, OPTIONS)),
    ]) {
      expect(summary(await ask(guarded))).toEqual(summary(await ask(plain)));
    }
    // Without a guard LangChain has no v3 events for a model that answers whole.
    const message = await guarded.streamEvents(input, OPTIONS);
    expect(message.tool_calls).toMatchObject([{ name: "searchDocs" }]);
  });

  it("are asked with the conversation of the graph around them, also from a lambda", async () => {
    const conversations: (string | undefined)[] = [];
    const own = leakGuard();
    own.on("turn-start", (event) => conversations.push(event.conversationId));
    const model = guardChatModel(new StreamingModel(), own);
    const ask = RunnableLambda.from(async (state: typeof MessagesAnnotation.State) => ({
      messages: [await model.invoke(state.messages)],
    }));
    const graph = new StateGraph(MessagesAnnotation)
      .addNode("ask", ask)
      .addEdge(START, "ask")
      .addEdge("ask", END)
      .compile();
    const input = { messages: [new HumanMessage("Play redacted, please.")] };
    await graph.invoke(input, { configurable: { thread_id: "c-1" } });
    await graph.invoke(input);
    await model.invoke(input.messages, { r1guard: { conversationId: "c-2" } });
    const bound = model.withConfig({ r1guard: { conversationId: "bound" } });
    await RunnableLambda.from(() => input.messages)
      .pipe(bound)
      .invoke("hi");
    await guardChatModel(new StreamingModel(), own, { conversationId: () => "c-3" }).invoke(input.messages);
    expect(conversations).toEqual(["c-1", undefined, "c-2", "bound", "c-3"]);
  });

  it("are of no conversation where the call says so: a title, a router", async () => {
    const conversations: (string | undefined)[] = [];
    const own = leakGuard();
    own.on("turn-start", (event) => conversations.push(event.conversationId));
    const model = guardChatModel(new StreamingModel(), own, { conversationId: "c-3" });
    const input = { messages: [new HumanMessage("Play redacted, please.")] };
    const graph = new StateGraph(MessagesAnnotation)
      .addNode("route", async (state) => {
        await model.invoke(state.messages, { r1guard: { conversationId: null } });
        return {};
      })
      .addEdge(START, "route")
      .addEdge("route", "__end__")
      .compile();
    await graph.invoke(input, { configurable: { thread_id: "c-1" } });
    await model.invoke(input.messages);
    expect(conversations).toEqual([undefined, "c-3"]);
    expect(await own.conversations.status("c-1")).toBeUndefined();
  });

  it("give several answers to one prompt, each judged for itself", async () => {
    class Several extends WholeModel {
      override async _generate(messages: BaseMessage[]) {
        const { generations } = await super._generate(messages);
        const bad = new AIMessage(`It is ${SECRET}. `);
        return { generations: [...generations, { text: bad.text, message: bad }] };
      }
    }
    const result = await guardChatModel(new Several(), guard).generate([[new HumanMessage("Play redacted, please.")]]);
    expect(result.generations[0]?.map(({ text }) => text.trim())).toEqual([
      "It is the [internal] plan, then.",
      expect.stringContaining(REPLY),
    ]);
    expect(JSON.stringify(result)).not.toMatch(/dishwasher|falcon/u);
  });

  it("count tokens as they do", async () => {
    class Counting extends WholeModel {
      override async getNumTokens(): Promise<number> {
        return 42;
      }
    }
    expect(await guardChatModel(new Counting(), guard).getNumTokens("hi")).toBe(42);
  });

  it("are not touched in shadow mode", async () => {
    const shadow = leakGuard({}, { mode: "shadow" });
    const verdicts: string[] = [];
    shadow.on("guard-verdict", (event) => verdicts.push(event.action));
    const input = [new HumanMessage("Play blocked-answer, please.")];
    const model = new StreamingModel();
    const guarded = guardChatModel(model, shadow);
    expect(await guarded.invoke(input)).toEqual(await model.invoke(input));
    expect(summary(await collect(await guarded.stream(input)))).toEqual(
      summary(await collect(await model.stream(input))),
    );
    expect(verdicts).toContain("block");
  });
});
