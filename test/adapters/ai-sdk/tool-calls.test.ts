import { getGuardVerdict, guardModel, isGuardBlock } from "r1guard/ai-sdk";
import { describe, expect, it, vi } from "vitest";
import { SECRET, testGuard } from "./guards.ts";
import { collect, finish, majors, type Part, scripted, text, toolCall, unified } from "./majors.ts";

const prompt = [{ role: "user", content: [{ type: "text", text: "hi" }] }];
const offered = ["searchDocs", "transferFunds", "deleteAll"].map((name) => ({
  type: "function",
  name,
  inputSchema: {},
}));

describe.each(majors)("tool calls on $name", ({ ai, spec }) => {
  const both = async (parts: Part[], options: object = {}, guard = testGuard()) => {
    const { model, calls } = scripted({ spec, calls: [parts] });
    const guarded = guardModel(model, guard);
    const call = { prompt, tools: offered, ...options };
    const streamed = await collect<Part>((await guarded.doStream(call)).stream);
    const generated = await guarded.doGenerate(call);
    return { streamed, generated, calls };
  };
  const types = (parts: readonly Part[]) => parts.map((part) => part.type);

  it("lets arguments out only with their judged call", async () => {
    const { streamed, generated } = await both([...toolCall("searchDocs", { q: "x" }), finish(spec, "tool-calls")]);
    expect(types(streamed).filter((type) => type.startsWith("tool"))).toEqual([
      "tool-input-start",
      "tool-input-delta",
      "tool-input-delta",
      "tool-input-end",
      "tool-call",
    ]);
    expect(unified(streamed.at(-1)?.["finishReason"])).toBe("tool-calls");
    expect(types(generated.content)).toEqual(["tool-call"]);
  });

  it("says instead of a refused call what the person should read, and ends the loop", async () => {
    const parts = [...toolCall("deleteAll", { what: SECRET }), finish(spec, "tool-calls")];
    const { streamed, generated } = await both(parts);
    expect(types(streamed)).toEqual(["stream-start", "text-start", "text-delta", "text-end", "finish"]);
    expect(streamed[2]?.["delta"]).toBe("Not that: deleteAll.");
    expect(isGuardBlock(streamed[1])).toBe(true);
    expect(unified(streamed.at(-1)?.["finishReason"])).toBe("content-filter");
    expect(getGuardVerdict(streamed.at(-1))).toMatchObject({ action: "block", guard: "tool-policy" });
    expect(generated.content).toMatchObject([{ type: "text", text: "Not that: deleteAll." }]);
    expect(unified(generated.finishReason)).toBe("content-filter");
    for (const seen of [streamed, generated]) expect(JSON.stringify(seen)).not.toContain("dishwasher");
  });

  it("says it once a step, keeps the calls that survive, and lets the loop go on", async () => {
    const parts = [
      ...toolCall("deleteAll", {}, "c1"),
      ...toolCall("searchDocs", { q: "x" }, "c2"),
      ...toolCall("deleteAll", {}, "c3"),
      finish(spec, "tool-calls"),
    ];
    const { streamed, generated } = await both(parts);
    expect(types(streamed).filter((type) => type === "text-start")).toHaveLength(1);
    expect(streamed.filter((part) => part.type === "tool-call").map((part) => part["toolCallId"])).toEqual(["c2"]);
    expect(unified(streamed.at(-1)?.["finishReason"])).toBe("tool-calls");
    expect(types(generated.content)).toEqual(["text", "tool-call"]);
  });

  it("does not interrupt a part that is open", async () => {
    const parts = [
      { type: "text-start", id: "t" },
      { type: "text-delta", id: "t", delta: "Before. " },
      ...toolCall("deleteAll", {}),
      { type: "text-delta", id: "t", delta: "After. " },
      { type: "text-end", id: "t" },
    ];
    const { model } = scripted({ spec, calls: [parts] });
    const tools = { deleteAll: ai.tool({ inputSchema: ai.jsonSchema({ type: "object" }) }) };
    const result = ai.streamText({ model: guardModel(model, testGuard()), prompt: "hi", tools });
    expect((await collect<Part>(result.fullStream)).filter((part) => part.type === "error")).toEqual([]);
    expect(await result.text).toBe("Before. Not that: deleteAll.After. ");
  });

  it("does not repeat the name of a tool that the model made up", async () => {
    const { streamed, generated } = await both(toolCall("purple-monkey-dishwasher", {}));
    for (const seen of [streamed, generated]) expect(JSON.stringify(seen)).not.toContain("monkey");
  });

  it("refuses arguments that are no JSON", async () => {
    const { streamed } = await both(toolCall("searchDocs", "{broken"));
    expect(types(streamed)).not.toContain("tool-call");
  });

  it("forgets arguments whose call never came", async () => {
    const { streamed } = await both([...toolCall("searchDocs", { q: SECRET }).slice(0, 3), ...text("hello")]);
    expect(JSON.stringify(streamed)).not.toContain("searchDocs");
  });

  it("drops a provider's own call with its result", async () => {
    const own = { toolCallId: "p1", toolName: "deleteAll", providerExecuted: true };
    const parts = [
      { type: "tool-call", input: "{}", ...own },
      { type: "tool-result", result: SECRET, ...own },
      ...text("done"),
    ];
    const { streamed, generated } = await both(parts);
    for (const seen of [streamed, generated]) expect(JSON.stringify(seen)).not.toContain("dishwasher");
    const allowed = parts.map((part) => ({ ...part, ...("toolName" in part ? { toolName: "searchDocs" } : {}) }));
    expect(types((await both(allowed)).streamed).slice(1, 4)).toEqual(["tool-call", "tool-result", "text-start"]);
  });

  it("does not offer what would be refused, and mends the choice of tools", async () => {
    const names = (call: { tools?: { name: string }[] }) => call.tools?.map((tool) => tool.name);
    const choice = { toolChoice: { type: "tool", toolName: "deleteAll" } };
    const { calls } = await both(text("hello"), choice);
    // A host of v2 cannot ask about what needs approval.
    expect(names(calls[0])).toEqual(spec === "v2" ? ["searchDocs"] : ["searchDocs", "transferFunds"]);
    expect(calls[0].toolChoice).toEqual({ type: "auto" });
    const only = await both(text("hello"), { tools: offered.slice(2), toolChoice: { type: "required" } });
    expect(only.calls[0]).not.toHaveProperty("tools");
    expect(only.calls[0]).not.toHaveProperty("toolChoice");
    const kept = await both(text("hello"), { toolChoice: { type: "required" } });
    expect(kept.calls[0].toolChoice).toEqual({ type: "required" });
  });

  it("believes a category that a tool's author declares, and does not send it on", async () => {
    const declared = (category: string) => [
      { type: "function", name: "x", inputSchema: {}, providerOptions: { r1guard: { category }, host: { a: 1 } } },
    ];
    const refused = await both(text("hello"), { tools: declared("data-destruction") });
    expect(refused.calls[0]).not.toHaveProperty("tools");
    const offeredOn = await both(text("hello"), { tools: declared("read-only") });
    expect(offeredOn.calls[0].tools[0].providerOptions).toEqual({ host: { a: 1 } });
  });

  it("refuses what needs approval where nobody can be asked: at the provider, and everything on v2", async () => {
    const called = (more: object) => [
      { type: "tool-call", toolCallId: "c", toolName: "transferFunds", input: "{}", ...more },
    ];
    const provider = [
      { type: spec === "v2" ? "provider-defined" : "provider", id: "x.y", name: "transferFunds", args: {} },
    ];
    for (const [options, parts, passes] of [
      [{}, called({}), spec !== "v2"],
      [{}, called({ providerExecuted: true }), false],
      [{ tools: provider }, called({ providerExecuted: true }), false],
    ] as const) {
      const { streamed, generated, calls } = await both([...parts, finish(spec, "tool-calls")], options);
      expect(types(streamed).includes("tool-call")).toBe(passes);
      expect(types(generated.content).includes("tool-call")).toBe(passes);
      if (!passes)
        expect(streamed.find((part) => part.type === "text-delta")?.["delta"]).toBe("Not that: transferFunds.");
      if ("tools" in options) expect(calls[0]).not.toHaveProperty("tools");
    }
    const allowed = await both([...called({ providerExecuted: true, toolName: "searchDocs" })]);
    expect(types(allowed.streamed)).toContain("tool-call");
  });

  it("does not run a refused tool, nor one whose call was blocked with its step", async () => {
    const execute = vi.fn(() => "ran");
    const tool = () => ai.tool({ inputSchema: ai.jsonSchema({ type: "object" }), execute });
    for (const parts of [
      toolCall("deleteAll", {}),
      [...toolCall("searchDocs", {}), ...text(`${SECRET}.`), finish(spec, "tool-calls")],
    ]) {
      const { model } = scripted({ spec, calls: [parts, text("done")] });
      const tools = { deleteAll: tool(), searchDocs: tool() };
      const settings = { model: guardModel(model, testGuard()), prompt: "hi", tools, stopWhen: stopAfter(ai, 3) };
      await ai.generateText(settings);
      await collect(ai.streamText(settings).fullStream);
    }
    expect(execute).not.toHaveBeenCalled();
  });
});

// biome-ignore lint/suspicious/noExplicitAny: one helper for three majors
function stopAfter(ai: any, steps: number) {
  return (ai.isStepCount ?? ai.stepCountIs)(steps);
}
