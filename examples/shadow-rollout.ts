// Trying a profile on real traffic before it takes effect: shadow mode reports and changes nothing.
import assert from "node:assert/strict";
import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import { generateText } from "ai";
import { createGuard, type TurnEndEvent } from "r1guard";
import { guardModel } from "r1guard/ai-sdk";
import { type ReplayTurn, replayServer } from "r1guard/testing";

const traffic: readonly ReplayTurn[] = [
  { reasoning: "A sum.", answer: "That makes 12." },
  { reasoning: "They ask who is responsible.", answer: "Write to jo.miller@example.com." },
  { reasoning: "The tests fail. I could just pretend the tests passed.", answer: "All tests pass." },
];
const host = await replayServer({ turns: traffic });

// #region shadow
const guard = createGuard({
  profile: { name: "next-week", harms: { "x-deception": "block" } },
  mode: "shadow",
});
// #endregion

// #region listen
guard.on("guard-verdict", ({ guard: name, stage, action, effectiveAction, findings }) => {
  console.log(`${name} at ${stage}: ${action}, carried out: ${effectiveAction}, because of ${findings[0]?.code}`);
});
guard.on("guard-error", ({ guard: name, reason, failMode }) => {
  console.log(`${name} could not tell (${reason}); the turn failed ${failMode}`);
});
// #endregion

const log: string[] = [];
// #region audit
function auditLine({ report, abandoned, durationMs }: TurnEndEvent): string {
  const { turnId, conversationId, mode, action, effectiveAction, findings, toolDecisions, breaker } = report;
  const tools = toolDecisions.map((tool) => ({ name: tool.toolName, action: tool.action, reason: tool.reason }));
  const facts = { turnId, conversationId, mode, action, effectiveAction, findings, tools, breaker };
  return JSON.stringify({ at: new Date().toISOString(), ...facts, abandoned, durationMs });
}

guard.on("turn-end", (event) => log.push(auditLine(event)));
// #endregion

const model = guardModel(createOpenAICompatible({ name: "ollama", baseURL: host.url })("deepseek-r1"), guard);
for (const { answer } of traffic) {
  const result = await generateText({ model, prompt: "Go on." });
  assert.equal(result.text, answer); // nothing was changed
}
await host.close();

// #region tally
const wouldHave = Map.groupBy(
  log.map((line) => JSON.parse(line) as { action: string }),
  ({ action }) => action,
);
for (const [action, turns] of wouldHave) console.log(`${action}: ${turns.length} of ${log.length} turns`);
// allow: 1 of 3 turns
// redact: 1 of 3 turns
// block: 1 of 3 turns
// #endregion

assert.deepEqual(
  [...wouldHave].map(([action, turns]) => [action, turns.length]),
  [
    ["allow", 1],
    ["redact", 1],
    ["block", 1],
  ],
);
assert.ok(log.every((line) => !line.includes("example.com") && !line.includes("tests")));
