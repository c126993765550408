import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import {
  type DeltaSize,
  deltasOf,
  errorBody,
  eventWriter,
  finishReasonOf,
  messageOf,
  replyBody,
  wireUsage,
} from "./chat-completions.ts";
import type { HostShape } from "./host-shapes.ts";
import { seededRandom } from "./random.ts";
import type { ScriptedTurn, ScriptedUsage } from "./turns.ts";

/** A fault a server injects. In a reply that is not streamed, `afterDeltas` means nothing. */
export type ReplayFault =
  /** An error reply instead of the turn. */
  | { readonly kind: "status"; readonly status: number; readonly body?: unknown }
  /** An event whose JSON breaks off, between good ones; or a body that breaks off. */
  | { readonly kind: "malformed-chunk"; readonly afterDeltas: number }
  /** The connection is reset. */
  | { readonly kind: "reset"; readonly afterDeltas: number }
  /** The stream ends without a finish reason and without `[DONE]`; or the finish reason is null. */
  | { readonly kind: "missing-finish" };

/** What the server says to one request. A row of `readTraces` is one, too. */
export interface ReplayTurn extends ScriptedTurn {
  /** How the trace is sent. @default the server's `shape` */
  readonly shape?: HostShape | undefined;
  /** OpenAI's word, such as `stop`. @default `tool_calls`, `length` for a truncated trace, otherwise `stop` */
  readonly finishReason?: string | undefined;
  /** Token counts; `null` sends none. @default an estimate */
  readonly usage?: ScriptedUsage | null | undefined;
  readonly error?: ReplayFault | undefined;
}

/** What a replay server says, and how. */
export interface ReplayServerOptions {
  /** One turn a request, in order (rows of `readTraces` are read as they are needed), or a function of the request's body. */
  readonly turns:
    | Iterable<ReplayTurn>
    | AsyncIterable<ReplayTurn>
    | ((body: unknown, index: number) => ReplayTurn | Promise<ReplayTurn>);
  /** Model id in replies and in `/v1/models`. @default "deepseek-r1" */
  readonly modelId?: string | undefined;
  /** How the trace is sent. @default "reasoning_content" */
  readonly shape?: HostShape | undefined;
  /** UTF-16 code units a delta: a number, or a range drawn with a seed. Pairs may be cut. @default 16 */
  readonly deltaSize?: number | { readonly min: number; readonly max: number; readonly seed?: number } | undefined;
  /** Milliseconds before each delta; 0 sends as fast as the socket drains. @default 0 */
  readonly paceMs?: number | undefined;
}

/** What happened to one request. Numbers grow while it is answered. */
export interface ReplayRequest {
  readonly path: string;
  /** The parsed JSON body, or the text when it is not JSON. */
  readonly body: unknown;
  readonly status: number;
  /** Bytes of the reply's body handed to the socket. */
  readonly bytesSent: number;
  /** Bytes the whole body would have; complete once the request has settled. */
  readonly bytesTotal: number;
  /** Deltas handed to the socket: pieces of text, heads of tool calls, fragments of arguments. */
  readonly deltasSent: number;
  readonly deltasTotal: number;
  /** The client hung up before the end. */
  readonly clientClosed: boolean;
  /** Epoch milliseconds; undefined while the request is answered. */
  readonly finishedAt: number | undefined;
}

/** A running server. */
export interface ReplayServer {
  /** Base URL for OpenAI-compatible clients, such as `http://127.0.0.1:40123/v1`. */
  readonly url: string;
  readonly requests: readonly ReplayRequest[];
  /** Waits until every request so far has been answered or given up. */
  settled(): Promise<void>;
  /** Ends all connections. */
  close(): Promise<void>;
}

type Recording = { -readonly [Key in keyof ReplayRequest]: ReplayRequest[Key] };

const MAX_BODY_BYTES = 67_108_864;

const RESET_DELAY_MS = 20;

