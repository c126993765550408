import type { CallbackManagerForLLMRun } from "@langchain/core/callbacks/manager";
import { BaseChatModel } from "@langchain/core/language_models/chat_models";
import { AIMessage, AIMessageChunk, type BaseMessage } from "@langchain/core/messages";
import { ChatGenerationChunk, type ChatResult } from "@langchain/core/outputs";

/** A chat model that says one sentence, in pieces of five letters where it streams. */
export class OneSentence extends BaseChatModel {
  readonly #sentence: string;

  constructor(sentence: string) {
    super({});
    this.#sentence = sentence;
  }

  override _llmType() {
    return "one-sentence";
  }

  override bindTools() {
    return this.withConfig({});
  }

  override async _generate(): Promise<ChatResult> {
    return { generations: [{ text: this.#sentence, message: new AIMessage(this.#sentence) }] };
  }

  override async *_streamResponseChunks(
    _messages: BaseMessage[],
    _options: this["ParsedCallOptions"],
    runManager?: CallbackManagerForLLMRun,
  ) {
    for (const text of this.#sentence.match(/.{1,5}/gs) ?? []) {
      const chunk = new ChatGenerationChunk({ text, message: new AIMessageChunk(text) });
      yield chunk;
      await runManager?.handleLLMNewToken(text, undefined, undefined, undefined, undefined, { chunk });
    }
  }
}
