import { HumanMessage } from "@langchain/core/messages";
import { concat } from "@langchain/core/utils/stream";
import type { Surface } from "./leak-witness.ts";

/** An agent, a graph, a chain or a chat model, as far as this matrix calls it. */
export interface Target {
  invoke(input: unknown, config: object): Promise<unknown>;
  stream(input: unknown, config: object): Promise<AsyncIterable<unknown>>;
  batch(inputs: unknown[], configs: object[]): Promise<unknown[]>;
  streamEvents(input: unknown, config: object): unknown;
  streamLog(input: unknown, config: object): AsyncIterable<{ ops: { path: string; value: unknown }[] }>;
  transform(input: AsyncGenerator<unknown>, config: object): AsyncIterable<unknown>;
  generate(messages: unknown[], config: object): Promise<{ generations: { message: unknown }[][] }>;
}

export type See = (surface: Surface, name: string, value: unknown) => void;

/** What one call is made of. */
export interface Call {
  readonly target: Target;
  readonly input: unknown;
  /** A config of its own for each use: a conversation must not be continued by accident. */
  readonly config: () => { readonly configurable: { readonly thread_id: string } };
  readonly see: See;
}

/** A way of calling. It shows the witness what a caller gets, and returns the whole answer where it has one. */
export interface Api {
  readonly name: string;
  /** How often the model is asked the same thing. */
  readonly times: number;
  call(call: Call): Promise<unknown>;
}

const invoke = api("invoke", async ({ target, input, config, see }) => {
  const result = await target.invoke(input, config());
  see("output", "result", result);
  return result;
});

const batch = api(
  "batch",
  async ({ target, input, config, see }) => {
    const results = await graphOf(target).batch([input, input], [config(), config()]);
    see("output", "results", results);
    return results[0];
  },
  2,
);

/** All of the list at once, too, and as bytes for a browser. */
const graphStreams = [
  "values",
  "updates",
  "messages",
  "debug",
  "tasks",
  "checkpoints",
  "custom",
  "tools",
  ["values", "updates", "messages", "custom"],
].flatMap((streamMode) => {
  const name = `stream ${typeof streamMode === "string" ? streamMode : "of several modes"}`;
  const plain = streamApi(name, { streamMode, subgraphs: typeof streamMode !== "string" });
  if (typeof streamMode === "string") return [plain];
  return [plain, streamApi(`${name} as server-sent events`, { streamMode, encoding: "text/event-stream" })];
});

function streamApi(name: string, options: object): Api {
  return api(name, async ({ target, input, config, see }) => {
    for await (const chunk of await target.stream(input, { ...config(), ...options })) see("output", name, chunk);
  });
}

const eventsV2 = api("streamEvents v2", async ({ target, input, config, see }) => {
  const events = target.streamEvents(input, { ...config(), version: "v2" }) as AsyncIterable<{ event: string }>;
  for await (const event of events) {
    // What went in is no leak: the model's own start shows the prompt only.
    if (event.event !== "on_chat_model_start") see("output", "event", event);
  }
});

const eventsV2Bytes = api("streamEvents v2 as server-sent events", async ({ target, input, config, see }) => {
  const options = { ...config(), version: "v2", encoding: "text/event-stream" };
  for await (const chunk of target.streamEvents(input, options) as AsyncIterable<unknown>)
    see("output", "bytes", chunk);
});

const log = api("streamLog", async ({ target, input, config, see }) => {
  for await (const { ops } of graphOf(target).streamLog(input, config())) {
    for (const { path, value } of ops) see("output", `log ${path}`, value);
  }
});

interface MessageStream extends AsyncIterable<unknown>, PromiseLike<unknown> {
  readonly text: AsyncIterable<unknown> & PromiseLike<unknown>;
  readonly reasoning: AsyncIterable<unknown> & PromiseLike<unknown>;
  readonly toolCalls: AsyncIterable<unknown> & PromiseLike<unknown>;
  readonly usage: PromiseLike<unknown>;
}

