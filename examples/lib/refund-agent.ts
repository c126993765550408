// One process of a server whose agent asks a person before it pays. All it knows of earlier ones is in the database.
import { appendFileSync } from "node:fs";
import { openDatabase } from "./node-sqlite.ts";

const { AGENT_HOST: baseURL = "", AGENT_DATABASE: databasePath = "", AGENT_LEDGER: ledgerPath = "" } = process.env;
const [threadId = "", step, ...words] = process.argv.slice(2);

// #region agent
import { ChatDeepSeek } from "@langchain/deepseek";
import { Command } from "@langchain/langgraph";
import { SqliteSaver } from "@langchain/langgraph-checkpoint-sqlite";
import { createAgent, type HITLRequest, type HITLResponse, tool } from "langchain";
import { createGuard } from "r1guard";
import { guardMiddleware } from "r1guard/langchain";
import { z } from "zod";

const guard = createGuard({
  profile: { name: "support-agent", tools: { byName: { findOrder: "read-only", refund: "payment" } } },
});

const findOrder = tool(({ id }) => `Order ${id}: damaged on arrival, 40 euros.`, {
  name: "findOrder",
  schema: z.object({ id: z.string() }),
});
const refund = tool(
  ({ id, euros }) => {
    appendFileSync(ledgerPath, `${id} ${euros}\n`);
    return "Paid.";
  },
  { name: "refund", schema: z.object({ id: z.string(), euros: z.number() }) },
);

// #region create
const agent = createAgent({
  model: new ChatDeepSeek({ model: "deepseek-reasoner", apiKey: "none", configuration: { baseURL } }),
  tools: [findOrder, refund],
  middleware: [guardMiddleware(guard)], // last in the list
  checkpointer: new SqliteSaver(openDatabase(databasePath)), // any checkpointer that outlives the process
});
// #endregion
const thread = { configurable: { thread_id: threadId } };
// #endregion

// #region ask
async function ask(content: string): Promise<void> {
  const result = await agent.invoke({ messages: [{ role: "user", content }] }, thread);
  for (const { value } of result.__interrupt__ ?? []) {
    for (const { name, args } of (value as HITLRequest).actionRequests) {
      console.log(`${name} waits for a person: ${JSON.stringify(args)}`);
    }
  }
}
// #endregion

// #region resume
async function resume(decision: HITLResponse["decisions"][number]): Promise<void> {
  const result = await agent.invoke(new Command({ resume: { decisions: [decision] } }), thread);
  console.log(result.messages.at(-1)?.text);
}
// #endregion

const text = words.join(" ");
if (step === "ask") await ask(text);
else if (step === "approve") await resume({ type: "approve" });
else if (step === "reject") await resume({ type: "reject", message: text });
else throw new Error("Say which thread, and then ask, approve or reject.");
