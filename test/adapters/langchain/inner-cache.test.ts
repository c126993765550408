import { InMemoryCache } from "@langchain/core/caches";
import type { AIMessage } from "@langchain/core/messages";
import { guardChatModel } from "r1guard/langchain";
import { describe, expect, it } from "vitest";
import { agentGuard } from "./agents.ts";
import { GivenModel } from "./given-models.ts";

describe("the inner model's own cache", () => {
  it.each(["plain", "enforce", "shadow"] as const)("answers the second time, %s", async (mode) => {
    const inner = new GivenModel({
      content: "hello",
      usage_metadata: { input_tokens: 1, output_tokens: 2, total_tokens: 3 },
    });
    inner.cache = new InMemoryCache();
    const model = mode === "plain" ? inner : guardChatModel(inner, agentGuard({}, { mode }));
    const tokens: string[] = [];
    const callbacks = [{ handleLLMNewToken: (token: string) => void tokens.push(token) }];
    const first: AIMessage = await model.invoke("hi");
    expect(first.usage_metadata).toMatchObject({ total_tokens: 3 });
    const second: AIMessage = await model.invoke("hi", { callbacks });
    expect(second.text).toBe("hello");
    expect(second.usage_metadata).toMatchObject({ total_tokens: 0 });
    expect(inner.asked).toBe(1);
    if (mode !== "enforce") expect(tokens).toEqual(["hello"]);
    await model.invoke("something else");
    expect(inner.asked).toBe(2);
  });
});
