import type { BaseChatModel } from "@langchain/core/language_models/chat_models";
import { type AIMessageChunk, HumanMessage } from "@langchain/core/messages";
import { StringOutputParser } from "@langchain/core/output_parsers";
import { ChatPromptTemplate } from "@langchain/core/prompts";
import type { ChatDeepSeek } from "@langchain/deepseek";
import type { ChatOpenAI } from "@langchain/openai";
import type { R1Guard } from "r1guard";
import {
  type GuardedChatModel,
  type GuardVerdict,
  getGuardVerdict,
  guardChatModel,
  isGuardBlock,
} from "r1guard/langchain";
import { describe, expectTypeOf, it } from "vitest";
import { z } from "zod";

declare const guard: R1Guard;
declare const deepSeek: ChatDeepSeek;
declare const openAI: ChatOpenAI;

describe("guardChatModel", () => {
  it("gives a chat model", () => {
    expectTypeOf(guardChatModel(deepSeek, guard)).toExtend<BaseChatModel>();
    expectTypeOf(guardChatModel(openAI, guard)).toExtend<BaseChatModel>();
    expectTypeOf(guardChatModel({} as BaseChatModel, guard)).toExtend<GuardedChatModel>();
  });

  it("keeps the model's own call options and adds ours", () => {
    const model = guardChatModel(openAI, guard);
    type Options = NonNullable<Parameters<typeof model.invoke>[1]>;
    expectTypeOf<Options["r1guard"]>().toEqualTypeOf<{ readonly conversationId?: string | undefined } | undefined>();
    expectTypeOf<Options["parallel_tool_calls"]>().toEqualTypeOf<boolean | undefined>();
    void model.invoke("hi", { r1guard: { conversationId: "c-42" }, parallel_tool_calls: false });
    // @ts-expect-error an id is text
    void model.invoke("hi", { r1guard: { conversationId: 42 } });
    // @ts-expect-error no such option
    void model.invoke("hi", { r1guard: { conversation: "c-42" } });
  });

  it("takes a model that has tools or options bound to it", () => {
    const bound = deepSeek.bindTools([]);
    expectTypeOf(guardChatModel(bound, guard)).toEqualTypeOf<typeof bound>();
  });

  it("stands in a chain like the model itself", () => {
    const prompt = ChatPromptTemplate.fromMessages<{ question: string }>([["human", "{question}"]]);
    const chain = prompt.pipe(guardChatModel(deepSeek, guard)).pipe(new StringOutputParser());
    expectTypeOf(chain.invoke({ question: "hi" })).resolves.toBeString();
    expectTypeOf(guardChatModel(deepSeek, guard).invoke([new HumanMessage("hi")])).resolves.toExtend<AIMessageChunk>();
  });

  it("types structured output by its schema", () => {
    const person = z.object({ name: z.string() });
    const model = guardChatModel(deepSeek, guard).withStructuredOutput(person);
    expectTypeOf(model.invoke("hi")).resolves.toEqualTypeOf<{ name: string }>();
  });

  it("refuses what is no chat model", () => {
    // @ts-expect-error a name is no model
    guardChatModel("deepseek-r1", guard);
    // @ts-expect-error no such setting
    guardChatModel(deepSeek, guard, { conversation: "c-42" });
  });
});

describe("markers", () => {
  it("take anything", () => {
    expectTypeOf(isGuardBlock).parameter(0).toEqualTypeOf<unknown>();
    expectTypeOf(getGuardVerdict(null)).toEqualTypeOf<GuardVerdict | undefined>();
  });
});
