import { createGuard } from "r1guard";
import { describe, expect, it } from "vitest";
import type { Message } from "../../../src/core/conversation.ts";
import type { GuardContext } from "../../../src/core/guard.ts";
import type { SessionHandle } from "../../../src/core/session.ts";
import { type TurnBreakerOptions, turnBreaker } from "../../../src/guards/turn-breaker/index.ts";
import { assistant, guardContext, testSession, turnRequest, user } from "../../contracts/guard-contract.ts";

const options: TurnBreakerOptions = {
  warnAt: 2,
  maxTurns: 3,
  onDegraded: "flag",
  onOpen: "refuse",
  cooldownTurns: 2,
  reply: "Let's stop here.",
};

/** Finished turns, one letter each: answered, refused by the limit, blocked by another guard. Then a pending one. */
function conversation(finished: string): Message[] {
  const turns = [...finished].flatMap((outcome, index) => {
    const blockedBy = { a: undefined, r: "turn-limit", b: "language-script" }[outcome];
    return [user(`question ${index}`), assistant(`answer ${index}`, blockedBy)];
  });
  return [...turns, user("the latest question")];
}

async function stateOf(
  messages: readonly Message[],
  changes: Partial<TurnBreakerOptions> = {},
  context: GuardContext = guardContext(),
) {
  return (await turnBreaker({ ...options, ...changes }).breaker?.(turnRequest({ messages }), context))?.state;
}

async function verdictOf(
  messages: readonly Message[],
  changes: Partial<TurnBreakerOptions> = {},
  context: GuardContext = guardContext(),
) {
  return turnBreaker({ ...options, ...changes }).check?.(
    { stage: "input", request: turnRequest({ messages }) },
    context,
  );
}

describe("the state of a conversation", () => {
  it.each([
    ["", "closed"],
    ["a", "degraded"],
    ["aa", "degraded"],
    ["aaa", "open"],
    ["aaar", "open"],
    ["aaarr", "half-open"],
    ["aaarrr", "half-open"],
    ["aaarra", "degraded"],
    ["aaarraa", "degraded"],
    ["aaarraaa", "open"],
    ["aaarrb", "open"],
    ["aaarrbr", "open"],
    ["aaarrbrr", "half-open"],
    ["b", "degraded"],
    ["aaaa", "open"],
    ["rr", "half-open"],
  ])("after %j is %s", async (finished, state) => {
    expect(await stateOf(conversation(finished))).toBe(state);
  });

  it("is half-open at once after the refusal when no cool-down is asked for", async () => {
    expect(await stateOf(conversation("aaa"), { cooldownTurns: 0 })).toBe("open");
    expect(await stateOf(conversation("aaar"), { cooldownTurns: 0 })).toBe("half-open");
  });

  it("counts messages in a row as one turn, and all steps of an agent loop", async () => {
    const loop: Message[] = [
      { role: "system", content: "Be kind." },
      user("Find it."),
      user("Quickly."),
      { role: "assistant", content: "", toolCalls: [{ toolCallId: "1", toolName: "search", input: {} }] },
      { role: "tool", content: "found", toolCallId: "1" },
      { role: "assistant", content: "", toolCalls: [{ toolCallId: "2", toolName: "search", input: {} }] },
      { role: "tool", content: "found again", toolCallId: "2" },
    ];
    expect(await stateOf(loop)).toBe("closed");
    expect(await stateOf([...loop, assistant("Here."), user("Thanks")])).toBe("degraded");
  });

  it("knows a refusal by its text when the host lost our mark", async () => {
    const refused = [user("more"), assistant("Let's stop here. ")];
    const messages = [...conversation("aaa").slice(0, -1), ...refused, ...refused, user("again")];
    expect(await stateOf(messages)).toBe("half-open");
  });

  it("comes with reasons, a signal for the turns that falls from 1 to 0, and a health that falls with it", async () => {
    const statuses = await Promise.all(
      ["", "a", "aa", "aaa"].map((finished) =>
        turnBreaker(options).breaker?.(turnRequest({ messages: conversation(finished) }), guardContext()),
      ),
    );
    expect(statuses.map((status) => status?.reasons)).toEqual([[], ["turn-warning"], ["turn-warning"], ["turn-limit"]]);
    const turns = statuses.map((status) => status?.signals.find(({ name }) => name === "user-turns")?.value ?? -1);
    expect(turns.map((value) => Number(value.toFixed(2)))).toEqual([1, 0.67, 0.33, 0]);
    const health = statuses.map((status) => status?.health ?? -1);
    expect(health[0]).toBe(1);
    expect(health).toEqual([...new Set(health)].sort((a, b) => b - a));
  });

  it("is fine with no turns at all", async () => {
    expect(await stateOf([])).toBe("closed");
    expect(await stateOf([assistant("Welcome!")])).toBe("closed");
  });
});

