import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import { ChatOpenAI } from "@langchain/openai";
import { generateText, streamText } from "ai";
import { createGuard } from "r1guard";
import { guardModel } from "r1guard/ai-sdk";
import { getGuardVerdict, guardChatModel } from "r1guard/langchain";
import { type ReplayTurn, replayServer } from "r1guard/testing";
import { describe, expect, it, onTestFinished } from "vitest";

const profile = { turns: { warnAt: 2, maxTurns: 2, cooldownTurns: 50, onDegraded: "flag" } } as const;
const id = "c-1";
const providerOptions = { r1guard: { conversationId: id } };

async function served(turns: (index: number) => ReplayTurn) {
  const server = await replayServer({ turns: (_, index) => turns(index), paceMs: 1 });
  onTestFinished(() => server.close());
  const guard = createGuard({ profile });
  const inner = createOpenAICompatible({ name: "test", baseURL: server.url })("deepseek-r1");
  const langChain = new ChatOpenAI({
    model: "deepseek-r1",
    apiKey: "none",
    maxRetries: 0,
    configuration: { baseURL: server.url },
  });
  return { server, guard, model: guardModel(inner, guard), chatModel: guardChatModel(langChain, guard) };
}

describe("a conversation in a real host", () => {
  it("counts a turn once that the AI SDK repeats after an error of the server", async () => {
    const { server, guard, model } = await served((index) =>
      index === 0 ? { error: { kind: "status", status: 500 } } : { answer: "Fine." },
    );
    expect((await generateText({ model, prompt: "Hello", providerOptions })).text).toBe("Fine.");
    expect(server.requests).toHaveLength(2);
    expect(await guard.conversations.status(id)).toMatchObject({ counted: 1, unfinished: 0 });
  });

  it("counts turns of the AI SDK whose reader leaves before the end", async () => {
    const { server, guard, model } = await served(() => ({ answer: "All is well here. ".repeat(400) }));
    for (let turn = 0; turn < 4; turn++) {
      const leave = new AbortController();
      const prompt = `Riddle ${turn}`;
      const { textStream } = streamText({ model, prompt, providerOptions, abortSignal: leave.signal, onError() {} });
      for await (const _ of textStream) leave.abort();
    }
    await expect.poll(() => guard.conversations.status(id)).toMatchObject({ unfinished: 0, state: "open" });
    expect(server.requests).toHaveLength(2);
  });

  it("counts turns of LangChain whose reader leaves before the end, and says why it is over", async () => {
    const { server, guard, chatModel } = await served(() => ({ answer: "All is well here. ".repeat(400) }));
    const config = { r1guard: { conversationId: id } };
    for (let turn = 0; turn < 2; turn++) {
      for await (const _ of await chatModel.stream(`Riddle ${turn}`, config)) break;
    }
    await expect.poll(() => guard.conversations.status(id)).toMatchObject({ unfinished: 0, turns: 2 });
    expect(getGuardVerdict(await chatModel.invoke("Riddle 2", config))).toMatchObject({
      code: "turn-limit",
      breaker: "open",
      breakerReasons: ["turn-limit"],
      breakerSince: 3,
    });
    expect(server.requests).toHaveLength(2);
  });
});
