import { inspect } from "node:util";
import type { BaseChatModel } from "@langchain/core/language_models/chat_models";
import { AIMessageChunk, BaseMessage, HumanMessage } from "@langchain/core/messages";
import type { ChatGenerationChunk } from "@langchain/core/outputs";
import { ChatOpenAI } from "@langchain/openai";
import {
  type AgentMiddleware,
  createAgent,
  createMiddleware,
  modelRetryMiddleware,
  providerStrategy,
  toolStrategy,
} from "langchain";
import { isGuardError } from "r1guard";
import { getGuardVerdict, guardChatModel, guardMiddleware, isGuardBlock } from "r1guard/langchain";
import { type ReplayServer, type ReplayTurn, replayServer } from "r1guard/testing";
import { afterEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { CODENAME, leakGuard, SECRET } from "./leak-guards.ts";
import { deepSeek, openAI, StreamingModel } from "./leak-models.ts";

const guard = leakGuard();

const servers: ReplayServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

const schema = z.object({ city: z.string() });

/** A host that keeps to what it was asked for: a call of the tool it has to choose, or JSON. */
async function serve(value: unknown): Promise<ReplayServer> {
  const server = await replayServer({ turns: (body) => structuredTurn(body, value), deltaSize: 3 });
  servers.push(server);
  return server;
}

function structuredTurn(body: unknown, value: unknown): ReplayTurn {
  const [tool] = (body as { tools?: { function: { name: string } }[] }).tools ?? [];
  const reasoning = "Let me see. ";
  if (tool === undefined) return { reasoning, answer: JSON.stringify(value) };
  return { reasoning, toolCalls: [{ id: "call_1", name: tool.function.name, arguments: value }] };
}

const methods = ["functionCalling", "jsonSchema", "jsonMode"] as const;
const builds = [
  ["ChatDeepSeek", deepSeek],
  ["ChatOpenAI", openAI],
] as const;

const rows = builds.flatMap(([name, build]) => methods.map((method) => ({ name, build, method })));

/** What a call ended in: a value, or the error with all that is behind it. */
const settled = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    (value) => value,
    (error: unknown) => error,
  );

/** The guard's error, wherever LangChain has put it. */
function guardErrorIn(error: unknown): unknown {
  for (let next = error; next instanceof Error; next = next.cause) if (isGuardError(next)) return next;
  return undefined;
}

const shown = (value: unknown): string => inspect(value, { depth: 20, showHidden: true, maxStringLength: null });

describe.each(rows)("structured output of $name by $method", ({ build, method }) => {
  const ask = (model: BaseChatModel, options: object = {}) =>
    model.withStructuredOutput(schema, { method, ...options });

  it("gives the same as without a guard", async () => {
    const server = await serve({ city: "Paris" });
    const plain = await ask(build(server)).invoke("hi");
    expect(await ask(guardChatModel(build(server), guard)).invoke("hi")).toEqual(plain);
    expect(plain).toEqual({ city: "Paris" });
    expect(server.requests[1]?.body).toEqual(server.requests[0]?.body);

    const last = async (stream: AsyncIterable<unknown>) => {
      let value: unknown;
      for await (const next of stream) value = next;
      return value;
    };
    expect(await last(await ask(guardChatModel(build(server), guard)).stream("hi"))).toEqual(
      await last(await ask(build(server)).stream("hi")),
    );
  });

  it("hands out the raw message when asked, with a verdict", async () => {
    const server = await serve({ city: "Paris" });
    const answer: unknown = await ask(guardChatModel(build(server), guard), { includeRaw: true }).invoke("hi");
    expect(answer).toMatchObject({ parsed: { city: "Paris" }, raw: expect.any(BaseMessage) });
    expect(getGuardVerdict(answer)?.action).toMatch(/allow|flag/u);
  });

  it("throws when it is blocked, and quotes nothing", async () => {
    const server = await serve({ city: SECRET });
    const model = guardChatModel(build(server), guard);
    const drained = async () => {
      for await (const _value of await ask(model).stream("hi")) {
        // Nothing of the answer may come.
      }
    };
    for (const call of [
      ask(model).invoke("hi"),
      ask(model, { includeRaw: true }).invoke("hi"),
      drained(),
      ask(model).batch(["hi"]),
    ]) {
      const error = await settled(call);
      const why = { guard: expect.any(String), finding: expect.any(String) };
      expect(guardErrorIn(error)).toMatchObject({ code: "output-blocked", ...why });
      expect(isGuardBlock(error)).toBe(true);
      expect(shown(error)).not.toMatch(/monkey|dishwasher/u);
    }
  });

  it("redacts inside of it", async () => {
    const server = await serve({ city: `${CODENAME} city` });
    expect(await ask(guardChatModel(build(server), guard)).invoke("hi")).toEqual({ city: "[internal] city" });
  });
});

