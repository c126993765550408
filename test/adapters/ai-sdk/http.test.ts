import { createOpenAICompatible as provider7 } from "@ai-sdk/openai-compatible";
import { createOpenAICompatible as provider5 } from "@ai-sdk/openai-compatible5";
import { createOpenAICompatible as provider6 } from "@ai-sdk/openai-compatible6";
import { getGuardVerdict, guardMiddleware, guardModel, guardTools, isGuardBlock } from "r1guard/ai-sdk";
import { HOST_SHAPES, type ReplayServerOptions, replayServer } from "r1guard/testing";
import { describe, expect, it, vi } from "vitest";
import { REPLY, SECRET, testGuard } from "./guards.ts";
import { collect, majors, type Part } from "./majors.ts";

const providers = { ai5: provider5, ai6: provider6, ai7: provider7 };
const guard = testGuard();
const long = "All is well here. ".repeat(400);

describe.each(majors)("over HTTP on $name", ({ ai, name }) => {
  const serve = async (options: ReplayServerOptions) => {
    const server = await replayServer(options);
    const connect = providers[name] as typeof provider7;
    const model = connect({ name: "test", baseURL: server.url, includeUsage: true })("deepseek-r1");
    return { server, model: model as never };
  };

  it("closes the connection when it blocks, long before the model would be done", async () => {
    const { server, model } = await serve({
      turns: [{ reasoning: "hm. ", answer: `Well. ${SECRET}. ${long}` }],
      paceMs: 1,
    });
    const onError = vi.fn();
    const result = ai.streamText({ model: guardModel(model, guard), prompt: "hi", onError });
    const chunks = await collect<Part>(result.toUIMessageStream());
    await server.settled();
    expect(server.requests[0]).toMatchObject({ clientClosed: true });
    expect(server.requests[0]?.bytesSent).toBeLessThan((server.requests[0]?.bytesTotal ?? 0) / 2);
    expect(chunks.filter((chunk) => chunk.type === "error")).toEqual([]);
    expect(onError).not.toHaveBeenCalled();
    expect(await result.text).toBe(`Well. \n\n${REPLY}`);
    expect(await result.finishReason).toBe("content-filter");
    await server.close();
  });

  it("closes the connection when the caller cancels or aborts", async () => {
    const { server, model } = await serve({
      turns: () => ({ reasoning: "hm. ", answer: long }),
      paceMs: 1,
    });
    const ended: boolean[] = [];
    const own = testGuard();
    own.on("turn-end", (event) => ended.push(event.abandoned));
    const { stream } = await guardModel(
      model as { doStream(options: object): Promise<{ stream: ReadableStream }> },
      own,
    ).doStream({
      prompt: [{ role: "user", content: [{ type: "text", text: "hi" }] }],
    });
    const reader = stream.getReader();
    await reader.read();
    await reader.cancel();

    const abort = new AbortController();
    const result = ai.streamText({
      model: guardModel(model, own),
      prompt: "hi",
      abortSignal: abort.signal,
      onError() {},
    });
    const seen: string[] = [];
    for await (const part of result.fullStream as AsyncIterable<Part>) {
      seen.push(part.type);
      if (part.type === "text-delta") abort.abort();
    }
    await server.settled();
    expect(server.requests.map((request) => request.clientClosed)).toEqual([true, true]);
    expect(seen.at(-1)).toBe("abort");
    expect(ended).toEqual([true, true]);
    await server.close();
  });

  it.each(HOST_SHAPES)("reads the trace as %s, the same with and without streaming", async (shape) => {
    const { server, model } = await serve({
      turns: () => ({ reasoning: "I think 🦊 so. ", answer: "It is **four**. " }),
      shape,
      deltaSize: { min: 1, max: 5, seed: 7 },
    });
    const streamed = ai.streamText({ model: guardModel(model, guard), prompt: "hi" });
    const parts = await collect<Part>(streamed.fullStream);
    expect(parts.filter((part) => part.type === "error")).toEqual([]);
    const generated = await ai.generateText({ model: guardModel(model, guard), prompt: "hi" });
    expect(await streamed.text).toBe(generated.text);
    expect((await streamed.reasoningText) ?? "").toBe(generated.reasoningText ?? "");
    expect(generated.text).not.toContain("I think");
    if (shape !== "truncated") expect(generated.text.trim()).toBe("It is **four**.");
    expect(generated.usage.outputTokens).toBeGreaterThan(0);
    expect(await streamed.usage).toEqual(generated.usage);
    await server.close();
  });

  it("works as a middleware, with the host's own reasoning extraction inside", async () => {
    const { server, model } = await serve({
      turns: () => ({ reasoning: "hm. ", answer: "four. " }),
      shape: "tags",
    });
    const wrapped = ai.wrapLanguageModel({
      model,
      middleware: [
        ai.defaultSettingsMiddleware({ settings: { temperature: 0.1 } }),
        guardMiddleware(guard),
        ai.extractReasoningMiddleware({ tagName: "think" }),
      ],
    });
    const result = ai.streamText({ model: wrapped, prompt: "hi" });
    await result.consumeStream();
    expect([(await result.text).trim(), (await result.reasoningText).trim()]).toEqual(["four.", "hm."]);
    expect(getGuardVerdict({ r1guard: (await result.providerMetadata).r1guard })?.action).toBeDefined();
    expect(server.requests[0]?.body).toMatchObject({ temperature: 0.1 });
    await server.close();
  });

  it("runs an agent: a refused call ends as an answer, an allowed one as a result", async () => {
    const call = (toolName: string) => ({ toolCalls: [{ id: "call_0", name: toolName, arguments: { q: "x" } }] });
    const execute = vi.fn(() => "found");
    const tool = () => ai.tool({ inputSchema: ai.jsonSchema({ type: "object" }), execute });
    const tools = guardTools({ searchDocs: tool(), deleteAll: tool() }, guard);
    const { server, model } = await serve({ turns: [call("searchDocs"), { answer: "Done. " }, call("deleteAll")] });
    const settings = {
      model: guardModel(model, guard),
      tools,
      prompt: "hi",
      stopWhen: (ai.isStepCount ?? ai.stepCountIs)(4),
    };
    const found = ai.streamText(settings);
    await found.consumeStream();
    expect(await found.text).toBe("Done. ");
    expect(execute).toHaveBeenCalledTimes(1);
    const refused = await ai.generateText(settings);
    expect(execute).toHaveBeenCalledTimes(1);
    expect(refused.text).toBe("Not that: deleteAll.");
    expect(isGuardBlock(refused)).toBe(true);
    const offered = server.requests.map(({ body }) => (body as { tools: object[] }).tools.length);
    expect(offered).toEqual([1, 1, 1]);
    await server.close();
  });

  it.each(["status", "malformed-chunk", "reset", "missing-finish"] as const)(
    "survives %s, and quotes nothing",
    async (kind) => {
      const error =
        kind === "status" ? { kind, status: 400 } : kind === "missing-finish" ? { kind } : { kind, afterDeltas: 3 };
      const { server, model } = await serve({
        turns: () => ({ answer: `Hello there, all is well. ${SECRET}. ${"x".repeat(100)}`, error }),
        deltaSize: 12,
      });
      const errors: unknown[] = [];
      const result = ai.streamText({
        model: guardModel(model, guard),
        prompt: "hi",
        maxRetries: 0,
        onError: ({ error: seen }: { error: unknown }) => void errors.push(seen),
      });
      const parts = await collect<Part>(result.fullStream).catch((thrown: unknown) => [thrown]);
      const generated = await ai
        .generateText({ model: guardModel(model, guard), prompt: "hi", maxRetries: 0 })
        .catch((e: unknown) => e);
      const { inspect } = await import("node:util");
      expect(inspect([parts, errors, generated], { depth: 20, showHidden: true, maxStringLength: null })).not.toContain(
        "dishwasher",
      );
      await server.close();
    },
  );
});
