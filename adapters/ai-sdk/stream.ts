import type { R1Guard, RequestEdit } from "r1guard";
import { guardVerdict } from "../shared/verdict.ts";
import { harmlessResponse } from "./block-result.ts";
import { type GuardedCall, openUnlessAborted } from "./guarded-call.ts";
import { rememberVerdict } from "./marks.ts";
import { shadowStream } from "./shadow.ts";
import type { CallOptions, HostModel, HostPart, ResponseInfo, StreamResult } from "./types.ts";

/** A streamed model call under guard. */
export async function guardedStream(guard: R1Guard, model: HostModel, callOptions: CallOptions): Promise<StreamResult> {
  if (guard.mode === "shadow") return shadowStream(guard, model, callOptions);
  const call = await openUnlessAborted(guard, model, callOptions);
  if (call.turn.refusal !== undefined) return refused(call);
  const upstream = new AbortController();
  const result = await start(call, upstream);
  const response = result.response === undefined && !call.json ? undefined : harmlessResponse(result.response);
  return {
    stream: guardStream(call, result.stream, upstream, response),
    ...(result.request === undefined ? {} : { request: result.request }),
    ...(response === undefined ? {} : { response }),
  };
}

async function start(
  { turn, model, options, safeError }: GuardedCall,
  upstream: AbortController,
): Promise<StreamResult> {
  const signals = [options.abortSignal, upstream.signal].filter((signal) => signal !== undefined);
  try {
    return await model.doStream({ ...options, abortSignal: AbortSignal.any(signals) });
  } catch (error) {
    turn.abandon();
    throw safeError(error, options.abortSignal);
  }
}

/** How long a host may take to end its stream after its finish, and how many parts may come until then. */
const LINGER_MS = 1_000;
const MOST_AFTER_FINISH = 64;

/** Pulls the host's parts one at a time, as the reader wants them, so that nothing piles up behind the guard. */
function guardStream(
  first: GuardedCall,
  stream: ReadableStream<HostPart>,
  firstUpstream: AbortController,
  response: ResponseInfo | undefined,
): ReadableStream<HostPart> {
  const { turn, writer, options } = first;
  // What belongs to one attempt.
  let call = first;
  let upstream = firstUpstream;
  let reader = stream.getReader();
  const out: HostPart[] = [];
  let failure: { readonly error: unknown } | undefined;
  let cancelled = false;

  return new ReadableStream<HostPart>({ pull, cancel }, { highWaterMark: 0 });

  async function pull(controller: ReadableStreamDefaultController<HostPart>): Promise<void> {
    if (failure !== undefined) return controller.error(failure.error);
    let reading = false;
    try {
      for (;;) {
        reading = true;
        const { done, value } = await reader.read();
        reading = false;
        const { feed } = call;
        const pending = done ? feed.end(out) : feed.read(value, out);
        if (pending !== undefined) await pending;
        // A host that leaves its connection open would keep the caller waiting for what is held back.
        if (!done && feed.complete && !writer.finished) await feed.end(out);
        const delivered = deliver(controller);
        if (writer.finished) return await close(controller, done);
        if (writer.retry !== undefined) failure = await askAgain(writer.retry);
        // An error throws away what is queued, so it waits until that was read.
        if (delivered) return;
        if (failure !== undefined) return controller.error(failure.error);
      }
    } catch (error) {
      failure = { error: call.safeError(error, options.abortSignal) };
      if (!reading || options.abortSignal?.aborted === true) giveUp(controller, error);
      else await flush(controller);
    }
  }

  function deliver(controller: ReadableStreamDefaultController<HostPart>): boolean {
    for (const part of out) {
      if (call.json) markPart(part, response, call);
      controller.enqueue(part);
    }
    const delivered = out.length > 0;
    out.length = 0;
    return delivered;
  }

  /** Lets the first attempt go, which ends its cost, and goes on with a second one. Returns why it cannot be asked. */
  async function askAgain(edits: readonly RequestEdit[]): Promise<{ readonly error: unknown } | undefined> {
    cancelUpstream(new DOMException("The model is asked once more.", "AbortError"));
    upstream = new AbortController();
    try {
      call = await call.again(edits);
      const result = await start(call, upstream);
      reader = result.stream.getReader();
    } catch (error) {
      turn.abandon();
      return { error };
    }
    // The caller may have left while the model was asked.
    if (cancelled) cancelUpstream(undefined);
    return undefined;
  }

  async function close(controller: ReadableStreamDefaultController<HostPart>, done: boolean): Promise<void> {
    if (!done && call.feed.complete && !turn.blocked) letGo();
    else if (!done) cancelUpstream(new DOMException("A guard ended the output.", "AbortError"));
    // Session state is written before the caller sees the end.
    await turn.end();
    controller.close();
  }

  /** After its finish a host is left to end by itself, so that what stands between it and the guard sees an end. */
  function letGo(): void {
    const timer = setTimeout(
      () => cancelUpstream(new DOMException("The output is complete.", "AbortError")),
      LINGER_MS,
    );
    const drain = async () => {
      for (let count = 0; count < MOST_AFTER_FINISH; count += 1) {
        if ((await reader.read()).done) return clearTimeout(timer);
      }
    };
    drain().catch(() => clearTimeout(timer));
  }

  /** The host's stream broke: what was written until then is still judged and passed on. */
  async function flush(controller: ReadableStreamDefaultController<HostPart>): Promise<void> {
    try {
      await call.feed.end(out);
      const delivered = deliver(controller);
      // Who is cut off is not asked again.
      if (writer.retry !== undefined) turn.abandon();
      if (turn.blocked) controller.close();
      // An error throws away what is queued, so it waits until that was read.
      else if (!delivered) controller.error(failure?.error);
    } catch (error) {
      giveUp(controller, error);
    }
  }

  function giveUp(controller: ReadableStreamDefaultController<HostPart>, error: unknown): void {
    cancelUpstream(error);
    turn.abandon();
    controller.error(failure?.error ?? call.safeError(error));
  }

  function cancel(reason: unknown): void {
    cancelled = true;
    cancelUpstream(reason);
    turn.abandon();
  }

  /** Both, and neither awaited: one reaches a provider that ignores the other, and some never settle. */
  function cancelUpstream(reason: unknown): void {
    upstream.abort(reason);
    reader.cancel(reason).catch(() => {});
  }
}

/** Lets `isGuardBlock` know an error by the response it keeps. */
function markPart(part: HostPart, response: ResponseInfo | undefined, { turn }: GuardedCall): void {
  if (part.type === "response-metadata" && turn.blocked && part.timestamp !== undefined) {
    rememberVerdict(part.timestamp, guardVerdict(turn.report()));
  }
  if (part.type === "finish" && response?.headers !== undefined) {
    rememberVerdict(response.headers, guardVerdict(turn.report()));
  }
}

/** The request was refused: the model is not called. */
async function refused(call: GuardedCall): Promise<StreamResult> {
  const { turn, writer } = call;
  const out: HostPart[] = [{ type: "stream-start", warnings: [] }];
  if (turn.refusal !== undefined) writer.write([{ kind: "blocked", outcome: turn.refusal }], out);
  await turn.end();
  const response = call.json ? harmlessResponse(undefined) : undefined;
  for (const part of out) markPart(part, response, call);
  return {
    stream: new ReadableStream({
      start(controller) {
        for (const part of out) controller.enqueue(part);
        controller.close();
      },
    }),
    ...(response === undefined ? {} : { response }),
  };
}