describe.each(builds)("the response format of an agent with %s", (_name, build) => {
  const strategies = [
    ["providerStrategy", () => providerStrategy(schema)],
    ["toolStrategy", () => toolStrategy(schema)],
  ] as const;
  const wirings = [
    ["the model wrapped", (model: BaseChatModel) => ({ model: guardChatModel(model, guard) })],
    ["the middleware", (model: BaseChatModel) => ({ model, middleware: [guardMiddleware(guard)] })],
  ] as const;

  describe.each(strategies)("%s", (_strategy, responseFormat) => {
    it.each(wirings)("works with %s", async (_wiring, wire) => {
      const server = await serve({ city: "Paris" });
      const agent = createAgent({ ...wire(build(server)), tools: [], responseFormat: responseFormat() as never });
      const { structuredResponse } = await agent.invoke({ messages: [new HumanMessage("hi")] });
      expect(structuredResponse).toEqual({ city: "Paris" });
    });

    it.each(wirings)("throws with %s when it is blocked", async (_wiring, wire) => {
      const server = await serve({ city: SECRET });
      const agent = createAgent({ ...wire(build(server)), tools: [], responseFormat: responseFormat() as never });
      const error = await settled(agent.invoke({ messages: [new HumanMessage("hi")] }));
      expect(guardErrorIn(error)).toMatchObject({ code: "output-blocked" });
      expect(isGuardBlock(error)).toBe(true);
      expect(shown(error)).not.toMatch(/monkey|dishwasher/u);
    });
  });
});

describe("a model that leaves structured output to its base class", () => {
  /** Calls the one tool that was bound to it. The base class wants a chunk, whole answers included. */
  class Calling extends StreamingModel {
    readonly #city: string;
    constructor(city: string) {
      super();
      this.#city = city;
    }
    override async _generate(_messages: BaseMessage[], options?: this["ParsedCallOptions"]) {
      const [tool] = (options as unknown as { tools: { function: { name: string } }[] }).tools;
      const message = new AIMessageChunk({
        content: "",
        tool_calls: [{ id: "call_1", name: tool?.function.name ?? "", args: { city: this.#city } }],
      });
      return { generations: [{ text: "", message }] };
    }
    override async *_streamResponseChunks(): AsyncGenerator<ChatGenerationChunk> {
      yield* [];
    }
  }

  it("gives the same, and throws when it is blocked", async () => {
    const plain = await new Calling("Paris").withStructuredOutput(schema).invoke("hi");
    expect(await guardChatModel(new Calling("Paris"), guard).withStructuredOutput(schema).invoke("hi")).toEqual(plain);
    const error = await settled(guardChatModel(new Calling(SECRET), guard).withStructuredOutput(schema).invoke("hi"));
    expect(error).toMatchObject({ code: "output-blocked" });
    expect(shown(error)).not.toMatch(/monkey|dishwasher/u);
  });
});

describe("blocked structured output beside LangChain's retries", () => {
  const passing = createMiddleware({ name: "Passes", wrapModelCall: (request, next) => next(request) });
  it.each([
    ["last", []],
    ["before another middleware", [passing as unknown as AgentMiddleware]],
  ])("is not asked for again in an agent, with the guard %s", async (_place, after) => {
    const server = await serve({ city: SECRET });
    const retry = modelRetryMiddleware({ maxRetries: 2, initialDelayMs: 1, jitter: false, onFailure: "error" });
    const agent = createAgent({
      model: deepSeek(server),
      tools: [],
      responseFormat: providerStrategy(schema),
      middleware: [retry as AgentMiddleware, guardMiddleware(guard), ...after],
    });
    const error = await settled(agent.invoke({ messages: [new HumanMessage("where?")] }));
    expect(guardErrorIn(error)).toMatchObject({ code: "output-blocked" });
    expect(server.requests).toHaveLength(1);
  });
});

describe("JSON mode that is set on the model", () => {
  it("throws when it is blocked", async () => {
    const server = await serve({ city: SECRET });
    const options = { model: "deepseek-r1", apiKey: "none", configuration: { baseURL: server.url } };
    const json = { modelKwargs: { response_format: { type: "json_object" } } };
    const model = guardChatModel(new ChatOpenAI({ ...options, ...json }), guard);
    expect(await settled(model.invoke("where?"))).toMatchObject({ code: "output-blocked" });
  });
});