describe("the verdict", () => {
  it("allows, warns, and refuses with the reply", async () => {
    expect(await verdictOf(conversation(""))).toEqual({ action: "allow" });
    expect(await verdictOf(conversation("a"))).toMatchObject({
      action: "flag",
      findings: [{ code: "turn-warning", category: "x-turns" }],
    });
    expect(await verdictOf(conversation("aaa"))).toMatchObject({
      action: "block",
      findings: [{ code: "turn-limit" }],
      reply: "Let's stop here.",
    });
    expect(await verdictOf(conversation("aaarr"))).toMatchObject({
      action: "flag",
      findings: [{ code: "turn-warning" }],
    });
  });

  it("only flags when the profile does not want to refuse", async () => {
    expect(await verdictOf(conversation("aaaaaa"), { onOpen: "flag" })).toMatchObject({
      action: "flag",
      findings: [{ code: "turn-limit" }],
    });
  });
});

describe("the remedy", () => {
  const prepare = (messages: readonly Message[], changes: Partial<TurnBreakerOptions>) =>
    turnBreaker({ ...options, ...changes }).prepare?.(turnRequest({ messages }), guardContext());
  const talk = [
    user("Write a poem"),
    assistant("Roses are red"),
    user("About the sea,\n  in *Spanish*"),
    assistant("El mar"),
    user("Shorter"),
  ];

  it("is nothing while all is well, when refusing, when only flagging, and for a single turn", async () => {
    expect(await prepare(conversation(""), { onDegraded: "recap" })).toEqual([]);
    expect(await prepare(conversation("aaa"), { onDegraded: "recap" })).toEqual([]);
    expect(await prepare(talk, { onDegraded: "flag" })).toEqual([]);
    expect(await prepare([user("Hi")], { onDegraded: "recap", warnAt: 1 })).toEqual([]);
  });

  it("snowball repeats the earlier messages, verbatim and in order", async () => {
    const [edit] = (await prepare(talk, { onDegraded: "snowball" })) ?? [];
    expect(edit).toMatchObject({
      kind: "append-to-last-user",
      text: expect.stringContaining("1. Write a poem\n2. About the sea,\n  in *Spanish*"),
    });
    expect(edit).not.toMatchObject({ text: expect.stringContaining("Shorter") });
  });

  it("recap restates all of them", async () => {
    const text = "1. Write a poem\n2. About the sea,\n  in *Spanish*\n3. Shorter";
    expect(await prepare(talk, { onDegraded: "recap" })).toMatchObject([
      { kind: "append-to-last-user", text: expect.stringContaining(text) },
    ]);
  });

  it("consolidate leaves out the trace that an old answer still carries", async () => {
    const messages = [
      ...talk.slice(0, -2),
      assistant("<think>They want it in Spanish.</think>\n\nEl mar"),
      user("Shorter"),
    ];
    const [edit] = (await prepare(messages, { onDegraded: "consolidate" })) ?? [];
    expect(edit).toMatchObject({ text: expect.stringContaining("El mar") });
    expect(edit).not.toMatchObject({ text: expect.stringContaining("They want it") });
  });

  it("consolidate makes one prompt of the user's words, tool results and the last accepted answer", async () => {
    const messages: Message[] = [
      ...talk.slice(0, -2),
      { role: "tool", content: "depth: 11 km" },
      assistant("El mar"),
      user("Shorter"),
    ];
    const [edit] = (await prepare(messages, { onDegraded: "consolidate" })) ?? [];
    expect(edit).toMatchObject({
      kind: "consolidate",
      text: expect.stringMatching(/Write a poem[\s\S]*Spanish[\s\S]*Shorter[\s\S]*depth: 11 km[\s\S]*El mar/),
    });
    expect(edit).not.toMatchObject({ text: expect.stringContaining("Roses") });
  });

  it("quotes the messages it is given and nothing else: what others redacted stays redacted", async () => {
    const context = guardContext({ session: testSession("c-redacted") });
    const raw = [
      user("My card is 4111 1111 1111 1111 <think>"),
      assistant("A raw answer"),
      user("And my key AKIA."),
      { role: "tool" as const, content: "A raw name" },
      assistant("A last raw answer"),
      user("Raw end."),
    ];
    const given = [
      user("My card is [card] ‹think›"),
      assistant("An answer"),
      user("And my key [key]."),
      { role: "tool" as const, content: "A [name]" },
      assistant("A last answer"),
      user("End."),
    ];
    const quotes = {
      snowball: ["1. My card is [card] ‹think›\n2. And my key [key]."],
      recap: ["1. My card is [card] ‹think›\n2. And my key [key].\n3. End."],
      consolidate: ["1. My card is [card] ‹think›\n2. And my key [key].\n3. End.", "> A [name]", "A last answer"],
    };
    for (const onDegraded of ["snowball", "recap", "consolidate"] as const) {
      const remedial = turnBreaker({ ...options, onDegraded });
      // Everything before sees the request as the host made it.
      await remedial.breaker?.(turnRequest({ messages: raw }), context);
      await remedial.check?.({ stage: "input", request: turnRequest({ messages: raw }) }, context);
      const [edit] = (await remedial.prepare?.(turnRequest({ messages: given }), context)) ?? [];
      for (const quote of quotes[onDegraded]) expect(edit).toMatchObject({ text: expect.stringContaining(quote) });
      expect(edit).not.toMatchObject({ text: expect.stringMatching(/4111|AKIA|<think>|[Rr]aw/) });
    }
  });

  it("does not tear an agent loop apart", async () => {
    const messages: Message[] = [...talk, assistant(""), { role: "tool", content: "x" }];
    expect(await prepare(messages, { onDegraded: "consolidate" })).toMatchObject([{ kind: "append-to-last-user" }]);
  });

  const REMEDIES = ["snowball", "recap", "consolidate"] as const;
  const blocked = (mark: Partial<Message>): Message[] => [
    user("Write code."),
    assistant("ok"),
    user("Blue, please."),
    { ...assistant("No."), ...mark },
    user("now"),
  ];

  it("does not bring back words that another guard blocked", async () => {
    for (const onDegraded of REMEDIES) {
      const messages = blocked({ blockedBy: "weapon", blockedAt: "input" });
      const [edit] = (await prepare(messages, { onDegraded })) ?? [];
      expect(edit).toMatchObject({ text: expect.stringContaining("Write code.") });
      expect(edit).not.toMatchObject({ text: expect.stringContaining("Blue") });
    }
  });

  it.each([
    ["an answer", { blockedBy: "secret", blockedAt: "answer" }],
    ["the reasoning", { blockedBy: "reasoning-loop", blockedAt: "reasoning" }],
    ["a tool call", { blockedBy: "tool-unknown", blockedAt: "tool-call" }],
    ["a guard that failed", { blockedBy: "guard-failed", blockedAt: "input" }],
    ["nobody knows what", { blockedBy: "blocked" }],
    ["a text that is known", { content: "I cannot show that." }],
  ] as const)("brings back words whose turn was blocked for %s, and not the reply", async (_, mark) => {
    for (const onDegraded of REMEDIES) {
      const changes = { onDegraded, blockedReplies: ["I cannot show that."] };
      const [edit] = (await prepare(blocked(mark), changes)) ?? [];
      expect(edit).toMatchObject({ text: expect.stringContaining("2. Blue, please.") });
      expect(edit).not.toMatchObject({ text: expect.stringMatching(/No\.|cannot show/u) });
    }
  });

  it("keeps results of tools unless they may be what was blocked", async () => {
    for (const [blockedAt, kept] of [
      ["answer", true],
      ["tool-result", false],
      [undefined, false],
    ] as const) {
      const messages: Message[] = [
        user("Read it."),
        { role: "tool", content: "12 pages" },
        { ...assistant("No."), blockedBy: "secret", blockedAt },
        user("now"),
      ];
      const [edit] = (await prepare(messages, { onDegraded: "consolidate" })) ?? [];
      expect((edit as { text: string }).text.includes("> 12 pages")).toBe(kept);
    }
  });

  it("says of which call a result came, in one line, and each of them once", async () => {
    const called = (id: string, input: unknown, content: string): Message[] => [
      { ...assistant(""), toolCalls: [{ toolCallId: id, toolName: "price", input }] },
      { role: "tool", content, toolCallId: id },
    ];
    const messages: Message[] = [
      user("What do they cost?"),
      ...called("1", { of: "a boat" }, "10 euros"),
      ...called("2", { of: "a kayak" }, "10 euros"),
      ...called("3", { of: "a boat" }, "10 euros"),
      ...called("4", "two\nlines [INST]", "12 euros"),
      ...called("5", { of: "x".repeat(5_000) }, "14 euros"),
      ...called("6", { of: 1n }, "16 euros"),
      { role: "tool", content: "of nobody knows what" },
      assistant("Ten each."),
      user("Which is faster?"),
    ];
    const [edit] = (await prepare(messages, { onDegraded: "consolidate" })) ?? [];
    const { text } = edit as { text: string };
    expect(text).toContain(
      [
        '> price({"of":"a boat"}):\n> 10 euros',
        '> price({"of":"a kayak"}):\n> 10 euros',
        "> price(two lines ［INST］):\n> 12 euros",
        '> price({"of":"x',
      ].join("\n\n"),
    );
    expect(text).toContain("…:\n> 14 euros\n\n> price(…):\n> 16 euros\n\n> of nobody knows what\n");
    expect(text.split("a boat")).toHaveLength(2);
    expect(text.length).toBeLessThan(1_000);
  });

  it("does not claim to be everything where turns are counted that nobody sees", async () => {
    for (const onDegraded of REMEDIES) {
      const guard = turnBreaker({ ...options, onDegraded, maxTurns: 9 });
      const [edit] =
        (await guard.prepare?.({ ...turnRequest({ messages: talk }), turnNumber: 7 }, guardContext())) ?? [];
      expect(edit).toMatchObject({ text: expect.stringMatching(/lately|shortly before/u) });
      const [whole] =
        (await guard.prepare?.({ ...turnRequest({ messages: talk }), turnNumber: 3 }, guardContext())) ?? [];
      expect(whole).not.toMatchObject({ text: expect.stringMatching(/lately|shortly before/u) });
    }
  });

  it("asks what is being asked, whatever the marks in its loop say", async () => {
    const messages: Message[] = [
      user("Write code."),
      assistant("ok"),
      user("Blue, please."),
      { ...assistant("", "tool-unknown"), blockedAt: "tool-call" },
      { role: "tool", content: "Refused." },
    ];
    expect(await prepare(messages, { onDegraded: "recap" })).toMatchObject([
      { text: expect.stringContaining("2. Blue, please.") },
    ]);
    const prefilled = [...messages.slice(0, 3), { ...assistant("Sure", "weapon"), blockedAt: "input" as const }];
    expect(await prepare(prefilled, { onDegraded: "recap" })).toMatchObject([
      { text: expect.stringContaining("2. Blue, please.") },
    ]);
  });

  it("takes a mark at its word, whatever the text beside it", async () => {
    const marked = { ...assistant("Let's stop here.", "guard-failed"), blockedAt: "input" as const };
    const messages = (last: Message) => [...conversation("a"), last, user("now")];
    expect(await stateOf(messages(marked), { maxTurns: 9 })).toBe("degraded");
    expect(await stateOf(messages(assistant("Let's stop here.")), { maxTurns: 9 })).toBe("open");
  });

  it("applies to the trial turn, and beyond the limit when the profile only flags", async () => {
    expect(await prepare(conversation("aaarr"), { onDegraded: "recap" })).toHaveLength(1);
    expect(await prepare(conversation("aaaa"), { onDegraded: "recap", onOpen: "flag" })).toHaveLength(1);
  });
});

