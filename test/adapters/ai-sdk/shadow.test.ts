import { guardModel } from "r1guard/ai-sdk";
import { describe, expect, it, vi } from "vitest";
import { SECRET, testGuard } from "./guards.ts";
import { collect, finish, majors, type Part, reasoning, scripted, text, toolCall } from "./majors.ts";

const prompt = [{ role: "user", content: [{ type: "text", text: "hi" }] }];

describe.each(majors)("shadow mode on $name", ({ spec }) => {
  const guard = testGuard({ disclosure: { enabled: true } }, { mode: "shadow" });
  const parts: Part[] = [
    ...reasoning("hm. "),
    ...text(`It is ${SECRET}.`),
    ...toolCall("deleteAll", {}),
    { type: "raw", rawValue: 1 },
    { type: "kind-of-tomorrow" },
    finish(spec, "stop", { host: { a: 1 } }),
  ];
  const tools = [{ type: "function", name: "deleteAll", inputSchema: {} }];

  it("passes the host's own parts, the same objects, and reports what it would have done", async () => {
    const actions: string[] = [];
    const listener = (event: { report: { action: string; effectiveAction: string } }) =>
      void actions.push(event.report.action, event.report.effectiveAction);
    guard.on("turn-end", listener);
    const { model, calls } = scripted({ spec, calls: [parts] });
    const providerOptions = { r1guard: { conversationId: 7 }, host: { a: 1 } };
    const options = { prompt, tools, includeRawChunks: true, providerOptions };
    const result = await guardModel(model, guard).doStream(options);
    const seen = await collect<Part>(result.stream);
    expect(seen).toHaveLength(parts.length + 1);
    for (const [index, part] of parts.entries()) expect(seen[index + 1]).toBe(part);
    expect(result).toMatchObject({ request: { body: "{}" }, response: { headers: { "x-host": "yes" } } });
    expect(calls[0]).toMatchObject({ includeRawChunks: true, tools, prompt, providerOptions: { host: { a: 1 } } });
    expect(JSON.stringify(calls[0].providerOptions)).not.toContain("r1guard");
    expect(actions).toEqual(["block", "allow"]);
    guard.off("turn-end", listener);
  });

  it("returns the host's own result", async () => {
    const { model } = scripted({ spec, calls: [parts] });
    const result = {};
    model.doGenerate = async () => Object.assign(result, { content: text(SECRET), finishReason: "stop", usage: {} });
    expect(await guardModel(model, guard).doGenerate({ prompt })).toBe(result);
  });

  it("does not show when the guard itself fails", async () => {
    const broken = { ...guard, openTurn: () => Promise.reject(new Error("down")) };
    const { model } = scripted({ spec, calls: [parts] });
    const { stream } = await guardModel(model, broken).doStream({ prompt });
    expect(await collect(stream)).toHaveLength(parts.length + 1);
  });

  it("does not keep the model waiting while a turn is opened", async () => {
    for (const run of ["doStream", "doGenerate"] as const) {
      const { model, calls } = scripted({ spec, calls: [parts] });
      const actions: string[] = [];
      const slow: typeof guard = {
        ...guard,
        async openTurn(request) {
          await vi.waitFor(() => expect(calls).toHaveLength(1));
          return guard.openTurn(request);
        },
      };
      const listener = (event: { report: { action: string } }) => void actions.push(event.report.action);
      guard.on("turn-end", listener);
      const { stream } = await guardModel(model, slow)[run]({ prompt, tools });
      if (stream !== undefined) expect(await collect<Part>(stream)).toHaveLength(parts.length + 1);
      expect(actions).toEqual(["block"]);
      guard.off("turn-end", listener);
    }
  });

  it("passes the host's errors and cancellation untouched", async () => {
    const { model } = scripted({ spec, calls: [parts] });
    const error = new Error(SECRET);
    const failing = { ...model, doGenerate: () => Promise.reject(error) };
    await expect(guardModel(failing, guard).doGenerate({ prompt })).rejects.toBe(error);
    const { model: long, seen } = scripted({ spec, calls: [parts] });
    const { stream } = await guardModel(long, guard).doStream({ prompt });
    await stream.cancel();
    expect(seen.cancelled).toBe(true);
  });
});
