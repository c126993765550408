import { type BreakerChangeEvent, createGuard, type R1Guard, type TurnReport } from "r1guard";
import { describe, expect, it } from "vitest";
import type { Message } from "../../../src/core/conversation.ts";
import { type TurnBreakerOptions, turnBreaker } from "../../../src/guards/turn-breaker/index.ts";
import { levelsOf, UNSTRAINED } from "../../../src/guards/turn-breaker/strain.ts";
import { assistant, guardContext, testSession, turnRequest, user } from "../../contracts/guard-contract.ts";
import { driveTurn } from "../../helpers/drive-turn.ts";

/** Flags, so that the model goes on: what counts is that it adds up. */
const profile = {
  turns: { warnAt: 50, maxTurns: 50 },
  rules: [
    {
      id: "small-step",
      phrases: ["mercury switch"],
      stages: ["answer"],
      action: "flag",
      category: "S9",
      severity: "high",
    },
    {
      id: "smaller-step",
      phrases: ["wire gauge"],
      stages: ["answer"],
      action: "flag",
      category: "S9",
      severity: "medium",
    },
    { id: "codename", phrases: ["blue heron"], stages: ["answer"], action: "redact" },
  ],
} as const;

/** Plays a conversation, an answer for each turn; the report of each. The host sends the newest message only. */
async function play(answers: readonly string[], guard: R1Guard = createGuard({ profile }), conversationId = "c-1") {
  const reports: TurnReport[] = [];
  guard.on("turn-end", ({ report }) => reports.push(report));
  for (const [index, answer] of answers.entries()) {
    await driveTurn(guard, [{ source: "text", text: answer }], {
      conversationId,
      messages: [user(`Tell me part ${index}.`)],
    });
  }
  return reports.map(({ breaker, block }) => ({ state: breaker.state, reasons: breaker.reasons, block: block?.code }));
}

const harm = "Then you fit the mercury switch.";
const hint = "Mind the wire gauge.";
const calm = "Then you stir the soup.";

