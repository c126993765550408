import { createGuard, isGuardError, type MemoryStoreOptions, memoryStore, type SessionStore } from "r1guard";
import { redisStore } from "r1guard/redis";
import { describe, expect, it } from "vitest";
import { user } from "../contracts/guard-contract.ts";

const TURNS = { warnAt: 3, maxTurns: 3, cooldownTurns: 1_000, onDegraded: "flag" } as const;

/** Asks five things, the newest message only; what each was refused for, and what failed. */
async function fiveTurns(store: SessionStore, failMode: "closed" | "open", history = 0) {
  const guard = createGuard({ profile: { turns: TURNS, failMode, deadlineMs: 50 }, store });
  const failures = new Set<string>();
  guard.on("guard-error", ({ guard: name, reason }) => failures.add(`${name} ${reason}`));
  const codes: unknown[] = [];
  for (let index = 0; index < 5; index++) {
    const said = Array.from({ length: index * history }, (_, turn) => [
      user(`Riddle ${turn}`),
      { role: "assistant" as const, content: `It is ${turn}.` },
    ]);
    const messages = [...said.flat(), user(`Riddle ${index}`)];
    const turn = await guard.openTurn<never>({ messages, tools: [], conversationId: "c" });
    codes.push(turn.refusal?.code);
    await turn.end();
  }
  return { codes, failures: [...failures] };
}

describe("a store that answers wrongly", () => {
  const faults: [string, Partial<SessionStore>][] = [
    ["nothing", { append: async () => undefined as never }],
    ["a length", { append: async () => 12 as never }],
    ["what stood there before", { append: async () => "" }],
    ["something of another's", { get: async () => "not ours", append: async (_, __, text) => `not ours${text}` }],
  ];

  it.each(faults)("is an error, which the fail mode decides: append answers with %s", async (_, fault) => {
    const closed = await fiveTurns({ ...memoryStore(), ...fault }, "closed");
    expect(closed).toEqual({ codes: Array(5).fill("guard-failed"), failures: ["turn-breaker threw"] });
    const open = await fiveTurns({ ...memoryStore(), ...fault }, "open");
    expect(open).toEqual({ codes: Array(5).fill(undefined), failures: ["turn-breaker threw"] });
  });

  it("may leave append out, or say so with null", async () => {
    const { codes } = await fiveTurns({ ...memoryStore(), append: null as never }, "closed");
    expect(codes).toEqual([undefined, undefined, undefined, "turn-limit", "turn-limit"]);
  });
});

describe("a store that is gone", () => {
  const gone = async () => Promise.reject(new Error("The connection is closed."));
  const dead: SessionStore = { get: gone, compareAndSet: gone, increment: gone, append: gone, delete: gone };
  const hung = () => new Promise<never>(() => {});

  it.each([
    ["fails", dead],
    ["hangs", { ...dead, append: hung, get: hung }],
  ])("leaves a turn to its messages where the fail mode is open: it %s", async (_, store) => {
    const shown = await fiveTurns(store, "open", 1);
    expect(shown.codes).toEqual([undefined, undefined, undefined, "turn-limit", "turn-limit"]);
    expect(shown.failures).not.toEqual([]);
    const closed = await fiveTurns(store, "closed", 1);
    expect(closed.codes).toEqual(Array(5).fill("guard-failed"));
  });

  it("and is told how the turn ended when it is back", async () => {
    const store = memoryStore();
    const guard = createGuard({
      profile: { turns: TURNS, failMode: "open" },
      store: { ...store, append: gone },
    });
    for (let index = 0; index < 2; index++) {
      const messages = [user(`Riddle ${index}`)];
      await (await guard.openTurn<never>({ messages, tools: [], conversationId: "c" })).end();
    }
    expect(await guard.conversations.status("c")).toMatchObject({ counted: 2, unfinished: 0 });
  });
});

describe("a conversation id", () => {
  it("with half a surrogate pair is refused: stores would take many of them for one", async () => {
    const guard = createGuard({ profile: { turns: TURNS } });
    const request = { messages: [user("Well?")], tools: [], conversationId: "c-\ud800" };
    expect((await guard.openTurn<never>(request)).refusal?.code).toBe("guard-failed");
    const refused = { code: "input-invalid", path: "conversationId" };
    await expect(guard.conversations.status("c-\ud800")).rejects.toMatchObject(refused);
    await expect(guard.conversations.reset("c-\ud800")).rejects.toMatchObject(refused);
    await guard.conversations.reset("c-1", null as never);
    expect((await guard.openTurn<never>({ ...request, conversationId: "c-😀" })).refusal).toBeUndefined();
  });
});

describe("options of stores", () => {
  it.each([
    ["maxConversations", { maxConversations: 0 }],
    ["maxConversations", { maxConversations: Number.NaN }],
    ["maxConversations", { maxConversations: "10" }],
    ["ttlMs", { ttlMs: -5 }],
    ["ttlMs", { ttlMs: Number.NaN }],
    ["ttlMs", { ttlMs: 0.5 }],
    ["now", { now: 5 }],
    ["options", null],
  ])("memoryStore names %s where it cannot be: %j", (path, options) => {
    const open = () => memoryStore(options as MemoryStoreOptions);
    expect(open).toThrow(new RegExp(`memoryStore: ${path} should be .*, not `, "u"));
    try {
      open();
    } catch (error) {
      expect(isGuardError(error) && error.code).toBe("input-invalid");
      expect(error).toMatchObject({ path });
    }
  });

  it("redisStore does so without any, too", () => {
    for (const options of [null, undefined]) {
      expect(() => redisStore(options as never)).toThrow(/redisStore: options should be an object with a client/u);
    }
  });
});
