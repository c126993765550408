// The same agent on ai 6, where `needsApproval` asks the person: reading runs, paying waits for a person, deleting is refused.
import assert from "node:assert/strict";
import { createOpenAICompatible } from "@ai-sdk/openai-compatible6";
import { replayServer } from "r1guard/testing";

const host = await replayServer({
  turns: [
    // The first question: the model reads, then wants to pay.
    { reasoning: "I look up the order.", toolCalls: [{ id: "c-1", name: "findOrder", arguments: { id: "A7" } }] },
    {
      reasoning: "It was damaged, so a refund is due.",
      toolCalls: [{ id: "c-2", name: "refund", arguments: { id: "A7", euros: 40 } }],
    },
    { answer: "The 40 euros are on their way." },
    // The second question: the model names a tool that it was not offered.
    { reasoning: "Easiest to delete it.", toolCalls: [{ id: "c-3", name: "deleteOrder", arguments: { id: "A7" } }] },
  ],
});
const deepseek = createOpenAICompatible({ name: "ollama", baseURL: host.url })("deepseek-r1");
const done: string[] = [];

// #region agent
import { jsonSchema, type ModelMessage, type ToolApprovalResponse, ToolLoopAgent, tool } from "ai6"; // in your project: from "ai"
import { createGuard } from "r1guard";
import { guardModel, guardTools, isGuardBlock } from "r1guard/ai-sdk";

const guard = createGuard({
  profile: {
    name: "support-agent",
    tools: { byName: { findOrder: "read-only", refund: "payment", deleteOrder: "data-destruction" } },
  },
});

const inputSchema = jsonSchema<{ id: string }>({ type: "object", properties: { id: { type: "string" } } });
const tools = {
  findOrder: tool({ inputSchema, execute: async ({ id }) => `Order ${id}: damaged on arrival, 40 euros.` }),
  refund: tool({ inputSchema, execute: async ({ id }) => done.push(`refund ${id}`) }),
  deleteOrder: tool({ inputSchema, execute: async ({ id }) => done.push(`delete ${id}`) }),
};

const agent = new ToolLoopAgent({
  model: guardModel(deepseek, guard),
  tools: guardTools(tools, guard),
});

const messages: ModelMessage[] = [{ role: "user", content: "My order A7 arrived damaged." }];
const asked = await agent.generate({ messages });

const approvals: ToolApprovalResponse[] = [];
for (const part of asked.content) {
  if (part.type !== "tool-approval-request") continue;
  console.log(`${part.toolCall.toolName} waits for a person`);
  approvals.push({ type: "tool-approval-response", approvalId: part.approvalId, approved: true });
}
messages.push(...asked.response.messages, { role: "tool", content: approvals });
const answered = await agent.generate({ messages });
console.log(answered.text);
// The 40 euros are on their way.
// #endregion

assert.deepEqual(done, ["refund A7"]);
assert.equal(approvals.length, 1);
assert.equal(answered.text, "The 40 euros are on their way.");

// #region refused
const refused = await agent.generate({ prompt: "Make order A7 disappear." });
console.log(refused.text, isGuardBlock(refused));
// The action deleteOrder is not permitted here and was not carried out. true
// #endregion

assert.equal(isGuardBlock(refused), true);
assert.equal(refused.text, "The action deleteOrder is not permitted here and was not carried out.");
assert.deepEqual(done, ["refund A7"]);
for (const { body } of host.requests) {
  const { tools: offered = [] } = body as { tools?: { function: { name: string } }[] };
  assert.ok(offered.every((entry) => entry.function.name !== "deleteOrder")); // not even offered
}
await host.close();