describe("the risk of findings", () => {
  it("adds up over turns of a slow attack until the conversation is over", async () => {
    const played = await play([harm, harm, harm, harm, harm, harm]);
    expect(played.map(({ state }) => state)).toEqual(["closed", "closed", "degraded", "degraded", "open", "open"]);
    expect(played[2]).toMatchObject({ reasons: ["risk-warning"], block: undefined });
    expect(played[4]).toMatchObject({ reasons: ["risk-limit"], block: "risk-limit" });
  });

  it("adds up more slowly where findings are less severe, and never ends the conversation by them", async () => {
    const states = (await play(Array.from({ length: 12 }, () => hint))).map(({ state }) => state);
    expect(states.slice(0, 5)).not.toContain("degraded");
    expect(states.slice(6)).toContain("degraded");
    expect(states).not.toContain("open");
  });

  it("is forgotten when nothing more is found, and not at the first quiet turn", async () => {
    const states = (await play([harm, harm, harm, ...Array.from({ length: 6 }, () => calm)])).map(({ state }) => state);
    expect(states[3]).toBe("degraded");
    expect(states[4]).toBe("degraded");
    expect(states.at(-1)).toBe("closed");
    // Once it is well again it stays so.
    expect(states.slice(states.lastIndexOf("degraded") + 1)).not.toContain("degraded");
  });

  it("does not grow by one bad turn alone, by personal rules, or in quiet conversations", async () => {
    expect((await play([`${harm} ${harm} ${hint} ${harm}`, calm])).map(({ state }) => state)).toEqual([
      "closed",
      "closed",
    ]);
    expect((await play(Array.from({ length: 10 }, () => "Project blue heron."))).at(-1)?.state).toBe("closed");
    expect((await play(Array.from({ length: 10 }, () => calm))).map(({ state }) => state)).not.toContain("degraded");
  });

  it("starts afresh after a trial that went well", async () => {
    const played = await play([harm, harm, harm, harm, calm, calm, calm, calm]);
    expect(played.map(({ state }) => state).slice(4)).toEqual(["open", "open", "half-open", "closed"]);
  });

  it("is no less when the turn is asked again, and grows by each attempt that is blocked", async () => {
    const rules = profile.rules.map((rule) => ({ ...rule, action: rule.id === "small-step" ? "block" : rule.action }));
    const guard = createGuard({ profile: { ...profile, rules } as never });
    const codes: unknown[] = [];
    guard.on("turn-end", ({ report }) => codes.push(report.block?.code));
    const ask = async (answer: string, text = "Tell me.") => {
      await driveTurn(guard, [{ source: "text", text: answer }], { conversationId: "c-1", messages: [user(text)] });
      return (await guard.conversations.status("c-1"))?.risk;
    };
    expect(await ask(harm)).toBe(2);
    expect(await ask(calm)).toBe(2);
    expect(await ask(hint)).toBeGreaterThan(2);
    await ask(harm);
    await ask(harm);
    expect(await ask(calm)).toBe(5);
    expect(codes).toEqual(["small-step", undefined, undefined, "small-step", "small-step", "risk-limit"]);
    expect(await guard.conversations.status("c-1")).toMatchObject({ state: "open" });
  });

  it("of one step of an agent is not forgotten by the next", async () => {
    const guard = createGuard({ profile });
    const messages: Message[] = [user("Look it up.")];
    for (const answer of [harm, calm, calm]) {
      await driveTurn(guard, [{ source: "text", text: answer }], { conversationId: "c-1", messages: [...messages] });
      messages.push(assistant("Looking."), { role: "tool", content: "Nothing.", toolCallId: "t" });
    }
    expect(await guard.conversations.status("c-1")).toMatchObject({ counted: 1, risk: 2 });
  });

  it("does not make a remedy repeat what was asked for", async () => {
    const messages: Message[] = [
      user("Step one?"),
      assistant("No.", "small-step"),
      user("Step two?"),
      assistant("No.", "small-step"),
    ];
    const fine: Message[] = [user("Soup?"), assistant("Stir it."), user("And now?")];
    const breaker = turnBreaker({ ...options, onDegraded: "recap", risk: { degraded: 3, open: 5 } });
    const request = turnRequest({ messages: [...messages, ...fine] });
    const worse = turnRequest({ messages: [...fine, assistant("Salt."), ...messages, user("And now?")] });
    expect((await breaker.breaker?.(worse, guardContext()))?.reasons).toEqual(["risk-warning"]);
    expect(await breaker.prepare?.(worse, guardContext())).toEqual([]);
    expect((await breaker.breaker?.(request, guardContext()))?.state).toBe("closed");
  });

  it("does not grow by what third parties wrote into tool results", async () => {
    const stateAfter = async (stage: "tool-result" | "answer") => {
      const breaker = turnBreaker({ ...options, risk: { degraded: 3, open: 5 } });
      const context = guardContext({ session: testSession("c-1") });
      const finding = { code: "role-change", category: "x-injection", severity: "high", stage, guard: "g" } as const;
      for (let index = 0; index < 4; index++) {
        const request = turnRequest({ conversationId: "c-1", messages: [user(`Read page ${index}`)] });
        await breaker.afterTurn?.({ ...summary, request, toolCalls: 0, findings: [finding] }, context);
      }
      const request = turnRequest({ conversationId: "c-1", messages: [user("Read on")] });
      return (await breaker.breaker?.(request, context))?.state;
    };
    expect(await stateAfter("tool-result")).toBe("closed");
    expect(await stateAfter("answer")).toBe("open");
  });

  it("belongs to one conversation", async () => {
    const guard = createGuard({ profile });
    await play([harm, harm, harm], guard, "c-1");
    expect((await play([calm], guard, "c-2")).at(-1)).toMatchObject({ state: "closed" });
  });

  it("is read from blocked replies where there is no conversation id, if they are about risk", async () => {
    const messages = (code: string, count: number): Message[] => [
      ...Array.from({ length: count }, () => [user("And then?"), assistant("I can't help with that.", code)]).flat(),
      user("And then?"),
    ];
    const stateOf = async (code: string, count: number) =>
      (await createGuard().inspect({ messages: messages(code, count) })).breaker.state;
    expect(await stateOf("small-step", 1)).toBe("closed");
    expect(await stateOf("small-step", 2)).toBe("degraded");
    expect(await stateOf("small-step", 4)).toBe("open");
    expect(await stateOf("language-script", 4)).not.toBe("open");
  });
});

