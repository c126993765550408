import { inspect } from "node:util";
import { createOpenAICompatible as provider7 } from "@ai-sdk/openai-compatible";
import { createOpenAICompatible as provider5 } from "@ai-sdk/openai-compatible5";
import { createOpenAICompatible as provider6 } from "@ai-sdk/openai-compatible6";
import type { R1Guard } from "r1guard";
import { getGuardVerdict, guardModel, isGuardBlock } from "r1guard/ai-sdk";
import { type ReplayServerOptions, replayServer } from "r1guard/testing";
import { describe, expect, it, vi } from "vitest";
import { toConversation } from "../../../adapters/ai-sdk/prompt.ts";
import { DIRECTIVE, retryingGuard } from "../../helpers/retrying-guard.ts";
import { CODENAME, testGuard } from "./guards.ts";
import { collect, majors, type Part, reasoning, scripted, text, toolCall, unified, usage } from "./majors.ts";
import { cuts, random, randomOutput } from "./random-output.ts";

const WRONG = "Guten Morgen";
const LEAK = /Guten|Morgen/u;
const REPLYING = "Not in this way.";
const prompt = [{ role: "user", content: [{ type: "text", text: "Say good morning." }] }];
const providers = { ai5: provider5, ai6: provider6, ai7: provider7 };

function wishing(changes: Parameters<typeof testGuard>[0] = {}): R1Guard {
  return testGuard(changes, { guards: [retryingGuard({ at: WRONG })] });
}

const guard = wishing();
const first = [...reasoning("A greeting."), ...text("\n\n", `${WRONG} allerseits. Wie geht es?`)];
const second = [...reasoning("In English."), ...text("Good morning.")];

function shown(value: unknown): string {
  return inspect(value, { depth: 30, showHidden: true, maxArrayLength: null, maxStringLength: null });
}