/** Starts a real HTTP server on a free loopback port that speaks OpenAI-compatible chat completions and replays turns. */
export async function replayServer(options: ReplayServerOptions): Promise<ReplayServer> {
  const requests: Recording[] = [];
  const open = new Set<Promise<void>>();
  const script = new Script(options.turns);
  const server = createServer((request, response) => {
    const work = answer(request, response).finally(() => open.delete(work));
    open.add(work);
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const record = newRecord(request.url ?? "/");
    requests.push(record);
    const exchange = new Exchange(response, record);
    try {
      record.body = await readBody(request);
      await route(request, exchange, record, script, options);
    } catch {
      // Only a client that hangs up, or a script that throws, gets here.
      exchange.status(500, errorBody("The script of the replay server failed.", "server_error"));
    }
    await exchange.closed();
    record.finishedAt = Date.now();
  }

  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    requests,
    settled: async () => {
      while (open.size > 0) await Promise.all(open);
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
      await Promise.all(open);
    },
  };
}

async function route(
  request: IncomingMessage,
  exchange: Exchange,
  record: Recording,
  script: Script,
  options: ReplayServerOptions,
): Promise<void> {
  const { modelId = "deepseek-r1" } = options;
  const path = record.path.split("?")[0] ?? "";
  if (request.method === "GET" && path.endsWith("/models")) {
    exchange.status(200, { object: "list", data: [{ id: modelId, object: "model", created: 0, owned_by: "replay" }] });
    return;
  }
  if (request.method !== "POST" || !path.endsWith("/chat/completions")) {
    exchange.status(404, errorBody("The replay server knows /chat/completions and /models.", "not_found_error"));
    return;
  }
  if (typeof record.body !== "object" || record.body === null) {
    exchange.status(400, errorBody("The body is not a JSON object.", "invalid_request_error"));
    return;
  }
  const { turn, index } = await script.next(record.body);
  // Not a server error: clients would try again.
  if (turn === undefined) exchange.status(400, errorBody("The replay server has no turn left.", "script_exhausted"));
  else if (turn.error?.kind === "status") {
    exchange.status(turn.error.status, turn.error.body ?? errorBody("Injected fault.", "injected_fault"));
  } else if ((record.body as { stream?: unknown }).stream === true) await stream(exchange, turn, index, options);
  else await reply(exchange, turn, index, options);
}

async function stream(
  exchange: Exchange,
  turn: ReplayTurn,
  index: number,
  options: ReplayServerOptions,
): Promise<void> {
  const { modelId = "deepseek-r1", paceMs = 0 } = options;
  const shape = turn.shape ?? options.shape ?? "reasoning_content";
  const fault = turn.error;
  const write = eventWriter(`chatcmpl-${index}`, modelId);
  let role: object = { role: "assistant" };
  let count = 0;
  exchange.head(200, "text/event-stream; charset=utf-8");
  for (const delta of deltasOf(turn, shape, deltaSize(options, index))) {
    if (fault?.kind === "reset" && count === fault.afterDeltas) await exchange.reset();
    if (fault?.kind === "malformed-chunk" && count === fault.afterDeltas) await exchange.write(write.malformed());
    if (paceMs > 0) await exchange.pause(paceMs);
    await exchange.write(write.delta({ ...role, ...delta }), true);
    role = {};
    count++;
  }
  if (fault?.kind === "reset") await exchange.reset();
  if (fault?.kind === "malformed-chunk" && count <= fault.afterDeltas) await exchange.write(write.malformed());
  if (fault?.kind !== "missing-finish") {
    const reason = turn.finishReason ?? finishReasonOf(turn, shape);
    await exchange.write(write.finish({ ...role }, reason, wireUsage(turn, turn.usage)));
  }
  exchange.end();
}

async function reply(exchange: Exchange, turn: ReplayTurn, index: number, options: ReplayServerOptions): Promise<void> {
  const { modelId = "deepseek-r1" } = options;
  const shape = turn.shape ?? options.shape ?? "reasoning_content";
  const fault = turn.error?.kind;
  const reason = fault === "missing-finish" ? null : (turn.finishReason ?? finishReasonOf(turn, shape));
  const body = replyBody(`chatcmpl-${index}`, modelId, messageOf(turn, shape), reason, wireUsage(turn, turn.usage));
  if (fault === "reset") await exchange.reset();
  exchange.text(200, fault === "malformed-chunk" ? body.slice(0, body.length / 2) : body);
}

