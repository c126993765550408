import type { BaseChatModel } from "@langchain/core/language_models/chat_models";
import { guardModel } from "r1guard/ai-sdk";
import { guardChatModel } from "r1guard/langchain";
import { EmptyChatWrapper, ReplayChatModel, readChat } from "./chat-models.ts";
import { medians, printTable, rounded } from "./measure.ts";
import { emptyWrapper, readAll, replayModel, replyParts } from "./models.ts";
import { loadedGuard } from "./profiles.ts";

/** What one stream length costs in LangChain, and in the AI SDK measured beside it. Microseconds a chunk. */
export interface ChatModelCost {
  readonly chunks: number;
  /** `stream()` of the empty wrapper. */
  readonly empty: number;
  /** Added by `guardChatModel` over the empty wrapper. */
  readonly added: number;
  /** Added by `guardModel` of the AI SDK adapter over its empty wrapper, in the same rounds. */
  readonly addedInAiSdk: number;
}

/** Guarded chat models against the same behind an empty wrapper, with the guard and the text of the AI SDK's bench. */
export async function langChainBench(): Promise<ChatModelCost[]> {
  const guard = loadedGuard(1_000, 50);
  await guard.ready();
  const costs: ChatModelCost[] = [];
  for (const chunks of [1_000, 8_000, 32_000]) {
    const chat = new ReplayChatModel(chunks);
    const empty = new EmptyChatWrapper(chat);
    const guarded = guardChatModel(chat, guard) as BaseChatModel;
    const model = replayModel(replyParts(chunks));
    const emptyModel = emptyWrapper(model);
    const guardedModel = guardModel(model, guard);
    const times = await medians(
      {
        empty: () => readChat(empty),
        guarded: () => readChat(guarded),
        emptyModel: () => readAll(emptyModel),
        guardedModel: () => readAll(guardedModel),
      },
      { rounds: chunks > 10_000 ? 9 : 31, warmups: 4 },
    );
    costs.push({
      chunks,
      empty: (times.empty * 1000) / chunks,
      added: ((times.guarded - times.empty) * 1000) / chunks,
      addedInAiSdk: ((times.guardedModel - times.emptyModel) * 1000) / chunks,
    });
  }
  return costs;
}

/** Prints the measurements. */
export function printLangChain(costs: readonly ChatModelCost[]): void {
  printTable(
    [
      "chunks of 4 characters",
      "empty wrapper, µs a chunk",
      "added by the guard",
      "added in the AI SDK, same rounds",
      "LangChain / AI SDK",
    ],
    costs.map(({ chunks, empty, added, addedInAiSdk }) => [
      chunks,
      rounded(empty),
      rounded(added),
      rounded(addedInAiSdk),
      rounded(added / addedInAiSdk),
    ]),
  );
  const [short] = costs;
  const long = costs.at(-1);
  if (short === undefined || long === undefined) return;
  console.log(
    `Added time a chunk at ${long.chunks} against ${short.chunks} chunks: × ${rounded(long.added / short.added)}\n`,
  );
}
