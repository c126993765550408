import * as ai7 from "ai";
import * as ai5 from "ai5";
import * as ai6 from "ai6";
import type { R1Guard } from "r1guard";
import {
  type GuardVerdict,
  getGuardVerdict,
  guardMiddleware,
  guardModel,
  guardToolApproval,
  guardTools,
  isGuardBlock,
} from "r1guard/ai-sdk";
import { describe, expectTypeOf, it } from "vitest";

declare const guard: R1Guard;
declare const model5: Parameters<typeof ai5.wrapLanguageModel>[0]["model"];
declare const model6: Parameters<typeof ai6.wrapLanguageModel>[0]["model"];
declare const model7: Parameters<typeof ai7.wrapLanguageModel>[0]["model"];

describe("guardMiddleware", () => {
  it("is a middleware of ai 5, 6 and 7, alone and in a list", () => {
    const middleware = guardMiddleware(guard);
    ai5.wrapLanguageModel({ model: model5, middleware });
    ai6.wrapLanguageModel({ model: model6, middleware });
    ai7.wrapLanguageModel({ model: model7, middleware });
    ai5.wrapLanguageModel({
      model: model5,
      middleware: [middleware, ai5.extractReasoningMiddleware({ tagName: "think" })],
    });
    ai6.wrapLanguageModel({
      model: model6,
      middleware: [middleware, ai6.extractReasoningMiddleware({ tagName: "think" })],
    });
    ai7.wrapLanguageModel({
      model: model7,
      middleware: [middleware, ai7.extractReasoningMiddleware({ tagName: "think" })],
    });
  });
});

describe("guardModel", () => {
  it("returns the type it was given, which each major takes as a model", () => {
    expectTypeOf(guardModel(model5, guard)).toEqualTypeOf(model5);
    expectTypeOf(guardModel(model6, guard)).toEqualTypeOf(model6);
    expectTypeOf(guardModel(model7, guard)).toEqualTypeOf(model7);
    void ai5.generateText({ model: guardModel(model5, guard), prompt: "hi" });
    void ai6.generateText({ model: guardModel(model6, guard), prompt: "hi" });
    void ai7.generateText({ model: guardModel(model7, guard), prompt: "hi" });
  });
});

describe("guardTools", () => {
  it("keeps what each tool takes and returns, on every major", async () => {
    const execute = async ({ amount }: { amount: number }) => ({ paid: amount });
    const tools5 = guardTools(
      { pay: ai5.tool({ inputSchema: ai5.jsonSchema<{ amount: number }>({}), execute }) },
      guard,
    );
    const tools6 = guardTools(
      { pay: ai6.tool({ inputSchema: ai6.jsonSchema<{ amount: number }>({}), execute }) },
      guard,
    );
    const tools7 = guardTools(
      { pay: ai7.tool({ inputSchema: ai7.jsonSchema<{ amount: number }>({}), execute }) },
      guard,
    );
    const result5 = await ai5.generateText({ model: model5, prompt: "hi", tools: tools5 });
    const result6 = await ai6.generateText({ model: model6, prompt: "hi", tools: tools6 });
    const result7 = await ai7.generateText({ model: model7, prompt: "hi", tools: tools7 });
    expectTypeOf<ai5.TypedToolCall<typeof tools5>["input"]>().toExtend<unknown>();
    for (const result of [result5.staticToolResults[0], result6.staticToolResults[0], result7.staticToolResults[0]]) {
      expectTypeOf(result?.input).toEqualTypeOf<{ amount: number } | undefined>();
      expectTypeOf(result?.output).toEqualTypeOf<{ paid: number } | undefined>();
    }
  });
});

describe("guardToolApproval", () => {
  it("is a toolApproval of ai 7, for any tools, and takes one as next", () => {
    const tools = { pay: ai7.tool({ inputSchema: ai7.jsonSchema<{ amount: number }>({}), execute: async () => 1 }) };
    void ai7.generateText({ model: model7, prompt: "hi", tools, toolApproval: guardToolApproval(guard) });
    ai7.streamText({
      model: model7,
      prompt: "hi",
      tools,
      toolApproval: guardToolApproval(guard, {
        next: ({ toolCall }: { toolCall: { toolName: string } }) =>
          toolCall.toolName === "pay" ? "denied" : undefined,
      }),
    });
    new ai7.ToolLoopAgent({
      model: model7,
      tools,
      toolApproval: guardToolApproval(guard, { next: { pay: "approved" } }),
    });
  });
});

describe("markers", () => {
  it("take anything", () => {
    expectTypeOf(isGuardBlock).parameter(0).toEqualTypeOf<unknown>();
    expectTypeOf(getGuardVerdict(null)).toEqualTypeOf<GuardVerdict | undefined>();
  });
});
