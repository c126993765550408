// Compiled and run next to each supported version of `ai`.
import { generateText, jsonSchema, streamText, tool, wrapLanguageModel } from "ai";
import { createGuard } from "r1guard";
import { getGuardVerdict, guardMiddleware, guardModel, guardTools, isGuardBlock } from "r1guard/ai-sdk";
import { model as hostModel } from "./model.js";

const guard = createGuard({ profile: "general" });
const model = guardModel(hostModel, guard);

const weather = tool({
  description: "Reads the weather of a city.",
  inputSchema: jsonSchema<{ city: string }>({ type: "object", properties: { city: { type: "string" } } }),
  execute: async ({ city }) => `Rain in ${city}.`,
});
const tools = guardTools({ weather }, guard);
// The tools keep their names and types through the wrapper.
const sameTools: { weather: typeof weather } = tools;

const viaMiddleware = wrapLanguageModel({ model: hostModel, middleware: guardMiddleware(guard) });

const generated = await generateText({ model, tools: sameTools, prompt: "Hello" });
if (generated.text !== "Good day.") throw new Error(`generateText: ${generated.text}`);
if (isGuardBlock(generated)) throw new Error("a harmless answer was blocked");
getGuardVerdict(generated);

const wrapped = await generateText({ model: viaMiddleware, prompt: "Hello" });
if (wrapped.text !== "Good day.") throw new Error(`middleware: ${wrapped.text}`);

const streamed = await streamText({ model, tools, prompt: "Hello" }).text;
if (streamed !== "Good day.") throw new Error(`streamText: ${streamed}`);
