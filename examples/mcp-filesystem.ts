// The tools of a published MCP server under guard: reading is free, writing waits for a person, moving is refused.
import assert from "node:assert/strict";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import { replayServer } from "r1guard/testing";

const folder = await mkdtemp(join(tmpdir(), "r1guard-mcp-"));
const plan = join(folder, "plan.md");
const summary = join(folder, "summary.md");
await writeFile(plan, "Tuesday: paint the fence.");

// Plays recorded replies of R1, so that this file runs without a model. The server is the real one.
const host = await replayServer({
  turns: [
    // The first question: the model reads, then wants to write.
    { reasoning: "I read it.", toolCalls: [{ id: "c-1", name: "read_text_file", arguments: { path: plan } }] },
    {
      reasoning: "Now the summary.",
      toolCalls: [{ id: "c-2", name: "write_file", arguments: { path: summary, content: "Fence on Tuesday." } }],
    },
    { reasoning: "That is all.", answer: "The summary is written." },
    // The second question: the model names a tool that it was not offered.
    {
      reasoning: "I move it away.",
      toolCalls: [{ id: "c-3", name: "move_file", arguments: { source: plan, destination: join(folder, "old.md") } }],
    },
  ],
});
const deepseek = createOpenAICompatible({ name: "ollama", baseURL: host.url })("deepseek-r1");
const server = createRequire(import.meta.url).resolve("@modelcontextprotocol/server-filesystem/dist/index.js");

// #region agent
import { createMCPClient } from "@ai-sdk/mcp";
import { Experimental_StdioMCPTransport as StdioTransport } from "@ai-sdk/mcp/mcp-stdio";
import { type ModelMessage, ToolLoopAgent, type ToolModelMessage } from "ai";
import { createGuard } from "r1guard";
import { guardModel, guardToolApproval, guardTools } from "r1guard/ai-sdk";

const guard = createGuard({
  profile: {
    name: "folder-agent",
    tools: {
      trustedServers: ["files"], // believed about which of its tools only read
      byName: { move_file: "data-destruction" }, // what nobody names waits for a person
    },
  },
});

const files = await createMCPClient({
  transport: new StdioTransport({ command: "node", args: [server, folder], stderr: "ignore" }),
});
const conversationId = "c-42"; // yours: the model's guard and the tools must hear the same
const agent = new ToolLoopAgent({
  model: guardModel(deepseek, guard),
  tools: guardTools(await files.tools(), guard, { server: "files", conversationId }),
  toolApproval: guardToolApproval(guard, { conversationId }),
  providerOptions: { r1guard: { conversationId } },
});

const messages: ModelMessage[] = [{ role: "user", content: "Summarise plan.md in summary.md." }];
const asked = await agent.generate({ messages });

const answers: ToolModelMessage = { role: "tool", content: [] };
for (const part of asked.content) {
  if (part.type !== "tool-approval-request") continue;
  console.log(`${part.toolCall.toolName} waits for a person`);
  answers.content.push({ type: "tool-approval-response", approvalId: part.approvalId, approved: true });
}
// write_file waits for a person
messages.push(...asked.responseMessages, answers);
console.log((await agent.generate({ messages })).text);
// The summary is written.

console.log((await agent.generate({ prompt: "Put plan.md out of sight." })).text);

// The action move_file is not permitted here and was not carried out.
// #endregion

// #region pins
import { pinTools } from "r1guard";
import { describeTools } from "r1guard/ai-sdk";

const pins = await pinTools(describeTools(await files.tools())); // goes into the profile, as `tools.pins`
console.log(Object.keys(pins).length, "tools pinned");
// 14 tools pinned
// #endregion
await files.close();

assert.deepEqual(await readdir(folder), ["plan.md", "summary.md"]);
assert.equal(answers.content.length, 1);
assert.match(pins["read_text_file"] ?? "", /^[0-9a-f]{64}\.[0-9a-f]{64}$/);
assert.match(JSON.stringify(host.requests[1]?.body), /paint the fence/);
await host.close();
await rm(folder, { recursive: true });
