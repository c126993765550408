import fc from "fast-check";
import {
  createGuard,
  type Message,
  memoryStore,
  type RiskProfileInput,
  type ToolCall,
  type ToolDefinition,
} from "r1guard";
import { describe, expect, it } from "vitest";
import { NO_FACTS } from "../../../src/core/turn-facts.ts";
import { toolPolicy } from "../../../src/guards/tool-policy/index.ts";
import { guardContext, turnRequest, user } from "../../contracts/guard-contract.ts";

const search: ToolDefinition = { name: "search", category: "read-only" };

function call(query: unknown, toolCallId = "call_0"): ToolCall {
  return { toolCallId, toolName: "search", input: query };
}

/** Steps of an agent that have run: an answer with calls, and their results. Ids begin anew in every answer. */
function step(...queries: unknown[]): Message[] {
  const toolCalls = queries.map((query, index) => call(query, `call_${index}`));
  const results = toolCalls.map(({ toolCallId }): Message => ({ role: "tool", content: "7", toolCallId }));
  return [{ role: "assistant", content: "", toolCalls }, ...results];
}

const holder = (...toolCalls: ToolCall[]): Message => ({ role: "assistant", content: "", toolCalls });

type Trajectory = NonNullable<NonNullable<RiskProfileInput["tools"]>["trajectory"]>;

function guardOf(trajectory: Trajectory) {
  return createGuard({ profile: { tools: { trajectory } }, store: memoryStore() });
}

/** Codes of a call in the stream of a turn, after the calls of the same answer. */
async function inStream(
  guard: ReturnType<typeof guardOf>,
  messages: Message[],
  calls: ToolCall[],
  conversationId?: string,
) {
  const turn = await guard.openTurn({ messages, tools: [search], conversationId });
  for (const made of calls) await turn.toolCall(made, []);
  await turn.end();
  const last = turn.report().toolDecisions.at(-1);
  return { action: last?.action, codes: last?.findings.map(({ code }) => code) ?? [] };
}

async function whereItRuns(
  guard: ReturnType<typeof guardOf>,
  messages: Message[],
  made: ToolCall,
  conversationId?: string,
) {
  const { action, findings } = await guard.judgeToolCall(made, { messages, tools: [search], conversationId });
  return { action, codes: findings.map(({ code }) => code) };
}

const FINE = { action: "allow", codes: [] };

describe("the calls of one user turn", () => {
  const guard = () => guardOf({ calls: { action: "refuse", perTurn: 3 } });
  const TOO_MANY = { action: "block", codes: ["tool-calls-turn"] };

  it("are counted over all answers since the user spoke", async () => {
    const begun = [user("hi"), ...step({ q: 1 }), ...step({ q: 2 })];
    expect(await inStream(guard(), begun, [call({ q: 3 })])).toEqual(FINE);
    expect(await inStream(guard(), begun, [call({ q: 3 }), call({ q: 4 }, "call_1")])).toEqual(TOO_MANY);
    expect(await inStream(guard(), [...begun, user("more")], [call({ q: 3 }), call({ q: 4 }, "call_1")])).toEqual(FINE);
  });

  it("are the same where the call runs", async () => {
    const begun = [user("hi"), ...step({ q: 1 }), ...step({ q: 2 })];
    const [third, fourth] = [call({ q: 3 }), call({ q: 4 }, "call_1")];
    const messages = [...begun, holder(third, fourth)];
    expect(await whereItRuns(guard(), messages, third)).toEqual(FINE);
    expect(await whereItRuns(guard(), messages, fourth)).toEqual(TOO_MANY);
  });

  it("are remembered when the host cuts the history", async () => {
    const own = guard();
    await inStream(own, [user("hi")], [call({ q: 1 }), call({ q: 2 }, "call_1")], "c");
    expect(await inStream(own, [user("hi"), ...step({ q: 2 })], [call({ q: 3 })], "c")).toEqual(FINE);
    expect(await inStream(own, [user("hi"), ...step({ q: 3 })], [call({ q: 4 })], "c")).toEqual(TOO_MANY);
    expect(await inStream(own, [user("hi"), ...step({ q: 3 })], [call({ q: 4 })], "other")).toEqual(FINE);
  });

  it("begin anew when the user speaks again, also where the call runs while the answer goes on", async () => {
    const own = guard();
    const calls = [1, 2, 3, 4].map((q) => call({ q }, `call_${q}`));
    await inStream(own, [user("hi")], calls, "c");
    const turn = await own.openTurn({ messages: [user("hi"), user("again")], tools: [search], conversationId: "c" });
    const made = call({ q: 5 });
    expect(await whereItRuns(own, [user("hi"), user("again"), holder(made)], made, "c")).toEqual(FINE);
    await turn.toolCall(call({ q: 6 }), []);
    expect(turn.report().toolDecisions).toMatchObject([{ action: "allow" }]);
  });

  it("are not counted twice when the answer is over and its calls run", async () => {
    const own = guard();
    const calls = [1, 2, 3].map((q) => call({ q }, `call_${q}`));
    const turn = await own.openTurn({ messages: [user("hi")], tools: [search], conversationId: "c" });
    for (const made of calls) await turn.toolCall(made, []);
    await turn.end();
    for (const made of calls) {
      const elsewhere = { ...made, input: { ...(made.input as object), page: 1 } };
      const messages = [user("hi"), holder(...calls.map((other) => (other === made ? elsewhere : other)))];
      expect(await whereItRuns(own, messages, elsewhere, "c")).toEqual(FINE);
    }
  });
});

