import { type LanguageModel, streamText } from "ai";
import { guardModel } from "r1guard/ai-sdk";
import { medians, printTable, rounded } from "./measure.ts";
import { emptyWrapper, readAll, replayModel, replyParts } from "./models.ts";
import { loadedGuard } from "./profiles.ts";

/** What one measurement of a stream length came to. */
export interface StreamCost {
  readonly deltas: number;
  /** Microseconds a delta of the empty wrapper, read at the model. */
  readonly emptyAtModel: number;
  /** Microseconds a delta, added over the empty wrapper, read at the model. */
  readonly addedAtModel: number;
  /** `streamText` under guard against `streamText` over the empty wrapper. */
  readonly streamTextRatio: number;
  /** Microseconds a delta of `streamText` over the empty wrapper. */
  readonly streamTextPerDelta: number;
}

/** Guarded streams against the same behind an empty wrapper: reasoning, answer, script-level language, 1,000 phrases and 50 patterns. */
export async function streamTextBench(): Promise<StreamCost[]> {
  const guard = loadedGuard(1_000, 50);
  await guard.ready();
  const lengths = [1_000, 8_000, 32_000].map((deltas) => {
    const model = replayModel(replyParts(deltas));
    const rounds = deltas > 10_000 ? 9 : 31;
    return { deltas, rounds, empty: emptyWrapper(model), guarded: guardModel(model, guard) };
  });
  // First all of the model, then all of `streamText`: what that leaves for the garbage collector is not the guard's.
  const atModel = [];
  for (const { rounds, empty, guarded } of lengths) {
    atModel.push(
      await medians({ empty: () => readAll(empty), guarded: () => readAll(guarded) }, { rounds, warmups: 4 }),
    );
  }
  const costs: StreamCost[] = [];
  for (const [index, { deltas, rounds, empty, guarded }] of lengths.entries()) {
    const model = atModel[index] as { empty: number; guarded: number };
    const text = await medians(
      { empty: () => readText(empty), guarded: () => readText(guarded) },
      { rounds, warmups: 4 },
    );
    costs.push({
      deltas,
      emptyAtModel: (model.empty * 1000) / deltas,
      addedAtModel: ((model.guarded - model.empty) * 1000) / deltas,
      streamTextRatio: text.guarded / text.empty,
      streamTextPerDelta: (text.empty * 1000) / deltas,
    });
  }
  const last = lengths.at(-1);
  if (last !== undefined) {
    console.log(
      `Parts out at ${last.deltas} deltas: ${await readAll(last.empty)} pass-through, ${await readAll(last.guarded)} guarded.\n`,
    );
  }
  return costs;
}

async function readText(model: unknown): Promise<void> {
  const result = streamText({ model: model as LanguageModel, prompt: "Tell me about the weather." });
  for await (const _ of result.fullStream) {
    // Reading is what is measured.
  }
}

/** Prints the measurements. */
export function printStreamText(costs: readonly StreamCost[]): void {
  printTable(
    [
      "deltas of 4 characters",
      "empty wrapper at the model, µs a delta",
      "added by the guard",
      "streamText guarded / pass-through",
      "streamText pass-through, µs a delta",
    ],
    costs.map((cost) => [
      cost.deltas,
      rounded(cost.emptyAtModel),
      rounded(cost.addedAtModel),
      rounded(cost.streamTextRatio),
      rounded(cost.streamTextPerDelta),
    ]),
  );
  const [short] = costs;
  const long = costs.at(-1);
  if (short === undefined || long === undefined) return;
  console.log(
    `Added time a delta at ${long.deltas} against ${short.deltas} deltas: × ${rounded(long.addedAtModel / short.addedAtModel)}\n`,
  );
}
