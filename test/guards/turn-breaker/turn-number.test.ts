import { createGuard, memoryStore } from "r1guard";
import { describe, expect, it } from "vitest";
import type { Message } from "../../../src/core/conversation.ts";
import type { GuardContext } from "../../../src/core/guard.ts";
import { type TurnBreakerOptions, turnBreaker } from "../../../src/guards/turn-breaker/index.ts";
import { assistant, guardContext, testSession, turnRequest, user } from "../../contracts/guard-contract.ts";

const options: TurnBreakerOptions = {
  warnAt: 2,
  maxTurns: 3,
  onDegraded: "flag",
  onOpen: "refuse",
  cooldownTurns: 2,
};

/** Finished turns, one letter each: answered or refused by the limit. Then a pending one. */
function conversation(finished: string, words = "question"): Message[] {
  const turns = [...finished].flatMap((outcome, index) => [
    user(`${words} ${index}`),
    assistant(`answer ${index}`, outcome === "r" ? "turn-limit" : undefined),
  ]);
  return [...turns, user(`the latest ${words}`)];
}

async function stateOf(messages: readonly Message[], turnNumber?: number, context: GuardContext = guardContext()) {
  return (await turnBreaker(options).breaker?.(turnRequest({ messages, turnNumber }), context))?.state;
}

/** A host that counts its turns, sends the last `shown` messages, and keeps or loses a session. */
function host(shown: number, context: () => GuardContext, countFrom = 1) {
  const messages: Message[] = [];
  let turnNumber = countFrom - 1;
  const attempt = async (begins = true) => {
    const guard = turnBreaker(options);
    const request = turnRequest({ messages: messages.slice(-shown), turnNumber });
    const now = context();
    const state = (await guard.breaker?.(request, now))?.state;
    const refused = state === "open";
    const summary = { codes: refused ? ["turn-limit"] : [], toolCalls: 0, reasoningLength: 0, answerLength: 0 };
    await guard.afterTurn?.({ request, action: refused ? "block" : "allow", ...summary }, now);
    if (begins) messages.push(assistant("Well.", refused ? "turn-limit" : undefined));
    return state;
  };
  return {
    messages,
    attempt,
    say(text: string) {
      turnNumber++;
      messages.push(user(text));
      return attempt();
    },
    begin(text: string) {
      turnNumber++;
      messages.push(user(text));
    },
  };
}

const lasting = (session = testSession("c")) => {
  return () => guardContext({ session: { ...session } });
};

describe("a host that counts its turns, without a session", () => {
  it("hides none by cutting its history", async () => {
    expect(await stateOf(conversation(""))).toBe("closed");
    expect(await stateOf(conversation(""), 3)).toBe("degraded");
    expect(await stateOf(conversation(""), 4)).toBe("open");
    expect(await stateOf(conversation("a"), 4)).toBe("open");
    expect(await stateOf([{ role: "tool", content: "result" }], 4)).toBe("open");
  });

  it("adds none when its messages show them all: the larger decides", async () => {
    expect(await stateOf(conversation("a"), 2)).toBe("degraded");
    expect(await stateOf(conversation("aaa"), 1)).toBe("open");
    // Counting restarts after a trial, although the host's number goes on.
    expect(await stateOf(conversation("aaarra"), 7)).toBe("degraded");
  });

  it.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, "9" as unknown as number])(
    "is not believed when it says %s",
    async (turnNumber) => {
      expect(await stateOf(conversation(""), turnNumber)).toBe("closed");
    },
  );

  it("gets its trial although the turns before the refusals are cut off", async () => {
    expect(await stateOf(conversation("rr"), 6)).toBe("half-open");
    expect(await stateOf(conversation("r"), 6)).toBe("open");
    expect(await stateOf(conversation("rra"), 7)).toBe("degraded");
  });

  it("still gets the remedy, of what its messages show", async () => {
    const guard = turnBreaker({ ...options, onDegraded: "recap" });
    const request = turnRequest({ messages: conversation("a"), turnNumber: 3 });
    expect(await guard.prepare?.(request, guardContext())).toMatchObject([
      { kind: "append-to-last-user", text: expect.stringContaining("1. question 0\n2. the latest question") },
    ]);
    const cut = turnRequest({ messages: conversation(""), turnNumber: 3 });
    expect(await guard.prepare?.(cut, guardContext())).toEqual([]);
  });
});