describe("the calls of one conversation", () => {
  it("are counted over all turns, in the messages or else in the session", async () => {
    const own = guardOf({ calls: { action: "require-approval", perConversation: 3 } });
    const TOO_MANY = { action: "require-approval", codes: ["tool-calls-conversation"] };
    const history = [user("hi"), ...step({ q: 1 }, { q: 2 }, { q: 3 }), user("more")];
    expect(await inStream(own, history.slice(0, 1), [call({ q: 4 })])).toEqual(FINE);
    expect(await inStream(own, history, [call({ q: 4 })])).toEqual(TOO_MANY);
    for (const q of [1, 2, 3]) expect(await inStream(own, [user(`question ${q}`)], [call({ q })], "c")).toEqual(FINE);
    expect(await inStream(own, [user("question 4")], [call({ q: 4 })], "c")).toEqual(TOO_MANY);
  });

  it("have no limit where the profile sets none", async () => {
    const own = guardOf({ calls: { perTurn: null, perConversation: null } });
    const history = [user("hi"), ...step(...Array.from({ length: 600 }, (_, q) => ({ q })))];
    expect(await inStream(own, history, [call({ q: -1 })])).toEqual(FINE);
  });

  it("looking back never changes what is counted", async () => {
    const own = guardOf({ calls: { perConversation: 1 } });
    for (let time = 0; time < 5; time++) {
      const { toolDecisions } = await own.inspect({
        messages: [user("hi")],
        toolCalls: [call({ q: 1 })],
        tools: [search],
      });
      expect(toolDecisions).toMatchObject([{ action: "allow" }]);
    }
  });
});

describe("the same call", () => {
  const guard = () => guardOf({ repeats: { action: "refuse", limit: 2 } });
  const REPEATED = { action: "block", codes: ["tool-call-repeated"] };

  it("may be made as often as the profile says, in one user turn", async () => {
    const once = [user("hi"), ...step({ q: "rain" })];
    const twice = [...once, ...step({ q: "rain" })];
    expect(await inStream(guard(), once, [call({ q: "rain" })])).toEqual(FINE);
    expect(await inStream(guard(), twice, [call({ q: "rain" })])).toEqual(REPEATED);
    expect(await inStream(guard(), [...twice, user("again")], [call({ q: "rain" })])).toEqual(FINE);
    const made = call({ q: "rain" });
    expect(await whereItRuns(guard(), [...once, holder(made)], made)).toEqual(FINE);
    expect(await whereItRuns(guard(), [...twice, holder(made)], made)).toEqual(REPEATED);
  });

  it("also counts within one answer", async () => {
    const calls = [0, 1, 2].map((index) => call({ q: "rain" }, `call_${index}`));
    expect(await inStream(guard(), [user("hi")], calls.slice(0, 2))).toEqual(FINE);
    expect(await inStream(guard(), [user("hi")], calls)).toEqual(REPEATED);
  });

  it.each([
    ["whatever the order of its arguments", { a: 1, b: [2] }, { b: [2], a: 1 }, true],
    ["without arguments, however that is written", undefined, {}, true],
    ["not with other arguments", { a: 1 }, { a: 2 }, false],
    ["with a text for a number", { a: 1, b: { c: true } }, { a: "1", b: { c: "True" } }, true],
    ["whatever the capitals and blanks", { a: "rain in Rome" }, { a: " Rain  in ROME\n" }, true],
    ["with a field that says nothing", { a: 1 }, { a: 1, b: null, c: undefined }, true],
    ["not with an empty text", { a: 1 }, { a: 1, b: "" }, false],
    ["not with another word", { a: "rain" }, { a: "rains" }, false],
    ["not with a list in another order", { a: [1, 2] }, { a: [2, 1] }, false],
  ])("is the same %s", async (_what, first, second, same) => {
    const begun = [user("hi"), ...step(first), ...step(first)];
    const { codes } = await inStream(guard(), begun, [call(second)]);
    expect(codes.includes("tool-call-repeated")).toBe(same);
  });

  it("is one of the same tool", async () => {
    const other: Message[] = step({ q: 1 }).map((message) =>
      message.role === "assistant" ? holder({ ...call({ q: 1 }), toolName: "browse" }) : message,
    );
    expect(await inStream(guard(), [user("hi"), ...other, ...other], [call({ q: 1 })])).toEqual(FINE);
  });

  it("is found by any number of repeats above the limit, and by none below", async () => {
    const policy = (limit: number) =>
      toolPolicy({
        ...{ categories: { "read-only": "allow" }, byName: {}, unknown: "refuse", tainted: "allow", changed: "allow" },
        trajectory: { repeats: { action: "flag", limit } },
      });
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 8 }), fc.nat(12), fc.anything(), async (limit, times, input) => {
        const safe = { x: input };
        const verdict = await policy(limit).check?.(
          {
            ...{ stage: "tool-call", call: call(safe), tool: search, traceMissing: false, ...NO_FACTS },
            before: Array.from({ length: times }, () => call(safe)),
            request: turnRequest({ tools: [search] }),
          },
          guardContext(),
        );
        if (verdict?.action !== "allow") expect(times).toBeGreaterThanOrEqual(limit);
        else if (isPlain(input)) expect(times).toBeLessThan(limit);
      }),
      { numRuns: 200 },
    );
  });

  it("with cycles is like no other, and does no harm", async () => {
    const cycle: Record<string, unknown> = {};
    cycle["self"] = cycle;
    const verdict = await inStream(guard(), [user("hi"), ...step(cycle), ...step(cycle)], [call(cycle)]);
    expect(verdict.codes).not.toContain("tool-call-repeated");
  });
});

function isPlain(input: unknown): boolean {
  try {
    return JSON.stringify(JSON.parse(JSON.stringify(input) ?? "0")) === JSON.stringify(input);
  } catch {
    return false;
  }
}
