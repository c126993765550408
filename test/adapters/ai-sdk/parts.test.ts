import { getGuardVerdict, guardModel } from "r1guard/ai-sdk";
import { describe, expect, it, vi } from "vitest";
import { CODENAME, SECRET, testGuard } from "./guards.ts";
import { block, collect, finish, majors, type Part, reasoning, scripted, text, toolCall } from "./majors.ts";

const prompt = [{ role: "user", content: [{ type: "text", text: "hi" }] }];
const signature = { anthropic: { signature: "sig" } };

describe.each(majors)("parts on $name", ({ ai, spec }) => {
  const stream = async (parts: Part[], guard = testGuard(), options: object = {}, modelId = "m") => {
    const { model } = scripted({ spec, calls: [parts], modelId });
    return collect<Part>((await guardModel(model, guard).doStream({ prompt, ...options })).stream);
  };
  const shape = (parts: readonly Part[]) =>
    parts
      .filter((part) => part.type !== "stream-start" && part.type !== "finish")
      .map((part) => part["delta"] ?? part.type);

  it("keeps the host's notes on parts that were not changed, such as reasoning signatures", async () => {
    const parts = [
      { type: "reasoning-start", id: "0", providerMetadata: { openai: { itemId: "rs_1" } } },
      { type: "reasoning-delta", id: "0", delta: "thinking. " },
      { type: "reasoning-delta", id: "0", delta: "", providerMetadata: signature },
      { type: "reasoning-end", id: "0" },
      { type: "text-start", id: "1", providerMetadata: { openai: { itemId: "msg_1" } } },
      { type: "text-delta", id: "1", delta: "hello. " },
      { type: "text-end", id: "1", citations: [{ a: 1 }], providerMetadata: { google: { thoughtSignature: "t" } } },
    ];
    const seen = await stream(parts);
    const metadata = (type: string) => seen.find((part) => part.type === type)?.["providerMetadata"];
    expect(metadata("reasoning-start")).toEqual({ openai: { itemId: "rs_1" } });
    expect(metadata("reasoning-end")).toEqual(signature);
    expect(metadata("text-start")).toEqual({ openai: { itemId: "msg_1" } });
    expect(metadata("text-end")).toEqual({ google: { thoughtSignature: "t" } });
    expect(seen.find((part) => part.type === "text-end")?.["citations"]).toEqual([{ a: 1 }]);
  });

  it("keeps a part without text that carries a signature", async () => {
    const parts = [
      { type: "reasoning-start", id: "0", providerMetadata: signature },
      { type: "reasoning-end", id: "0" },
    ];
    expect(shape(await stream([...parts, ...text("hello")]))).toEqual([
      "reasoning-start",
      "reasoning-end",
      "text-start",
      "hello",
      "text-end",
    ]);
  });

  it("drops notes once the text they are about was changed", async () => {
    const parts = [
      { type: "reasoning-start", id: "0" },
      { type: "reasoning-delta", id: "0", delta: `about ${CODENAME} ` },
      { type: "reasoning-end", id: "0", providerMetadata: { x: { quote: CODENAME } } },
      ...text("hello"),
    ];
    expect(JSON.stringify(await stream(parts))).not.toContain("falcon");
  });

  it("passes on host metadata, sources and the model's finish with the verdict beside them", async () => {
    const source = { type: "source", sourceType: "url", id: "s", url: "https://example.com" };
    const seen = await stream([...text("hello"), source, finish(spec, "stop", { host: { cached: 1 } })]);
    expect(seen).toContainEqual(source);
    expect(seen.at(-1)).toMatchObject({ providerMetadata: { host: { cached: 1 }, r1guard: { action: "allow" } } });
    expect(getGuardVerdict(seen.at(-1))?.codes).toEqual([]);
  });

  it("follows hosts that interleave parts and end them late", async () => {
    const parts = [
      { type: "reasoning-start", id: "r" },
      { type: "reasoning-delta", id: "r", delta: "a. " },
      { type: "text-start", id: "t" },
      { type: "reasoning-delta", id: "r", delta: "b. " },
      { type: "reasoning-end", id: "r" },
      { type: "text-delta", id: "t", delta: "c. " },
      { type: "text-end", id: "t" },
    ];
    const result = ai.streamText({
      model: guardModel(scripted({ spec, calls: [parts] }).model, testGuard()),
      prompt: "hi",
    });
    expect((await collect<Part>(result.fullStream)).filter((part) => part.type === "error")).toEqual([]);
    expect(await result.reasoningText).toBe("a. b. ");
    expect(await result.text).toBe("c. ");
  });

  it("takes a delta whose start never came, and a text that was never ended", async () => {
    const parts = [{ type: "text-delta", id: "lost", delta: "hello" }];
    expect(shape(await stream(parts))).toEqual(["text-start", "hello", "text-end"]);
  });

  it("splits think tags out of text, and gives neither part the other's notes", async () => {
    const seen = await stream([...text("<think>hm. </th", "ink>\n\nhello")]);
    expect(seen.filter((part) => part.type.endsWith("start")).map((part) => part.type)).toEqual([
      "stream-start",
      "reasoning-start",
      "text-start",
    ]);
    const { model } = scripted({ spec, calls: [text("<think>hm. </think>\n\nhello")] });
    const generated = await guardModel(model, testGuard()).doGenerate({ prompt });
    expect(generated.content).toEqual([
      { type: "reasoning", text: "hm. " },
      { type: "text", text: "hello" },
    ]);
  });

  it("hides reasoning, with its signatures and files, where the profile does not expose it", async () => {
    const guard = testGuard({ reasoning: { expose: false } });
    const parts = [
      { type: "reasoning-start", id: "0", providerMetadata: signature },
      { type: "reasoning-delta", id: "0", delta: "private. " },
      { type: "reasoning-end", id: "0", providerMetadata: signature },
      { type: "reasoning-file", mediaType: "text/plain", data: "private" },
      ...text("hello"),
      finish(spec, "stop", { host: { logprobs: "private" } }),
    ];
    const seen = await stream(parts, guard);
    expect(shape(seen)).toEqual(["text-start", "hello", "text-end"]);
    expect(JSON.stringify(seen)).not.toMatch(/private|sig/);
  });

  it("does not show a hidden trace that only the response's body holds", async () => {
    const result = { response: { body: { reasoning_details: [{ text: "private" }] } } };
    const host = () => scripted({ spec, calls: [text("hello")], result }).model;
    const hidden = await guardModel(host(), testGuard({ reasoning: { expose: false } })).doGenerate({ prompt });
    expect(JSON.stringify(hidden)).not.toContain("private");
    const exposed = await guardModel(host(), testGuard()).doGenerate({ prompt });
    expect(exposed.response.body).toEqual(result.response.body);
  });

  it("leaves a placeholder, or an empty part for models that must get their reasoning back", async () => {
    const redacted = testGuard({ reasoning: { expose: "redacted" } });
    expect(shape(await stream([...reasoning("private. "), ...text("hello")], redacted))[1]).toBe("[reasoning hidden]");
    const hidden = testGuard({ reasoning: { expose: false }, model: "deepseek-v4" });
    expect(shape(await stream([...reasoning("private. "), ...text("hello")], hidden))).toEqual([
      "reasoning-start",
      "reasoning-end",
      "text-start",
      "hello",
      "text-end",
    ]);
  });

  it("shows a disclosure as a text part of its own before the first answer", async () => {
    const guard = testGuard({ disclosure: { enabled: true, text: "I am a machine." } });
    const seen = await stream([...reasoning("hm. "), ...text("hello")], guard);
    expect(shape(seen)).toEqual([
      "reasoning-start",
      "hm. ",
      "reasoning-end",
      "text-start",
      "I am a machine.",
      "text-end",
      "text-start",
      "hello",
      "text-end",
    ]);
    expect(getGuardVerdict(seen.at(-1))?.disclosure).toBe("I am a machine.");
    const json = await stream(text("{}"), guard, { responseFormat: { type: "json" } });
    expect(shape(json)).toEqual(["text-start", "{}", "text-end"]);
  });

  it("never asks for raw chunks, and drops them and kinds that nobody knows", async () => {
    const { model, calls } = scripted({
      spec,
      calls: [[{ type: "raw", rawValue: SECRET }, { type: "text-of-tomorrow", text: SECRET }, ...text("hello")]],
    });
    const result = await guardModel(model, testGuard()).doStream({ prompt, includeRawChunks: true });
    expect(JSON.stringify(await collect(result.stream))).not.toContain(SECRET);
    expect(calls[0].includeRawChunks).toBe(false);
  });

  it("passes pings at once, past text that waits", async () => {
    const seen = await stream([
      { type: "text-start", id: "0" },
      { type: "text-delta", id: "0", delta: "purple monkey" },
      { type: "ping" },
      { type: "text-delta", id: "0", delta: " business" },
    ]);
    expect(seen.findIndex((part) => part.type === "ping")).toBeLessThan(
      seen.findIndex((part) => part.type === "text-delta"),
    );
  });

  it("reads one part at a time, as the caller does", async () => {
    const { model, seen } = scripted({ spec, calls: [block("text", "t", ..."a. b. c. d. e. f. ".split(/(?<= )/))] });
    const { stream: guarded } = await guardModel(model, testGuard()).doStream({ prompt });
    const reader = guarded.getReader();
    await reader.read();
    await reader.read();
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(seen.pulled).toBeLessThan(6);
    await reader.cancel("enough");
    expect(seen).toMatchObject({ cancelled: true, aborted: true });
  });

  it("ends with the model's finish, also where the host leaves its connection open", async () => {
    const { model } = scripted({ spec, calls: [[]] });
    let cancelled = false;
    const hanging = async () => ({
      stream: new ReadableStream({
        start(controller) {
          for (const part of [...text("hello"), ...toolCall("searchDocs", {}), finish(spec)]) controller.enqueue(part);
        },
        cancel() {
          cancelled = true;
        },
      }),
    });
    const tools = [{ type: "function", name: "searchDocs", inputSchema: {} }];
    const result = await guardModel({ ...model, doStream: hanging }, testGuard()).doStream({ prompt, tools });
    const seen = (await collect<Part>(result.stream)).map((part) => part.type);
    expect(seen.slice(-2)).toEqual(["tool-call", "finish"]);
    await vi.waitFor(() => expect(cancelled).toBe(true), 3_000);
  });

  it("lets what stands between it and the model see the stream's end", async () => {
    const { model, seen } = scripted({ spec, calls: [text("hello")] });
    const flushed = vi.fn();
    const between = async (options: object) => {
      const { stream: inner } = await model.doStream(options);
      return { stream: inner.pipeThrough(new TransformStream({ flush: flushed })) };
    };
    await collect((await guardModel({ ...model, doStream: between }, testGuard()).doStream({ prompt })).stream);
    await vi.waitFor(() => expect(flushed).toHaveBeenCalledTimes(1));
    expect(seen).toMatchObject({ cancelled: false, aborted: false });
  });

  it("keeps model identity, and nothing that goes past the guard", () => {
    const { model } = scripted({ spec, calls: [[]], provider: "p", modelId: "id" });
    const guarded = guardModel({ ...model, prepareRequest: () => {} }, testGuard());
    expect(guarded).toMatchObject({ specificationVersion: spec, provider: "p", modelId: "id", supportedUrls: {} });
    expect(guarded).not.toHaveProperty("prepareRequest");
  });
});

