import type { R1Guard } from "r1guard";
import { withoutMarks } from "./call-options.ts";
import { asStreamParts, type Feed } from "./feed.ts";
import { type GuardedCall, openCall } from "./guarded-call.ts";
import type { CallOptions, GenerateResult, HostModel, HostPart, StreamResult } from "./types.ts";

/** A call that is only watched: the host's result, untouched. */
export async function shadowGenerate(guard: R1Guard, model: HostModel, options: CallOptions): Promise<GenerateResult> {
  const call = await tryOpen(guard, model, options);
  const result: GenerateResult = await reach(call, () => model.doGenerate(call?.options ?? withoutMarks(options)));
  if (call !== undefined) {
    call.feed.named(result.response?.modelId);
    const watcher = watch(call.feed);
    result.content.forEach((part, index) => {
      for (const piece of asStreamParts(part, String(index))) watcher.see(piece);
    });
    await watcher.end();
  }
  return result;
}

/** A stream that is only watched: the host's parts, the same objects, as they come. */
export async function shadowStream(guard: R1Guard, model: HostModel, options: CallOptions): Promise<StreamResult> {
  const call = await tryOpen(guard, model, options);
  const result: StreamResult = await reach(call, () => model.doStream(call?.options ?? withoutMarks(options)));
  if (call === undefined) return result;
  const { turn } = call;
  const watcher = watch(call.feed);
  const reader = result.stream.getReader();
  const stream = new ReadableStream<HostPart>(
    {
      async pull(controller) {
        try {
          const { done, value } = await reader.read();
          if (!done) {
            controller.enqueue(value);
            watcher.see(value);
            return;
          }
          await watcher.end();
          controller.close();
        } catch (error) {
          turn.abandon();
          controller.error(error);
        }
      },
      cancel(reason) {
        turn.abandon();
        return reader.cancel(reason);
      },
    },
    { highWaterMark: 0 },
  );
  return { ...result, stream };
}

/** A guard that cannot open a turn must not be noticed in shadow mode. */
async function tryOpen(guard: R1Guard, model: HostModel, options: CallOptions): Promise<GuardedCall | undefined> {
  try {
    return await openCall(guard, model, options);
  } catch {
    return undefined;
  }
}

async function reach<T>(call: GuardedCall | undefined, model: () => PromiseLike<T>): Promise<T> {
  try {
    return await model();
  } catch (error) {
    call?.turn.abandon();
    throw error;
  }
}

interface Watcher {
  see(part: HostPart): void;
  end(): Promise<void>;
}

/** Feeds a turn in order, and in the background where a judge is slow, so that watching delays nothing. */
function watch(feed: Feed): Watcher {
  const waiting: HostPart[] = [];
  const nowhere: HostPart[] = [];
  let busy: Promise<void> | undefined;

  function proceed(): void {
    while (busy === undefined) {
      const part = waiting.shift();
      if (part === undefined) return;
      busy = tryRead(part);
    }
  }
  function tryRead(part: HostPart): Promise<void> | undefined {
    nowhere.length = 0;
    try {
      return feed
        .read(part, nowhere)
        ?.catch(() => {})
        .then(() => {
          busy = undefined;
          proceed();
        });
    } catch {
      return undefined;
    }
  }
  return {
    see(part) {
      waiting.push(part);
      proceed();
    },
    async end() {
      while (busy !== undefined) await busy;
      await feed.end([]).catch(() => {});
    },
  };
}
