import type { ChatModelStreamEvent } from "@langchain/core/language_models/event";
import type { BaseMessage } from "@langchain/core/messages";
import type { Feed } from "./feed.ts";
import { type CallOptions, type InnerModel, IsolatedSteps, overrides } from "./inner-model.ts";
import type { Isolate } from "./isolation.ts";
import { EventReader } from "./read-events.ts";
import { type GenerationShape, readGeneration } from "./read-message.ts";

/** Feeds one piece. */
export type Read<T> = { bivarianceHack(piece: T): void }["bivarianceHack"];

/** What an inner model sends, one piece at a time. */
export interface Source<T> {
  readonly steps: IsolatedSteps<T>;
  /** Which of several answers a piece belongs to; `undefined` when the host does not number them. */
  completion(piece: T): number | undefined;
  /** Makes what feeds pieces to a lane. */
  reader(feed: Feed): Read<T>;
}

/** Asks a model. */
export type MakeSource = (
  inner: InnerModel,
  messages: BaseMessage[],
  options: CallOptions,
  isolate: Isolate,
) => Source<unknown>;

/** Chunks of a stream, or the one finished message of a model that cannot stream. */
export function chunkSource(
  inner: InnerModel,
  messages: BaseMessage[],
  options: CallOptions,
  isolate: Isolate,
): Source<GenerationShape> {
  const streams = overrides(inner, "_streamResponseChunks") && inner.disableStreaming !== true;
  return {
    steps: new IsolatedSteps(isolate, () =>
      streams ? inner._streamResponseChunks(messages, options) : finished(inner, messages, options),
    ),
    completion({ generationInfo }) {
      const completion = generationInfo?.["completion"];
      return typeof completion === "number" ? completion : undefined;
    },
    reader: (feed) => (piece) => readGeneration(feed, piece),
  };
}

async function* finished(
  inner: InnerModel,
  messages: BaseMessage[],
  options: CallOptions,
): AsyncGenerator<GenerationShape> {
  const { generations } = await inner._generate(messages, options);
  if (generations[0] !== undefined) yield generations[0];
}

/** Content block events, where the model makes them itself: LangChain's bridge from chunks loses reasoning. */
export function eventSource(
  inner: InnerModel,
  messages: BaseMessage[],
  options: CallOptions,
  isolate: Isolate,
): Source<ChatModelStreamEvent> | Source<GenerationShape> {
  if (!overrides(inner, "_streamChatModelEvents")) return chunkSource(inner, messages, options, isolate);
  return {
    steps: new IsolatedSteps(isolate, () => inner._streamChatModelEvents(messages, options)),
    completion: () => undefined,
    reader(feed) {
      const reader = new EventReader(feed);
      return (event: ChatModelStreamEvent) => reader.read(event);
    },
  };
}
