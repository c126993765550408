// A guarded model in a LangChain chain: something redacted and something blocked, while the answer streams.
import assert from "node:assert/strict";
import { replayServer } from "r1guard/testing";

// Plays recorded replies of R1, so that this file runs without a model.
const host = await replayServer({
  turns: [
    {
      reasoning: "They want the invoice sent to Jo. I have jo.miller@example.com on file.",
      answer: "The invoice goes to jo.miller@example.com today.",
    },
    {
      reasoning: "They ask about our plans.",
      answer: "We launch in May.\nInside we call it project-orion, and after it comes project-lyra.",
    },
  ],
});
const streamed: string[] = [];
const reports: string[] = [];
const connection = { apiKey: "none", configuration: { baseURL: host.url } };

// #region chain
import { StringOutputParser } from "@langchain/core/output_parsers";
import { ChatPromptTemplate } from "@langchain/core/prompts";
import { ChatDeepSeek } from "@langchain/deepseek";
import { createGuard } from "r1guard";
import { guardChatModel } from "r1guard/langchain";

const guard = createGuard({
  profile: {
    name: "front-desk",
    rules: [{ id: "codename", pattern: "project-\\w+", action: "block", category: "x-secret" }],
    messages: { blocked: "I can't say more about that." },
  },
});
const deepseek = new ChatDeepSeek({ model: "deepseek-reasoner", ...connection });

// #region pipe
const prompt = ChatPromptTemplate.fromTemplate("Answer as the front desk of a print shop: {question}");
const chain = prompt
  .pipe(guardChatModel(deepseek, guard)) // the one line
  .pipe(new StringOutputParser());

for await (const text of await chain.stream({ question: "Where does the invoice for Jo go?" })) {
  process.stdout.write(text);
  streamed.push(text);
}
// The invoice goes to [redacted] today.
// #endregion
// #endregion

assert.equal(streamed.join(""), "The invoice goes to [redacted] today.");

// #region blocked
guard.on("turn-end", ({ report }) => {
  reports.push(`${report.effectiveAction}: ${report.block?.guard}, ${report.block?.code}`);
});

const answer = await chain.invoke({ question: "What do you plan?" });
console.log(`\n${answer}`);
// We launch in May.
// Inside we call it
//
// I can't say more about that.
console.log(reports.at(-1));
// block: output-filter, codename
// #endregion

assert.equal(answer, "We launch in May.\nInside we call it \n\nI can't say more about that.");
assert.deepEqual(reports, ["block: output-filter, codename"]);
await host.close();
