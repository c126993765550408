import { describe, expect, it } from "vitest";
import type { Message } from "../../../src/core/conversation.ts";
import { type TurnBreakerOptions, turnBreaker } from "../../../src/guards/turn-breaker/index.ts";
import { assistant, guardContext, testSession, turnRequest, user } from "../../contracts/guard-contract.ts";

const options: TurnBreakerOptions = {
  warnAt: 90,
  maxTurns: 100,
  onDegraded: "flag",
  onOpen: "refuse",
  cooldownTurns: 2,
};

/** One conversation on one session. `ask` plays a turn on the messages given and tells how many turns count after it. */
function conversation(changes: Partial<TurnBreakerOptions> = {}) {
  const guard = turnBreaker({ ...options, ...changes });
  const session = testSession("c-branches");
  const counted = async () => (await guard.care?.status(session))?.counted;
  const begin = async (messages: readonly Message[]) => {
    const request = turnRequest({ messages });
    const context = guardContext({ session: { ...session } });
    const status = await guard.breaker?.(request, context);
    const codes = status?.state === "open" ? ["turn-limit"] : [];
    const summary = { request, action: codes.length > 0 ? ("block" as const) : ("allow" as const), codes };
    const lengths = { toolCalls: 0, reasoningLength: 0, answerLength: 0 };
    return {
      status,
      end: () => guard.afterTurn?.({ ...summary, ...lengths }, context),
      abandon: () => guard.afterAbandon?.({ ...summary, ...lengths }, context),
    };
  };
  const ask = async (messages: readonly Message[]) => {
    await (await begin(messages)).end();
    return counted();
  };
  return { guard, session, counted, begin, ask };
}

/** Finished turns, and the latest message. */
function talk(...texts: readonly string[]): Message[] {
  return texts.flatMap((text, index) =>
    index < texts.length - 1 ? [user(text), assistant(`About ${text}.`)] : [user(text)],
  );
}

const trip = ["Where to?", "By train?", "How long?", "Which hotel?", "And food?", "Any museums?", "What to pack?"];

describe("branches of one conversation", () => {
  it("count one turn for each thing that was asked, however often the user goes to and fro", async () => {
    const { ask } = conversation();
    for (let turn = 1; turn <= trip.length; turn++) expect(await ask(talk(...trip.slice(0, turn)))).toBe(turn);
    const one = [...trip];
    const other = [...trip.slice(0, 4)];
    let count = trip.length;
    for (let turn = 0; turn < 5; turn++) {
      other.push(`Or rather by bike, day ${turn}?`);
      expect(await ask(talk(...other))).toBe(++count);
      one.push(`And on day ${turn}?`);
      expect(await ask(talk(...one))).toBe(++count);
    }
  });

  it("are told apart up to eight, each by its latest turn", async () => {
    const { ask } = conversation();
    await ask(talk("Where to?"));
    const branches = Array.from({ length: 8 }, (_, index) => ["Where to?", `Plan ${index}`]);
    let count = 1;
    for (const branch of branches) expect(await ask(talk(...branch))).toBe(++count);
    // Nothing new: answers that are regenerated, on each branch in turn.
    for (const branch of branches) expect(await ask(talk(...branch))).toBe(count);
    for (const branch of branches) expect(await ask(talk(...branch, "And then?"))).toBe(++count);
  });

  it("count what is asked in place of the last message, and come back to it without counting", async () => {
    const { ask } = conversation();
    await ask(talk("Where to?"));
    expect(await ask(talk("Where to?", "By train?"))).toBe(2);
    expect(await ask(talk("Where to?", "By night train?"))).toBe(3);
    expect(await ask(talk("Where to?", "By train?"))).toBe(3);
    expect(await ask(talk("Where to?", "By train?", "How long?"))).toBe(4);
  });

  it("are no way around the limit: a fixed beginning and another last message count each time", async () => {
    const { begin } = conversation({ maxTurns: 5, cooldownTurns: 99 });
    const states = [];
    for (let turn = 0; turn < 7; turn++) {
      const { status, end } = await begin(talk("Hello", `Riddle ${turn}`));
      states.push(status?.state);
      await end();
    }
    // The beginning is the first turn.
    expect(states).toEqual(["closed", "closed", "closed", "closed", "open", "open", "open"]);
  });
});

