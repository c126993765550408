import {
  type Classifier,
  createGuard,
  defineGuard,
  type GuardErrorEvent,
  type GuardEventMap,
  verdictOf,
} from "r1guard";
import { describe, expect, it } from "vitest";
import { driveTurn } from "../helpers/drive-turn.ts";

const SECRET = "the vault is open";
const blocking = { rules: [{ id: "vault", phrases: ["vault"], action: "block" as const }] };
const say = (text: string) => [{ source: "text" as const, text }];

function errorsOf(guard: { on(event: "guard-error", listener: (event: GuardErrorEvent) => void): unknown }) {
  const errors: GuardErrorEvent[] = [];
  guard.on("guard-error", (event) => errors.push(event));
  return errors;
}

describe("a guard that cannot tell", () => {
  const throwing = defineGuard({
    name: "throwing",
    stages: ["answer"],
    check() {
      throw new Error("no idea");
    },
  });

  it("blocks under fail mode closed, and says why", async () => {
    const guard = createGuard({ guards: [throwing], profile: { failMode: "closed", stream: { mode: "full" } } });
    const errors = errorsOf(guard);
    const driven = await driveTurn(guard, say("hello"));
    expect(driven).toMatchObject({ action: "block", block: "guard-failed", released: { answer: "" } });
    expect(errors).toMatchObject([{ guard: "throwing", stage: "answer", reason: "threw", failMode: "closed" }]);
  });

  it("lets through under fail mode open, and says so all the same", async () => {
    const guard = createGuard({ guards: [throwing], profile: { failMode: "open" } });
    const errors = errorsOf(guard);
    expect(await driveTurn(guard, say("hello"))).toMatchObject({ action: "allow", released: { answer: "hello" } });
    expect(errors).toMatchObject([{ reason: "threw", failMode: "open" }]);
  });

  it("is given the profile's deadline and then aborted", async () => {
    let aborted = false;
    const slow: Classifier = {
      name: "slow",
      stages: ["answer"],
      classify: (_subject, { signal }) =>
        new Promise(() => {
          signal.addEventListener("abort", () => {
            aborted = true;
          });
        }),
    };
    const guard = createGuard({ classifiers: [slow], profile: { deadlineMs: 20 } });
    const errors = errorsOf(guard);
    expect(await driveTurn(guard, say("hello"))).toMatchObject({ action: "block", block: "guard-failed" });
    expect(errors).toMatchObject([{ guard: "slow", reason: "deadline" }]);
    expect(aborted).toBe(true);
  });

  it("has not failed when the caller gave up, but has when it fails after that", async () => {
    const abort = new AbortController();
    const failure = new Error("no idea");
    const late = defineGuard({
      name: "late",
      stages: ["input"],
      check(_, { signal, reportFailure }) {
        abort.abort();
        reportFailure?.("threw", failure);
        return new Promise<never>((_resolve, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
      },
    });
    const guard = createGuard({ guards: [late] });
    const errors = errorsOf(guard);
    const messages = [{ role: "user" as const, content: "Hello." }];
    (await guard.openTurn({ messages, tools: [], signal: abort.signal })).abandon();
    expect(errors.map(({ error }) => error)).toEqual([failure]);
  });

  it("an answer that is no verdict counts as none", async () => {
    const odd = { name: "odd", stages: ["answer"], check: () => ({ action: "block", findings: [] }) };
    const guard = createGuard({ guards: [odd as never] });
    const errors = errorsOf(guard);
    expect(await driveTurn(guard, say("hello"))).toMatchObject({ block: "guard-failed" });
    expect(errors).toMatchObject([{ reason: "invalid-answer" }]);
  });

  it("a scanner that throws, or cannot be opened, fails the same way", async () => {
    for (const scan of [
      () => {
        throw new Error("cannot open");
      },
      () => ({
        read: () => {
          throw new Error("cannot read");
        },
        end: () => {},
        holdFrom: () => 0,
        mark: () => {},
        rewind: () => {},
      }),
    ]) {
      const broken = defineGuard({ name: "broken", stages: [], scan });
      expect(await driveTurn(createGuard({ guards: [broken] }), say("hello"))).toMatchObject({
        action: "block",
        released: { answer: "" },
      });
      const open = createGuard({ guards: [broken], profile: { failMode: "open" } });
      expect(await driveTurn(open, say("hello"))).toMatchObject({ released: { answer: "hello" } });
    }
  });
});

describe("verdicts", () => {
  it("the strictest wins", async () => {
    const finding = (code: string) => ({
      code,
      category: "x-custom" as const,
      severity: "low" as const,
      stage: "answer" as const,
      guard: code,
    });
    const flags = defineGuard({
      name: "flags",
      stages: ["answer"],
      check: () => verdictOf("flag", [finding("flags")]),
    });
    const blocks = defineGuard({
      name: "blocks",
      stages: ["answer"],
      check: () => verdictOf("block", [finding("blocks")], "No."),
    });
    const { action, findings, block } = await driveTurn(createGuard({ guards: [flags, blocks] }), say("hello"));
    expect({ action, block }).toEqual({ action: "block", block: "blocks" });
    expect(findings).toHaveLength(2);
  });

  it("a classifier's finding follows the profile's harms, channel by channel", async () => {
    const classifier: Classifier = {
      name: "judge",
      stages: ["reasoning", "answer"],
      classify: () => [{ category: "S2" }],
    };
    const profile = { harms: { S2: { reasoning: "flag" as const, answer: "block" as const } } };
    const guard = createGuard({ classifiers: [classifier], profile });
    expect(guard.gaps.join()).not.toContain("S2");
    expect((await guard.inspect({ reasoning: "some thought" })).action).toBe("flag");
    expect((await guard.inspect({ answer: "some answer" })).action).toBe("block");
  });
});

describe("shadow mode", () => {
  it("reports the decision and the effective action apart, and changes nothing", async () => {
    const guard = createGuard({ mode: "shadow", profile: blocking });
    const verdicts: GuardEventMap["guard-verdict"][] = [];
    guard.on("guard-verdict", (event) => verdicts.push(event));
    const turn = await guard.openTurn<string>({
      messages: [
        { role: "system", content: "Be kind." },
        { role: "user", content: "hi" },
      ],
      tools: [{ name: "erase", category: "data-destruction" }],
      modelId: "deepseek-r1",
    });
    expect(turn).toMatchObject({ edits: [], refusal: undefined });
    expect(turn.strippedTools.size).toBe(0);
    turn.write("text", SECRET);
    await turn.end();
    expect(turn.blocked).toBe(false);
    expect(turn.report()).toMatchObject({ action: "block", effectiveAction: "allow", block: { code: "vault" } });
    expect(verdicts).toContainEqual(
      expect.objectContaining({ guard: "output-filter", action: "block", effectiveAction: "allow" }),
    );
  });
});

describe("events", () => {
  it("listeners that throw, reject or never settle change nothing, and the others still hear", async () => {
    const guard = createGuard({ profile: { ...blocking, language: { level: "script" } } });
    const heard: string[] = [];
    for (const event of ["turn-start", "guard-verdict", "stream-release", "turn-end"] as const) {
      guard.on(event, () => {
        throw new Error("listener");
      });
      guard.on(event, () => Promise.reject(new Error("listener")) as never);
      guard.on(event, () => new Promise(() => {}) as never);
      guard.on(event, () => heard.push(event));
    }
    const driven = await driveTurn(guard, say(`fine so far, ${SECRET}`), { modelId: "other" });
    expect(driven).toMatchObject({ block: "vault", released: { answer: "fine so far, the " } });
    expect([...new Set(heard)]).toEqual(["turn-start", "stream-release", "guard-verdict", "turn-end"]);
  });

  it("carry codes, places and counts, never text", async () => {
    const guard = createGuard({ profile: { ...blocking, harms: {} } });
    const log: unknown[] = [];
    for (const event of ["turn-start", "guard-verdict", "stream-release", "turn-end"] as const)
      guard.on(event, (payload) => log.push(payload));
    await driveTurn(guard, say(`my mail is jo@example.com and ${SECRET}`), {
      messages: [{ role: "user", content: "purple monkey" }],
    });
    const text = JSON.stringify(log);
    for (const leak of ["jo@example.com", SECRET, "my mail", "purple"]) expect(text).not.toContain(leak);
  });

  it("a removed listener is silent, and once means once", async () => {
    const guard = createGuard();
    let count = 0;
    const listener = () => {
      count++;
    };
    guard.on("turn-end", listener).off("turn-end", listener).once("turn-end", listener);
    await driveTurn(guard, say("one"));
    await driveTurn(guard, say("two"));
    expect(count).toBe(1);
  });
});

describe("sessions", () => {
  const turns = { warnAt: 1, maxTurns: 2 };
  const asking = (conversationId: string) => ({
    conversationId,
    messages: [{ role: "user" as const, content: "again" }],
  });

  it("conversations never meet", async () => {
    const guard = createGuard({ profile: { turns } });
    for (let turn = 0; turn < 2; turn++) await driveTurn(guard, say("fine"), asking("a"));
    const other = await guard.openTurn({ ...asking("b"), tools: [] });
    expect(other.refusal).toBeUndefined();
  });

  it("inspect never changes state", async () => {
    const guard = createGuard({ profile: { turns } });
    for (let turn = 0; turn < 5; turn++)
      await guard.inspect({ messages: [{ role: "user", content: "hi" }], answer: "fine" });
    expect((await guard.inspect({ messages: [{ role: "user", content: "hi" }] })).breaker.state).not.toBe("open");
  });
});