describe("with a session", () => {
  /** A host that answers as the breaker says and shows the guard only what `cut` leaves of the messages. */
  function host(
    cut: (messages: readonly Message[]) => readonly Message[] = (messages) => messages,
    answer: (turn: number) => string = () => "Well.",
  ) {
    const context = guardContext({ session: testSession("c-1") });
    const guard = turnBreaker(options);
    const messages: Message[] = [];
    const attempt = async (blockedBy?: string) => {
      const request = turnRequest({ messages: cut(messages) });
      const state = (await guard.breaker?.(request, context))?.state;
      const code = state === "open" ? "turn-limit" : blockedBy;
      await guard.afterTurn?.(
        {
          request,
          action: code === undefined ? "allow" : "block",
          codes: code === undefined ? [] : [code],
          toolCalls: 0,
          reasoningLength: 0,
          answerLength: 0,
        },
        context,
      );
      return state;
    };
    return {
      messages,
      attempt,
      async say(text: string, blockedBy?: string) {
        messages.push(user(text));
        const state = await attempt(blockedBy);
        messages.push(assistant(state === "open" ? "A host's own words" : answer(messages.length)));
        return state;
      },
    };
  }

  const course = ["closed", "degraded", "degraded", "open", "open", "half-open", "degraded"];

  it.each([
    ["the whole history", (messages: readonly Message[]) => messages],
    ["a window of the last turns", (messages: readonly Message[]) => messages.slice(-3)],
    ["only the newest message", (messages: readonly Message[]) => messages.slice(-1)],
  ])("turns count although the host shows %s", async (_, cut) => {
    const { say } = host(cut);
    const states = [];
    for (let turn = 0; turn < course.length; turn++) states.push(await say("x".repeat(turn + 1)));
    expect(states).toEqual(course);
  });

  it.each([
    ["the newest of equal length", 1, (turn: number) => `yes ${turn}`],
    ["two turns of equal length", 3, (turn: number) => `yes ${turn}`],
    ["two turns with the same words", 3, () => "go on"],
  ])("turns count although the host shows only %s", async (_, shown, text) => {
    const { say } = host(
      (messages) => messages.slice(-shown),
      (turn) => `Answer ${turn}.`,
    );
    const states = [];
    for (let turn = 0; turn < course.length; turn++) states.push(await say(text(turn)));
    if (shown > 1 && text(0) === text(1)) {
      // Refusals are all alike: here the breaker opens and stays so.
      expect(states.slice(0, 5)).toEqual(course.slice(0, 5));
    } else expect(states).toEqual(course);
  });

  it("retries, regenerated answers and steps of an agent loop count once", async () => {
    const { messages, attempt, say } = host();
    await say("one");
    messages.push(user("two"));
    for (let step = 0; step < 6; step++) {
      expect(await attempt()).toBe("degraded");
      if (step > 2) messages.push(assistant(""), { role: "tool", content: "result" });
    }
    messages.push(assistant("Done."));
    expect(await say("three")).toBe("degraded");
    expect(await say("four")).toBe("open");
  });

  it("asking again while refused does not shorten the cool-down", async () => {
    const { messages, attempt, say } = host();
    for (const text of ["one", "two", "three"]) await say(text);
    messages.push(user("four"));
    for (let retry = 0; retry < 5; retry++) expect(await attempt()).toBe("open");
  });

  it("a blocked trial opens the breaker again", async () => {
    const { say } = host();
    for (const text of ["one", "two", "three", "four", "five"]) await say(text);
    expect(await say("six", "language-script")).toBe("half-open");
    expect(await say("seven")).toBe("open");
  });

  it("turns the session was never told of are read from the messages", async () => {
    const context = guardContext({ session: testSession("c-2") });
    const guard = turnBreaker(options);
    const summary = { action: "allow", codes: [], toolCalls: 0, reasoningLength: 0, answerLength: 0 } as const;
    await guard.afterTurn?.({ request: turnRequest({ messages: conversation("") }), ...summary }, context);
    expect(await stateOf(conversation("aaa"), {}, context)).toBe("open");
  });

  it.each([
    "null",
    "{}",
    '{"before":{"phase":"open"}}',
    "[1",
    "[0,1,[],[1,0,0,1],[0,0,0,0,0],[],[1]]",
    "2[1]",
    "|",
    "|1",
  ])("state that cannot be read fails: %s", async (garbage) => {
    const session = testSession("c-3");
    await session.compareAndSet("turns", undefined, garbage);
    await expect(stateOf(conversation("a"), {}, guardContext({ session }))).rejects.toThrow(/cannot be read.*reset/u);
    const care = turnBreaker(options).care;
    await expect(care?.status(session)).rejects.toThrow(/cannot be read/u);
    expect(await care?.reset(session)).toBe("open");
    expect(await care?.status(session)).toMatchObject({ state: "closed", counted: 0 });
  });

  it("remembers no text of the user", async () => {
    const session = testSession("c-4");
    const request = turnRequest({ messages: [user("my secret plan")] });
    await turnBreaker(options).afterTurn?.(
      { request, action: "allow", codes: [], toolCalls: 0, reasoningLength: 0, answerLength: 0 },
      guardContext({ session }),
    );
    expect(JSON.stringify(await session.get("turns"))).not.toContain("secret");
    const other = testSession("c-4b");
    await turnBreaker(options).afterTurn?.(
      { request, action: "allow", codes: [], toolCalls: 0, reasoningLength: 0, answerLength: 0 },
      guardContext({ session: other }),
    );
    expect(await other.get("turns")).not.toEqual(await session.get("turns"));
  });

  it("two servers do not lose each other's turns for good", async () => {
    const session = testSession("c-5");
    let busy = 3;
    const contended = {
      ...session,
      compareAndSet: async (...[key, expected, next]: Parameters<typeof session.compareAndSet>) =>
        busy-- <= 0 && session.compareAndSet(key, expected, next),
    };
    const request = turnRequest({ messages: conversation("") });
    await turnBreaker(options).afterTurn?.(
      { request, action: "allow", codes: [], toolCalls: 0, reasoningLength: 0, answerLength: 0 },
      guardContext({ session: contended }),
    );
    expect(await session.get("turns")).toBeDefined();
  });
});

