import type { BaseChatModel } from "@langchain/core/language_models/chat_models";
import { type AIMessageChunk, type BaseMessage, HumanMessage } from "@langchain/core/messages";
import { StringOutputParser } from "@langchain/core/output_parsers";
import { ChatPromptTemplate } from "@langchain/core/prompts";
import { tool } from "@langchain/core/tools";
import type { ChatDeepSeek } from "@langchain/deepseek";
import { interrupt } from "@langchain/langgraph";
import { ToolNode } from "@langchain/langgraph/prebuilt";
import type { ChatOpenAI } from "@langchain/openai";
import { createAgent, modelFallbackMiddleware } from "langchain";
import type { R1Guard } from "r1guard";
import {
  type GuardedChatModel,
  type GuardVerdict,
  getGuardVerdict,
  guardChatModel,
  guardMiddleware,
  guardTools,
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
    type Ours = { readonly conversationId?: string | null | undefined };
    expectTypeOf<Options["r1guard"]>().toEqualTypeOf<Ours | undefined>();
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

describe("guardMiddleware", () => {
  const pay = tool(async ({ amount }) => ({ paid: amount }), { name: "pay", schema: z.object({ amount: z.number() }) });

  it("is a middleware of createAgent, alone and beside others", () => {
    createAgent({ model: deepSeek, tools: [pay], middleware: [guardMiddleware(guard)] });
    createAgent({
      model: "deepseek:deepseek-r1",
      tools: [pay],
      middleware: [modelFallbackMiddleware(deepSeek), guardMiddleware(guard, { attended: false })],
    });
  });

  it("leaves an agent's state and structured response as they are", async () => {
    const agent = createAgent({
      model: deepSeek,
      tools: [pay],
      responseFormat: z.object({ answer: z.string() }),
      stateSchema: z.object({ topic: z.string() }),
      middleware: [guardMiddleware(guard)],
    });
    const result = await agent.invoke({ messages: [], topic: "money" });
    expectTypeOf(result.structuredResponse).toEqualTypeOf<{ answer: string }>();
    expectTypeOf(result.topic).toBeString();
    expectTypeOf(result.messages).toExtend<BaseMessage[]>();
    expectTypeOf(result).not.toHaveProperty("_r1guard");
    for await (const [message] of await agent.stream({ messages: [], topic: "money" }, { streamMode: "messages" })) {
      expectTypeOf(message).toExtend<BaseMessage>();
    }
  });
});

describe("guardTools", () => {
  const pay = tool(async ({ amount }) => ({ paid: amount }), { name: "pay", schema: z.object({ amount: z.number() }) });
  const find = tool(async (word) => [word], { name: "find", schema: z.string() });

  it("keeps the type of each tool", () => {
    expectTypeOf(guardTools(pay, guard)).toEqualTypeOf(pay);
    const [guardedPay, guardedFind] = guardTools([pay, find] as const, guard);
    expectTypeOf(guardedPay).toEqualTypeOf(pay);
    expectTypeOf(guardedFind).toEqualTypeOf(find);
    expectTypeOf(guardTools([pay, find], guard)).toEqualTypeOf<(typeof pay | typeof find)[]>();
    new ToolNode(guardTools([pay, find], guard));
  });

  it("asks through LangGraph's interrupt", () => {
    guardTools([pay], guard, { interrupt });
  });
});

describe("markers", () => {
  it("take anything", () => {
    expectTypeOf(isGuardBlock).parameter(0).toEqualTypeOf<unknown>();
    expectTypeOf(getGuardVerdict(null)).toEqualTypeOf<GuardVerdict | undefined>();
  });
});
