// Compiled and run next to the oldest and the newest LangChain supported.
import { tool } from "@langchain/core/tools";
import { createAgent } from "langchain";
import { guardMiddleware, guardTools, isGuardBlock } from "r1guard/langchain";
import { z } from "zod";
import { OneSentence } from "./chat-model.ts";
import { guard, holdsNoSecret, same } from "./langchain-guard.ts";

const weather = tool(async ({ city }) => `Rain in ${city}.`, {
  name: "weather",
  description: "Reads the weather of a city.",
  schema: z.object({ city: z.string() }),
});
// Guarded tools keep their types.
const [guardedWeather]: [typeof weather] = guardTools([weather], guard);
same("name of a guarded tool", guardedWeather.name, "weather");

const agentOf = (sentence: string) =>
  createAgent({ model: new OneSentence(sentence), tools: [weather], middleware: [guardMiddleware(guard)] });
const messages = [{ role: "user", content: "What is it called?" }];

const greeting = await agentOf("Good day.").invoke({ messages });
same("agent", greeting.messages.at(-1)?.text, "Good day.");

const telling = agentOf("They call it Project Nightingale.");
const blocked = await telling.invoke({ messages });
holdsNoSecret("agent", blocked);
same("isGuardBlock", isGuardBlock(blocked), true);

let streamed = "";
for await (const [chunk] of await telling.stream({ messages }, { streamMode: "messages" })) streamed += chunk.text;
holdsNoSecret("agent, streamed", streamed);
if (!streamed.startsWith("They call it ")) throw new Error(`agent, streamed: nothing was released: ${streamed}`);