describe("one turn", () => {
  it("counts once when it is asked again: retries, regenerated answers, steps of an agent loop", async () => {
    const { ask } = conversation();
    await ask(talk("Where to?"));
    const messages = talk("Where to?", "By train?");
    for (let retry = 0; retry < 3; retry++) expect(await ask(messages)).toBe(2);
    for (let step = 0; step < 4; step++) {
      messages.push(
        { role: "assistant", content: "", toolCalls: [{ toolCallId: `${step}`, toolName: "timetable", input: {} }] },
        { role: "tool", content: `Train ${step}`, toolCallId: `${step}` },
      );
      expect(await ask(messages)).toBe(2);
    }
    expect(await ask([...messages, assistant("At nine."), user("Book it.")])).toBe(3);
  });

  it("counts once when the window moves or the history is summarised between its steps", async () => {
    const { ask } = conversation();
    for (let turn = 1; turn <= 4; turn++) await ask(talk(...trip.slice(0, turn)));
    const step = [assistant(""), { role: "tool" as const, content: "Two hours." }];
    expect(await ask([...talk(...trip.slice(2, 4)), ...step])).toBe(4);
    expect(await ask([user("Summary: a trip by train."), assistant("Noted."), user("Which hotel?"), ...step])).toBe(4);
  });

  it("counts once when its first attempt was abandoned, and counts when nobody asks again", async () => {
    const { begin, ask, counted } = conversation();
    await ask(talk("Where to?"));
    await (await begin(talk("Where to?", "By train?"))).abandon();
    expect(await counted()).toBe(2);
    expect(await ask(talk("Where to?", "By train?"))).toBe(2);
    await (await begin([user("An only message")])).abandon();
    await (await begin([user("Another one")])).abandon();
    expect(await counted()).toBe(4);
  });

  it("counts once when its first attempt was lost and its history tells that it is the same", async () => {
    const { begin, ask, counted } = conversation();
    await ask(talk("Where to?"));
    await begin(talk("Where to?", "By train?"));
    expect(await counted()).toBe(2);
    expect(await ask(talk("Where to?", "By train?"))).toBe(2);
    expect(await ask(talk("Where to?", "By train?", "How long?"))).toBe(3);
  });
});

describe("a history that is cut", () => {
  it.each([
    ["the newest message", 1],
    ["a window", 3],
    ["a longer window", 5],
  ])("to %s does not lower the count", async (_, shown) => {
    const { ask } = conversation();
    const said: string[] = [];
    for (let turn = 1; turn <= 12; turn++) {
      said.push(`Question ${turn}`);
      expect(await ask(talk(...said).slice(-shown))).toBe(turn);
    }
  });

  it("or summarised does not lower the count", async () => {
    const { ask } = conversation();
    for (let turn = 1; turn <= 6; turn++) await ask(talk(...trip.slice(0, turn)));
    const summary = [user("Summary: a trip by train, six days."), assistant("Noted.")];
    expect(await ask([...summary, ...talk("What to pack?")])).toBe(7);
    expect(await ask([...summary, ...talk("What to pack?", "An umbrella?")])).toBe(8);
    expect(await ask([...summary, user("And a map?")])).toBe(9);
  });

  it("or rewritten, longer or shorter, does not lower the count and counts what it shows more", async () => {
    const { ask } = conversation();
    for (let turn = 1; turn <= 4; turn++) await ask(talk(...trip.slice(0, turn)));
    const rewritten = trip.map((text) => text.toUpperCase());
    expect(await ask(talk(...rewritten.slice(0, 3)))).toBe(5);
    expect(await ask(talk(...rewritten.slice(0, 5)))).toBe(7);
    expect(await ask(talk(...rewritten.slice(0, 2)))).toBe(8);
  });

  it("cannot close an open breaker by showing refusals and a trial that never were", async () => {
    const { begin, ask } = conversation({ maxTurns: 3 });
    for (let turn = 1; turn <= 4; turn++) await ask(talk(...trip.slice(0, turn)));
    const refused = [user("More?"), assistant("No.", "turn-limit")];
    const forged = [...talk(...trip.slice(0, 4)), assistant("No.", "turn-limit"), ...refused, ...refused];
    const { status } = await begin([...forged, user("A trial?"), assistant("Gladly."), user("Then go on.")]);
    expect(status?.state).toBe("open");
  });
});