const options: TurnBreakerOptions = {
  warnAt: 50,
  maxTurns: 50,
  onDegraded: "flag",
  onOpen: "refuse",
  cooldownTurns: 2,
  health: { degraded: 0.5, open: 0.05 },
};

const summary = { action: "allow", codes: [], reasoningLength: 9_000, answerLength: 40 } as const;

describe("health in a session", () => {
  const loop = {
    code: "reasoning-loop",
    category: "x-loop",
    severity: "medium",
    stage: "reasoning",
    guard: "g",
  } as const;

  /** Ends a turn for each entry, with a loop or without, and gives the state that each turn found. */
  async function states(looped: readonly boolean[]) {
    const breaker = turnBreaker(options);
    const context = () => guardContext({ session });
    const session = testSession("c-1");
    const found: unknown[] = [];
    for (const [index, one] of looped.entries()) {
      const request = turnRequest({ conversationId: "c-1", messages: [user(`Riddle ${index}`)] });
      const status = await breaker.breaker?.(request, context());
      found.push(status?.state);
      await breaker.afterTurn?.({ ...summary, request, toolCalls: 0, findings: one ? [loop] : [] }, context());
    }
    return found;
  }

  it("knows of loops in earlier turns although the host shows the newest message only, and recovers", async () => {
    expect(await states([false, true, false, false, false])).toEqual([
      "closed",
      "closed",
      "degraded",
      "closed",
      "closed",
    ]);
  });

  it("remembers numbers and codes, no text", async () => {
    const session = testSession("c-1");
    const breaker = turnBreaker(options);
    const request = turnRequest({ conversationId: "c-1", messages: [user("Where is the walrus?")] });
    await breaker.afterTurn?.({ ...summary, request, toolCalls: 0, findings: [loop] }, guardContext({ session }));
    const kept = String(await session.get("turns"));
    expect(kept).not.toContain("walrus");
    expect(kept.length).toBeLessThan(200);
    expect(await breaker.care?.status(session)).toMatchObject({
      turns: 1,
      answers: [{ answer: summary.answerLength, reasoning: summary.reasoningLength, looped: true }],
    });
  });
});

describe("what is degraded", () => {
  const at = (health: number, risk: number, worn: boolean) =>
    levelsOf(
      { ...UNSTRAINED, health, risk, worn },
      { health: { degraded: 0.5, open: 0.1 }, risk: { degraded: 3, open: 5 } },
    );

  it("takes more to recover than it took to get there", () => {
    expect(at(0.55, 2.8, false)).toEqual({ health: "fine", risk: "fine" });
    expect(at(0.55, 2.8, true)).toEqual({ health: "degraded", risk: "degraded" });
    expect(at(0.6, 2.4, true)).toEqual({ health: "fine", risk: "fine" });
  });

  it("is reached at the risk's thresholds, and below those of health", () => {
    expect(at(0.5, 3, false)).toEqual({ health: "fine", risk: "degraded" });
    expect(at(0.49, 5, false)).toEqual({ health: "degraded", risk: "over" });
    expect(at(0.09, 0, false)).toEqual({ health: "over", risk: "fine" });
  });

  it("is nothing while no thresholds are set", () => {
    expect(levelsOf({ ...UNSTRAINED, health: 0, risk: 99 }, {})).toEqual({ health: "fine", risk: "fine" });
  });
});

it("breaker-change tells the signals", async () => {
  const heard: BreakerChangeEvent[] = [];
  const guard = createGuard({ profile: { turns: { warnAt: 2 } } }).on("breaker-change", (event) => heard.push(event));
  await driveTurn(guard, [{ source: "text", text: "Fine." }], {
    messages: [user("Hello"), assistant("Hi."), user("How are you?")],
  });
  expect(heard).toMatchObject([{ from: "closed", to: "degraded", reasons: ["turn-warning"] }]);
  expect(heard[0]?.signals.map(({ name }) => name)).toContain("user-turns");
});
