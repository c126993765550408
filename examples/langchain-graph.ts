// A guarded model in a node of a LangGraph graph. Tokens are streamed, and the thread is the conversation.
import assert from "node:assert/strict";
import { replayServer } from "r1guard/testing";

// Plays recorded replies of R1, so that this file runs without a model.
const host = await replayServer({
  turns: [
    { reasoning: "A delivery date.", answer: "It arrives on Friday. Questions? jo.miller@example.com knows more." },
    { reasoning: "They say thanks.", answer: "You are welcome." },
  ],
});
const connection = { apiKey: "none", configuration: { baseURL: host.url } };

// #region graph
import { END, MemorySaver, MessagesAnnotation, START, StateGraph } from "@langchain/langgraph";
import { ChatOpenAI } from "@langchain/openai";
import { createGuard } from "r1guard";
import { getGuardVerdict, guardChatModel } from "r1guard/langchain";

const guard = createGuard({ profile: { name: "deliveries", turns: { maxTurns: 2 } } });
const model = guardChatModel(new ChatOpenAI({ model: "deepseek-r1", ...connection }), guard);

const graph = new StateGraph(MessagesAnnotation)
  .addNode("answer", async ({ messages }) => ({ messages: [await model.invoke(messages)] }))
  .addEdge(START, "answer")
  .addEdge("answer", END)
  .compile({ checkpointer: new MemorySaver() });

const thread = { configurable: { thread_id: "c-42" } }; // the conversation's id for the guard, too

async function say(content: string): Promise<string> {
  let answer = "";
  const input = { messages: [{ role: "user", content }] };
  for await (const [chunk] of await graph.stream(input, { ...thread, streamMode: "messages" })) {
    answer += chunk.text;
  }
  return answer;
}

const answers = [await say("When does my parcel arrive?"), await say("Thanks!"), await say("One more thing …")];
for (const answer of answers) console.log(answer);
// It arrives on Friday. Questions? [redacted] knows more.
// You are welcome.
// This conversation has reached its limit. Please start a new one.

const { values } = await graph.getState(thread);
console.log(getGuardVerdict(values)?.code);
// turn-limit
// #endregion

assert.deepEqual(answers, [
  "It arrives on Friday. Questions? [redacted] knows more.",
  "You are welcome.",
  "This conversation has reached its limit. Please start a new one.",
]);
assert.equal(getGuardVerdict(values)?.code, "turn-limit");
assert.equal(host.requests.length, 2); // the third turn was not sent
assert.doesNotMatch(JSON.stringify(values), /jo\.miller/); // nor does the state hold what was redacted
await host.close();
