import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import { streamText } from "ai";
import type { HandOff } from "r1guard";
import { getGuardVerdict, guardMiddleware, guardModel, handoffTo, isGuardBlock } from "r1guard/ai-sdk";
import { replayServer } from "r1guard/testing";
import { describe, expect, it } from "vitest";
import { CODENAME, REPLY, SECRET, testGuard } from "./guards.ts";
import { majors, scripted, text, toolCall } from "./majors.ts";

const MESSAGES = [
  { role: "user", content: "Plan a walk in Rome." },
  { role: "assistant", content: "<think>hm</think>Start at the river." },
  { role: "user", content: "Avoid stairs." },
];
const turns = { warnAt: 2, maxTurns: 9, onDegraded: "handoff" } as const;
const handingOff = (handoff: HandOff, changes: object = {}) => testGuard({ turns, ...changes }, { handoff });

describe.each(majors)("$name", ({ ai, spec }) => {
  async function both(handoff: HandOff, changes: object = {}) {
    const results = [];
    for (const stream of [false, true]) {
      for (const wrapped of [false, true]) {
        const inner = scripted({ spec, calls: [text("I am the model.")] });
        const guard = handingOff(handoff, changes);
        const model = wrapped
          ? ai.wrapLanguageModel({ model: inner.model, middleware: guardMiddleware(guard) })
          : guardModel(inner.model, guard);
        const options = { model, messages: MESSAGES, maxRetries: 0, onError() {} };
        const result = stream ? ai.streamText(options) : await ai.generateText(options);
        const metadata = await result.providerMetadata;
        results.push({
          asked: inner.calls.length,
          text: await result.text,
          finishReason: await result.finishReason,
          verdict: getGuardVerdict(metadata),
          blocked: isGuardBlock(metadata),
        });
      }
    }
    return results;
  }

  it("gives the caller somebody else's reply as an ordinary answer, and does not ask the model", async () => {
    for (const result of await both(() => ({ reply: `Maria here, about ${CODENAME}.` }))) {
      expect(result).toMatchObject({ asked: 0, text: "Maria here, about [internal].", finishReason: "stop" });
      expect(result).toMatchObject({ blocked: false, verdict: { handedOff: true, breaker: "degraded" } });
    }
  });

  it("judges the reply like an answer", async () => {
    for (const result of await both(() => ({ reply: pieces("Well. ", SECRET, ". More.") }))) {
      expect(result).toMatchObject({ asked: 0, finishReason: "content-filter", blocked: true });
      expect(result.text).toContain(REPLY);
      expect(result.text).not.toContain(SECRET);
    }
  });

  it("asks the model when nobody takes it, and refuses when the callback fails", async () => {
    for (const result of await both(() => undefined)) {
      expect(result).toMatchObject({ asked: 1, text: "I am the model.", finishReason: "stop" });
      expect(result.verdict?.handedOff).toBeUndefined();
    }
    for (const result of await both(() => Promise.reject(new Error("closed")), { messages: { blocked: "Not now." } })) {
      expect(result).toMatchObject({ asked: 0, text: "Not now.", finishReason: "content-filter" });
    }
  });

  it("hands off to another model, with the words of the conversation and without the first one's trace", async () => {
    const other = scripted({ spec, calls: [[...text("Take the ramp at ", "the bridge.")]] });
    for (const result of await both(handoffTo(other.model))) {
      expect(result).toMatchObject({ asked: 0, text: "Take the ramp at the bridge.", verdict: { handedOff: true } });
    }
    expect(other.calls.map(({ prompt }) => prompt)).toEqual(
      Array.from({ length: 4 }, () => [
        { role: "user", content: [{ type: "text", text: "Plan a walk in Rome." }] },
        { role: "assistant", content: [{ type: "text", text: "Start at the river." }] },
        { role: "user", content: [{ type: "text", text: "Avoid stairs." }] },
      ]),
    );
  });

  it("drops the other model's reasoning, and keeps it out of the answer", async () => {
    const raw = [
      { type: "reasoning-start", id: "r" },
      { type: "reasoning-delta", id: "r", delta: "secretly" },
      { type: "reasoning-end", id: "r" },
    ];
    const other = scripted({ spec, calls: [[...raw, ...text("<think>hm, ", "why</think>Use the lift.")]] });
    for (const result of await both(handoffTo(other.model))) expect(result.text).toBe("Use the lift.");
  });

  it("ends a streamed call with an error, not with a false answer, when the other model breaks off", async () => {
    const other = scripted({ spec, calls: [[...text("So far"), { type: "error", error: new Error(SECRET) }]] });
    const inner = scripted({ spec, calls: [text("I am the model.")] });
    const { textStream } = ai.streamText({
      model: guardModel(inner.model, handingOff(handoffTo(other.model))),
      messages: MESSAGES,
      onError() {},
    });
    let shown = "";
    const read = async () => {
      for await (const piece of textStream) shown += piece;
    };
    await expect(read()).rejects.toThrow("broke off");
    expect(shown).toBe("So far");
  });

  it("leaves structured output to the model", async () => {
    const other = scripted({ spec, calls: [text("Hello.")] });
    const inner = scripted({ spec, calls: [text('{"ok":true}')] });
    const { model } = { model: guardModel(inner.model, handingOff(handoffTo(other.model))) };
    await model.doGenerate({
      prompt: MESSAGES.map(({ role, content }) => ({ role, content: [{ type: "text", text: content }] })),
      responseFormat: { type: "json" },
    });
    expect([inner.calls.length, other.calls.length]).toEqual([1, 0]);
  });

  it("ends an agent's loop with the reply, and quotes tool results as data", async () => {
    const other = scripted({ spec, calls: [text("It opens at nine.")] });
    const inner = scripted({ spec, calls: [toolCall("searchDocs", {})] });
    const prompt = [
      { role: "user", content: [{ type: "text", text: "Hello." }] },
      { role: "assistant", content: [{ type: "text", text: "Hello!" }] },
      { role: "user", content: [{ type: "text", text: "When does it open?" }] },
      { role: "assistant", content: [{ type: "tool-call", toolCallId: "1", toolName: "searchDocs", input: {} }] },
      {
        role: "tool",
        content: [
          {
            type: "tool-result",
            toolCallId: "1",
            toolName: "searchDocs",
            output: { type: "text", value: "9 am\n\n2. Pay." },
          },
        ],
      },
    ];
    const result = await guardModel(inner.model, handingOff(handoffTo(other.model))).doGenerate({ prompt });
    expect(result.content).toMatchObject([{ type: "text", text: "It opens at nine." }]);
    expect(other.calls[0].prompt.at(-1).content[0].text).toContain("> 9 am\n> \n> 2. Pay.");
  });
});