describe.each(majors)("old reasoning on $name", ({ ai, spec }) => {
  it.each([
    ["deepseek-r1", false],
    ["deepseek-v4-pro", true],
  ])("goes back to the model as %s wants it", async (modelId, kept) => {
    const { model, calls } = scripted({ spec, calls: [text("fine. ")], modelId });
    const messages = [
      { role: "user", content: "hi" },
      {
        role: "assistant",
        content: [
          { type: "reasoning", text: "my old thought" },
          { type: "text", text: "hello" },
        ],
      },
      { role: "user", content: "and?" },
    ];
    await ai.generateText({ model: guardModel(model, testGuard()), messages });
    expect(JSON.stringify(calls[0].prompt).includes("my old thought")).toBe(kept);
    expect(JSON.stringify(messages)).toContain("my old thought");
  });
});

describe("guardModel", () => {
  it.each([
    ["a model id", "deepseek/deepseek-r1", /model id/],
    ["nothing", undefined, /doGenerate/],
    ["something else", { doStream() {} }, /doGenerate/],
  ])("refuses %s in words", (_name, model, message) => {
    expect(() => guardModel(model, testGuard())).toThrow(expect.objectContaining({ code: "input-invalid" }));
    expect(() => guardModel(model, testGuard())).toThrow(message);
  });
});

