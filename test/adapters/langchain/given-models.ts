import { BaseChatModel, type BindToolsInput } from "@langchain/core/language_models/chat_models";
import { AIMessage, AIMessageChunk } from "@langchain/core/messages";
import { ChatGenerationChunk, type ChatResult } from "@langchain/core/outputs";

type Fields = Record<string, unknown>;

/** Answers with one message of these fields, whatever they are. */
export class GivenModel extends BaseChatModel {
  asked = 0;
  readonly #fields: Fields;
  readonly #llmOutput: Fields | undefined;

  constructor(fields: Fields, llmOutput?: Fields) {
    super({});
    this.#fields = fields;
    this.#llmOutput = llmOutput;
  }

  _llmType(): string {
    return "given";
  }

  override bindTools(tools: BindToolsInput[], kwargs: object = {}): ReturnType<this["withConfig"]> {
    return this.withConfig({ ...kwargs, tools } as never) as ReturnType<this["withConfig"]>;
  }

  async _generate(): Promise<ChatResult> {
    this.asked += 1;
    const message = new AIMessage(this.#fields as never);
    return { generations: [{ text: message.text, message }], ...(this.#llmOutput && { llmOutput: this.#llmOutput }) };
  }
}

/** Streams chunks of these fields. */
export class GivenStream extends GivenModel {
  readonly #chunks: readonly Fields[];

  constructor(...chunks: Fields[]) {
    super({ content: "" });
    this.#chunks = chunks;
  }

  override async *_streamResponseChunks(): AsyncGenerator<ChatGenerationChunk> {
    this.asked += 1;
    for (const fields of this.#chunks) {
      const message = new AIMessageChunk({ content: "", ...fields } as never);
      yield new ChatGenerationChunk({ text: message.text, message });
    }
  }
}

/** The whole message of a stream. */
export async function streamed(stream: Promise<AsyncIterable<AIMessageChunk>>): Promise<AIMessageChunk> {
  let whole: AIMessageChunk | undefined;
  for await (const chunk of await stream) whole = whole?.concat(chunk) ?? chunk;
  if (whole === undefined) throw new Error("The stream was empty.");
  return whole;
}
