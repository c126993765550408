import type { BaseChatModel } from "@langchain/core/language_models/chat_models";
import { guardModel } from "r1guard/ai-sdk";
import { guardChatModel } from "r1guard/langchain";
import { EmptyChatWrapper, ReplayChatModel, readAtModel, readStream } from "./chat-models.ts";
import { medians, printTable, rounded } from "./measure.ts";
import { emptyWrapper, readAll, replayModel, replyParts } from "./models.ts";
import { loadedGuard } from "./profiles.ts";

/** What one stream length costs in LangChain, and in the AI SDK measured beside it. Microseconds a chunk. */
export interface ChatModelCost {
  readonly chunks: number;
  /** The empty wrapper, read at the model. */
  readonly emptyAtModel: number;
  /** Added over the empty wrapper, read at the model. */
  readonly addedAtModel: number;
  /** Added by `guardModel` over its empty wrapper, read at the model in the same rounds. */
  readonly addedInAiSdk: number;
  /** `stream()` of the empty wrapper. */
  readonly emptyStream: number;
  /** Added over that by the guard. It passes fewer chunks on, so LangChain has less to do. */
  readonly addedStream: number;
}

/** Guarded chat models against the same behind an empty wrapper, with the guard and the text of the AI SDK's bench. */
export async function langChainBench(): Promise<ChatModelCost[]> {
  const guard = loadedGuard(1_000, 50);
  await guard.ready();
  const costs: ChatModelCost[] = [];
  for (const chunks of [1_000, 8_000, 32_000]) {
    const chat = new ReplayChatModel(chunks);
    const empty = new EmptyChatWrapper(chat);
    const guarded: BaseChatModel = guardChatModel(chat, guard);
    const model = replayModel(replyParts(chunks));
    const emptyModel = emptyWrapper(model);
    const guardedModel = guardModel(model, guard);
    const rounds = chunks > 10_000 ? 15 : 41;
    const atModel = await medians(
      {
        empty: () => readAtModel(empty),
        guarded: () => readAtModel(guarded),
        aiEmpty: () => readAll(emptyModel),
        aiGuarded: () => readAll(guardedModel),
      },
      { rounds, warmups: 6 },
    );
    const stream = await medians(
      { empty: () => readStream(empty), guarded: () => readStream(guarded) },
      { rounds, warmups: 6 },
    );
    costs.push({
      chunks,
      emptyAtModel: (atModel.empty * 1000) / chunks,
      addedAtModel: ((atModel.guarded - atModel.empty) * 1000) / chunks,
      addedInAiSdk: ((atModel.aiGuarded - atModel.aiEmpty) * 1000) / chunks,
      emptyStream: (stream.empty * 1000) / chunks,
      addedStream: ((stream.guarded - stream.empty) * 1000) / chunks,
    });
    if (chunks === 32_000) {
      console.log(
        `Chunks out of ${chunks}: ${await readStream(empty)} pass-through, ${await readStream(guarded)} guarded.\n`,
      );
    }
  }
  return costs;
}

/** Prints the measurements. */
export function printLangChain(costs: readonly ChatModelCost[]): void {
  printTable(
    [
      "chunks of 4 characters",
      "empty wrapper at the model, µs a chunk",
      "added by the guard",
      "added in the AI SDK",
      "LangChain / AI SDK",
      "`stream()` of the empty wrapper",
      "added by the guard",
      "LangChain / AI SDK",
    ],
    costs.map((cost) => [
      cost.chunks,
      rounded(cost.emptyAtModel),
      rounded(cost.addedAtModel),
      rounded(cost.addedInAiSdk),
      rounded(cost.addedAtModel / cost.addedInAiSdk),
      rounded(cost.emptyStream),
      rounded(cost.addedStream),
      rounded(cost.addedStream / cost.addedInAiSdk),
    ]),
  );
  const [short] = costs;
  const long = costs.at(-1);
  if (short === undefined || long === undefined) return;
  const growth = long.addedAtModel / short.addedAtModel;
  console.log(`Added time a chunk at ${long.chunks} against ${short.chunks} chunks: × ${rounded(growth)}\n`);
}
