import { ChatDeepSeek } from "@langchain/deepseek";
import { Command, MemorySaver } from "@langchain/langgraph";
import { createAgent, type HITLRequest, tool } from "langchain";
import type { R1Guard } from "r1guard";
import { guardMiddleware } from "r1guard/langchain";
import { type AgentRun, promptOf, toolsOf, whose } from "./agent-run.ts";
import { resultText } from "./injections.ts";

const MOST_ROUNDS = 6;

/** Runs a task with `createAgent`: calls that wait interrupt the graph. With nobody to ask there is no checkpointer. */
export async function runWithLangChain(run: AgentRun, url: string, guard: R1Guard | undefined): Promise<void> {
  const agent = createAgent({
    model: new ChatDeepSeek({ model: "deepseek-r1", apiKey: "none", configuration: { baseURL: url } }),
    tools: toolsOf(run).map(({ execute, ...fields }) =>
      tool(async (input) => resultText(await execute(input)), fields),
    ),
    middleware: guard === undefined ? [] : [guardMiddleware(guard)],
    ...(run.attendance === "nobody" ? {} : { checkpointer: new MemorySaver() }),
  });
  const thread = { configurable: { thread_id: run.id } };
  let result = await agent.invoke({ messages: [{ role: "user", content: promptOf(run) }] }, thread);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const waiting = (result.__interrupt__ ?? []).flatMap(({ value }) => (value as HITLRequest).actionRequests);
    const asked = waiting.map(({ args }) => whose(run, args));
    run.asked.push(...asked);
    if (asked.length === 0) run.answer = result.messages.at(-1)?.text ?? "";
    if (asked.length === 0 || run.attendance !== "person") return;
    const decisions = asked.map((who) => ({ type: who === "wanted" ? "approve" : "reject" }));
    result = await agent.invoke(new Command({ resume: { decisions } }), thread);
  }
}
