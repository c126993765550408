import {
  BaseChatModel,
  type BaseChatModelCallOptions,
  type BindToolsInput,
} from "@langchain/core/language_models/chat_models";
import { AIMessage, AIMessageChunk, type BaseMessage } from "@langchain/core/messages";
import { ChatGenerationChunk, type ChatResult } from "@langchain/core/outputs";
import { ChatDeepSeek } from "@langchain/deepseek";
import { ChatOpenAI } from "@langchain/openai";
import { type HostShape, type ReplayServer, type ReplayTurn, replayServer } from "r1guard/testing";
import { turnFor } from "./leak-scenarios.ts";

/** A chat model to be guarded, as an application builds it. */
export interface Inner {
  readonly name: string;
  build(): BaseChatModel;
}

/** Pieces this short cut every word that is looked for. */
const DELTA = 3;

interface Options extends BaseChatModelCallOptions {
  tools?: unknown;
}

abstract class Custom extends BaseChatModel<Options> {
  readonly lc_name: string = "CustomChat";

  constructor() {
    super({});
  }

  _llmType(): string {
    return "custom";
  }

  override bindTools(tools: BindToolsInput[], kwargs: Partial<Options> = {}): ReturnType<this["withConfig"]> {
    return this.withConfig({ ...kwargs, tools }) as ReturnType<this["withConfig"]>;
  }
}

const callsOf = (turn: ReplayTurn) =>
  (turn.toolCalls ?? []).map(({ id, name, arguments: args }) => ({
    id,
    name,
    args: args as Record<string, unknown>,
    type: "tool_call" as const,
  }));

const saidTo = (messages: BaseMessage[]): ReplayTurn =>
  turnFor(messages.map((message) => ({ role: message.type, text: message.text })));

/** Whole messages only. */
export class WholeModel extends Custom {
  async _generate(messages: BaseMessage[]): Promise<ChatResult> {
    const turn = saidTo(messages);
    const message = new AIMessage({
      content: turn.answer ?? "",
      additional_kwargs: { reasoning_content: turn.reasoning },
      tool_calls: callsOf(turn),
      response_metadata: { finish_reason: "stop", model_provider: "deepseek" },
    });
    return { generations: [{ text: turn.answer ?? "", message }] };
  }
}

/** Streams, and tells its run manager of every token, as providers' packages do. */
export class StreamingModel extends WholeModel {
  override async *_streamResponseChunks(
    messages: BaseMessage[],
    _options: this["ParsedCallOptions"],
    runManager?: Parameters<BaseChatModel["_streamResponseChunks"]>[2],
  ): AsyncGenerator<ChatGenerationChunk> {
    const turn = saidTo(messages);
    const metadata = { model_provider: "deepseek" };
    const chunks = [
      ...pieces(turn.reasoning).map(
        (piece) =>
          new AIMessageChunk({
            content: "",
            additional_kwargs: { reasoning_content: piece },
            response_metadata: metadata,
          }),
      ),
      ...pieces(turn.answer).map((piece) => new AIMessageChunk({ content: piece })),
      ...callsOf(turn).flatMap(({ id, name, args }, index) => [
        new AIMessageChunk({
          content: "",
          tool_call_chunks: [{ id, name, args: "", index, type: "tool_call_chunk" as const }],
        }),
        ...pieces(JSON.stringify(args)).map(
          (piece) =>
            new AIMessageChunk({
              content: "",
              tool_call_chunks: [{ args: piece, index, type: "tool_call_chunk" as const }],
            }),
        ),
      ]),
    ];
    for (const message of chunks) {
      const text = message.text;
      const chunk = new ChatGenerationChunk({ message, text });
      yield chunk;
      await runManager?.handleLLMNewToken(text, { prompt: 0, completion: 0 }, undefined, undefined, undefined, {
        chunk,
      });
    }
  }
}

/** Asks another chat model, which finds the callbacks of the run in async local storage. */
export class NestingModel extends Custom {
  readonly #other = new StreamingModel();

  async _generate(messages: BaseMessage[]): Promise<ChatResult> {
    const message = await this.#other.invoke(messages);
    return { generations: [{ text: message.text, message }] };
  }

  override async *_streamResponseChunks(
    messages: BaseMessage[],
    _options: this["ParsedCallOptions"],
    runManager?: Parameters<BaseChatModel["_streamResponseChunks"]>[2],
  ): AsyncGenerator<ChatGenerationChunk> {
    for await (const message of await this.#other.stream(messages)) {
      const chunk = new ChatGenerationChunk({ message, text: message.text });
      yield chunk;
      await runManager?.handleLLMNewToken(chunk.text, undefined, undefined, undefined, undefined, { chunk });
    }
  }
}

function pieces(text = ""): string[] {
  return text.match(/.{1,3}/gsu) ?? [];
}

/** The models of the matrix, with the servers some of them talk to. */
export async function startInners(): Promise<{ readonly inners: readonly Inner[]; close(): Promise<void> }> {
  const start = (shape: HostShape) =>
    replayServer({
      turns: (body) => turnFor(historyOf(body)),
      shape,
      deltaSize: DELTA,
    });
  const field = await start("reasoning_content");
  const tags = await start("tags");
  return {
    inners: [
      { name: "ChatDeepSeek, field", build: () => deepSeek(field) },
      { name: "ChatDeepSeek, tags", build: () => deepSeek(tags) },
      { name: "ChatOpenAI, field", build: () => openAI(field) },
      { name: "ChatOpenAI, tags", build: () => openAI(tags) },
      { name: "custom, whole messages", build: () => new WholeModel() },
      { name: "custom, streaming", build: () => new StreamingModel() },
      { name: "custom, nesting", build: () => new NestingModel() },
    ],
    close: async () => {
      await Promise.all([field.close(), tags.close()]);
    },
  };
}

function historyOf(body: unknown): { role: string; text: string }[] {
  const { messages } = body as { messages: { role: string; content: unknown }[] };
  return messages.map(({ role, content }) => ({
    role,
    text: typeof content === "string" ? content : JSON.stringify(content),
  }));
}

export function deepSeek(server: ReplayServer, fields: object = {}): BaseChatModel {
  return new ChatDeepSeek({
    model: "deepseek-r1",
    apiKey: "key",
    // An idle connection may be closed while it is taken up again.
    maxRetries: 2,
    configuration: { baseURL: server.url },
    ...fields,
  }) as unknown as BaseChatModel;
}

export function openAI(server: ReplayServer, fields: object = {}): BaseChatModel {
  return new ChatOpenAI({
    model: "deepseek-r1",
    apiKey: "key",
    // An idle connection may be closed while it is taken up again.
    maxRetries: 2,
    configuration: { baseURL: server.url },
    ...fields,
  }) as unknown as BaseChatModel;
}
