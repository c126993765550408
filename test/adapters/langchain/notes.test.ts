import { inspect } from "node:util";
import type { LLMResult } from "@langchain/core/outputs";
import { guardChatModel } from "r1guard/langchain";
import { describe, expect, it } from "vitest";
import { idIn, noteIn, safeNotes, usageIn, wordIn } from "../../../adapters/langchain/notes.ts";
import { agentGuard, SECRET } from "./agents.ts";
import { GivenModel, GivenStream, streamed } from "./given-models.ts";

const guard = agentGuard();
const shown = (value: unknown) => inspect(value, { depth: 20, showHidden: true, maxStringLength: null });

describe("notes of a host", () => {
  it("are kept when they look like what they are", () => {
    const notes = {
      id: "chatcmpl-1",
      model_provider: "openai",
      model_name: "deepseek-ai/DeepSeek-R1:novita",
      model: "@cf/deepseek-r1",
      system_fingerprint: "fp_1",
      service_tier: "default",
      finish_reason: "tool_calls",
      stop_reason: "end_turn",
      created: 1,
      created_at: 2,
      prompt: 0,
      completion: 0,
      index: 0,
      usage: { prompt_tokens: 1, completion_tokens_details: { reasoning_tokens: 2 } },
      tokenUsage: { totalTokens: 3 },
      estimatedTokenUsage: { totalTokens: 4 },
    };
    expect(safeNotes(notes)).toEqual(notes);
  });

  const named = "id model_provider model_name model system_fingerprint service_tier finish_reason stop_reason";
  const numbered = "created created_at prompt completion index usage tokenUsage estimatedTokenUsage";
  const texts: [string, unknown][] = [
    ...`${named} ${numbered}`.split(" ").map((key): [string, unknown] => [key, SECRET]),
    ["model", "x".repeat(200)],
    ["usage", { note: SECRET }],
    ["tokenUsage", { [SECRET]: 1 }],
    ["usage", [1, 2]],
    ["output", [{ content: SECRET }]],
    ["anything", 1],
  ];
  it.each(texts)("are dropped otherwise: %s %j", (key, value) => {
    expect(safeNotes({ [key]: value })).toEqual({});
  });

  it("are numbers where numbers are expected, however deep", () => {
    expect(noteIn("usage", { a: 1, b: { c: 2, d: SECRET }, e: { f: { g: 3, h: { i: 4 } } } })).toEqual({
      a: 1,
      b: { c: 2 },
      e: { f: { g: 3 } },
    });
    expect(usageIn({ output_tokens: 2, note: SECRET, input_token_details: { audio: 1, note: SECRET } })).toEqual({
      input_tokens: 0,
      output_tokens: 2,
      total_tokens: 0,
      input_token_details: { audio: 1 },
    });
  });

  it("tell ids and reasons from text", () => {
    expect([idIn("call_0"), idIn("functions.search:0"), idIn(SECRET), idIn(""), idIn(7)]).toEqual([
      "call_0",
      "functions.search:0",
      undefined,
      undefined,
      undefined,
    ]);
    expect([wordIn("stop"), wordIn("a b"), wordIn("x".repeat(40))]).toEqual(["stop", undefined, undefined]);
  });
});

describe("beside an answer nothing of the model's text gets out", () => {
  const metadata = {
    completion: SECRET,
    prompt: SECRET,
    model_name: SECRET,
    finish_reason: SECRET,
    system_fingerprint: SECRET,
    usage: { note: SECRET },
    output: [{ text: SECRET }],
  };
  const usage_metadata = { input_tokens: 1, output_tokens: 1, total_tokens: 2, note: SECRET };
  const fields = (content: string) => ({ id: SECRET, content, response_metadata: metadata, usage_metadata });

  it.each(["fine", `not so ${SECRET}`])("when it says %j", async (content) => {
    const seen: LLMResult[] = [];
    const callbacks = [{ handleLLMEnd: (result: LLMResult) => void seen.push(result) }];
    const whole = guardChatModel(
      new GivenModel(fields(content), { tokenUsage: { totalTokens: 3, note: SECRET }, raw: SECRET }),
      guard,
    );
    const inPieces = guardChatModel(new GivenStream(fields(content)), guard);
    const message = await whole.invoke("hi", { callbacks });
    const chunk = await streamed(inPieces.stream("hi", { callbacks }));
    const events: unknown[] = [];
    for await (const event of inPieces._streamChatModelEvents([], {})) events.push(event);
    expect(shown([message, chunk, seen, events])).not.toContain("dishwasher");
    expect(seen[0]?.llmOutput).toMatchObject({ tokenUsage: { totalTokens: 3 } });
    expect(message.usage_metadata).toMatchObject({ input_tokens: 1, output_tokens: 1, total_tokens: 2 });
  });

  it("nor in the id of a call", async () => {
    const tools = [{ type: "function" as const, function: { name: "search", description: "d", parameters: {} } }];
    const ids = [SECRET, "call_1", SECRET];
    const model = guardChatModel(
      new GivenModel({ content: "", tool_calls: ids.map((id) => ({ id, name: "search", args: {} })) }),
      guard,
    );
    const { tool_calls } = await model.bindTools(tools).invoke("hi");
    expect(tool_calls?.map(({ id }) => id)).toEqual(["call-1", "call_1", "call-3"]);
  });
});

describe("the name of a participant", () => {
  it("is kept, unless it is text", async () => {
    const ask = async (name: string) => {
      const { name: ofWhole } = await guardChatModel(new GivenModel({ content: "Hello.", name }), guard).invoke("hi");
      const names = new Set([ofWhole]);
      for await (const chunk of await guardChatModel(new GivenStream({ content: "Hello.", name }), guard).stream(
        "hi",
      )) {
        names.add(chunk.name);
      }
      return [...names];
    };
    expect(await ask("bob")).toEqual(["bob"]);
    expect(await ask(SECRET)).toEqual([undefined]);
  });
});

describe("log probabilities", () => {
  const logprobs = { content: [{ token: "fine", logprob: -0.1 }] };
  const said = (content: string) => new GivenModel({ content, response_metadata: { logprobs } });
  const ask = async (content: string, changes: object = {}) =>
    (await guardChatModel(said(content), agentGuard(changes)).invoke("hi")).response_metadata["logprobs"];

  it("are passed on with an answer that went out as it was, and only then", async () => {
    expect(await ask("fine")).toEqual(logprobs);
    expect(await ask("fine project-falcon")).toBeUndefined();
    expect(await ask(`fine ${SECRET}`)).toBeUndefined();
    expect(await ask("fine", { reasoning: { onMissingTrace: "allow", expose: false } })).toBeUndefined();
  });
});

describe("an image in an answer", () => {
  it("passes with where it is, and without captions nobody read", async () => {
    const url = "data:image/png;base64,iVBORw0KGgo=";
    const image = { type: "image", url, mimeType: "image/png", text: SECRET, alt: SECRET, title: SECRET };
    const model = guardChatModel(new GivenModel({ content: [{ type: "text", text: "Look: " }, image] }), guard);
    expect((await model.invoke("hi")).content).toEqual([
      { type: "text", text: "Look: " },
      { type: "image", url, mimeType: "image/png" },
    ]);
  });
});
