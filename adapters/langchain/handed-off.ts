import { AIMessageChunk } from "@langchain/core/messages";
import { ChatGenerationChunk } from "@langchain/core/outputs";
import type { InnerModel } from "./inner-model.ts";

/** Stands in for the model whose turn was handed off: what it says is somebody else's reply, so it is judged like any model's. */
export function handedOff(inner: InnerModel, reply: AsyncIterable<string>): InnerModel {
  async function* chunks(): AsyncGenerator<ChatGenerationChunk> {
    for await (const text of reply) yield chunkOf(text);
    yield chunkOf("", "stop");
  }
  // Without events of its own, which LangChain then makes from the chunks.
  const answering: Omit<InnerModel, "_streamChatModelEvents"> = {
    async _generate() {
      let text = "";
      for await (const piece of reply) text += piece;
      return { generations: [chunkOf(text, "stop")] };
    },
    _streamResponseChunks: chunks,
    _llmType: () => inner._llmType(),
    // It has no cache: what somebody says in one conversation is nothing to keep for others.
    _getSerializedCacheKeyParametersForCall: () => "",
  };
  return answering as InnerModel;
}

function chunkOf(text: string, finishReason?: string): ChatGenerationChunk {
  const generationInfo = finishReason === undefined ? {} : { finish_reason: finishReason };
  return new ChatGenerationChunk({ text, generationInfo, message: new AIMessageChunk(text) });
}
