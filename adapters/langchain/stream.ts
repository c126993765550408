import type { CallbackManagerForLLMRun } from "@langchain/core/callbacks/manager";
import type { ChatModelStreamEvent } from "@langchain/core/language_models/event";
import type { BaseMessage } from "@langchain/core/messages";
import type { ChatGenerationChunk } from "@langchain/core/outputs";
import { ChunkSink } from "./chunk-sink.ts";
import { EventSink } from "./event-sink.ts";
import type { CallSetting } from "./guarded-call.ts";
import { GuardedRun } from "./guarded-run.ts";
import type { CallOptions } from "./inner-model.ts";
import { chunkSource, eventSource } from "./source.ts";

/** A streamed call as message chunks; callbacks see what the caller sees. */
export async function* guardedChunks(
  setting: CallSetting,
  messages: BaseMessage[],
  options: CallOptions,
  runManager: CallbackManagerForLLMRun | undefined,
): AsyncGenerator<ChatGenerationChunk> {
  const run = new GuardedRun<ChatGenerationChunk>(
    setting,
    messages,
    options,
    (out, envelope, completion) => new ChunkSink({ out, envelope, completion }),
  );
  try {
    await run.open(chunkSource);
    while (await run.advance()) {
      for (const chunk of run.out) {
        yield chunk;
        if (runManager === undefined) continue;
        const indices = { prompt: 0, completion: chunk.generationInfo?.["completion"] ?? 0 };
        await runManager.handleLLMNewToken(chunk.text, indices, undefined, undefined, undefined, { chunk });
      }
      run.out.length = 0;
    }
  } finally {
    run.stop();
  }
}

/** A streamed call as content block events. */
export async function* guardedEvents(
  setting: CallSetting,
  messages: BaseMessage[],
  options: CallOptions,
): AsyncGenerator<ChatModelStreamEvent> {
  const run = new GuardedRun<ChatModelStreamEvent>(
    setting,
    messages,
    options,
    (out, envelope) => new EventSink(out, envelope),
  );
  try {
    await run.open(eventSource);
    while (await run.advance()) {
      for (const event of run.out) yield event;
      run.out.length = 0;
    }
    // LangChain looks at the signal in its other ways of streaming only.
    options.signal?.throwIfAborted();
  } finally {
    run.stop();
  }
}
