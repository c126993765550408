import * as ai from "ai";
import { type GuardToolApprovalOptions, guardToolApproval, guardTools } from "r1guard/ai-sdk";
import { describe, expect, it, vi } from "vitest";
import { testGuard } from "./guards.ts";
import { scripted, text, toolCall } from "./majors.ts";

const guard = testGuard();
const inputSchema = ai.jsonSchema<Record<string, unknown>>({ type: "object" });

describe("guardToolApproval", () => {
  const ask = (toolName: string, options: GuardToolApprovalOptions = {}, tools: Record<string, object> = {}) =>
    guardToolApproval(
      guard,
      options,
    )({
      toolCall: { toolCallId: "c1", toolName, input: {} },
      tools: { [toolName]: { execute() {} }, ...tools },
      toolsContext: { [toolName]: { who: "me" } },
      messages: [{ role: "user", content: "hi" }],
      runtimeContext: { a: 1 },
    });

  it.each([
    ["deleteAll", { type: "denied", reason: "This tool is not available. Continue without it." }],
    ["transferFunds", { type: "user-approval", reason: "category payment (tool-require-approval)" }],
    ["searchDocs", "not-applicable"],
  ])("answers for %s", async (toolName, status) => {
    expect(await ask(toolName)).toEqual(status);
  });

  it.each([
    ["searchDocs", "approved", "approved"],
    ["searchDocs", "denied", "denied"],
    ["searchDocs", { type: "user-approval", reason: "why" }, "user-approval"],
    ["searchDocs", undefined, "not-applicable"],
    ["transferFunds", "approved", "user-approval"],
    ["transferFunds", "denied", "denied"],
    ["deleteAll", "approved", "denied"],
    ["searchDocs", "yes please", "denied"],
  ])("lets the stricter win: %s and %j is %s", async (toolName, own, expected) => {
    const type = (status: unknown) => (typeof status === "object" ? (status as { type: string }).type : status);
    expect(type(await ask(toolName, { next: () => own }))).toBe(expected);
    expect(type(await ask(toolName, { next: { [toolName]: own } }))).toBe(expected);
    expect(type(await ask(toolName, { next: { [toolName]: async () => own } }))).toBe(expected);
  });

  it("hands a per-tool policy what the host would", async () => {
    const policy = vi.fn();
    await ask("searchDocs", { next: { searchDocs: policy } });
    expect(policy).toHaveBeenCalledWith(
      {},
      { toolCallId: "c1", messages: expect.any(Array), toolContext: { who: "me" }, runtimeContext: { a: 1 } },
    );
  });

  it.each([true, () => true, async () => true])(
    "does not disable a tool's own needsApproval",
    async (needsApproval) => {
      const tools = { searchDocs: { needsApproval, execute() {} } };
      expect(await ask("searchDocs", {}, tools)).toEqual({ type: "user-approval" });
      expect(await ask("searchDocs", { next: () => undefined }, tools)).toEqual({ type: "user-approval" });
      expect(await ask("searchDocs", {}, guardTools(tools, guard))).toEqual({ type: "user-approval" });
    },
  );

  it.each([
    ["the application's policy", { next: () => Promise.reject(new Error("down")) }, {}],
    [
      "the tool's needsApproval",
      {},
      {
        searchDocs: {
          needsApproval: () => {
            throw new Error("down");
          },
        },
      },
    ],
  ])("never throws: %s does, and the call is denied", async (_who, options, tools) => {
    expect(await ask("searchDocs", options, tools)).toMatchObject({ type: "denied" });
  });

  it("never throws when the guard does", async () => {
    const broken = { ...guard, judgeToolCall: () => Promise.reject(new Error("down")) };
    const toolCall = { toolCallId: "c", toolName: "t", input: {} };
    const input = { toolCall, tools: {}, toolsContext: {}, messages: [], runtimeContext: {} };
    expect(await guardToolApproval(broken)(input)).toMatchObject({ type: "denied" });
  });

  it("changes nothing in shadow mode, also where a policy overrules a tool", async () => {
    const shadow = testGuard({}, { mode: "shadow" });
    const toolCall = { toolCallId: "c", toolName: "deleteAll", input: {} };
    const tools = { deleteAll: { needsApproval: true } };
    const input = { toolCall, tools, toolsContext: {}, messages: [], runtimeContext: {} };
    expect(await guardToolApproval(shadow)(input)).toEqual({ type: "user-approval" });
    expect(await guardToolApproval(shadow, { next: () => "approved" })(input)).toEqual({ type: "approved" });
    expect(await guardToolApproval(shadow, { next: { other: "denied" } })(input)).toEqual({ type: "user-approval" });
  });

  it("keeps nobody waiting in shadow mode, and passes the application's own errors", async () => {
    const shadow = testGuard({}, { mode: "shadow" });
    const toolCall = { toolCallId: "c", toolName: "deleteAll", input: {} };
    const input = { toolCall, tools: { deleteAll: {} }, toolsContext: {}, messages: [], runtimeContext: {} };
    for (const judged of [new Promise<never>(() => {}), Promise.reject(new Error("down"))]) {
      const broken = { ...shadow, judgeToolCall: () => judged };
      expect(await guardToolApproval(broken)(input)).toBe("not-applicable");
      const error = new Error("mine");
      await expect(guardToolApproval(broken, { next: () => Promise.reject(error) })(input)).rejects.toBe(error);
    }
  });

  it("leaves the question to the guard only where that guard stands before the tool under that name", async () => {
    const asking = testGuard({}, { approve: () => ({ decision: "reject" }) });
    const execute = () => {};
    const { transferFunds, searchDocs } = guardTools({ transferFunds: { execute }, searchDocs: { execute } }, asking);
    const asked = (tool: object) =>
      guardToolApproval(asking)({
        toolCall: { toolCallId: "c1", toolName: "transferFunds", input: {} },
        tools: { transferFunds: tool },
        toolsContext: {},
        messages: [{ role: "user", content: "hi" }],
        runtimeContext: {},
      });
    expect(await asked(transferFunds)).toBe("not-applicable");
    const behindAnother = guardTools({ transferFunds }, guard).transferFunds;
    expect(await asked({ ...behindAnother, needsApproval: false })).toBe("not-applicable");
    for (const tool of [
      { ...transferFunds, execute },
      { ...transferFunds, execute: undefined },
      searchDocs,
      guardTools({ transferFunds: { execute } }, guard).transferFunds,
    ]) {
      expect(await asked(tool)).toMatchObject({ type: "user-approval" });
    }
  });

  it("refuses tools that do not exist, whatever objects inherit", async () => {
    const toolCall = { toolCallId: "c", toolName: "constructor", input: {} };
    const input = { toolCall, tools: { searchDocs: {} }, toolsContext: {}, messages: [], runtimeContext: {} };
    expect(await guardToolApproval(guard, { next: {} })(input)).toMatchObject({ type: "denied" });
  });

  it("works in ai 7: a denial goes to the model, an approval waits for a person and runs once", async () => {
    const execute = vi.fn(() => "ran");
    const own = testGuard();
    const asked = vi.fn();
    own.on("approval-request", asked);
    const tools = guardTools(
      { deleteAll: ai.tool({ inputSchema, execute }), transferFunds: ai.tool({ inputSchema, execute }) },
      own,
    );
    const settings = { tools, toolApproval: guardToolApproval(own), stopWhen: ai.isStepCount(3) };
    const refused = scripted({ spec: "v4", calls: [toolCallStep("deleteAll"), text("done")] });
    const denied = await ai.generateText({ ...settings, model: refused.model, prompt: "hi" });
    expect(denied.text).toBe("done");
    expect(refused.calls[1].prompt.at(-1).content[0].output).toMatchObject({ type: "execution-denied" });

    const { model } = scripted({ spec: "v4", calls: [toolCallStep("transferFunds"), text("done")] });
    const first = await ai.generateText({ ...settings, model, prompt: "hi" });
    const request = first.content.find((part) => part.type === "tool-approval-request");
    expect(execute).not.toHaveBeenCalled();
    expect(asked).toHaveBeenCalledTimes(1);
    const messages: ai.ModelMessage[] = [
      { role: "user", content: "hi" },
      ...first.response.messages,
      {
        role: "tool",
        content: [{ type: "tool-approval-response", approvalId: request?.approvalId ?? "", approved: true }],
      },
    ];
    const second = await ai.generateText({ ...settings, model, messages });
    expect(second.text).toBe("done");
    expect(execute).toHaveBeenCalledTimes(1);
    expect(asked).toHaveBeenCalledTimes(1);
  });
});

function toolCallStep(toolName: string) {
  const finish = {
    type: "finish",
    finishReason: { unified: "tool-calls", raw: "tool_calls" },
    usage: { inputTokens: { total: 1 }, outputTokens: { total: 1 } },
  };
  return [...toolCall(toolName, {}), finish];
}
