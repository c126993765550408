import { inspect } from "node:util";
import { guardModel, guardTools, isGuardBlock } from "r1guard/ai-sdk";
import { describe, expect, it } from "vitest";
import { retryingGuard } from "../../helpers/retrying-guard.ts";
import { CODENAME, testGuard } from "./guards.ts";
import { collect, type Major, majors, scripted, text } from "./majors.ts";
import { cutIntoParts, random, randomOutput } from "./random-output.ts";

const RUNS = 300;
const LEAK = /monkey|dishwasher|falcon/iu;

/** Everything that a caller of the SDK can get hold of in one run. */
class Witness {
  readonly #seen: [string, unknown][] = [];
  /** Records under a name, and returns a callback that does. */
  on =
    (name: string) =>
    (...values: unknown[]): undefined => {
      this.#seen.push([name, values]);
      return undefined;
    };
  /** Turns in which the model was asked once more. */
  retried = 0;
  /** Where something was found. */
  readonly leaky = new Set<string>();
  leaks(): string[] {
    return this.#seen.flatMap(([name, value]) => {
      const shown = inspect(value, {
        depth: 30,
        showHidden: true,
        maxArrayLength: null,
        maxStringLength: null,
        breakLength: Infinity,
      });
      const found = LEAK.exec(shown);
      if (found !== null) this.leaky.add(name);
      return found === null ? [] : [`${name}: …${shown.slice(Math.max(0, found.index - 80), found.index + 40)}…`];
    });
  }
}

const EVENTS = ["turn-start", "guard-verdict", "stream-release", "turn-end", "guard-error"] as const;

const PROMISES = [
  "text",
  "reasoning",
  "reasoningText",
  "content",
  "files",
  "sources",
  "toolCalls",
  "toolResults",
  "finishReason",
  "rawFinishReason",
  "usage",
  "totalUsage",
  "warnings",
  "providerMetadata",
  "request",
  "steps",
  "finalStep",
];

/** What is frequent enough for a second attempt now and then. */
const BEGUN = CODENAME.slice(0, 9);

const SETTINGS = [
  testGuard(),
  testGuard({ stream: { mode: "block" } }),
  testGuard({ reasoning: { expose: false } }),
  testGuard({ reasoning: { expose: "redacted" }, stream: { mode: "full" } }),
  testGuard(
    {},
    { guards: [retryingGuard({ at: BEGUN }), retryingGuard({ name: "thought", at: BEGUN, channel: "reasoning" })] },
  ),
];

describe.each(majors)("no leak on $name", (major) => {
  it(`shows nothing blocked to anyone in ${RUNS} random streams`, { timeout: 120_000 }, async () => {
    let blocked = 0;
    let retried = 0;
    for (let seed = 0; seed < RUNS; seed += 1) {
      const witness = new Witness();
      blocked += (await run(major, seed, witness)) ? 1 : 0;
      expect({ seed, leaks: witness.leaks() }).toEqual({ seed, leaks: [] });
      retried += witness.retried;
    }
    // The streams are worth the name: many were ended or refused.
    expect(blocked).toBeGreaterThan(RUNS / 6);
    expect(retried).toBeGreaterThan(RUNS / 20);
  });
});

describe.each(majors)("the witness on $name", (major) => {
  it("would see a leak: without a guard there is one everywhere", { timeout: 20_000 }, async () => {
    const witness = new Witness();
    for (let seed = 0; seed < 40; seed += 1) {
      // A kind of part that a host does not know ends it, or hangs it.
      const unknown = JSON.stringify(randomOutput(random(seed))).includes("delta-of-tomorrow");
      if (!unknown) await run(major, seed, witness, (model) => model);
    }
    witness.leaks();
    const everywhere = [
      "fullStream",
      "ui",
      "textStream",
      "text",
      "reasoning",
      "content",
      "steps",
      "response",
      "generateText",
      "prompts",
      "onChunk",
      "onError",
      "onInputAvailable",
    ];
    const traced =
      major.name === "ai7"
        ? ["telemetry onEnd", "onEnd", "onStepEnd"]
        : ["span attributes", "onFinish", "onStepFinish"];
    expect([...witness.leaky]).toEqual(expect.arrayContaining([...everywhere, ...traced]));
  });
});

