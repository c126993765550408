import type { BaseLanguageModelCallOptions } from "@langchain/core/language_models/base";
import { BaseChatModel } from "@langchain/core/language_models/chat_models";
import { AIMessageChunk, type BaseMessage, HumanMessage } from "@langchain/core/messages";
import { ChatGenerationChunk, type ChatResult } from "@langchain/core/outputs";
import { pieces, prose } from "./texts.ts";

/** A LangChain chat model that replays a reply of `deltas` deltas, a third of them reasoning, `size` UTF-16 code units each. */
export class ReplayChatModel extends BaseChatModel {
  readonly model = "deepseek-r1";
  readonly #text: readonly string[];
  readonly #thinking: number;

  constructor(deltas: number, size = 4) {
    super({});
    this.#text = pieces(prose(deltas * size), size);
    this.#thinking = Math.floor(deltas / 3);
  }

  override _llmType(): string {
    return "bench";
  }

  override async _generate(): Promise<ChatResult> {
    throw new Error("The benchmarks only stream.");
  }

  override async *_streamResponseChunks(): AsyncGenerator<ChatGenerationChunk> {
    for (const [index, piece] of this.#text.entries()) {
      const message =
        index < this.#thinking
          ? new AIMessageChunk({ content: "", additional_kwargs: { reasoning_content: piece } })
          : new AIMessageChunk({ content: piece });
      yield new ChatGenerationChunk({ message, text: index < this.#thinking ? "" : piece });
    }
    const count = this.#text.length;
    yield new ChatGenerationChunk({
      message: new AIMessageChunk({
        content: "",
        response_metadata: { finish_reason: "stop" },
        usage_metadata: { input_tokens: 1, output_tokens: count, total_tokens: count + 1 } as never,
      }),
      text: "",
    });
  }
}

/** The same model behind a wrapper that passes every chunk on: what any wrapper costs that does nothing. */
export class EmptyChatWrapper extends BaseChatModel {
  readonly #inner: BaseChatModel;

  constructor(inner: BaseChatModel) {
    super({});
    this.#inner = inner;
  }

  override _llmType(): string {
    return "bench-empty";
  }

  override async _generate(): Promise<ChatResult> {
    throw new Error("The benchmarks only stream.");
  }

  override async *_streamResponseChunks(
    messages: BaseMessage[],
    options: BaseLanguageModelCallOptions,
  ): AsyncGenerator<ChatGenerationChunk> {
    for await (const chunk of this.#inner._streamResponseChunks(messages, options)) yield chunk;
  }
}

const PROMPT = "Tell me about the weather.";

/** Reads what a chat model makes, without what LangChain adds in `stream()`; returns the number of chunks. */
export async function readAtModel(model: BaseChatModel): Promise<number> {
  let count = 0;
  for await (const _ of model._streamResponseChunks([new HumanMessage(PROMPT)], {})) count++;
  return count;
}

/** Reads `stream()` to its end, as a caller does; returns the number of chunks. */
export async function readStream(model: BaseChatModel): Promise<number> {
  let count = 0;
  for await (const _ of await model.stream(PROMPT)) count++;
  return count;
}
