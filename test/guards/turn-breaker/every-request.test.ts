import { createGuard, type Message, memoryStore, type SessionStore } from "r1guard";
import { describe, expect, it } from "vitest";
import { assistant, user } from "../../contracts/guard-contract.ts";

const system = (content: string): Message => ({ role: "system", content });
const result = (content: string): Message => ({ role: "tool", content, toolCallId: "t-1" });

function guardOn(maxTurns: number, store: SessionStore = memoryStore()) {
  const turns = { warnAt: maxTurns, maxTurns, cooldownTurns: 1_000, onDegraded: "flag" } as const;
  const guard = createGuard({ profile: { turns }, store });
  return {
    guard,
    open: (messages: readonly Message[]) => guard.openTurn<never>({ messages, tools: [], conversationId: "c" }),
    async ask(messages: readonly Message[]) {
      const turn = await guard.openTurn<never>({ messages, tools: [], conversationId: "c" });
      if (turn.refusal === undefined) turn.write("text", "Fine.");
      await turn.end();
      return turn.refusal?.code ?? "answered";
    },
  };
}

describe("a request to the model is a turn, however it ends", () => {
  it.each([
    ["an instruction of the application's", [system("Be brief.")]],
    ["the beginning of an answer", [assistant("Sure:")]],
    ["both", [assistant("{"), system("JSON only.")]],
  ])("%s: of 50 at once none passes the limit, and those that die count", async (_, tail) => {
    const { guard, open } = guardOn(5);
    const turns = await Promise.all(Array.from({ length: 50 }, (_, index) => open([user(`Riddle ${index}`), ...tail])));
    expect(turns.filter(({ refusal }) => refusal === undefined)).toHaveLength(5);
    // Nobody ends them.
    expect(await guard.conversations.status("c")).toMatchObject({ unfinished: 50 });
    expect((await open([user("Another"), ...tail])).refusal?.code).toBe("turn-limit");
  });

  it("asks the store as often as any other: once before and once after", async () => {
    const store = memoryStore();
    const asked: string[] = [];
    const logged = new Proxy(store, {
      get:
        (target, verb: keyof SessionStore) =>
        (...values: never[]) => {
          asked.push(verb);
          return (target[verb] as (...given: never[]) => unknown)(...values);
        },
    });
    const { ask } = guardOn(5, logged);
    await ask([user("Riddle"), assistant("Sure:")]);
    const breakers = asked.filter((verb) => verb !== "get");
    expect(breakers).toEqual(["append", "compareAndSet"]);
  });
});

describe("a request that shows no message of the user's", () => {
  it.each([
    ["instructions", (index: number) => [system(`Tell riddle ${index}.`)]],
    ["earlier answers", (index: number) => [system("You tell riddles."), assistant(`Riddle ${index}:`)]],
  ])("is a turn, known by what it shows: %s", async (_, messagesOf) => {
    const { guard, ask } = guardOn(3);
    const codes = [];
    for (let index = 0; index < 5; index++) codes.push(await ask(messagesOf(index)));
    expect(codes).toEqual(["answered", "answered", "answered", "turn-limit", "turn-limit"]);
    expect(await guard.conversations.status("c")).toMatchObject({ state: "open" });
  });

  it("asked again is the same turn", async () => {
    const { guard, ask } = guardOn(3);
    for (let attempt = 0; attempt < 5; attempt++) await ask([system("Tell a riddle.")]);
    expect(await guard.conversations.status("c")).toMatchObject({ counted: 1 });
  });

  it("does not pass the limit at once either, nor by dying", async () => {
    const { open } = guardOn(5);
    const turns = await Promise.all(Array.from({ length: 50 }, (_, index) => open([system(`Tell riddle ${index}.`)])));
    expect(turns.filter(({ refusal }) => refusal === undefined)).toHaveLength(5);
  });

  it("follows the last known turn where it is a step of an agent, and is one where none is known", async () => {
    const { guard, ask } = guardOn(3);
    const step = (index: number) => [assistant(`Call ${index}`), result(`Found ${index}`)];
    for (let index = 0; index < 30; index++) expect(await ask(step(index))).toBe("answered");
    expect(await guard.conversations.status("c")).toMatchObject({ counted: 1, unfinished: 0 });
    expect(await ask([user("And now?")])).toBe("answered");
    for (let index = 0; index < 30; index++) expect(await ask([...step(index), system("Go on.")])).toBe("answered");
    expect(await guard.conversations.status("c")).toMatchObject({ counted: 2, unfinished: 0, turns: 2 });
    expect(await ask([user("A third")])).toBe("answered");
    expect(await ask([user("A fourth")])).toBe("turn-limit");
    // A step of a turn that was refused is refused.
    expect(await ask(step(99))).toBe("turn-limit");
  });

  it("counts where it was lost and nothing else is known", async () => {
    const { guard, open, ask } = guardOn(2);
    await open([assistant("Call"), result("Found")]);
    await open([assistant("Call"), result("Found more")]);
    expect(await guard.conversations.status("c")).toMatchObject({ counted: 1, unfinished: 1 });
    expect(await ask([user("Well?")])).toBe("answered");
    expect(await ask([user("And?")])).toBe("turn-limit");
  });
});