describe.each(majors)("asking once more on $name", ({ ai, spec, name }) => {
  const doubled = JSON.parse(JSON.stringify(usage(spec)), (_, value) =>
    typeof value === "number" ? 2 * value : value,
  );

  it("goes on in the same stream with the second answer", async () => {
    const { model, calls, seen } = scripted({ spec, calls: [first, second] });
    const { stream } = await guardModel(model, guard).doStream({ prompt });
    const parts = await collect<Part>(stream);
    const order = parts.map(({ type, id }) => (id === undefined ? type : `${type} ${id}`));
    expect(order.filter((line, at) => line !== order[at - 1])).toEqual([
      "stream-start",
      "reasoning-start r1guard-1",
      "reasoning-delta r1guard-1",
      "reasoning-end r1guard-1",
      "reasoning-start r1guard-2",
      "reasoning-delta r1guard-2",
      "reasoning-end r1guard-2",
      "text-start r1guard-3",
      "text-delta r1guard-3",
      "text-end r1guard-3",
      "finish",
    ]);
    expect(calls).toHaveLength(2);
    expect(seen).toMatchObject({ aborted: true, cancelled: true });
    expect(calls[0].prompt).toEqual(prompt);
    expect(calls[1].prompt[0].content[0].text).toBe(`Say good morning.\n\n${DIRECTIVE}`);
    expect(calls[1].abortSignal.aborted).toBe(false);
    // The first attempt was broken off before its usage came.
    expect(parts.at(-1)?.["usage"]).toEqual(usage(spec));
    expect(getGuardVerdict(parts.at(-1))).toMatchObject({ action: "redact", attempts: 2, unmeteredAttempts: 1 });
    expect(getGuardVerdict(parts.at(-1))?.codes).toEqual(["retried", "wrong-way"]);
    expect(isGuardBlock(parts.at(-1))).toBe(false);
    expect(shown(parts)).not.toMatch(LEAK);
  });

  it("gives the same without streaming, and adds the usage up", async () => {
    const { model, calls } = scripted({ spec, calls: [first, second], result: { request: { body: "first" } } });
    const result = await guardModel(model, guard).doGenerate({ prompt });
    expect(result.content.map((part: Part) => [part.type, part["text"]])).toEqual([
      ["reasoning", "A greeting."],
      ["reasoning", "In English."],
      ["text", "Good morning."],
    ]);
    expect(calls[1].prompt[0].content[0].text).toContain(DIRECTIVE);
    expect(result.usage).toEqual(doubled);
    expect(result.request).toEqual({ body: "first" });
    expect(getGuardVerdict(result)).toMatchObject({ action: "redact", attempts: 2 });
    expect(getGuardVerdict(result)).not.toHaveProperty("unmeteredAttempts");
    expect(shown(result)).not.toMatch(LEAK);
  });

  it("adds the usage of a stream up where the first attempt had ended by itself", async () => {
    const late = testGuard({}, { guards: [{ ...retryingGuard({ at: "" }), scan: endsAtEnd }] });
    const { model } = scripted({ spec, calls: [text("Moin"), second] });
    const { stream } = await guardModel(model, late).doStream({ prompt });
    const last = (await collect<Part>(stream)).at(-1);
    expect(last?.["usage"]).toEqual(doubled);
    expect(getGuardVerdict(last)).not.toHaveProperty("unmeteredAttempts");
  });

  it.each(["window", "block", "full"] as const)("sends one stream-start in %s mode", async (mode) => {
    const own = wishing({ stream: { mode } });
    const { model } = scripted({ spec, calls: [first, second] });
    const parts = await collect<Part>((await guardModel(model, own).doStream({ prompt })).stream);
    expect(parts.filter(({ type }) => type === "stream-start")).toHaveLength(1);
    expect(parts.map(({ delta = "" }) => delta).join("")).toBe(
      mode === "full" ? "In English.Good morning." : "A greeting.In English.Good morning.",
    );
  });

  it("ends the turn on a second wish, and after text, a call or a source", async () => {
    const source = { type: "source", sourceType: "url", id: "s", url: "https://example.org" };
    for (const [calls, answer] of [
      [[first, first], REPLYING],
      [[text("Well. ", WRONG), second], `Well. \n\n${REPLYING}`],
      [[[...toolCall("searchDocs", {}), ...text(WRONG)], second], REPLYING],
      [[[source, ...text(WRONG)], second], REPLYING],
    ] as const) {
      const scriptedModel = scripted({ spec, calls });
      const tools = [{ type: "function", name: "searchDocs", inputSchema: {} }];
      const { stream } = await guardModel(scriptedModel.model, guard).doStream({ prompt, tools });
      const parts = await collect<Part>(stream);
      const deltas = parts.filter(({ type }) => type === "text-delta").map(({ delta }) => delta);
      expect(deltas.join("").trim()).toBe(answer);
      expect(isGuardBlock(parts.at(-1))).toBe(true);
      expect(scriptedModel.calls).toHaveLength(calls[0] === first ? 2 : 1);
      const generated = await guardModel(scripted({ spec, calls }).model, guard).doGenerate({ prompt, tools });
      expect(isGuardBlock(generated)).toBe(true);
      expect(shown([parts, generated])).not.toMatch(LEAK);
    }
  });

  it("is a normal result of generateText and streamText, with UI messages", async () => {
    const generated = await ai.generateText({
      model: guardModel(scripted({ spec, calls: [first, second] }).model, guard),
      prompt: "hi",
    });
    expect([generated.text, generated.finishReason]).toEqual(["Good morning.", "stop"]);
    expect(generated.usage.totalTokens).toBe(20);
    const result = ai.streamText({
      model: guardModel(scripted({ spec, calls: [first, second] }).model, guard),
      prompt: "hi",
    });
    const chunks = await collect<Part>(result.toUIMessageStream({ sendReasoning: true }));
    expect(chunks.filter(({ type }) => type === "error")).toEqual([]);
    expect([await result.text, await result.finishReason]).toEqual(["Good morning.", "stop"]);
    expect((await result.reasoning).map((part: Part) => part["text"])).toEqual(["A greeting.", "In English."]);
    expect(shown([chunks, generated, await result.steps])).not.toMatch(LEAK);
  });

  it.each([400, 413, 422, 429, 503])("tells of the second attempt's status %i, and quotes nothing", async (status) => {
    const quoting = { quoteBefore: 11, edits: (thought: string) => [{ kind: "append-to-last-user", text: thought }] };
    const own = testGuard(
      { reasoning: { expose: false } },
      { guards: [retryingGuard({ at: WRONG, retry: quoting as never })] },
    );
    // As FastAPI and vLLM do, the host answers with the request that it could not read.
    const detail = [{ msg: "Field required", input: { messages: [{ role: "user", content: "hi A greeting." }] } }];
    const body = { detail, error: { message: "Not this: hi A greeting." } };
    const { server, model } = await serve({
      turns: (_, index) =>
        index % 2 === 0
          ? { reasoning: "A greeting.", answer: `${WRONG}.` }
          : { answer: "", error: { kind: "status", status, body } },
    });
    const ask = { model: guardModel(model, own), prompt: "hi", maxRetries: 0 };
    const errors: unknown[] = [];
    const streamed = ai.streamText({ ...ask, onError: ({ error }: { error: unknown }) => void errors.push(error) });
    // Some majors throw what ends a stream, too.
    await collect(streamed.fullStream).catch((error: unknown) => void errors.splice(0, errors.length, error));
    const thrown = await ai.generateText(ask).catch((error: unknown) => error);
    const told = { code: "provider-failed", statusCode: status, isRetryable: status === 429 || status === 503 };
    expect([...errors, thrown]).toMatchObject([told, told]);
    expect(JSON.stringify(server.requests[1]?.body)).toContain("A greeting.");
    expect(shown([errors, thrown])).not.toMatch(/greeting/u);
    expect(shown([errors, thrown])).not.toMatch(LEAK);
    await server.close();
  });

  it("hands the caller's abort to the second attempt", async () => {
    const abort = new AbortController();
    const { model, calls, seen } = scripted({ spec, calls: [first, second] });
    const ended: boolean[] = [];
    const own = wishing();
    own.on("turn-end", ({ abandoned }) => ended.push(abandoned));
    const { stream } = await guardModel(model, own).doStream({ prompt, abortSignal: abort.signal });
    const reader = stream.getReader();
    while (calls.length < 2) await reader.read();
    abort.abort();
    expect(calls[1].abortSignal.aborted).toBe(true);
    await reader.cancel();
    await vi.waitFor(() => expect(ended).toEqual([true]));
    expect(seen.cancelled).toBe(true);
  });

  it("lets the second attempt go at once when the caller left while it was asked for", async () => {
    const { model, calls } = scripted({ spec, calls: [first, second] });
    let cancelledSecond = false;
    let reader: ReadableStreamDefaultReader | undefined;
    const slow = {
      ...model,
      async doStream(options: object) {
        const result = await model.doStream(options);
        if (calls.length < 2) return result;
        await reader?.cancel();
        const cancel = () => {
          cancelledSecond = true;
        };
        return { ...result, stream: new ReadableStream({ cancel }) };
      },
    };
    const { stream } = await guardModel(slow, guard).doStream({ prompt });
    const own: ReadableStreamDefaultReader = stream.getReader();
    reader = own;
    while (!(await own.read()).done);
    await vi.waitFor(() => expect(cancelledSecond).toBe(true));
    expect(calls[1].abortSignal.aborted).toBe(true);
  });

  it("does not send a thought that was broken off to the model again", async () => {
    const own = testGuard({}, { guards: [retryingGuard({ at: WRONG, channel: "reasoning" })] });
    const searchDocs = ai.tool({
      inputSchema: ai.jsonSchema({ type: "object", properties: {} }),
      execute: async () => "found",
    });
    for (const way of ["generateText", "streamText"] as const) {
      const { model, calls } = scripted({
        spec,
        modelId: "deepseek-v4",
        calls: [
          [...reasoning("I turn in circles. ", WRONG), ...text("x")],
          [...reasoning("I look it up."), ...toolCall("searchDocs", {})],
          text("Done."),
        ],
      });
      const stopWhen = (ai.stepCountIs ?? ai.isStepCount)(3);
      const result = await ai[way]({ model: guardModel(model, own), prompt: "hi", tools: { searchDocs }, stopWhen });
      const steps = await result.steps;
      expect(steps[0].reasoningText).toContain("I turn in circles. ");
      const third = JSON.stringify(calls[2]?.prompt);
      expect(third).toContain("I look it up.");
      expect(third).not.toMatch(/circles|r1guard/u);
    }
  });

  it("reads such a thought neither as the message's reasoning, nor sends a message of nothing else", async () => {
    const mark = { r1guard: { kind: "taken-back" } };
    const content = [{ type: "reasoning", text: "I turn in circles.", providerOptions: mark }];
    const asked = [...prompt, { role: "assistant", content }, ...prompt];
    expect(toConversation(asked).messages[1]).toEqual({ role: "assistant", content: "" });
    const { model, calls } = scripted({ spec, calls: [text("Fine.")] });
    await guardModel(model, testGuard()).doGenerate({ prompt: asked });
    expect(calls[0]?.prompt).toEqual([...prompt, ...prompt]);
  });

  it("closes the first connection over HTTP and sends two requests", async () => {
    const long = `${WRONG} allerseits. ${"Und so weiter. ".repeat(400)}`;
    const { server, model } = await serve({
      turns: [
        { reasoning: "A greeting.", answer: long },
        { reasoning: "In English.", answer: "Good morning." },
      ],
      paceMs: 1,
    });
    const result = ai.streamText({ model: guardModel(model, guard), prompt: "Say good morning." });
    const chunks = await collect<Part>(result.toUIMessageStream({ sendReasoning: true }));
    await server.settled();
    expect(server.requests).toHaveLength(2);
    expect(server.requests[0]).toMatchObject({ clientClosed: true });
    expect(server.requests[0]?.bytesSent).toBeLessThan((server.requests[0]?.bytesTotal ?? 0) / 2);
    expect(server.requests[1]).toMatchObject({ clientClosed: false });
    expect(JSON.stringify(server.requests[0]?.body)).not.toContain(DIRECTIVE);
    expect(JSON.stringify(server.requests[1]?.body)).toContain(DIRECTIVE);
    expect(await result.text).toBe("Good morning.");
    expect(chunks.filter(({ type }) => type === "error")).toEqual([]);
    expect(shown([chunks, await result.steps, await result.response])).not.toMatch(LEAK);
    await server.close();
  });

  it("does not depend on how both attempts are cut, and generate agrees", async () => {
    const settings = (["window", "block", "full"] as const).map((mode) =>
      testGuard(
        { stream: { mode } },
        {
          guards: [
            retryingGuard({ at: "the" }),
            retryingGuard({ name: "thought", at: CODENAME.slice(0, 9), channel: "reasoning" }),
          ],
        },
      ),
    );
    let retried = 0;
    for (let seed = 0; seed < 60; seed += 1) {
      const own = settings[seed % settings.length] ?? guard;
      const modelId = seed % 2 === 0 ? "deepseek-r1" : "m";
      const both = [randomOutput(random(seed)), randomOutput(random(1_000 + seed))].map(({ pieces, secret }) => ({
        pieces: pieces.filter((piece) => piece.kind !== "part"),
        secret,
      }));
      const [firsts = [], seconds = []] = both.map((output) => cuts(output, spec, seed, 3));
      const play = (at: number) => scripted({ spec, calls: [firsts[at] ?? [], seconds[at] ?? []], modelId });
      const generated = await guardModel(play(0).model, own).doGenerate({ prompt, tools: TOOLS });
      const expected = outcome(generated.content, generated);
      retried += (getGuardVerdict(generated)?.attempts ?? 1) - 1;
      for (const at of firsts.keys()) {
        const parts = await collect<Part>(
          (await guardModel(play(at).model, own).doStream({ prompt, tools: TOOLS })).stream,
        );
        expect({ seed, at, ...outcome(parts, parts.at(-1)) }).toEqual({ seed, at, ...expected });
      }
    }
    expect(retried).toBeGreaterThan(10);
  });

  it("repairs an answer in the wrong language", async () => {
    const own = testGuard({ language: { expect: ["en"], reasoning: "allow", answer: "repair" } });
    const { model, calls } = scripted({
      spec,
      calls: [
        text("\n\n", "今天天气很好，我们一起去公园散步吧。"),
        text("The weather is fine today, so let us take a walk."),
      ],
    });
    const { text: answer } = await ai.generateText({ model: guardModel(model, own), prompt: "How is the weather?" });
    expect(answer).toBe("The weather is fine today, so let us take a walk.");
    expect(calls).toHaveLength(2);
    expect(JSON.stringify(calls[1].prompt)).toMatch(/English/u);
  });

  it("stops a loop at once and asks for a conclusion from what was thought before it", async () => {
    const facts = "Two trains, forty miles apart, each at thirty miles an hour.";
    const { server, model } = await serve({
      turns: [
        { reasoning: `${facts} ${"Hmm, the sum is too large, so I start over. ".repeat(400)}`, answer: "Never." },
        { reasoning: "By the notes.", answer: "Forty minutes." },
      ],
      paceMs: 1,
    });
    const own = testGuard({ reasoning: { onLoop: "retry", expose: false } });
    const result = ai.streamText({ model: guardModel(model, own), prompt: "When do they meet?" });
    const parts = await collect<Part>(result.fullStream);
    await server.settled();
    expect(await result.text).toBe("Forty minutes.");
    expect(server.requests.map(({ clientClosed }) => clientClosed)).toEqual([true, false]);
    expect(JSON.stringify(server.requests[1]?.body)).toContain(`> ${facts}`);
    expect(shown([parts, await result.steps, await result.request])).not.toMatch(/trains|start over/u);
    await server.close();
  });

  async function serve(options: ReplayServerOptions) {
    const server = await replayServer(options);
    const connect = providers[name] as typeof provider7;
    const model = connect({ name: "test", baseURL: server.url, includeUsage: true })("deepseek-r1");
    return { server, model: model as never };
  }
});

