import type { R1Guard } from "r1guard";
import { withoutMarks } from "./call-options.ts";
import { asStreamParts, type Feed } from "./feed.ts";
import { type GuardedCall, openCall } from "./guarded-call.ts";
import type { CallOptions, GenerateResult, HostModel, HostPart, StreamResult } from "./types.ts";

/** A call that is only watched: the host's result, untouched. The model does not wait for the guard. */
export async function shadowGenerate(guard: R1Guard, model: HostModel, options: CallOptions): Promise<GenerateResult> {
  const opening = tryOpen(guard, model, options);
  const result: GenerateResult = await reach(opening, () => model.doGenerate(withoutMarks(options)));
  const call = await opening;
  if (call !== undefined) {
    call.feed.named(result.response?.modelId);
    const watcher = watch(opening);
    result.content.forEach((part, index) => {
      for (const piece of asStreamParts(part, String(index))) watcher.see(piece);
    });
    await watcher.end();
  }
  return result;
}

/** A stream that is only watched: the host's parts, the same objects, as they come. */
export async function shadowStream(guard: R1Guard, model: HostModel, options: CallOptions): Promise<StreamResult> {
  const opening = tryOpen(guard, model, options);
  const result: StreamResult = await reach(opening, () => model.doStream(withoutMarks(options)));
  const watcher = watch(opening);
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
          abandon(opening);
          controller.error(error);
        }
      },
      cancel(reason) {
        abandon(opening);
        return reader.cancel(reason);
      },
    },
    { highWaterMark: 0 },
  );
  return { ...result, stream };
}

/** A call that is being opened; `undefined` where that fails. */
type Opening = Promise<GuardedCall | undefined>;

/** A guard that cannot open a turn must not be noticed in shadow mode. */
async function tryOpen(guard: R1Guard, model: HostModel, options: CallOptions): Opening {
  try {
    return await openCall(guard, model, options);
  } catch {
    return undefined;
  }
}

async function reach<T>(opening: Opening, model: () => PromiseLike<T>): Promise<T> {
  try {
    return await model();
  } catch (error) {
    abandon(opening);
    throw error;
  }
}

function abandon(opening: Opening): void {
  void opening.then((call) => call?.turn.abandon());
}

interface Watcher {
  see(part: HostPart): void;
  end(): Promise<void>;
}

/** Feeds a turn in order, and in the background where a judge is slow, so that watching delays nothing. */
function watch(opening: Opening): Watcher {
  const waiting: HostPart[] = [];
  const nowhere: HostPart[] = [];
  let feed: Feed | undefined;
  let busy: Promise<void> | undefined = opening.then((call) => {
    feed = call?.feed;
    busy = undefined;
    proceed();
  });

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
        ?.read(part, nowhere)
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
      await feed?.end([]).catch(() => {});
    },
  };
}
