import { guardChatModel } from "r1guard/langchain";
import { describe, expect, it, vi } from "vitest";
import { agentGuard, agentTools, ScriptedModel } from "./agents.ts";
import { GivenModel } from "./given-models.ts";

describe("a model that the same guard has wrapped", () => {
  const disclosure = { enabled: true, text: "AI here." };

  it("is not wrapped twice", async () => {
    const guard = agentGuard({ disclosure });
    const turns = vi.fn();
    guard.on("turn-start", turns);
    const once = guardChatModel(new GivenModel({ content: "a" }), guard, { conversationId: "c" });
    expect((await guardChatModel(once, guard).invoke("hi")).text).toBe("AI here.\n\na");
    expect(turns).toHaveBeenCalledTimes(1);
    expect(turns.mock.lastCall?.[0]).toMatchObject({ conversationId: "c" });
    await guardChatModel(once, guard, { conversationId: "d" }).invoke("hi");
    expect(turns.mock.lastCall?.[0]).toMatchObject({ conversationId: "d" });
  });

  it("keeps what was bound to it", async () => {
    const guard = agentGuard();
    const { search, pay } = agentTools();
    const inner = new ScriptedModel({ calls: [{ name: "search" }] });
    const bound = guardChatModel(inner, guard).bindTools([search, pay]);
    const message = await guardChatModel(bound, guard).invoke("hi");
    expect(message.tool_calls?.map(({ name }) => name)).toEqual(["search"]);
    expect(inner.offered).toEqual([["search"]]);
  });
});
