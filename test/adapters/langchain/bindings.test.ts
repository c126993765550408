import type { BaseChatModel } from "@langchain/core/language_models/chat_models";
import type { AIMessage } from "@langchain/core/messages";
import { RunnableBinding, RunnableRetry } from "@langchain/core/runnables";
import { createAgent } from "langchain";
import { GuardedChatModel, guardChatModel, guardMiddleware } from "r1guard/langchain";
import { describe, expect, it, vi } from "vitest";
import { agentGuard, REPLY, ScriptedModel, SECRET } from "./agents.ts";

const guard = agentGuard();
const flaky = () => new ScriptedModel(new Error("down"), new Error("down"), { text: `It is ${SECRET}.` });
type Bound = { readonly bound: unknown; readonly lc_kwargs: { readonly bound: unknown } };

describe("what is bound to a model", () => {
  it("stays of its class: retries try again", async () => {
    const inner = flaky();
    const retrying = inner.withRetry({ stopAfterAttempt: 3 });
    const guarded = guardChatModel(retrying, guard);
    expect(guarded).toBeInstanceOf(RunnableRetry);
    expect((guarded as unknown as Bound).bound).toBeInstanceOf(GuardedChatModel);
    expect((guarded as unknown as Bound).lc_kwargs.bound).toBeInstanceOf(GuardedChatModel);
    expect((retrying as unknown as Bound).bound).toBe(inner);
    expect((await guarded.invoke("hi")).text).toContain(REPLY);
    expect(inner.asked).toHaveLength(3);
  });

  it("goes on through further bindings, and in agents", async () => {
    const inner = flaky();
    const chained = guardChatModel(inner.withRetry({ stopAfterAttempt: 3 }), guard).withConfig({ tags: ["t"] });
    expect(((await chained.invoke("hi")) as AIMessage).text).toContain(REPLY);
    const listener = vi.fn();
    const listening = guardChatModel(new ScriptedModel({ text: "fine" }).withListeners({ onEnd: listener }), guard);
    expect(listening).toBeInstanceOf(RunnableBinding);
    await listening.invoke("hi");
    expect(listener).toHaveBeenCalledTimes(1);
    const model = new ScriptedModel({ text: "fine" }).withConfig({ tags: ["t"] }) as unknown as BaseChatModel;
    const agent = createAgent({ model, tools: [], middleware: [guardMiddleware(guard)] });
    expect((await agent.invoke({ messages: [{ role: "user", content: "hi" }] })).messages.at(-1)?.text).toBe("fine");
  });
});