function deltaSize({ deltaSize: size = 16 }: ReplayServerOptions, index: number): DeltaSize {
  const { min, max, seed = 1 } = typeof size === "number" ? { min: size, max: size } : size;
  if (!(Number.isInteger(min) && Number.isInteger(max) && min >= 1 && max >= min)) {
    throw new RangeError("deltaSize must be whole numbers of at least 1.");
  }
  return { min, max, random: seededRandom(seed + index) };
}

/** Hands out turns, one a request, also when requests overlap. */
class Script {
  readonly #turns: ReplayServerOptions["turns"];
  readonly #iterator: Iterator<ReplayTurn> | AsyncIterator<ReplayTurn> | undefined;
  #index = 0;

  constructor(turns: ReplayServerOptions["turns"]) {
    this.#turns = turns;
    if (typeof turns === "function") return;
    this.#iterator = Symbol.asyncIterator in turns ? turns[Symbol.asyncIterator]() : turns[Symbol.iterator]();
  }

  async next(body: unknown): Promise<{ readonly turn: ReplayTurn | undefined; readonly index: number }> {
    const index = this.#index++;
    if (typeof this.#turns === "function") return { turn: await this.#turns(body, index), index };
    const result = await this.#iterator?.next();
    return { turn: result?.done === true ? undefined : result?.value, index };
  }
}

/** One reply: writes as fast as the client reads, and counts what was written and what was not. */
class Exchange {
  readonly #response: ServerResponse;
  readonly #record: Recording;
  readonly #closing: Promise<void>;
  readonly #gone = new AbortController();
  #reset = false;

  constructor(response: ServerResponse, record: Recording) {
    this.#response = response;
    this.#record = record;
    this.#closing = new Promise((resolve) => {
      response.once("close", () => {
        record.clientClosed = !response.writableFinished && !this.#reset;
        this.#gone.abort();
        resolve();
      });
    });
  }

  head(status: number, type: string): void {
    this.#record.status = status;
    if (!this.#gone.signal.aborted)
      this.#response.writeHead(status, { "content-type": type, "cache-control": "no-cache" });
  }

  status(status: number, body: unknown): void {
    this.text(status, JSON.stringify(body));
  }

  text(status: number, body: string): void {
    if (!this.#response.headersSent) this.head(status, "application/json; charset=utf-8");
    this.#count(body, false);
    this.end(body);
  }

  /** Writes and waits until the socket wants more. After the client has gone only the totals grow. */
  async write(text: string, isDelta = false): Promise<void> {
    this.#count(text, isDelta);
    if (this.#gone.signal.aborted || this.#response.write(text)) return;
    await once(this.#response, "drain", { signal: this.#gone.signal }).catch(() => undefined);
  }

  #count(text: string, isDelta: boolean): void {
    const bytes = Buffer.byteLength(text);
    const sent = !this.#gone.signal.aborted;
    this.#record.bytesTotal += bytes;
    if (sent) this.#record.bytesSent += bytes;
    if (!isDelta) return;
    this.#record.deltasTotal++;
    if (sent) this.#record.deltasSent++;
  }

  async pause(milliseconds: number): Promise<void> {
    if (this.#gone.signal.aborted) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(done, milliseconds);
      const { signal } = this.#gone;
      signal.addEventListener("abort", done, { once: true });
      function done(): void {
        clearTimeout(timer);
        signal.removeEventListener("abort", done);
        resolve();
      }
    });
  }

  async reset(): Promise<void> {
    // A reset may overtake what was written before it; the client should see that.
    await this.pause(RESET_DELAY_MS);
    if (this.#gone.signal.aborted) return;
    this.#reset = true;
    this.#gone.abort();
    this.#response.socket?.resetAndDestroy();
  }

  end(text?: string): void {
    if (!this.#gone.signal.aborted) this.#response.end(text);
  }

  closed(): Promise<void> {
    return this.#closing;
  }
}

function newRecord(path: string): Recording {
  return {
    path,
    body: undefined,
    status: 0,
    bytesSent: 0,
    bytesTotal: 0,
    deltasSent: 0,
    deltasTotal: 0,
    clientClosed: false,
    finishedAt: undefined,
  };
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    bytes += (chunk as Buffer).length;
    if (bytes > MAX_BODY_BYTES) throw new RangeError("The body is too large.");
    chunks.push(chunk as Buffer);
  }
  const text = Buffer.concat(chunks).toString("utf8");
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
