import { type LanguageModel, wrapLanguageModel } from "ai";
import type { R1Guard } from "r1guard";
import { guardModel } from "r1guard/ai-sdk";

/** A language model as an object, as providers hand it out. */
export type ModelObject = Parameters<typeof wrapLanguageModel>[0]["model"];

type WrappedModel = ReturnType<typeof wrapLanguageModel>;
type Params = Parameters<WrappedModel["doStream"]>[0];
type Part = Awaited<ReturnType<WrappedModel["doStream"]>>["stream"] extends ReadableStream<infer P> ? P : never;

/** One model call: what the caller asked, and every part that the guard read from the model. */
interface RecordedCall {
  readonly params: Params;
  readonly parts: Part[];
}

/** A guarded model, and what its calls cost. */
export interface MeasuredModel {
  readonly model: LanguageModel;
  /** Milliseconds that the guard adds to the calls made so far. */
  addedMs(): Promise<number>;
}

const ROUNDS = 3;

/**
 * Guards a model and can tell what that adds: the parts of each call are replayed from memory, through a guard and
 * without one, and the fastest of three rounds is compared. Measured so, neither the network nor the provider's own
 * parsing is in the figure. `twin` is a second guard of the same profile, so that a replay is no event of `guard`.
 */
export function guardMeasured(model: ModelObject, guard: R1Guard, twin: R1Guard): MeasuredModel {
  const calls: RecordedCall[] = [];
  const inside = wrapLanguageModel({
    model,
    middleware: {
      async wrapStream({ doStream }) {
        const parts = calls.at(-1)?.parts ?? [];
        const result = await doStream();
        return { ...result, stream: passThrough(result.stream, (part) => parts.push(part)) };
      },
    },
  });
  const outside = wrapLanguageModel({
    model: guardModel(inside, guard),
    middleware: {
      wrapStream({ doStream, params }) {
        calls.push({ params, parts: [] });
        return doStream();
      },
    },
  });
  return {
    model: outside,
    async addedMs() {
      let total = 0;
      for (const call of calls) {
        const replay = replayOf(call, inside);
        const bare = await fastest(() => readAll(replay, call.params));
        const guarded = await fastest(() => readAll(guardModel(replay, twin), call.params));
        total += Math.max(0, guarded - bare);
      }
      return total;
    },
  };
}

/** A model that says again what was said in a call. */
function replayOf({ parts }: RecordedCall, model: WrappedModel): WrappedModel {
  return wrapLanguageModel({
    model,
    middleware: { wrapStream: async () => ({ stream: streamOf(parts) }) },
  });
}

async function readAll(model: WrappedModel, { abortSignal: _, ...params }: Params): Promise<void> {
  const { stream } = await model.doStream(params);
  for await (const _part of stream) {
    // Reading is what is measured.
  }
}

async function fastest(work: () => Promise<void>): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    await work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

function streamOf<T>(parts: readonly T[]): ReadableStream<T> {
  let at = 0;
  return new ReadableStream<T>(
    {
      pull(controller) {
        const part = parts[at++];
        if (part === undefined) controller.close();
        else controller.enqueue(part);
      },
    },
    { highWaterMark: 0 },
  );
}

function passThrough<T>(stream: ReadableStream<T>, see: (part: T) => void): ReadableStream<T> {
  const reader = stream.getReader();
  return new ReadableStream<T>(
    {
      async pull(controller) {
        const { done, value } = await reader.read();
        if (done) return controller.close();
        see(value);
        controller.enqueue(value);
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  );
}