async function run(
  { ai, spec, name }: Major,
  seed: number,
  witness: Witness,
  protect: typeof guardModel = guardModel,
): Promise<boolean> {
  const { on } = witness;
  const next = random(seed);
  const guard = SETTINGS[seed % SETTINGS.length] ?? testGuard();
  const output = randomOutput(next);
  const parts = cutIntoParts(output, spec, next);
  const modelId = seed % 3 === 0 ? "deepseek-r1" : "m";
  const { model, calls } = scripted({ spec, calls: [parts, text("Done. ")], modelId });
  const tool = (execute: unknown) =>
    ai.tool({
      inputSchema: ai.jsonSchema({ type: "object" }),
      onInputStart: on("onInputStart"),
      onInputDelta: on("onInputDelta"),
      onInputAvailable: on("onInputAvailable"),
      execute,
    });
  const tools = guardTools({ searchDocs: tool(on("execute")), deleteAll: tool(on("execute")) }, guard);
  const callbacks = Object.fromEntries(
    [
      "onStart",
      "onStepStart",
      "onChunk",
      "onError",
      "onAbort",
      "onFinish",
      "onStepFinish",
      "onEnd",
      "onStepEnd",
      "onStepError",
      "onToolExecutionStart",
      "onToolExecutionEnd",
      "onLanguageModelCallStart",
      "onLanguageModelCallEnd",
    ].map((callback) => [callback, on(callback)]),
  );
  const settings = {
    model: protect(model, guard),
    tools,
    stopWhen: (ai.isStepCount ?? ai.stepCountIs)(3),
    includeRawChunks: true,
    ...callbacks,
    ...telemetry(name, on),
  };
  const listener = on("event");
  for (const event of EVENTS) guard.on(event, listener);
  const count = ({ report }: { report: { attempts: number } }) => {
    witness.retried += report.attempts - 1;
  };
  guard.on("turn-end", count);

  const result = ai.streamText({ ...settings, prompt: "hi" });
  // Several readers of one result, as an application has when it both logs and streams.
  await Promise.all([
    collect(result.fullStream).then(on("fullStream"), on("fullStream error")),
    collect(result.toUIMessageStream({ sendReasoning: true, sendSources: true })).then(on("ui"), on("ui error")),
    collect(result.textStream).then(on("textStream"), on("textStream error")),
  ]);
  for (const promise of PROMISES) await Promise.resolve(result[promise]).then(on(promise), on(`${promise} error`));
  const response = await result.response;
  on("response")(response);
  const steps = await result.steps;

  const quote = parts.at(-1)?.["providerMetadata"].deepseek.logprobs;
  const copies = { structuredOutputText: quote, response: { body: { choices: [quote] } } };
  const generated = scripted({ spec, calls: [parts, text("Done. ")], modelId, result: copies });
  await ai
    .generateText({ ...settings, model: protect(generated.model, guard), prompt: "hi" })
    .then((r: object) => on("generateText")(r, Reflect.get(r, "steps")), on("generateText error"));

  // What comes back from the client as history goes to the model.
  const afterwards = scripted({ spec, calls: [text("Fine. ")] });
  const messages = [{ role: "user", content: "hi" }, ...response.messages, { role: "user", content: "and?" }];
  await ai
    .generateText({ ...settings, model: protect(afterwards.model, guard), messages })
    .then(on("next"), on("next error"));
  for (const list of [calls, generated.calls, afterwards.calls]) on("prompts")(list.map((call) => call.prompt));
  if (protect === guardModel) expect({ seed, next: afterwards.calls.length }).toEqual({ seed, next: 1 });
  for (const event of EVENTS) guard.off(event, listener);
  guard.off("turn-end", count);
  return isGuardBlock(steps[0]);
}

/** Telemetry of each major, all of it recorded. */
function telemetry(name: string, on: Witness["on"]): object {
  if (name === "ai7") {
    const integration = new Proxy(
      {},
      {
        get: (_target, hook) => {
          if (typeof hook !== "string" || !hook.startsWith("on")) return undefined;
          return on(`telemetry ${hook}`);
        },
        has: (_target, hook) => typeof hook === "string" && hook.startsWith("on"),
      },
    );
    return { telemetry: { isEnabled: true, recordInputs: true, recordOutputs: true, integrations: [integration] } };
  }
  const span = {
    setAttribute: on("span attribute"),
    setAttributes: on("span attributes"),
    addEvent: on("span event"),
    recordException: on("span exception"),
    setStatus: on("span status"),
    updateName: on("span name"),
    spanContext: () => ({ traceId: "", spanId: "", traceFlags: 0 }),
    isRecording: () => true,
    addLink: () => span,
    addLinks: () => span,
    end: () => {},
  };
  const tracer = {
    startSpan: (...args: unknown[]) => {
      on("startSpan")(args);
      return span;
    },
    startActiveSpan: (...args: unknown[]) => {
      on("startActiveSpan")(args.slice(0, -1));
      return (args.at(-1) as (s: typeof span) => unknown)(span);
    },
  };
  return { experimental_telemetry: { isEnabled: true, tracer } };
}
