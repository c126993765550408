import { pieces, prose } from "./texts.ts";

/** A part of a language model's stream; the benchmarks need no more of the host's types. */
export type Part = { readonly type: string; readonly [key: string]: unknown };

/** The parts of a reply of `deltas` deltas, a third of them reasoning, `size` UTF-16 code units each. */
export function replyParts(deltas: number, size = 4): Part[] {
  const thinking = Math.floor(deltas / 3);
  const text = pieces(prose(deltas * size), size);
  return [
    { type: "stream-start", warnings: [] },
    { type: "reasoning-start", id: "r" },
    ...text.slice(0, thinking).map((delta) => ({ type: "reasoning-delta", id: "r", delta })),
    { type: "reasoning-end", id: "r" },
    { type: "text-start", id: "t" },
    ...text.slice(thinking).map((delta) => ({ type: "text-delta", id: "t", delta })),
    { type: "text-end", id: "t" },
    {
      type: "finish",
      finishReason: { unified: "stop", raw: "stop" },
      usage: {
        inputTokens: { total: 1, noCache: 1, cacheRead: 0, cacheWrite: 0 },
        outputTokens: { total: deltas, text: deltas, reasoning: 0 },
      },
    },
  ];
}

/** A language model of spec v4 that replays parts, one for each pull. */
export function replayModel(parts: readonly Part[]) {
  return {
    specificationVersion: "v4" as const,
    provider: "bench",
    modelId: "deepseek-r1",
    supportedUrls: {},
    doGenerate: async (): Promise<never> => {
      throw new Error("The benchmarks only stream.");
    },
    doStream: async () => ({ stream: pullStream(parts) }),
  };
}

function pullStream(parts: readonly Part[]): ReadableStream<Part> {
  let at = 0;
  return new ReadableStream<Part>(
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

type ReplayModel = ReturnType<typeof replayModel>;

/** The same model behind a pull wrapper that passes every part on: what any middleware costs that does nothing. */
export function emptyWrapper(model: ReplayModel): ReplayModel {
  return {
    ...model,
    doStream: async () => {
      const { stream } = await model.doStream();
      const reader = stream.getReader();
      return {
        stream: new ReadableStream<Part>(
          {
            async pull(controller) {
              const { done, value } = await reader.read();
              if (done) controller.close();
              else controller.enqueue(value);
            },
            cancel: (reason) => reader.cancel(reason),
          },
          { highWaterMark: 0 },
        ),
      };
    },
  };
}

/** Reads a model's stream to its end; returns the number of parts. */
export async function readAll(model: {
  doStream(options: never): PromiseLike<{ stream: ReadableStream<unknown> }>;
}): Promise<number> {
  const { stream } = await model.doStream({ prompt: PROMPT } as never);
  const reader = stream.getReader();
  let count = 0;
  while (!(await reader.read()).done) count++;
  return count;
}

export const PROMPT = [{ role: "user", content: [{ type: "text", text: "Tell me about the weather." }] }];
