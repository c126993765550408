// A chat in the terminal, on ai 7: reading runs, paying waits for your word, deleting is refused.
// Without a terminal it plays a recorded conversation. CHAT_HOST=http://localhost:11434/v1 takes a model of your own.
import assert from "node:assert/strict";
import { createInterface } from "node:readline/promises";
import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import { replayServer } from "r1guard/testing";

// Plays recorded replies of R1, so that this file runs without a model.
const host = await replayServer({
  turns: [
    { reasoning: "I look it up.", toolCalls: [{ id: "call_0", name: "findOrder", arguments: { id: "A7" } }] },
    {
      reasoning: "It was damaged, so a refund is due.",
      toolCalls: [{ id: "call_0", name: "refund", arguments: { id: "A7", euros: 40, to: "ada@engine.example" } }],
    },
    { reasoning: "Paid.", answer: "I have sent you a part of it." },
    {
      reasoning: "They ask for more.",
      toolCalls: [{ id: "call_0", name: "refund", arguments: { id: "B2", euros: 900, to: "ada@engine.example" } }],
    },
    { reasoning: "Not without a photo.", answer: "Please send us a photo of B2 first." },
    { reasoning: "Easy.", toolCalls: [{ id: "call_0", name: "deleteOrder", arguments: { id: "A7" } }] },
  ],
});
const baseURL = process.env["CHAT_HOST"] ?? host.url;
const deepseek = createOpenAICompatible({ name: "host", baseURL })("deepseek-r1");
const done: string[] = [];
const log: string[] = [];

const terminal = process.stdin.isTTY ? createInterface({ input: process.stdin, output: process.stdout }) : undefined;
const recorded = [
  "Order A7 arrived damaged.",
  'edit { "id": "A7", "euros": 20, "to": "ada@engine.example" }',
  "And now a refund for B2.",
  "reject no photo yet",
  "Then make order A7 disappear.",
  "",
];

/** Asks whoever sits at the terminal. */
async function ask(prompt: string, signal?: AbortSignal): Promise<string> {
  if (terminal !== undefined) return terminal.question(prompt, signal === undefined ? {} : { signal });
  const line = recorded.shift() ?? "";
  console.log(prompt + line);
  return line;
}

// #region approve
import { type Approve, createGuard } from "r1guard";

const approve: Approve = async ({ toolName, arguments: shown, reason }, { signal }) => {
  console.log(`${toolName} ${JSON.stringify(shown)}: ${reason}`);
  const line = await ask("approve, edit {…}, or reject and why? ", signal);
  const [decision, ...rest] = line.split(" ");
  const said = rest.join(" ");
  if (decision === "approve") return { decision, approver: "desk 4" };
  if (decision === "edit") return { decision, approver: "desk 4", arguments: JSON.parse(said) };
  return { decision: "reject", approver: "desk 4", reason: said };
};

const guard = createGuard({
  profile: {
    name: "support-chat",
    tools: {
      byName: { findOrder: "read-only", refund: "payment", deleteOrder: "data-destruction" },
      approval: { expiresAfterMs: 300_000 }, // five minutes, then it is a no
    },
  },
  approve,
});
// #endregion

// #region record
guard.on("approval-response", ({ toolName, response, approver, reason, fault }) => {
  log.push([toolName, response, approver, reason, fault].filter(Boolean).join(", "));
});

// #endregion

// #region chat
import { jsonSchema, type ModelMessage, ToolLoopAgent, tool } from "ai";
import { guardModel, guardTools } from "r1guard/ai-sdk";

const conversationId = "chat-1";
const order = jsonSchema<{ id: string }>({ type: "object", properties: { id: { type: "string" } } });
const payment = jsonSchema<{ id: string; euros: number; to: string }>({
  type: "object",
  properties: { id: { type: "string" }, euros: { type: "number" }, to: { type: "string" } },
});
const tools = {
  findOrder: tool({ inputSchema: order, execute: async ({ id }) => `Order ${id}: damaged on arrival, 40 euros.` }),
  refund: tool({
    inputSchema: payment,
    execute: async ({ id, euros, to }) => `receipt ${done.push(`${euros} for ${id} to ${to}`)}`,
  }),
  deleteOrder: tool({ inputSchema: order, execute: async ({ id }) => done.push(`delete ${id}`) }),
};
const agent = new ToolLoopAgent({
  model: guardModel(deepseek, guard),
  tools: guardTools(tools, guard, { conversationId }),
  providerOptions: { r1guard: { conversationId } },
});

const messages: ModelMessage[] = [];
for (;;) {
  const content = await ask("> ");
  if (content === "") break;
  messages.push({ role: "user", content });
  const { text, responseMessages } = await agent.generate({ messages });
  messages.push(...responseMessages);
  console.log(text);
}
// #endregion

terminal?.close();
console.log(log.join("\n"));
if (terminal === undefined && baseURL === host.url) {
  assert.deepEqual(done, ["20 for A7 to ada@engine.example"]);
  assert.deepEqual(log, ["refund, edit, desk 4", "refund, reject, desk 4, no photo yet, approval-rejected"]);
}
await host.close();
