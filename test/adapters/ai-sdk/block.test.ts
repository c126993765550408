import { getGuardVerdict, guardModel, isGuardBlock } from "r1guard/ai-sdk";
import { describe, expect, it, vi } from "vitest";
import { CODENAME, REPLY, SECRET, testGuard } from "./guards.ts";
import {
  block,
  collect,
  finish,
  majors,
  type Part,
  reasoning,
  scripted,
  text,
  toolCall,
  unified,
  usage,
} from "./majors.ts";

const leaky: Part[] = [
  ...reasoning("let me see"),
  ...text("Well, the purple mon", "key dishwasher is here"),
  ...text("after"),
];

describe.each(majors)("a block on $name", ({ ai, spec }) => {
  it("is a normal ending: parts closed, reply as a part of its own, content-filter finish, nothing more", async () => {
    const { model } = scripted({ spec, calls: [leaky] });
    const { stream } = await guardModel(model, testGuard()).doStream({ prompt: user("hi") });
    const parts = await collect<Part>(stream);
    expect(joined(parts).map((part) => [part.type, part["delta"]])).toEqual([
      ["stream-start", undefined],
      ["reasoning-start", undefined],
      ["reasoning-delta", "let me see"],
      ["reasoning-end", undefined],
      ["text-start", undefined],
      ["text-delta", "Well, the "],
      ["text-end", undefined],
      ["text-start", undefined],
      // The text of a result joins both parts.
      ["text-delta", `\n\n${REPLY}`],
      ["text-end", undefined],
      ["finish", undefined],
    ]);
    const [start, , end] = parts.slice(-4);
    expect(start?.["id"]).toBe(end?.["id"]);
    expect(new Set(parts.filter((part) => part.type.endsWith("-start")).map((part) => part["id"])).size).toBe(4);
    expect(isGuardBlock(start)).toBe(true);
    const last = parts.at(-1);
    expect(last?.["finishReason"]).toEqual(
      spec === "v2" ? "content-filter" : { unified: "content-filter", raw: "r1guard:output-filter" },
    );
    expect(getGuardVerdict(last)).toMatchObject({ action: "block", guard: "output-filter", code: "secret" });
    expect(JSON.parse(JSON.stringify(getGuardVerdict(last)))).toEqual(getGuardVerdict(last));
  });

  it("claims no usage that it cannot know", async () => {
    const { model } = scripted({ spec, calls: [leaky] });
    const { stream } = await guardModel(model, testGuard()).doStream({ prompt: user("hi") });
    const last = (await collect<Part>(stream)).at(-1);
    expect(Object.keys(last?.["usage"])).toEqual(Object.keys(usage(spec) as object));
    expect(JSON.stringify(last?.["usage"])).not.toMatch(/\d/);
  });

  it("stops the model: reader cancelled, signal aborted, nothing more read", async () => {
    const { model, seen } = scripted({ spec, calls: [text(`${SECRET}. `, ..."x".repeat(50))] });
    const result = ai.streamText({ model: guardModel(model, testGuard()), prompt: "hi" });
    await collect(result.fullStream);
    expect(seen).toMatchObject({ cancelled: true, aborted: true });
    expect(seen.pulled).toBeLessThan(10);
  });

  it("does not wait for a model that never stops", async () => {
    const { model } = scripted({ spec, calls: [] });
    model.doStream = async () => ({
      stream: new ReadableStream({
        start(controller) {
          for (const part of text(`${SECRET}. `)) controller.enqueue(part);
        },
        cancel: () => new Promise(() => {}),
      }),
    });
    const { stream } = await guardModel(model, testGuard()).doStream({ prompt: user("hi") });
    expect((await collect<Part>(stream)).at(-1)?.type).toBe("finish");
  });

  it("settles every promise and shows no error, to streamText and to the UI", async () => {
    const { model } = scripted({ spec, calls: [leaky] });
    const onError = vi.fn();
    const result = ai.streamText({ model: guardModel(model, testGuard()), prompt: "hi", onError });
    const chunks = await collect<Part>(result.toUIMessageStream());
    expect(chunks.filter((chunk) => chunk.type === "error")).toEqual([]);
    expect(onError).not.toHaveBeenCalled();
    expect(await result.finishReason).toBe("content-filter");
    expect(await result.text).toBe(`Well, the \n\n${REPLY}`);
    const steps = await result.steps;
    expect(isGuardBlock(steps.at(-1))).toBe(true);
    expect(getGuardVerdict({ r1guard: (await result.providerMetadata)?.r1guard })?.action).toBe("block");
    for (const promise of [result.usage, result.totalUsage, result.response, result.request, result.warnings]) {
      await expect(promise).resolves.toBeDefined();
    }
  });

  it("is known to the UI part, which carries it into the next prompt, and goes no further", async () => {
    const guard = testGuard();
    const { model } = scripted({ spec, calls: [text(SECRET)] });
    const result = ai.streamText({ model: guardModel(model, guard), prompt: "hi" });
    let message: { role: string; parts: Part[] } | undefined;
    for await (const update of ai.readUIMessageStream({ stream: result.toUIMessageStream() })) message = update;
    expect(isGuardBlock(message)).toBe(true);
    expect(isGuardBlock(message?.parts.at(-1))).toBe(true);

    const history = await ai.convertToModelMessages([message]);
    const next = scripted({ spec, calls: [text("fine")] });
    const openTurn = vi.spyOn(guard, "openTurn");
    const messages = [{ role: "user", content: "hi" }, ...history, { role: "user", content: "again" }];
    await ai.generateText({ model: guardModel(next.model, guard), messages });
    expect(openTurn.mock.calls[0]?.[0].messages[1]).toMatchObject({ content: REPLY, blockedBy: "secret" });
    expect(JSON.stringify(next.calls[0].prompt)).not.toContain("r1guard");
  });

  it("keeps the real usage where the model's answer was complete", async () => {
    const { model } = scripted({ spec, calls: [leaky] });
    const result = await guardModel(model, testGuard()).doGenerate({ prompt: user("hi") });
    expect(result.usage).toEqual(usage(spec));
    expect(unified(result.finishReason)).toBe("content-filter");
  });

  it("builds the result from a list of harmless fields", async () => {
    const { model } = scripted({
      spec,
      calls: [leaky],
      result: {
        structuredOutputText: SECRET,
        providerMetadata: { deepseek: { logprobs: [SECRET] } },
        request: { body: "{}" },
        response: { id: "r", modelId: "m", timestamp: new Date(0), headers: { a: "b" }, body: { text: SECRET } },
        warnings: [{ type: "other", message: SECRET }],
        fieldOfTomorrow: SECRET,
      },
    });
    const result = await guardModel(model, testGuard()).doGenerate({ prompt: user("hi") });
    expect(JSON.stringify(result)).not.toContain("dishwasher");
    expect(Object.keys(result).sort()).toEqual([
      "content",
      "finishReason",
      "providerMetadata",
      "request",
      "response",
      "usage",
      "warnings",
    ]);
    expect(result.response).toEqual({ id: "r", modelId: "m", timestamp: new Date(0), headers: { a: "b" } });
    expect(result.warnings).toEqual([]);
  });

  it("drops a host's copies of the output after a mere redaction, too", async () => {
    const { model } = scripted({
      spec,
      calls: [[...text(`It is ${CODENAME}.`), finish(spec, "stop", { deepseek: { logprobs: [CODENAME] } })]],
      result: { structuredOutputText: CODENAME, response: { body: CODENAME } },
    });
    const guarded = guardModel(model, testGuard());
    const generated = await guarded.doGenerate({ prompt: user("hi") });
    const streamed = await collect<Part>((await guarded.doStream({ prompt: user("hi") })).stream);
    for (const result of [generated, streamed]) expect(JSON.stringify(result)).not.toContain("falcon");
    expect(generated.content).toEqual([{ type: "text", text: "It is [internal]." }]);
    expect(unified(generated.finishReason)).toBe("stop");
    expect(getGuardVerdict(streamed.at(-1))?.action).toBe("redact");
  });

  it("refuses a request before the model is called", async () => {
    const guard = testGuard({
      turns: { warnAt: 1, maxTurns: 1, onOpen: "refuse" },
      messages: { turnLimit: "Enough." },
    });
    const { model, calls } = scripted({ spec, calls: [text("never")] });
    const messages = [
      { role: "user", content: "one" },
      { role: "assistant", content: "yes" },
      { role: "user", content: "two" },
    ];
    const ended = vi.fn();
    guard.on("turn-end", ended);
    const result = ai.streamText({ model: guardModel(model, guard), messages });
    const parts = await collect<Part>(result.fullStream);
    expect(parts.some((part) => part.type === "error")).toBe(false);
    expect(await result.text).toBe("Enough.");
    const generated = await ai.generateText({ model: guardModel(model, guard), messages });
    expect(generated.text).toBe("Enough.");
    expect(generated.finishReason).toBe("content-filter");
    expect(getGuardVerdict(generated)).toMatchObject({
      code: "turn-limit",
      guard: "turn-breaker",
      breaker: "open",
      breakerReasons: ["turn-limit"],
      breakerSince: 2,
    });
    expect(calls).toEqual([]);
    expect(ended).toHaveBeenCalledTimes(2);
  });

  it("takes the step's tool calls along, wherever they stood", async () => {
    const parts = [...text("First. "), ...toolCall("searchDocs", { q: "ok" }), ...text(`${SECRET}.`)];
    const { model } = scripted({ spec, calls: [parts] });
    const guarded = guardModel(model, testGuard());
    const tools = [{ type: "function", name: "searchDocs", inputSchema: {} }];
    const streamed = await collect<Part>((await guarded.doStream({ prompt: user("hi"), tools })).stream);
    const generated = await guarded.doGenerate({ prompt: user("hi"), tools });
    for (const list of [streamed, generated.content]) {
      expect(list.filter((part: Part) => part.type.startsWith("tool"))).toEqual([]);
    }
  });

  it("also blocks what only the end of the output decides, with the usage that came by then", async () => {
    const { model } = scripted({ spec, calls: [block("text", "t", "fine until ", "the end")] });
    const guard = testGuard(
      {},
      {
        guards: [
          {
            name: "late",
            stages: ["answer"],
            check: () => ({
              action: "block",
              findings: [{ code: "late", category: "x-late", severity: "high", stage: "answer", guard: "late" }],
            }),
          },
        ],
      },
    );
    const { stream } = await guardModel(model, guard).doStream({ prompt: user("hi") });
    const last = (await collect<Part>(stream)).at(-1);
    expect(unified(last?.["finishReason"])).toBe("content-filter");
    expect(last?.["usage"]).toEqual(usage(spec));
  });
});

/** Deltas of one part as one: how far text is held back is not this test's concern. */
function joined(parts: readonly Part[]): Part[] {
  const out: Part[] = [];
  for (const part of parts) {
    const last = out.at(-1);
    if (last !== undefined && part["delta"] !== undefined && last["id"] === part["id"] && last.type === part.type) {
      out[out.length - 1] = { ...last, delta: last["delta"] + part["delta"] };
    } else out.push(part);
  }
  return out;
}

function user(content: string) {
  return [{ role: "user", content: [{ type: "text", text: content }] }];
}
