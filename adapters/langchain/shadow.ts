import type { CallbackManagerForLLMRun } from "@langchain/core/callbacks/manager";
import type { ChatModelStreamEvent } from "@langchain/core/language_models/event";
import type { BaseMessage } from "@langchain/core/messages";
import type { ChatGenerationChunk, ChatResult } from "@langchain/core/outputs";
import { type CallSetting, openCall } from "./guarded-call.ts";
import { askCached } from "./inner-cache.ts";
import { type CallOptions, type InnerModel, resolveInner } from "./inner-model.ts";
import { graphContext } from "./isolation.ts";
import { type Lane, openLane } from "./lane.ts";
import type { Sink } from "./output.ts";
import { EventReader } from "./read-events.ts";
import { readGeneration } from "./read-message.ts";

type RunManager = CallbackManagerForLLMRun | undefined;

/** A call that is only watched: the model's own result and callbacks, untouched. */
export async function shadowGenerate(
  setting: CallSetting,
  messages: BaseMessage[],
  callOptions: CallOptions,
  runManager: RunManager,
): Promise<ChatResult> {
  const { model, options } = await resolve(setting, callOptions);
  const lane = await tryOpen(setting, messages, callOptions);
  try {
    const generate = model._generate as unknown as Host<Promise<ChatResult>>;
    let asked = false;
    const ask = () => {
      asked = true;
      return generate.call(model, messages, options, runManager);
    };
    const { result, keep } = await askCached(model, messages, options, ask);
    await keep();
    // LangChain reports an answer of the cache as one token.
    if (!asked) await runManager?.handleLLMNewToken(result.generations[0]?.text ?? "");
    const [generation] = result.generations;
    if (generation !== undefined) see(lane, () => lane && readGeneration(lane.feed, generation));
    await end(lane);
    return result;
  } finally {
    lane?.call.turn.abandon();
  }
}

/** A stream that is only watched: the model's chunks, the same objects, as they come. */
export async function* shadowChunks(
  setting: CallSetting,
  messages: BaseMessage[],
  callOptions: CallOptions,
  runManager: RunManager,
): AsyncGenerator<ChatGenerationChunk> {
  const { model, options } = await resolve(setting, callOptions);
  const lane = await tryOpen(setting, messages, callOptions);
  try {
    const stream = model._streamResponseChunks as unknown as Host<AsyncGenerator<ChatGenerationChunk>>;
    for await (const chunk of stream.call(model, messages, options, runManager)) {
      see(lane, () => lane && readGeneration(lane.feed, chunk));
      yield chunk;
    }
    await end(lane);
  } finally {
    lane?.call.turn.abandon();
  }
}

/** As `shadowChunks`, for content block events. */
export async function* shadowEvents(
  setting: CallSetting,
  messages: BaseMessage[],
  callOptions: CallOptions,
): AsyncGenerator<ChatModelStreamEvent> {
  const { model, options } = await resolve(setting, callOptions);
  const lane = await tryOpen(setting, messages, callOptions);
  const reader = lane === undefined ? undefined : new EventReader(lane.feed);
  try {
    for await (const event of model._streamChatModelEvents(messages, options)) {
      see(lane, () => reader?.read(event));
      yield event;
    }
    await end(lane);
  } finally {
    lane?.call.turn.abandon();
  }
}

type Host<Result> = (messages: BaseMessage[], options: CallOptions, runManager: RunManager) => Result;

async function resolve(
  { model }: CallSetting,
  { r1guard: _ours, ...options }: CallOptions & { readonly r1guard?: unknown },
): Promise<{ readonly model: InnerModel; readonly options: CallOptions }> {
  return resolveInner(model, options, graphContext().configurable);
}

const NOWHERE: Sink = {
  reasoning() {},
  answer() {},
  block() {},
  signature() {},
  call() {},
  ownText() {},
  apart() {},
  end() {},
};

/** A guard that cannot open a turn must not be noticed in shadow mode. */
async function tryOpen(setting: CallSetting, messages: BaseMessage[], options: CallOptions): Promise<Lane | undefined> {
  try {
    return openLane(setting.guard, await openCall(setting, messages, options), () => NOWHERE);
  } catch {
    return undefined;
  }
}

/** Nor one that fails while it reads. */
function see(lane: Lane | undefined, read: () => void): void {
  if (lane === undefined || lane.output.finished) return;
  try {
    read();
    lane.feed.settle()?.catch(() => {});
  } catch {
    lane.call.turn.abandon();
  }
}

async function end(lane: Lane | undefined): Promise<void> {
  await lane?.feed.end().catch(() => {});
}
