import { BaseChatModel } from "@langchain/core/language_models/chat_models";
import { AIMessage, AIMessageChunk } from "@langchain/core/messages";
import { ChatGenerationChunk, type ChatResult } from "@langchain/core/outputs";
import { guardChatModel } from "r1guard/langchain";
import { describe, expect, it } from "vitest";
import { CODENAME, leakGuard } from "./leak-guards.ts";

/** Sends its reasoning as Anthropic does: in blocks, signed at the end, or encrypted as a whole. */
class SigningModel extends BaseChatModel {
  readonly #thought: string;

  constructor(thought: string) {
    super({});
    this.#thought = thought;
  }

  override _llmType(): string {
    return "signing";
  }

  override async _generate(): Promise<ChatResult> {
    const message = new AIMessage({
      content: [
        { type: "thinking", thinking: this.#thought, signature: "c2lnbmVk" },
        { type: "redacted_thinking", data: "b3BhcXVl" },
        { type: "text", text: "It is four." },
      ],
    });
    return { generations: [{ text: message.text, message }] };
  }

  override async *_streamResponseChunks(): AsyncGenerator<ChatGenerationChunk> {
    const [half, rest] = [this.#thought.slice(0, 5), this.#thought.slice(5)];
    for (const block of [
      { index: 0, type: "thinking", thinking: half },
      { index: 0, type: "thinking", thinking: rest },
      { index: 0, type: "thinking", signature: "c2lnbmVk" },
      { index: 1, type: "redacted_thinking", data: "b3BhcXVl" },
      { index: 2, type: "text", text: "It is " },
      { index: 2, type: "text", text: "four." },
    ]) {
      const text = block.type === "text" ? (block.text ?? "") : "";
      yield new ChatGenerationChunk({ text, message: new AIMessageChunk({ content: [block] }) });
    }
  }
}

const harmless = "Two and two. ";

async function ask(thought: string, changes: Parameters<typeof leakGuard>[0] = {}) {
  const model = guardChatModel(new SigningModel(thought), leakGuard(changes));
  let streamed: AIMessageChunk | undefined;
  for await (const chunk of await model.stream("hi"))
    streamed = streamed === undefined ? chunk : streamed.concat(chunk);
  return {
    invoke: (await model.invoke("hi")).content,
    stream: streamed?.content,
    events: (await model.streamEvents("hi")).content,
  };
}

const withoutIndex = (content: unknown) =>
  (content as Record<string, unknown>[]).map(({ index: _index, ...block }) => block);

describe("signed reasoning", () => {
  it("keeps its signature, which the provider wants back", async () => {
    for (const [way, content] of Object.entries(await ask(harmless))) {
      expect([way, withoutIndex(content)]).toEqual([
        way,
        [
          { type: "thinking", thinking: harmless, signature: "c2lnbmVk" },
          { type: "redacted_thinking", data: "b3BhcXVl" },
          { type: "text", text: "It is four." },
        ],
      ]);
    }
  });

  it("loses it when it was changed: it would not fit", async () => {
    for (const [way, content] of Object.entries(await ask(`I think of ${CODENAME} now. `))) {
      expect([way, JSON.stringify(content)]).toEqual([way, expect.not.stringContaining("c2lnbmVk")]);
      expect([way, JSON.stringify(content)]).toEqual([way, expect.stringContaining("[internal]")]);
    }
  });

  it("goes with the reasoning where that is hidden", async () => {
    for (const [way, content] of Object.entries(await ask(harmless, { reasoning: { expose: false } }))) {
      expect([way, JSON.stringify(content)]).toEqual([way, expect.not.stringMatching(/c2lnbmVk|b3BhcXVl|Two/u)]);
      expect([way, JSON.stringify(content)]).toEqual([way, expect.stringContaining("It is four.")]);
    }
  });
});