describe("a host that counts its turns, with a session", () => {
  const course = ["closed", "degraded", "degraded", "open", "open", "half-open", "degraded", "degraded", "open"];

  it.each([1, 3, 5, 99])("goes the same course when it shows %i messages", async (shown) => {
    const { say } = host(shown, lasting());
    const states = [];
    // The same words again and again: without a number nothing would tell them from a retry.
    for (let turn = 0; turn < course.length; turn++) states.push(await say("go on"));
    expect(states).toEqual(course);
  });

  it("counts a retry and the steps of an agent loop once", async () => {
    const { messages, begin, attempt } = host(99, lasting());
    begin("find it");
    for (let step = 0; step < 5; step++) {
      expect(await attempt(false)).toBe("closed");
      messages.push(assistant(""), { role: "tool", content: `result ${step}` });
    }
  });

  it("counts a turn once whose history is summarised on the way", async () => {
    const context = lasting();
    const guard = turnBreaker(options);
    const ask = async (messages: readonly Message[], turnNumber: number) => {
      const request = turnRequest({ messages, turnNumber });
      const now = context();
      const state = (await guard.breaker?.(request, now))?.state;
      await guard.afterTurn?.(
        { request, action: "allow", codes: [], toolCalls: 0, reasoningLength: 0, answerLength: 0 },
        now,
      );
      return state;
    };
    await ask(conversation(""), 1);
    expect(await ask(conversation("a"), 2)).toBe("degraded");
    const summarised = [user("Summary: they asked something."), assistant(""), { role: "tool", content: "x" } as const];
    for (let step = 0; step < 4; step++) expect(await ask(summarised, 2)).toBe("degraded");
    expect(await ask([...summarised, assistant("Done."), user("And?")], 3)).toBe("degraded");
    expect(await ask([user("Summary: much was said.")], 4)).toBe("open");
  });

  it("is counted on where the session was lost", async () => {
    const first = host(1, lasting());
    for (let turn = 0; turn < 3; turn++) await first.say("go on");
    const second = host(1, lasting(testSession("c")), 4);
    expect(await second.say("go on")).toBe("open");
  });

  it("that lost its own count goes on by what messages and session show", async () => {
    const context = lasting();
    const first = host(99, context);
    for (let turn = 0; turn < 3; turn++) await first.say(`question ${turn}`);
    const second = host(1, context);
    expect(await second.say("another")).toBe("open");
  });

  it("may begin to count late", async () => {
    const session = testSession("c");
    const context = guardContext({ session });
    const summary = { action: "allow", codes: [], toolCalls: 0, reasoningLength: 0, answerLength: 0 } as const;
    await turnBreaker(options).afterTurn?.(
      { request: turnRequest({ messages: conversation("") }), ...summary },
      context,
    );
    expect(await stateOf(conversation("", "other question"), 4, guardContext({ session }))).toBe("open");
  });

  it("does not close an open breaker, nor shorten its cool-down", async () => {
    const context = lasting();
    const { say } = host(1, context);
    for (let turn = 0; turn < 4; turn++) await say("go on");
    expect(await stateOf([user("go on")], 90, context())).toBe("open");
  });
});

it("reaches the breaker through the pipeline, and says once that it changed", async () => {
  const store = memoryStore();
  const guard = createGuard({
    profile: { extends: "general", turns: { warnAt: 2, maxTurns: 3, onDegraded: "flag" } },
    store,
  });
  const changes: unknown[] = [];
  guard.on("breaker-change", ({ from, to }) => changes.push([from, to]));
  const messages = [user("again"), assistant("Well."), user("go on")];
  for (const turnNumber of [2, 3, 4, 5]) {
    const turn = await guard.openTurn({ messages, tools: [], turnNumber });
    expect(turn.refusal?.code).toBe(turnNumber > 3 ? "turn-limit" : undefined);
    await turn.end();
  }
  expect(changes).toEqual([
    ["closed", "degraded"],
    ["degraded", "open"],
  ]);
});
