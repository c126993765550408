// Compiled and run beside @langchain/core, with and without the package `langchain`.
import type { BaseChatModel } from "@langchain/core/language_models/chat_models";
import { StringOutputParser } from "@langchain/core/output_parsers";
import { ChatPromptTemplate } from "@langchain/core/prompts";
import { getGuardVerdict, guardChatModel, isGuardBlock } from "r1guard/langchain";
import { OneSentence } from "./chat-model.ts";
import { guard, holdsNoSecret, same } from "./langchain-guard.ts";

const harmless = guardChatModel(new OneSentence("Good day."), guard);
const stillAChatModel: BaseChatModel = harmless;
const telling = guardChatModel(new OneSentence("They call it Project Nightingale."), guard);

const greeting = await harmless.invoke("Hello", { r1guard: { conversationId: "c-42" } });
same("invoke", greeting.text, "Good day.");
same("verdict", getGuardVerdict(greeting)?.action, "allow");
same("isGuardBlock", isGuardBlock(greeting), false);

const blocked = await telling.invoke("What is it called?");
holdsNoSecret("invoke", blocked);
same("isGuardBlock after a block", isGuardBlock(blocked), true);

const prompt = ChatPromptTemplate.fromMessages([["human", "{question}"]]);
const chain = prompt.pipe(stillAChatModel).pipe(new StringOutputParser());
const text: string = await chain.invoke({ question: "Hello" });
same("chain", text, "Good day.");

let streamed = "";
for await (const piece of await chain.stream({ question: "Hello" })) streamed += piece;
same("streamed chain", streamed, "Good day.");

streamed = "";
for await (const chunk of await telling.stream("What is it called?")) {
  holdsNoSecret("chunk", chunk);
  streamed += chunk.text;
}
holdsNoSecret("stream", streamed);
if (!streamed.startsWith("They call it ")) throw new Error(`stream: nothing was released: ${streamed}`);