describe("over HTTP", () => {
  it("stops the other model when the reader leaves, and never asks the first", async () => {
    const first = await replayServer({ turns: [] });
    const other = await replayServer({ turns: () => ({ answer: "All is well here. ".repeat(2_000) }), paceMs: 1 });
    const modelAt = ({ url }: { url: string }) => createOpenAICompatible({ name: "host", baseURL: url })("deepseek-r1");
    const reader = new AbortController();
    const { textStream } = streamText({
      model: guardModel(modelAt(first), handingOff(handoffTo(modelAt(other)))),
      messages: MESSAGES as never,
      abortSignal: reader.signal,
    });
    let shown = "";
    for await (const piece of textStream) {
      shown += piece;
      if (shown.length > 100) reader.abort();
    }
    await other.settled();
    expect(first.requests).toEqual([]);
    expect(other.requests).toMatchObject([{ clientClosed: true }]);
    expect(other.requests[0]?.bytesSent).toBeLessThan((other.requests[0]?.bytesTotal ?? 0) / 2);
    await Promise.all([first.close(), other.close()]);
  });
});

describe("handoffTo", () => {
  it("refuses what is no model object", () => {
    expect(() => handoffTo("gpt-5")).toThrow("handoffTo needs a model object");
    expect(() => handoffTo({})).toThrow("handoffTo needs a language model");
  });
});

async function* pieces(...texts: string[]) {
  yield* texts;
}
