// What a worn conversation is given: a remedy, a summary, or somebody else's answer. Prints what the model is sent.
import assert from "node:assert/strict";
import { replayServer } from "r1guard/testing";

// Play recorded replies, so that this file runs without a model: R1, and a small model beside it.
const host = await replayServer({ turns: () => ({ reasoning: "A plan.", answer: "Pisa first, then Florence." }) });
const beside = await replayServer({
  turns: [
    { answer: "Two drafts were made, of four and of three days." },
    { answer: "Take the train from Pisa to Florence." },
  ],
});
const baseURL = host.url;
const besideURL = beside.url;

import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import { generateText, type ModelMessage } from "ai";
import { createGuard, type Message, type R1Guard } from "r1guard";
import { getGuardVerdict, guardModel, handoffTo, summariseWith } from "r1guard/ai-sdk";

const r1 = createOpenAICompatible({ name: "ollama", baseURL })("deepseek-r1");
const small = createOpenAICompatible({ name: "ollama", baseURL: besideURL })("qwen3:4b");

// #region talk
const messages: ModelMessage[] = [
  { role: "user", content: "Plan a trip to Tuscany." },
  { role: "assistant", content: "Four days: Florence, Siena, and two museums." },
  { role: "user", content: "Three days, please, and no museums." },
  { role: "assistant", content: "Three days: Florence, Siena, and one museum." },
  { role: "user", content: "We arrive in Pisa." },
];
// #endregion

const guardThat = (onDegraded: "snowball" | "recap" | "consolidate") =>
  createGuard({ profile: { name: "travel", turns: { warnAt: 3, onDegraded } } });

// #region summarise
const summarising = createGuard({
  profile: { name: "travel", turns: { warnAt: 3, onDegraded: "consolidate" } },
  summarise: summariseWith(small), // or your own: ({ messages, signal }) => Promise<string>
  summariseDeadlineMs: 5_000, // later, the remedy does without, and `guard-error` says so
});
// #endregion

// #region handoff
const toAnotherModel = createGuard({
  profile: { name: "travel", turns: { warnAt: 3, onDegraded: "handoff", onOpen: "handoff" } },
  handoff: handoffTo(small), // its answer streams through the guards
});
// #endregion

/** Where a desk would take conversations; nobody is there at night. */
async function openTicket(conversation: readonly Message[], reasons: readonly string[]): Promise<string | undefined> {
  return conversation.length > 0 && reasons.includes("turn-limit") ? "T-7" : undefined;
}

// #region person
const toAPerson = createGuard({
  profile: { name: "travel", turns: { maxTurns: 2, onOpen: "handoff" } },
  async handoff({ messages, reasons }) {
    const ticket = await openTicket(messages, reasons);
    return ticket === undefined ? undefined : { reply: `A colleague takes over. Your ticket is ${ticket}.` };
  },
});
// #endregion

const ask = (guard: R1Guard) => generateText({ model: guardModel(r1, guard), messages });

for (const [name, guard] of Object.entries({
  snowball: guardThat("snowball"),
  recap: guardThat("recap"),
  consolidate: guardThat("consolidate"),
  "consolidate, summarised": summarising,
})) {
  await ask(guard);
  const sent = host.requests.at(-1)?.body as { messages: { role: string; content: string }[] };
  console.log(`--- ${name}\n${sent.messages.map(({ role, content }) => `[${role}] ${content}`).join("\n\n")}`);
}

const answers = { "another model": await ask(toAnotherModel), "a person": await ask(toAPerson) };
for (const [who, { text }] of Object.entries(answers)) console.log(`--- handoff to ${who}\n${text}`);

assert.equal(answers["another model"].text, "Take the train from Pisa to Florence.");
assert.equal(answers["a person"].text, "A colleague takes over. Your ticket is T-7.");
for (const { providerMetadata } of Object.values(answers)) {
  assert.equal(getGuardVerdict(providerMetadata)?.handedOff, true);
}
assert.equal(host.requests.length, 4); // what was handed off was not sent to R1
assert.equal(beside.requests.length, 2); // one summary, one answer
await Promise.all([host.close(), beside.close()]);
