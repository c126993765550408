import { guardModel } from "r1guard/ai-sdk";
import { medians, printTable, rounded } from "./measure.ts";
import { emptyWrapper, PROMPT, replayModel, replyParts } from "./models.ts";
import { loadedGuard } from "./profiles.ts";

/** Time to the first text. */
export interface FirstTokenCost {
  /** Microseconds until the first reasoning text, pass-through and guarded. */
  readonly emptyUs: number;
  readonly guardedUs: number;
}

/** From the call to the first text that reaches the caller, for a model that answers at once. */
export async function firstTokenBench(): Promise<FirstTokenCost> {
  const model = replayModel(replyParts(50));
  const empty = emptyWrapper(model);
  const guarded = guardModel(model, loadedGuard(1_000, 50));
  const times = await medians(
    { empty: () => untilText(empty), guarded: () => untilText(guarded) },
    { rounds: 301, warmups: 50 },
  );
  return { emptyUs: times.empty * 1000, guardedUs: times.guarded * 1000 };
}

async function untilText(model: {
  doStream(options: never): PromiseLike<{ stream: ReadableStream<{ type: string }> }>;
}): Promise<void> {
  const { stream } = await model.doStream({ prompt: PROMPT } as never);
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done || value.type.endsWith("-delta")) break;
  }
  void reader.cancel();
}

/** Prints the measurement. */
export function printFirstToken({ emptyUs, guardedUs }: FirstTokenCost): void {
  printTable(
    ["pass-through, µs to first text", "guarded", "added"],
    [[rounded(emptyUs), rounded(guardedUs), rounded(guardedUs - emptyUs)]],
  );
}
