import { getGuardVerdict, guardChatModel, isGuardBlock } from "r1guard/langchain";
import { describe, expect, it, vi } from "vitest";
import { agentGuard, agentTools, ScriptedModel, SECRET } from "./agents.ts";
import { GivenModel, GivenStream, streamed } from "./given-models.ts";

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

describe("a model that another guard has wrapped", () => {
  const strict = agentGuard();
  const lenient = agentGuard({ rules: [{ id: "hello", phrases: ["hello"], action: "flag", category: "x-secret" }] });
  const fields = { content: `hello ${SECRET}` };

  it.each([
    ["whole", () => guardChatModel(guardChatModel(new GivenModel(fields), strict), lenient).invoke("hi")],
    ["streamed", () => streamed(guardChatModel(guardChatModel(new GivenStream(fields), strict), lenient).stream("hi"))],
  ])("keeps that guard's block: %s", async (_way, ask) => {
    const message = await ask();
    expect(isGuardBlock(message)).toBe(true);
    expect(getGuardVerdict(message)).toMatchObject({
      action: "block",
      codes: ["hello", "secret"],
      guard: "output-filter",
      code: "secret",
    });
    expect(message.response_metadata["finish_reason"]).toBe("content_filter");
  });

  it("has the outer guard's action where that is the stricter", async () => {
    const message = await guardChatModel(guardChatModel(new GivenModel(fields), lenient), strict).invoke("hi");
    expect(getGuardVerdict(message)).toMatchObject({ action: "block", codes: ["hello", "secret"], code: "secret" });
  });

  it("takes over names only from what a host writes in a guard's place", async () => {
    const r1guard = { action: "flag", codes: [SECRET, "fine", 7], guard: SECRET, code: SECRET, disclosure: SECRET };
    const ask = (mark: object) =>
      guardChatModel(new GivenModel({ content: "a", response_metadata: { r1guard: mark } }), strict).invoke("hi");
    const verdict = getGuardVerdict(await ask(r1guard));
    expect(verdict).toMatchObject({ action: "flag", codes: ["fine"] });
    expect(JSON.stringify(verdict)).not.toContain("dishwasher");
    expect(getGuardVerdict(await ask({ ...r1guard, action: SECRET }))).toMatchObject({ action: "allow", codes: [] });
  });
});
