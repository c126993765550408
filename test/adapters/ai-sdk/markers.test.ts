import { GuardError } from "r1guard";
import { getGuardVerdict, guardModel, isGuardBlock } from "r1guard/ai-sdk";
import { describe, expect, it } from "vitest";
import { REPLY, SECRET, testGuard } from "./guards.ts";
import { majors, scripted, text } from "./majors.ts";

const guard = testGuard();
const verdict = { action: "block", codes: ["secret"], turnId: "t" };

describe.each(majors)("isGuardBlock on $name", ({ ai, spec, name }) => {
  const blocked = () => guardModel(scripted({ spec, calls: [text(`${SECRET}.`)] }).model, guard);
  const refusedByHost = () => {
    const finish = { type: "finish", ...ending(spec) };
    return guardModel(scripted({ spec, calls: [[...text("no"), finish]] }).model, guard);
  };
  const schema = ai.jsonSchema({ type: "object", properties: { a: { type: "number" } }, required: ["a"] });
  const failure = (promise: PromiseLike<unknown>) =>
    Promise.resolve(promise).then(
      () => undefined,
      (error: unknown) => error,
    );

  it("knows the error that a block leaves of a structured answer, and no other", async () => {
    const output = { output: ai.Output.object({ schema }), experimental_output: ai.Output.object({ schema }) };
    const runs: ((model: object) => Promise<unknown>)[] = [
      (model) => failure(ai.generateObject({ model, schema, prompt: "hi" })),
      async (model) => {
        const result = ai.streamObject({ model, schema, prompt: "hi", onError() {} });
        const object = failure(result.object);
        for await (const _ of result.fullStream);
        return object;
      },
    ];
    if (name !== "ai5") {
      runs.push(
        (model) => failure(ai.generateText({ model, prompt: "hi", ...output })),
        async (model) => {
          const result = ai.streamText({ model, prompt: "hi", ...output, onError() {} });
          await result.consumeStream();
          return failure(result.output);
        },
      );
    }
    for (const [index, run] of runs.entries()) {
      const error = (await run(blocked())) as { text: string };
      expect({ index, text: error.text, block: isGuardBlock(error) }).toEqual({ index, text: REPLY, block: true });
      expect(getGuardVerdict(error)?.code).toBe("secret");
      expect({ index, block: isGuardBlock(await run(refusedByHost())) }).toEqual({ index, block: false });
    }
  });

  it("knows a refused request for JSON", async () => {
    const limited = testGuard({ turns: { warnAt: 1, maxTurns: 1 } });
    const model = guardModel(scripted({ spec, calls: [text("{}")] }).model, limited);
    const messages = [
      { role: "user", content: "a" },
      { role: "assistant", content: "b" },
      { role: "user", content: "c" },
    ];
    expect(isGuardBlock(await failure(ai.generateObject({ model, schema, messages })))).toBe(true);
  });

  it.skipIf(name === "ai5")("knows the error of a forced tool choice", async () => {
    const tools = { searchDocs: ai.tool({ inputSchema: schema }) };
    const error = await failure(ai.generateText({ model: blocked(), prompt: "hi", tools, toolChoice: "required" }));
    expect(error).toMatchObject({ name: "AI_ToolChoiceViolationError" });
    expect(isGuardBlock(error)).toBe(true);
  });

  it("does not start a streamed result by looking at it", async () => {
    const { model, calls } = scripted({ spec, calls: [text("fine")] });
    const result = ai.streamText({ model: guardModel(model, guard), prompt: "hi" });
    expect(getGuardVerdict(result)).toBeUndefined();
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(calls.length).toBeLessThanOrEqual(1);
    await result.consumeStream();
  });
});

describe("getGuardVerdict", () => {
  const metadata = { r1guard: verdict };

  it.each([
    ["metadata", metadata],
    ["a part", { type: "text", text: "x", providerMetadata: metadata }],
    ["a part of a model message", { type: "text", text: "x", providerOptions: metadata }],
    ["a UI message's metadata", { role: "assistant", parts: [], metadata }],
    ["a UI message's part", { role: "assistant", parts: [{ type: "text", providerMetadata: metadata }] }],
    ["a model message", { role: "assistant", content: [{ type: "text", providerOptions: metadata }] }],
    ["a step", { content: [], providerMetadata: metadata }],
    ["a result's last step", { steps: [{ providerMetadata: {} }, { providerMetadata: metadata }] }],
  ])("reads %s", (_name, value) => {
    expect(getGuardVerdict(value)).toEqual(verdict);
    expect(isGuardBlock(value)).toBe(true);
  });

  it.each([
    ["nothing", undefined],
    ["text", "r1guard"],
    ["a disclosure", { providerMetadata: { r1guard: { kind: "disclosure" } } }],
    ["another provider's filter", { finishReason: "content-filter", providerMetadata: { openai: {} } }],
    ["an ordinary error", new Error("x")],
  ])("finds none in %s", (_name, value) => {
    expect(getGuardVerdict(value)).toBeUndefined();
    expect(isGuardBlock(value)).toBe(false);
  });

  it("knows errors of refused tools, but no provider's failure", () => {
    const refused = new GuardError("tool-refused", "no");
    expect(isGuardBlock(refused)).toBe(true);
    expect(isGuardBlock({ type: "tool-error", error: refused })).toBe(true);
    expect(isGuardBlock(new GuardError("provider-failed", "no"))).toBe(false);
  });
});

function ending(spec: string) {
  return spec === "v2"
    ? { finishReason: "content-filter", usage: { inputTokens: 1, outputTokens: 1, totalTokens: 2 } }
    : {
        finishReason: { unified: "content-filter", raw: "filter" },
        usage: { inputTokens: { total: 1 }, outputTokens: { total: 1 } },
      };
}
