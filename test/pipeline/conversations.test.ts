import { type BreakerChangeEvent, createGuard, memoryStore } from "r1guard";
import { describe, expect, it } from "vitest";
import { assistant, user } from "../contracts/guard-contract.ts";
import { driveTurn } from "../helpers/drive-turn.ts";

const profile = {
  turns: { warnAt: 3, maxTurns: 4, cooldownTurns: 50, onDegraded: "flag" },
  rules: [
    {
      id: "small-step",
      phrases: ["mercury switch"],
      stages: ["answer"],
      action: "flag",
      category: "S9",
      severity: "high",
    },
  ],
} as const;

/** A guard and a conversation through it, whose host shows the last `shown` messages. */
function conversation(shown = Number.POSITIVE_INFINITY) {
  const guard = createGuard({ profile, store: memoryStore() });
  const messages = [user("")].slice(1);
  const changes: BreakerChangeEvent[] = [];
  guard.on("breaker-change", (event) => changes.push(event));
  let turns = 0;
  const say = async (answer = "Fine.") => {
    messages.push(user(`Question ${turns++}`));
    const request = { messages: messages.slice(-Math.min(shown, messages.length)), conversationId: "c" };
    const { released, block } = await driveTurn(guard, [{ source: "text", text: answer }], request);
    messages.push(assistant(released.answer, block));
    return block;
  };
  return { guard, messages, changes, say };
}

describe("conversations.status", () => {
  it("knows nothing of a conversation that nobody has had", async () => {
    expect(await conversation().guard.conversations.status("c")).toBeUndefined();
  });

  it("tells state, reasons, turns, risk and health", async () => {
    const { guard, say } = conversation();
    await say("Then you fit the mercury switch.");
    expect(await guard.conversations.status("c")).toMatchObject({
      state: "closed",
      reasons: [],
      turns: 1,
      counted: 1,
      unfinished: 0,
      risk: 2,
      answers: [{ answer: 32, reasoning: 0, looped: false }],
      health: 1,
    });
    for (let turn = 0; turn < 4; turn++) await say();
    const status = await guard.conversations.status("c");
    expect(status).toMatchObject({ state: "open", reasons: ["turn-limit"], since: 5, turns: 5, counted: undefined });
    expect(status?.signals.map(({ name }) => name)).toContain("user-turns");
  });
});

describe("conversations.reset", () => {
  it.each([
    ["all messages", Number.POSITIVE_INFINITY],
    ["a window", 3],
    ["the newest message", 1],
  ])("closes the breaker and counts anew although the host still shows %s", async (_, shown) => {
    const { guard, say } = conversation(shown);
    for (let turn = 0; turn < 4; turn++) expect(await say()).toBeUndefined();
    expect(await say()).toBe("turn-limit");
    await guard.conversations.reset("c");
    expect(await guard.conversations.status("c")).toMatchObject({ state: "closed", counted: 0, turns: 0, risk: 0 });
    for (let turn = 0; turn < 4; turn++) expect(await say()).toBeUndefined();
    expect(await say()).toBe("turn-limit");
  });

  it("forgives what was found", async () => {
    const { guard, say } = conversation();
    await say("Then you fit the mercury switch.");
    await guard.conversations.reset("c");
    await say();
    expect(await guard.conversations.status("c")).toMatchObject({ risk: 0, counted: 1 });
  });

  it("also of a conversation that the store has forgotten", async () => {
    const { guard, messages, say } = conversation();
    for (let turn = 0; turn < 6; turn++) messages.push(user(`Earlier ${turn}`), assistant("Well."));
    await guard.conversations.reset("c");
    expect(await say()).toBeUndefined();
    expect(await guard.conversations.status("c")).toMatchObject({ counted: 1 });
  });

  it("forgives turns that run meanwhile", async () => {
    const { guard } = conversation();
    const open = (text: string) => guard.openTurn<never>({ messages: [user(text)], tools: [], conversationId: "c" });
    const running = await Promise.all([1, 2, 3, 4].map((index) => open(`Riddle ${index}`)));
    await guard.conversations.reset("c");
    for (const turn of running) await turn.end();
    expect(await guard.conversations.status("c")).toMatchObject({ counted: 0, unfinished: 0 });
  });

  it("says so, with who did it and why", async () => {
    const { guard, changes, say } = conversation();
    for (let turn = 0; turn < 5; turn++) await say();
    changes.length = 0;
    await guard.conversations.reset("c", { reason: "talked it over", by: "support-7" });
    expect(changes).toMatchObject([
      {
        conversationId: "c",
        from: "open",
        to: "closed",
        reasons: ["reset"],
        by: "support-7",
        reason: "talked it over",
      },
    ]);
  });

  it.each([
    ["", undefined, "conversationId"],
    [7, undefined, "conversationId"],
    ["c", { by: 7 }, "by"],
    ["c", { reason: "x".repeat(501) }, "reason"],
  ])("refuses %o with %o", async (id, note, path) => {
    const { guard } = conversation();
    await expect(guard.conversations.reset(id as string, note as never)).rejects.toMatchObject({
      code: "input-invalid",
      path,
    });
  });

  it("lets errors of the store pass", async () => {
    const broken = { ...memoryStore(), get: () => Promise.reject(new Error("no connection")) };
    const guard = createGuard({ profile, store: broken });
    await expect(guard.conversations.reset("c")).rejects.toThrow("no connection");
    await expect(guard.conversations.status("c")).rejects.toThrow("no connection");
  });
});

describe("a refusal says which measure ended the conversation, and since when", () => {
  it("by turns", async () => {
    const { guard, say } = conversation();
    const reports: unknown[] = [];
    guard.on("turn-end", ({ report }) => reports.push(report.breaker));
    for (let turn = 0; turn < 7; turn++) await say();
    expect(reports.slice(4)).toMatchObject(
      Array.from({ length: 3 }, () => ({ state: "open", reasons: ["turn-limit"], since: 5 })),
    );
  });

  it("by what was found", async () => {
    const { guard, say } = conversation(1);
    const reports: unknown[] = [];
    guard.on("turn-end", ({ report }) => reports.push(report.breaker));
    for (let turn = 0; turn < 6; turn++) await say("Then you fit the mercury switch. Then the mercury switch again.");
    expect(reports).toContainEqual(expect.objectContaining({ state: "open", reasons: ["risk-limit"], since: 4 }));
  });

  it("as far as messages tell where nothing is remembered", async () => {
    const guard = createGuard({ profile });
    const messages = Array.from({ length: 6 }, (_, turn) => [
      user(`Question ${turn}`),
      assistant("Well.", turn > 3 ? "turn-limit" : undefined),
    ]).flat();
    const { breaker } = await guard.inspect({ messages: [...messages, user("And now?")] });
    expect(breaker).toMatchObject({ state: "open", reasons: ["turn-limit"], since: 5 });
  });
});