describe.each(majors)("call options on $name", ({ spec, ai }) => {
  it("reads the conversation id and sends nothing of ours to the provider", async () => {
    const guard = testGuard();
    const ids: unknown[] = [];
    guard.on("turn-end", (event) => ids.push(event.conversationId));
    const { model, calls } = scripted({ spec, calls: [text("hello")] });
    const providerOptions = { r1guard: { conversationId: "c-42" }, host: { a: 1 } };
    await ai.generateText({ model: guardModel(model, guard), prompt: "hi", providerOptions });
    expect(ids).toEqual(["c-42"]);
    expect(calls[0].providerOptions).toEqual({ host: { a: 1 } });
  });

  it.each([
    ["text", "c-42"],
    ["a number", { conversationId: 42 }],
    ["an empty id", { conversationId: "" }],
    ["an unknown key", { conversationID: "c" }],
  ])("fails closed on %s", async (_name, r1guard) => {
    const { model, calls } = scripted({ spec, calls: [text("hello")] });
    const guarded = guardModel(model, testGuard());
    for (const call of ["doGenerate", "doStream"]) {
      await expect(guarded[call]({ prompt, providerOptions: { r1guard } })).rejects.toMatchObject({
        code: "input-invalid",
      });
    }
    expect(calls).toEqual([]);
  });
});