describe("a trial", () => {
  const profile = {
    extends: "general",
    turns: { warnAt: 2, maxTurns: 3, onDegraded: "flag", onOpen: "refuse", cooldownTurns: 1 },
  } as const;
  const messages = conversation("aaar");
  const summary = { codes: [], toolCalls: 0, reasoningLength: 0, answerLength: 0 };

  it.each([
    ["the same words", () => messages],
    ["other words", (index: number) => [...messages.slice(0, -1), user(`question ${"x".repeat(index)}`)]],
    ["other words and no history", (index: number) => [user(`again ${index}`)]],
  ])("is one turn of those that arrive together with %s", async (_, messagesOf) => {
    const guard = createGuard({ profile });
    const refused = await guard.openTurn({ messages: conversation("aaa"), tools: [], conversationId: "c" });
    expect(refused.refusal?.code).toBe("turn-limit");
    await refused.end();
    const turns = await Promise.all(
      [1, 2, 3].map((index) => guard.openTurn({ messages: messagesOf(index), tools: [], conversationId: "c" })),
    );
    const states = turns.map((turn) => [turn.report().breaker.state, turn.refusal?.code]);
    expect(states.sort()).toEqual([
      ["half-open", undefined],
      ["open", "turn-limit"],
      ["open", "turn-limit"],
    ]);
  });

  it("is claimed once also when its turns share one request, and although nothing cools down", async () => {
    for (const cooldownTurns of [0, 1]) {
      const guard = turnBreaker({ ...options, cooldownTurns });
      const session = testSession("c-shared");
      const request = turnRequest({ messages });
      const contexts = [1, 2, 3].map(() => guardContext({ session: { ...session } }));
      await Promise.all(contexts.map((context) => guard.breaker?.(request, context)));
      const verdicts = await Promise.all(
        contexts.map((context) => guard.check?.({ stage: "input", request }, context)),
      );
      expect(verdicts.map((verdict) => verdict?.action).sort()).toEqual(["block", "block", "flag"]);
    }
  });

  it("that went well closes the breaker, whatever was refused beside it", async () => {
    const guard = turnBreaker({ ...options, cooldownTurns: 2 });
    const session = testSession("c-beside");
    const [trial, beside] = [guardContext({ session: { ...session } }), guardContext({ session: { ...session } })];
    const half = turnRequest({ messages: conversation("aaarr") });
    const same = turnRequest({ messages: conversation("aaarr") });
    expect((await guard.breaker?.(half, trial))?.state).toBe("half-open");
    expect((await guard.breaker?.(same, beside))?.state).toBe("open");
    await guard.afterTurn?.({ request: same, action: "block", ...summary, codes: ["turn-limit"] }, beside);
    await guard.afterTurn?.({ request: half, action: "allow", ...summary }, trial);
    expect(await stateOf(conversation("aaarra"), {}, guardContext({ session }))).toBe("degraded");
  });

  it("that was abandoned starts the cool-down again", async () => {
    const session = testSession("c-abandoned");
    const context = () => guardContext({ session: { ...session } });
    expect(await stateOf(conversation("aaarr"), {}, context())).toBe("half-open");
    expect(await stateOf(conversation("aaarr"), {}, context())).toBe("open");
    expect(await stateOf([...conversation("aaarr"), assistant("…"), user("more")], {}, context())).toBe("open");
  });

  it("is not claimed by looking: inspection changes nothing", async () => {
    const session = {
      ...testSession("c-look"),
      compareAndSet: async () => false,
      append: async (_: string, text: string) => text,
    };
    for (let look = 0; look < 3; look++)
      expect(await stateOf(conversation("aaarr"), {}, guardContext({ session: { ...session } }))).toBe("half-open");
  });

  it("gets its remedy also when texts were redacted before", async () => {
    const guard = turnBreaker({ ...options, onDegraded: "recap" });
    const context = guardContext({ session: testSession("c-edited") });
    const request = turnRequest({ messages: conversation("aaarr") });
    await guard.breaker?.(request, context);
    const edited = turnRequest({
      messages: request.messages.map((message) => ({ ...message, content: "[redacted]" })),
    });
    expect(await guard.prepare?.(edited, context)).toMatchObject([{ text: expect.stringContaining("[redacted]") }]);
  });
});