const TOOLS = ["searchDocs", "deleteAll"].map((name) => ({ type: "function", name, inputSchema: {} }));

/** What a caller has in the end, from the parts of a stream or the content of a result. */
function outcome(parts: readonly Part[], last: unknown) {
  const joined = (kind: string) =>
    parts.flatMap((part) => (part.type.startsWith(kind) ? [part["delta"] ?? part["text"] ?? ""] : [])).join("");
  const { codes, attempts, action } = getGuardVerdict(last) ?? {};
  return {
    reasoning: joined("reasoning"),
    text: joined("text"),
    calls: parts.flatMap((part) => (part.type === "tool-call" ? [part["toolCallId"]] : [])),
    finish: unified((last as { finishReason: unknown }).finishReason),
    codes,
    attempts,
    action,
  };
}

/** Decides when the text is complete. */
function endsAtEnd({ channel }: { channel: string }) {
  if (channel !== "answer") return undefined;
  let at = 0;
  let start: number | undefined;
  return {
    read(piece: string, offset: number) {
      start ??= offset;
      at = offset + piece.length;
      return at;
    },
    end(offset: number, out: object[]) {
      if (offset - (start ?? offset) > 6) return;
      out.push({
        code: "too-short",
        category: "x-custom",
        severity: "low",
        guard: "wish",
        action: "block",
        start,
        end: offset,
        decidedAt: offset,
        retry: [],
      });
    },
    holdFrom: () => start ?? at,
    mark() {},
    rewind() {},
  };
}
