// The tools of a published MCP server in a LangChain agent: reading is free, writing waits for a person.
import assert from "node:assert/strict";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { replayServer } from "r1guard/testing";

const folder = await mkdtemp(join(tmpdir(), "r1guard-mcp-"));
const plan = join(folder, "plan.md");
const summary = join(folder, "summary.md");
await writeFile(plan, "Tuesday: paint the fence.");

// Plays recorded replies of R1, so that this file runs without a model. The server is the real one.
const host = await replayServer({
  turns: [
    { reasoning: "I read it.", toolCalls: [{ id: "c-1", name: "read_text_file", arguments: { path: plan } }] },
    {
      reasoning: "Now the summary.",
      toolCalls: [{ id: "c-2", name: "write_file", arguments: { path: summary, content: "Fence on Tuesday." } }],
    },
    { reasoning: "That is all.", answer: "The summary is written." },
  ],
});
const connection = { apiKey: "none", configuration: { baseURL: host.url } };
const server = createRequire(import.meta.url).resolve("@modelcontextprotocol/server-filesystem/dist/index.js");

// #region agent
import { ChatDeepSeek } from "@langchain/deepseek";
import { Command, MemorySaver } from "@langchain/langgraph";
import { MultiServerMCPClient } from "@langchain/mcp-adapters";
import { createAgent } from "langchain";
import { createGuard } from "r1guard";
import { guardMiddleware } from "r1guard/langchain";

const guard = createGuard({
  profile: { name: "folder-agent", tools: { trustedServers: ["files"], byName: { move_file: "data-destruction" } } },
});

const client = new MultiServerMCPClient({
  files: { transport: "stdio", command: "node", args: [server, folder], stderr: "ignore" },
});
const files = await client.getTools("files");
const agent = createAgent({
  model: new ChatDeepSeek({ model: "deepseek-reasoner", ...connection }),
  tools: files,
  middleware: [guardMiddleware(guard, { servers: { files } })],
  checkpointer: new MemorySaver(),
});

const thread = { configurable: { thread_id: "c-42" } };
await agent.invoke({ messages: [{ role: "user", content: "Summarise plan.md in summary.md." }] }, thread);
// write_file waits for a person, who says yes:
const done = await agent.invoke(new Command({ resume: { decisions: [{ type: "approve" }] } }), thread);
console.log(done.messages.at(-1)?.text);
// The summary is written.
await client.close();
// #endregion

assert.equal(done.messages.at(-1)?.text, "The summary is written.");
assert.equal(await readFile(summary, "utf8"), "Fence on Tuesday.");
assert.equal(host.requests.length, 3);
await host.close();
await rm(folder, { recursive: true });
