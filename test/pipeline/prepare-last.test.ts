import { createGuard, defineGuard, type RequestEdit, type TurnRequest } from "r1guard";
import { describe, expect, it, vi } from "vitest";
import { assistant, user } from "../contracts/guard-contract.ts";

const TALK = [user("My locker is AB-77."), assistant("Noted."), user("Where is the gym?")];

/** Takes a number out of the messages, as an application's own guard would. */
const masking = defineGuard({
  name: "masking",
  stages: [],
  prepare: ({ messages }) =>
    messages.flatMap(({ content }, message): RequestEdit[] =>
      content.includes("AB-77") ? [{ kind: "replace-text", message, find: "AB-77", replacement: "[locker]" }] : [],
    ),
});

describe("a guard that quotes messages", () => {
  it.each(["snowball", "recap", "consolidate"] as const)("quotes what all others let go on: %s", async (onDegraded) => {
    const guard = createGuard({ profile: { turns: { warnAt: 2, onDegraded } }, guards: [masking] });
    const { edits } = await guard.openTurn({ messages: TALK, tools: [] });
    const texts = edits.map((edit) => ("text" in edit ? edit.text : "")).join("\n");
    expect(texts).toContain("1. My locker is [locker].");
    expect(texts).not.toContain("AB-77");
    expect(edits[0]).toMatchObject({ kind: "replace-text", find: "AB-77" });
  });

  it("shows a summariser what all others let go on", async () => {
    const summarise = vi.fn(() => "Notes.");
    const guard = createGuard({ profile: { turns: { warnAt: 2 } }, guards: [masking], summarise });
    await guard.openTurn({ messages: TALK, tools: [] });
    expect(JSON.stringify(summarise.mock.calls)).toContain("[locker]");
    expect(JSON.stringify(summarise.mock.calls)).not.toContain("AB-77");
  });

  it("is asked only when the turn goes to the model", async () => {
    const prepare = vi.fn((_: TurnRequest): RequestEdit[] => []);
    const quoting = defineGuard({ name: "quoting", stages: [], preparesLast: true, prepare });
    const blocked = createGuard({
      profile: {
        rules: [{ id: "no", phrases: ["gym"], stages: ["input"], action: "block", category: "x-other" }],
      },
      guards: [quoting],
    });
    expect((await blocked.openTurn({ messages: TALK, tools: [] })).refusal).toBeDefined();
    const handedOff = createGuard({
      profile: { turns: { warnAt: 2, onDegraded: "handoff" } },
      guards: [quoting],
      handoff: () => ({ reply: "Maria here." }),
    });
    expect((await handedOff.openTurn({ messages: TALK, tools: [] })).handoff).toBeDefined();
    expect(prepare).not.toHaveBeenCalled();
    const asked = createGuard({ profile: { turns: { warnAt: 9 } }, guards: [quoting] });
    expect((await asked.openTurn({ messages: TALK, tools: [] })).refusal).toBeUndefined();
    expect(prepare).toHaveBeenCalledTimes(1);
  });

  it("refuses the turn when it fails, as any other does", async () => {
    const failing = defineGuard({
      name: "quoting",
      stages: [],
      preparesLast: true,
      prepare: () => Promise.reject(new Error("broken")),
    });
    const turn = await createGuard({ guards: [failing] }).openTurn({ messages: TALK, tools: [] });
    expect(turn.refusal).toMatchObject({ guard: "quoting", code: "guard-failed" });
  });
});