/** Every view that a stream of one message offers. */
async function readMessage(stream: MessageStream, see: See, name: string): Promise<unknown> {
  const views = ["text", "reasoning", "toolCalls"] as const;
  await Promise.all([
    readAll(stream, see, `${name} events`),
    ...views.map((view) => readAll(stream[view], see, `${name} ${view}`)),
    ...views.map(async (view) => see("output", `${name} whole ${view}`, await stream[view])),
    Promise.resolve(stream.usage).then((usage) => see("output", `${name} usage`, usage)),
  ]);
  const message = await stream;
  see("output", `${name} message`, message);
  // Of a model with something bound to it LangChain gives the events only.
  return typeof stream.then === "function" ? message : undefined;
}

async function readAll(items: AsyncIterable<unknown> | undefined, see: See, name: string): Promise<void> {
  if (items !== undefined) for await (const item of items) see("output", name, item);
}

const modelEventsV3 = api("streamEvents v3", async ({ target, input, config, see }) =>
  readMessage(target.streamEvents(input, config()) as MessageStream, see, "v3"),
);

interface GraphRun extends AsyncIterable<unknown> {
  readonly messages: AsyncIterable<unknown>;
  readonly values: AsyncIterable<unknown>;
  readonly lifecycle: AsyncIterable<unknown>;
  /** Of agents only. */
  readonly toolCalls?: AsyncIterable<Readonly<Record<"name" | "input" | "output" | "status" | "error", unknown>>>;
  readonly output: Promise<unknown>;
}

const graphEventsV3 = api("streamEvents v3", async ({ target, input, config, see }) => {
  const run = (await target.streamEvents(input, { ...config(), version: "v3" })) as GraphRun;
  const reading: Promise<unknown>[] = [];
  await Promise.all([
    readAll(run, see, "v3 event"),
    readAll(run.values, see, "v3 values"),
    readAll(run.lifecycle, see, "v3 lifecycle"),
    (async () => {
      let count = 0;
      for await (const message of run.messages) {
        reading.push(readMessage(message as MessageStream, see, `v3 message ${count++}`));
      }
    })(),
    (async () => {
      for await (const call of run.toolCalls ?? []) {
        see("output", "v3 tool call", [call.name, await call.input, await call.output, await call.status]);
      }
    })(),
  ]);
  await Promise.all(reading);
  see("output", "v3 output", await run.output);
});

const graphEventsV3Bytes = api("streamEvents v3 as server-sent events", async ({ target, input, config, see }) => {
  const options = { ...config(), version: "v3", encoding: "text/event-stream" };
  await readAll((await target.streamEvents(input, options)) as AsyncIterable<unknown>, see, "bytes");
});

const stream = api("stream", async ({ target, input, config, see }) => {
  const chunks: unknown[] = [];
  for await (const chunk of await target.stream(input, config())) {
    see("output", "chunk", chunk);
    chunks.push(chunk);
  }
  const whole = (chunks as string[]).reduce((sum, chunk) => concat(sum, chunk));
  see("output", "sum", whole);
  return whole;
});

const transform = api("transform", async ({ target, input, config, see }) => {
  async function* inputs() {
    yield input;
  }
  await readAll(target.transform(inputs(), config()), see, "chunk");
});

const generate = api("generate", async ({ target, input, config, see }) => {
  const result = await target.generate([input], config());
  see("output", "result", result);
  return result.generations[0]?.[0]?.message;
});

export const graphApis: readonly Api[] = [
  invoke,
  ...graphStreams,
  batch,
  eventsV2,
  eventsV2Bytes,
  graphEventsV3,
  graphEventsV3Bytes,
  log,
];

export const chainApis: readonly Api[] = [invoke, stream, batch, transform, eventsV2, eventsV2Bytes, log];

/** `generate` is of bare models only, not of models with tools bound. */
export const modelApis: readonly Api[] = [...chainApis, modelEventsV3];
export const bareModelApis: readonly Api[] = [...modelApis, generate];

function api(name: string, call: Api["call"], times = 1): Api {
  return { name, times, call };
}

/** An agent has its graph do what it does not do itself. */
export const graphOf = (target: Target): Target => (Reflect.get(target, "graph") as Target | undefined) ?? target;

export const humanSays = (text: string): HumanMessage => new HumanMessage(text);
