/*
 * A process of its own that has turns of one conversation under guard, one after another, each with its newest message
 * only. Arguments: port of Redis, base URL of the model, id of the conversation, most turns. Writes a line for each turn:
 * "answered", or the code it was refused by.
 */
import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import { generateText } from "ai";
import { Redis } from "ioredis";
import { createGuard } from "r1guard";
import { getGuardVerdict, guardModel } from "r1guard/ai-sdk";
import { redisStore } from "r1guard/redis";

const [port = "", baseURL = "", conversationId = "", maxTurns = ""] = process.argv.slice(2);
const client = new Redis(Number(port), { maxRetriesPerRequest: null, retryStrategy: () => 50 });
client.on("error", () => {});

const turns = { warnAt: Number(maxTurns), maxTurns: Number(maxTurns), cooldownTurns: 100_000 } as const;
const guard = createGuard({
  profile: { turns: { ...turns, onDegraded: "flag" }, failMode: "closed", deadlineMs: 400 },
  store: redisStore({ client }),
});
const model = guardModel(createOpenAICompatible({ name: "test", baseURL })("deepseek-r1"), guard);

for (let turn = 0; ; turn++) {
  const result = await generateText({
    model,
    prompt: `Riddle ${turn} of process ${process.pid}`,
    maxRetries: 0,
    providerOptions: { r1guard: { conversationId } },
  });
  process.stdout.write(`${getGuardVerdict(result)?.code ?? "answered"}\n`);
}
