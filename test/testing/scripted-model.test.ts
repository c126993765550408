import type * as ai7 from "ai";
import type * as ai5 from "ai5";
import type * as ai6 from "ai6";
import { describe, expect, it } from "vitest";
import { isGuardError } from "../../src/core/errors.ts";
import { type ModelPart, type ScriptedModelTurn, scriptedModel } from "../../src/testing/index.ts";
import { majors } from "../adapters/ai-sdk/majors.ts";

const TURN: ScriptedModelTurn = { reasoning: "why so", answer: "because", deltaSize: 3 };
const CALLS = [{ id: "c1", name: "pay", arguments: { amount: 3 } }];

async function partsOf(stream: ReadableStream<ModelPart>): Promise<ModelPart[]> {
  const parts: ModelPart[] = [];
  for await (const part of stream) parts.push(part);
  return parts;
}

describe("scriptedModel under the real SDKs", () => {
  it.each(majors)("$name: generateText and streamText read one turn alike", async ({ ai, spec }) => {
    const turn = { ...TURN, toolCalls: CALLS, usage: { inputTokens: 5, outputTokens: 7 } };
    const model = scriptedModel({ specificationVersion: spec, turns: [turn, turn] });
    const { generateText, streamText, tool, jsonSchema } = ai;
    const call = {
      model,
      prompt: "hi",
      tools: { pay: tool({ inputSchema: jsonSchema({ type: "object" }) }) },
    };
    const generated = await generateText(call);
    const streamed = streamText(call);
    expect([await streamed.text, generated.text]).toEqual(["because", "because"]);
    expect([await streamed.reasoningText, generated.reasoningText]).toEqual(["why so", "why so"]);
    expect([await streamed.finishReason, generated.finishReason]).toEqual(["tool-calls", "tool-calls"]);
    expect(await streamed.toolCalls).toMatchObject([{ toolCallId: "c1", input: { amount: 3 } }]);
    expect(generated.toolCalls).toMatchObject([{ toolCallId: "c1", input: { amount: 3 } }]);
    expect(await streamed.usage).toMatchObject({ inputTokens: 5, outputTokens: 7 });
    expect(generated.usage).toMatchObject({ inputTokens: 5, outputTokens: 7 });
    model.assertDone();
  });

  it("has the type each major wants", () => {
    const accept7: (model: Extract<ai7.LanguageModel, { specificationVersion: "v4" }>) => void = () => {};
    const accept6: (model: Extract<ai6.LanguageModel, { specificationVersion: "v3" }>) => void = () => {};
    const accept5: (model: Extract<ai5.LanguageModel, { specificationVersion: "v2" }>) => void = () => {};
    accept7(scriptedModel({ specificationVersion: "v4", turns: [] }));
    accept6(scriptedModel({ specificationVersion: "v3", turns: [] }));
    accept5(scriptedModel({ specificationVersion: "v2", turns: [] }));
  });
});

