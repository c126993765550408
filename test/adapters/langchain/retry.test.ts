import { inspect } from "node:util";
import { InMemoryCache } from "@langchain/core/caches";
import type { BaseChatModel } from "@langchain/core/language_models/chat_models";
import { AIMessage, AIMessageChunk, HumanMessage } from "@langchain/core/messages";
import { ChatGenerationChunk } from "@langchain/core/outputs";
import { concat } from "@langchain/core/utils/stream";
import { createAgent } from "langchain";
import type { R1Guard } from "r1guard";
import { getGuardVerdict, guardChatModel, guardMiddleware, isGuardBlock } from "r1guard/langchain";
import { type ReplayServer, type ReplayServerOptions, replayServer } from "r1guard/testing";
import { afterEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { DIRECTIVE, retryingGuard } from "../../helpers/retrying-guard.ts";
import { agentGuard, agentTools, ScriptedModel } from "./agents.ts";
import { GivenModel } from "./given-models.ts";
import { leakGuard } from "./leak-guards.ts";
import { deepSeek, openAI } from "./leak-models.ts";

const WRONG = "Guten Morgen";
const LEAK = /Guten|Morgen/u;
const REPLYING = "Not in this way.";
const wish = retryingGuard({ at: WRONG });
const guard = leakGuard({}, { guards: [wish] });
const FIRST = { reasoning: "A greeting.", answer: `\n\n${WRONG} allerseits. ${"Und so weiter. ".repeat(300)}` };
const SECOND = { reasoning: "In English.", answer: "Good morning." };

const servers: ReplayServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function serve(options: Partial<ReplayServerOptions> = {}): Promise<ReplayServer> {
  const server = await replayServer({ turns: (_, index) => (index % 2 === 0 ? FIRST : SECOND), paceMs: 1, ...options });
  servers.push(server);
  return server;
}

async function whole(chunks: AsyncIterable<AIMessageChunk>): Promise<AIMessageChunk> {
  let sum: AIMessageChunk | undefined;
  for await (const chunk of chunks) sum = sum === undefined ? chunk : concat(sum, chunk);
  return sum ?? new AIMessageChunk("");
}

function shown(value: unknown): string {
  return inspect(value, { depth: 30, showHidden: true, maxArrayLength: null, maxStringLength: null });
}

async function expectTwoRequests(server: ReplayServer, closed: boolean): Promise<void> {
  await server.settled();
  expect(server.requests).toHaveLength(2);
  expect(server.requests.map(({ clientClosed }) => clientClosed)).toEqual([closed, false]);
  expect(JSON.stringify(server.requests[0]?.body)).not.toContain(DIRECTIVE);
  expect(JSON.stringify(server.requests[1]?.body)).toContain(DIRECTIVE);
}

describe.each([
  ["ChatDeepSeek", deepSeek],
  ["ChatOpenAI", openAI],
])("asking once more with %s", (_, build) => {
  const make = (server: ReplayServer, by: R1Guard = guard, fields = {}): BaseChatModel =>
    guardChatModel(build(server, fields), by);

  it("goes on in the same stream of chunks, and closes the first connection", async () => {
    const server = await serve();
    const message = await whole(await make(server).stream("Say good morning."));
    await expectTwoRequests(server, true);
    expect(server.requests[0]?.bytesSent).toBeLessThan((server.requests[0]?.bytesTotal ?? 0) / 2);
    expect(message.text).toBe("Good morning.");
    expect(message.additional_kwargs["reasoning_content"]).toBe("A greeting.\n\nIn English.");
    expect(getGuardVerdict(message)).toMatchObject({ action: "redact", attempts: 2, unmeteredAttempts: 1 });
    expect(isGuardBlock(message)).toBe(false);
    expect(message.response_metadata["finish_reason"]).toBe("stop");
    expect(shown(message)).not.toMatch(LEAK);
  });

  it("adds the usage up where the model was not streamed", async () => {
    const server = await serve({
      turns: (_, index) => ({ ...(index === 0 ? FIRST : SECOND), usage: { inputTokens: 5, outputTokens: 7 } }),
    });
    const callbacks: unknown[] = [];
    const message = await make(server, guard).invoke("Say good morning.", {
      callbacks: [{ handleLLMEnd: (output) => void callbacks.push(output) }],
    });
    await expectTwoRequests(server, false);
    expect(message.text).toBe("Good morning.");
    expect(message.usage_metadata).toMatchObject({ input_tokens: 10, output_tokens: 14, total_tokens: 24 });
    expect(getGuardVerdict(message)).not.toHaveProperty("unmeteredAttempts");
    expect(callbacks).toMatchObject([{ llmOutput: { tokenUsage: { promptTokens: 10, completionTokens: 14 } } }]);
    expect(shown([message, callbacks])).not.toMatch(LEAK);
  });

  it("gives content block events of one message, with a reasoning block for each attempt", async () => {
    const server = await serve();
    const events: { event: string; index?: number; content?: { type: string } }[] = [];
    const stream = make(server)._streamChatModelEvents([new HumanMessage("Say good morning.")], {} as never);
    for await (const event of stream) events.push(event as (typeof events)[number]);
    await expectTwoRequests(server, true);
    const blocks = events.filter(({ event }) => event === "content-block-finish");
    expect(blocks.map(({ index, content }) => [index, content?.type])).toEqual([
      [0, "reasoning"],
      [1, "reasoning"],
      [2, "text"],
    ]);
    expect(events.filter(({ event }) => event === "message-start")).toHaveLength(1);
    expect(shown(events)).not.toMatch(LEAK);
  });

  it("repairs an answer in the wrong language", async () => {
    const own = leakGuard({ language: { expect: ["en"], reasoning: "allow", answer: "repair" } });
    const server = await serve({
      turns: [
        { reasoning: "Hm.", answer: "\n\n今天天气很好，我们一起去公园散步吧。" },
        { reasoning: "Hm.", answer: "The weather is fine today, so let us take a walk." },
      ],
    });
    const message = await whole(await make(server, own).stream("How is the weather?"));
    await server.settled();
    expect(message.text).toBe("The weather is fine today, so let us take a walk.");
    expect(JSON.stringify(server.requests[1]?.body)).toMatch(/English/u);
  });

  it("stops a loop at once and asks for a conclusion from what was thought before it", async () => {
    const facts = "Two trains, forty miles apart, each at thirty miles an hour.";
    const server = await serve({
      turns: [
        { reasoning: `${facts} ${"Hmm, the sum is too large, so I start over. ".repeat(400)}`, answer: "Never." },
        { reasoning: "By the notes.", answer: "Forty minutes." },
      ],
    });
    const own = leakGuard({ reasoning: { onLoop: "retry", expose: false } });
    const message = await whole(await make(server, own).stream("When do they meet?"));
    await server.settled();
    expect(message.text).toBe("Forty minutes.");
    expect(server.requests.map(({ clientClosed }) => clientClosed)).toEqual([true, false]);
    expect(JSON.stringify(server.requests[1]?.body)).toContain(`> ${facts}`);
    expect(shown(message)).not.toMatch(/trains|start over/u);
  });

  it.each([400, 413, 422, 429, 503])("tells of the second attempt's status %i, and quotes nothing", async (status) => {
    const quoting = { quoteBefore: 11, edits: (thought: string) => [{ kind: "append-to-last-user", text: thought }] };
    const own = leakGuard(
      { reasoning: { expose: false } },
      { guards: [retryingGuard({ at: WRONG, retry: quoting as never })] },
    );
    // As FastAPI and vLLM do, the host answers with the request that it could not read.
    const detail = [{ msg: "Field required", input: { messages: [{ role: "user", content: "hi A greeting." }] } }];
    const body = { detail, error: { message: "Not this: hi A greeting." } };
    const server = await serve({
      turns: (_, index) => (index % 2 === 0 ? FIRST : { answer: "", error: { kind: "status", status, body } }),
    });
    const model = make(server, own, { maxRetries: 0 });
    const streamed = await whole(await model.stream("hi")).catch((error: unknown) => error);
    const invoked = await model.invoke("hi").catch((error: unknown) => error);
    const told = { code: "provider-failed", status };
    expect([streamed, invoked]).toMatchObject([told, told]);
    expect(JSON.stringify(server.requests[1]?.body)).toContain("A greeting.");
    expect(shown([streamed, invoked])).not.toMatch(/greeting/u);
    expect(shown([streamed, invoked])).not.toMatch(LEAK);
  });

  it("hands the caller's abort to the second attempt", async () => {
    const server = await serve({
      turns: (_, index) => (index === 0 ? FIRST : { reasoning: "In English. ".repeat(400), answer: "Good morning." }),
    });
    const abort = new AbortController();
    const seen: string[] = [];
    const reading = (async () => {
      for await (const chunk of await make(server).stream("hi", { signal: abort.signal })) {
        seen.push(String(chunk.additional_kwargs["reasoning_content"] ?? ""));
        if (seen.join("").includes("In English.")) abort.abort();
      }
    })();
    await expect(reading).rejects.toThrow(/abort/iu);
    await server.settled();
    expect(server.requests.map(({ clientClosed }) => clientClosed)).toEqual([true, true]);
  });
});

describe("what a first attempt has told of its usage", () => {
  /** Tells its usage while it goes on, as some hosts do with every chunk. */
  class Telling extends GivenModel {
    override async *_streamResponseChunks(): AsyncGenerator<ChatGenerationChunk> {
      this.asked += 1;
      const chunks =
        this.asked === 1
          ? [
              ["A greeting: ", 5],
              [`${WRONG} allerseits.`, 6],
              [" Wie geht es?", 9],
            ]
          : [["Good morning.", 4]];
      for (const [content, tokens] of chunks as [string, number][]) {
        const usage_metadata = { input_tokens: 3, output_tokens: tokens, total_tokens: 3 + tokens };
        const reasoning = content.startsWith("A") ? { additional_kwargs: { reasoning_content: content } } : { content };
        const message = new AIMessageChunk({ content: "", usage_metadata, ...reasoning } as never);
        yield new ChatGenerationChunk({ text: message.text, message });
      }
    }
  }

  it("does not count where it was broken off: it is of a part of it", async () => {
    const message = await whole(await guardChatModel(new Telling({ content: "" }) as never, guard).stream("hi"));
    expect(message.text).toBe("Good morning.");
    expect(message.usage_metadata).toMatchObject({ input_tokens: 3, output_tokens: 4, total_tokens: 7 });
    expect(getGuardVerdict(message)).toMatchObject({ attempts: 2, unmeteredAttempts: 1 });
  });
});

describe("where several answers are asked for", () => {
  it("the block stands, in a stream and without one", async () => {
    const server = await serve({ turns: () => FIRST });
    const model = guardChatModel(openAI(server, { n: 2 }), guard);
    expect((await whole(await model.stream("hi"))).text.trim()).toBe(REPLYING);
    const { generations } = await new Given([FIRST.answer, "Good morning."]).guarded().generate([["hi"] as never]);
    expect(generations[0]?.map(({ text }) => text.trim())).toEqual([REPLYING, "Good morning."]);
  });
});

describe("an agent whose model is asked once more", () => {
  it.each(["middleware", "model"] as const)("goes on with the second answer, by %s", async (way) => {
    const { search, runs } = agentTools();
    const own = agentGuard({}, { guards: [wish] });
    const model = new ScriptedModel(
      { text: WRONG },
      { calls: [{ name: "search", args: { to: "x" } }] },
      { text: WRONG },
      { text: "Done." },
    );
    const agent =
      way === "middleware"
        ? createAgent({ model, tools: [search], middleware: [guardMiddleware(own) as never] })
        : createAgent({ model: guardChatModel(model, own), tools: [search] });
    const { messages } = await agent.invoke({ messages: "Look it up." });
    expect(messages.at(-1)?.text).toBe("Done.");
    expect(runs).toEqual([{ name: "search", args: { to: "x" } }]);
    expect(model.asked).toHaveLength(4);
    expect(shown(messages)).not.toMatch(LEAK);
  });

  it("drops the calls of the first attempt with its text", async () => {
    const { search, runs } = agentTools();
    const model = new ScriptedModel({ text: WRONG, calls: [{ name: "search" }] }, { text: "Done." });
    const inner = guardChatModel(model, agentGuard({}, { guards: [retryingGuard({ at: WRONG })] }));
    const { messages } = await createAgent({ model: inner, tools: [search] }).invoke({ messages: "Look it up." });
    expect(messages.at(-1)?.text).toBe("Done.");
    expect(runs).toEqual([]);
    expect(model.asked).toHaveLength(2);
  });
});

describe("structured output", () => {
  const extract = async (changes: object) => {
    const call = (greeting: string) => ({ toolCalls: [{ id: "c", name: "extract", arguments: { greeting } }] });
    const server = await serve({ turns: [call(WRONG), call("Good morning")] });
    const schema = z.object({ greeting: z.string() });
    const model = guardChatModel(openAI(server), agentGuard(changes, { guards: [wish] }));
    return model.withStructuredOutput(schema, { name: "extract", method: "functionCalling" }).invoke("Greet me.");
  };

  it("is that of the second attempt where nothing of the first went out", async () => {
    expect(await extract({ stream: { mode: "full" } })).toEqual({ greeting: "Good morning" });
  });

  it("is blocked once its first brace went out, which cannot be taken back", async () => {
    const result = await extract({}).catch((error: unknown) => error);
    expect(isGuardBlock(result)).toBe(true);
    expect(shown(result)).not.toMatch(LEAK);
  });
});

describe("the inner model's own cache", () => {
  it("never holds an answer that another one took the place of", async () => {
    const inner = new Given([FIRST.answer], [SECOND.answer], [SECOND.answer]);
    inner.cache = new InMemoryCache();
    const kept: unknown[] = [];
    const update = inner.cache.update.bind(inner.cache);
    inner.cache.update = async (prompt, key, value) => {
      kept.push([prompt, value]);
      await update(prompt, key, value);
    };
    const message = await guardChatModel(inner, guard).invoke("Greet me.");
    expect(message.text).toBe("Good morning.");
    expect(kept).toHaveLength(1);
    expect(shown(kept)).toContain(DIRECTIVE);
    expect(shown(kept)).not.toMatch(LEAK);
  });
});

/** Answers with one list of generations a call. */
class Given extends GivenModel {
  readonly #answers: readonly (readonly string[])[];
  #calls = 0;

  constructor(...answers: (readonly string[])[]) {
    super({ content: "" });
    this.#answers = answers;
  }

  override async _generate() {
    const texts = this.#answers[this.#calls++] ?? [];
    return { generations: texts.map((text) => ({ text, message: new AIMessage(text) })) };
  }

  guarded(): BaseChatModel {
    return guardChatModel(this as BaseChatModel, guard);
  }
}
