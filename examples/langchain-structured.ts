// Structured output of a guarded chat model: redacted inside, or an error in its place.
import assert from "node:assert/strict";
import { replayServer } from "r1guard/testing";

// Plays recorded replies of R1, so that this file runs without a model.
const ticket = (title: string) => ({ reasoning: "A ticket.", answer: JSON.stringify({ title, urgent: true }) });
const host = await replayServer({ turns: [ticket("Call jo.miller@example.com"), ticket("Rename project-orion")] });
const connection = { apiKey: "none", configuration: { baseURL: host.url } };

// #region structured
import { ChatOpenAI } from "@langchain/openai";
import { createGuard, isGuardError } from "r1guard";
import { guardChatModel } from "r1guard/langchain";
import { z } from "zod";

const guard = createGuard({
  profile: { name: "tickets", rules: [{ id: "codename", pattern: "project-\\w+", action: "block" }] },
});
const model = guardChatModel(new ChatOpenAI({ model: "deepseek-r1", ...connection }), guard);
const tickets = model.withStructuredOutput(z.object({ title: z.string(), urgent: z.boolean() }));

const ticketOfJo = await tickets.invoke("Jo wants to be called.");
console.log(ticketOfJo);
// { title: 'Call [redacted]', urgent: true }

try {
  await tickets.invoke("The project needs another name.");
} catch (error) {
  if (!isGuardError(error)) throw error;
  console.log(error.code, error.guard, error.finding);
  // output-blocked output-filter codename
}
// #endregion

assert.deepEqual(ticketOfJo, { title: "Call [redacted]", urgent: true });
assert.equal(host.requests.length, 2);
await host.close();