describe("scriptedModel", () => {
  it("emits exactly the parts it is given, and puts generated content together from them", async () => {
    const parts: ModelPart[] = [
      { type: "text-start", id: "a" },
      { type: "reasoning-start", id: "a" },
      { type: "text-delta", id: "a", delta: "be" },
      { type: "reasoning-delta", id: "a", delta: "hm" },
      { type: "text-delta", id: "a", delta: "cause" },
      { type: "text-end", id: "a" },
      { type: "source", sourceType: "url", id: "s", url: "https://example.com" },
      { type: "finish", finishReason: "length", usage: { inputTokens: 1, outputTokens: 2, totalTokens: 3 } },
    ];
    const model = scriptedModel({ specificationVersion: "v2", turns: [{ parts }, { parts }] });
    expect(await partsOf((await model.doStream({})).stream)).toEqual(parts);
    expect(await model.doGenerate({})).toMatchObject({
      content: [{ type: "text", text: "because" }, { type: "reasoning", text: "hm" }, { type: "source" }],
      finishReason: "length",
      usage: { totalTokens: 3 },
    });
  });

  it.each([
    ["v2", "stop", { inputTokens: 1, outputTokens: 2, totalTokens: 3 }],
    ["v3", { unified: "stop", raw: "stop" }, { inputTokens: { total: 1 }, outputTokens: { total: 2, reasoning: 0 } }],
    ["v4", { unified: "stop", raw: "stop" }, { inputTokens: { total: 1 }, outputTokens: { total: 2, reasoning: 0 } }],
  ] as const)(
    "%s: finish reason and usage have the specification's form",
    async (specificationVersion, finishReason, usage) => {
      const turn = { answer: "x", usage: { inputTokens: 1, outputTokens: 2 } };
      const model = scriptedModel({ specificationVersion, turns: [turn, turn] });
      expect(await model.doGenerate({})).toMatchObject({ finishReason, usage });
      expect((await partsOf((await model.doStream({})).stream)).at(-1)).toMatchObject({
        type: "finish",
        finishReason,
        usage,
      });
    },
  );

  it("counts what was really read, and notices a cancel", async () => {
    const model = scriptedModel({ specificationVersion: "v4", turns: [TURN] });
    const reader = ((await model.doStream({})).stream as ReadableStream<ModelPart>).getReader();
    await reader.read();
    await reader.read();
    expect(model.calls[0]).toMatchObject({ kind: "stream", pulled: 2, cancelled: false });
    await reader.cancel();
    expect(model.calls[0]).toMatchObject({ pulled: 2, cancelled: true, aborted: false });
  });

  it("breaks its stream when the signal fires, and refuses a call already aborted", async () => {
    const model = scriptedModel({ specificationVersion: "v4", turns: [TURN, TURN] });
    const abort = new AbortController();
    const reader = (
      (await model.doStream({ abortSignal: abort.signal })).stream as ReadableStream<ModelPart>
    ).getReader();
    await reader.read();
    abort.abort(new Error("enough"));
    await expect(reader.read()).rejects.toThrow("enough");
    expect(model.calls[0]).toMatchObject({ pulled: 1, aborted: true, cancelled: false });
    await expect(model.doGenerate({ abortSignal: abort.signal })).rejects.toThrow("enough");
    expect(model.calls[1]).toMatchObject({ kind: "generate", aborted: true });
  });

  it("is not marked as aborted by a signal that fires after the end", async () => {
    const model = scriptedModel({ specificationVersion: "v3", turns: [TURN] });
    const abort = new AbortController();
    await partsOf((await model.doStream({ abortSignal: abort.signal })).stream);
    abort.abort();
    expect(model.calls[0]?.aborted).toBe(false);
  });

  it("throws the scripted error at once, or in the middle of a stream", async () => {
    const error = new Error("provider down");
    const turns = [{ error }, { ...TURN, error, errorAfter: 3 }];
    const model = scriptedModel({ specificationVersion: "v4", turns });
    await expect(model.doStream({})).rejects.toBe(error);
    await expect(partsOf((await model.doStream({})).stream)).rejects.toBe(error);
    expect(model.calls[1]?.pulled).toBe(3);
  });

  it("fails loudly on a call too many and on a turn too many", async () => {
    const model = scriptedModel({ specificationVersion: "v4", turns: [TURN] });
    expect(() => model.assertDone()).toThrow("1 turns, and 0 calls");
    await model.doGenerate({});
    model.assertDone();
    const late: unknown = await model.doGenerate({}).catch((error: unknown) => error);
    expect(isGuardError(late)).toBe(true);
    expect(() => model.assertDone()).toThrow("2 calls");
  });

  it("asks a function for its turns", async () => {
    const model = scriptedModel({
      specificationVersion: "v4",
      turns: (_options, index) => ({ answer: `turn ${index}` }),
    });
    expect(JSON.stringify(await model.doGenerate({}))).toContain("turn 0");
    expect(JSON.stringify(await model.doGenerate({}))).toContain("turn 1");
    model.assertDone();
  });
});