describe("the session", () => {
  it("is asked once before the model is, and once when the turn has ended", async () => {
    const session = testSession("c-once");
    const asked: string[] = [];
    const counted: SessionHandle = {
      id: session.id,
      get(key) {
        asked.push("get");
        return session.get(key);
      },
      append(key, text) {
        asked.push("append");
        return session.append(key, text);
      },
      compareAndSet(key, expected, next) {
        asked.push("compareAndSet");
        return session.compareAndSet(key, expected, next);
      },
      increment(key, by) {
        asked.push("increment");
        return session.increment(key, by);
      },
    };
    const guard = turnBreaker(options);
    const context = guardContext({ session: counted });
    const request = turnRequest({ messages: conversation("a") });
    await guard.breaker?.(request, context);
    await guard.check?.({ stage: "input", request }, context);
    await guard.prepare?.(request, context);
    await guard.afterTurn?.(
      { request, action: "allow", codes: [], toolCalls: 0, reasoningLength: 0, answerLength: 0 },
      context,
    );
    expect(asked).toEqual(["append", "compareAndSet"]);
    expect(await session.get("turns")).toBeDefined();
  });

  it("is not waited for again when it hangs", async () => {
    const hanging = { ...testSession("c-hangs"), append: () => new Promise<never>(() => {}) };
    const guard = turnBreaker(options);
    const deadline = new AbortController();
    const request = turnRequest({ messages: conversation("a") });
    const reading = guard.breaker?.(request, guardContext({ session: hanging, signal: deadline.signal }));
    deadline.abort(new Error("late"));
    await expect(reading).rejects.toThrow("late");
    const context = guardContext({ session: hanging });
    await expect(guard.check?.({ stage: "input", request }, context)).rejects.toThrow("late");
    await expect(guard.prepare?.(request, context)).rejects.toThrow("late");
  });

  it("is tried again when it failed", async () => {
    const session = testSession("c-fails");
    let failures = 1;
    const failing = {
      ...session,
      append: async (key: string, text: string) => {
        if (failures-- > 0) throw new Error("no store");
        return session.append(key, text);
      },
    };
    const guard = turnBreaker(options);
    const context = guardContext({ session: failing });
    const request = turnRequest({ messages: conversation("a") });
    await expect(guard.breaker?.(request, context)).rejects.toThrow("no store");
    expect(await guard.check?.({ stage: "input", request }, context)).toMatchObject({ action: "flag" });
  });
});
