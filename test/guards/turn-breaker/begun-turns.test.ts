import { createGuard, memoryStore, type SessionStore, type Turn } from "r1guard";
import { describe, expect, it } from "vitest";
import { assistant, user } from "../../contracts/guard-contract.ts";

const MAX_TURNS = 6;

function guardOn(store: SessionStore = memoryStore(), turns: Record<string, unknown> = {}) {
  const profile = { turns: { warnAt: 5, maxTurns: MAX_TURNS, cooldownTurns: 1_000, onDegraded: "flag", ...turns } };
  return createGuard({ profile: profile as never, store });
}

/** Opens a turn; nothing becomes of it unless the test ends it. */
function open(guard: ReturnType<typeof guardOn>, text: string, before: readonly string[] = []): Promise<Turn<never>> {
  const messages = [...before.flatMap((said) => [user(said), assistant(`As to ${said}.`)]), user(text)];
  return guard.openTurn<never>({ messages, tools: [], conversationId: "c" });
}

async function finish(turn: Turn<never>): Promise<void> {
  if (turn.refusal === undefined) turn.write("text", "Fine.");
  await turn.end();
}

const admitted = (turns: readonly Turn<never>[]) => turns.filter(({ refusal }) => refusal === undefined).length;

describe("turns that arrive together", () => {
  it.each([
    ["with messages of their own", (index: number) => `Riddle ${index}`],
    ["with one and the same message", () => "Go on."],
  ])("50 at once, %s, cannot pass the limit", async (_, textOf) => {
    const guard = guardOn();
    for (let turn = 0; turn < 2; turn++) await finish(await open(guard, `Opening ${turn}`));
    const turns = await Promise.all(Array.from({ length: 50 }, (_, index) => open(guard, textOf(index))));
    expect(admitted(turns)).toBe(MAX_TURNS - 2);
    await Promise.all(turns.map(finish));
    const later = await open(guard, "Another");
    expect(later.refusal?.code).toBe("turn-limit");
  });

  it("are all among the turns so far, refused ones, too", async () => {
    const guard = guardOn();
    const turns = await Promise.all(Array.from({ length: 50 }, (_, index) => open(guard, `Riddle ${index}`)));
    await Promise.all(turns.map(finish));
    expect(await guard.conversations.status("c")).toMatchObject({ state: "open", turns: 50, unfinished: 0 });
  });

  it("50 at once from 50 guards cannot pass the limit either, on a store that knows no `append`", async () => {
    const { append: _, ...store } = memoryStore();
    const turns = await Promise.all(Array.from({ length: 50 }, (_, index) => open(guardOn(store), `Riddle ${index}`)));
    expect(admitted(turns)).toBe(MAX_TURNS);
  });

  it("count each once when all have ended", async () => {
    const guard = guardOn(memoryStore(), { warnAt: 80, maxTurns: 90 });
    const turns = await Promise.all(Array.from({ length: 30 }, (_, index) => open(guard, `Riddle ${index}`)));
    expect(await guard.conversations.status("c")).toMatchObject({ counted: 30, unfinished: 30 });
    await Promise.all(turns.map(finish));
    expect(await guard.conversations.status("c")).toMatchObject({ counted: 30, unfinished: 0 });
  });

  it("are one turn where their history shows that they are", async () => {
    const guard = guardOn();
    await finish(await open(guard, "Where to?"));
    const turns = await Promise.all(Array.from({ length: 20 }, () => open(guard, "By train?", ["Where to?"])));
    expect(admitted(turns)).toBe(20);
    await Promise.all(turns.map(finish));
    expect(await guard.conversations.status("c")).toMatchObject({ counted: 2, unfinished: 0 });
  });
});

describe("turns that never end, because their process died", () => {
  it("count, although the host sends the newest message only", async () => {
    const store = memoryStore();
    const turns = [];
    // Each on a guard of its own: nothing but the store lives on.
    for (let turn = 0; turn < 20; turn++) turns.push(await open(guardOn(store), `Riddle ${turn}`));
    expect(admitted(turns)).toBe(MAX_TURNS);
  });

  it("count once with what the messages show of them", async () => {
    const store = memoryStore();
    const said: string[] = [];
    for (let turn = 0; turn < MAX_TURNS; turn++) {
      const opened = await open(guardOn(store), `Riddle ${turn}`, said);
      expect(opened.refusal).toBeUndefined();
      said.push(`Riddle ${turn}`);
      // Every other one dies.
      if (turn % 2 === 0) await finish(opened);
    }
    expect((await open(guardOn(store), "One more", said)).refusal?.code).toBe("turn-limit");
  });

  it("are folded into the count, so that what is kept of them stays short", async () => {
    const store = memoryStore();
    const guard = guardOn(store, { warnAt: 900, maxTurns: 1_000 });
    for (let turn = 0; turn < 300; turn++) await open(guard, `Riddle ${turn}`);
    expect(await guard.conversations.status("c")).toMatchObject({ counted: 300 });
    expect(String(await store.get("c", "turn-breaker:turns")).length).toBeLessThan(2_500);
    await finish(await open(guard, "The last"));
    expect(await guard.conversations.status("c")).toMatchObject({ counted: 301, unfinished: 16 });
  });

  it("leave an open breaker its trial: one more cool-down at most", async () => {
    const store = memoryStore();
    const guard = guardOn(store, { cooldownTurns: 1 });
    for (let turn = 0; turn < MAX_TURNS; turn++) await finish(await open(guard, `Riddle ${turn}`));
    for (let turn = 0; turn < 5; turn++) await open(guard, `Lost ${turn}`);
    const states: string[] = [];
    for (let turn = 0; turn < 4; turn++) {
      const later = await open(guard, `Later ${turn}`);
      states.push(later.report().breaker.state);
      await finish(later);
    }
    expect(states).toContain("half-open");
  });
});

describe("a turn that was abandoned", () => {
  it("counts, because nobody knows how much of it was read", async () => {
    const guard = guardOn();
    const turns = [];
    for (let turn = 0; turn < 20; turn++) {
      const opened = await open(guard, `Riddle ${turn}`);
      turns.push(opened);
      opened.write("text", "Nearly all of the answer");
      opened.abandon();
    }
    expect(admitted(turns)).toBe(MAX_TURNS);
  });

  it("is kept although its caller's signal has aborted, and what it found is held against the conversation", async () => {
    const store = memoryStore();
    const rule = {
      id: "step",
      phrases: ["mercury switch"],
      stages: ["answer"],
      action: "flag",
      severity: "high",
    } as const;
    const guard = createGuard({ profile: { rules: [{ ...rule, category: "S9" }] }, store });
    const errors: unknown[] = [];
    guard.on("guard-error", ({ error }) => errors.push(error));
    const caller = new AbortController();
    const messages = [user("How?")];
    const turn = await guard.openTurn<never>({ messages, tools: [], conversationId: "c", signal: caller.signal });
    turn.write("text", "You take the mercury switch. ".repeat(40));
    caller.abort();
    turn.abandon();
    await expect.poll(() => guard.conversations.status("c")).toMatchObject({ unfinished: 0, counted: 1, risk: 2.5 });
    expect(errors).toEqual([]);
  });
});

it("inspection writes nothing", async () => {
  const store = memoryStore();
  const guard = guardOn(store);
  await guard.inspect({ messages: [user("Hello")], answer: "Hi." });
  expect(await guard.conversations.status("c")).toBeUndefined();
});
