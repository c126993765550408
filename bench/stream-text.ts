import { type LanguageModel, streamText } from "ai";
import { guardModel } from "r1guard/ai-sdk";
import { medians, printTable, rounded } from "./measure.ts";
import { emptyWrapper, readAll, replayModel, replyParts } from "./models.ts";
import { loadedGuard } from "./profiles.ts";

/** What one measurement of a stream length came to. */
export interface StreamCost {
  readonly deltas: number;
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
  const costs: StreamCost[] = [];
  for (const deltas of [1_000, 8_000, 32_000]) {
    const model = replayModel(replyParts(deltas));
    const empty = emptyWrapper(model);
    const guarded = guardModel(model, guard);
    const rounds = deltas > 10_000 ? 9 : 31;
    const times = await medians(
      {
        emptyModel: () => readAll(empty),
        guardedModel: () => readAll(guarded),
        emptyText: () => readText(empty),
        guardedText: () => readText(guarded),
      },
      { rounds, warmups: 4 },
    );
    costs.push({
      deltas,
      addedAtModel: ((times.guardedModel - times.emptyModel) * 1000) / deltas,
      streamTextRatio: times.guardedText / times.emptyText,
      streamTextPerDelta: (times.emptyText * 1000) / deltas,
    });
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
      "added at the model, µs a delta",
      "streamText guarded / pass-through",
      "streamText pass-through, µs a delta",
    ],
    costs.map((cost) => [
      cost.deltas,
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
