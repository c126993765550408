// A guarded model in a plain `streamText` call.
import assert from "node:assert/strict";
import { replayServer } from "r1guard/testing";

// Plays a recorded reply of R1, so that this file runs without a model. Yours would be http://localhost:11434/v1.
const host = await replayServer({
  turns: [
    {
      reasoning: "They want the invoice sent to Jo. I have jo.miller@example.com on file.",
      answer: "The invoice goes to jo.miller@example.com today.",
    },
  ],
});
const baseURL = host.url;

// #region guard
import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import { streamText } from "ai";
import { createGuard } from "r1guard";
import { getGuardVerdict, guardModel } from "r1guard/ai-sdk";

const guard = createGuard({ profile: "general" });
const ollama = createOpenAICompatible({ name: "ollama", baseURL });

const result = streamText({
  model: guardModel(ollama("deepseek-r1"), guard), // the one line
  prompt: "Where does the invoice for Jo go?",
});
for await (const text of result.textStream) process.stdout.write(text);
// The invoice goes to [redacted] today.

const verdict = getGuardVerdict(await result.finalStep);
console.log(`\n${verdict?.action}: ${verdict?.codes}`);
// redact: email
// #endregion

assert.equal(await result.text, "The invoice goes to [redacted] today.");
assert.equal(await result.reasoningText, "They want the invoice sent to Jo. I have [redacted] on file.");
assert.equal(verdict?.action, "redact");
assert.deepEqual(verdict.codes, ["email"]);
await host.close();
