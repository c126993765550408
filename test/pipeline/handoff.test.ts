import {
  type CreateGuardOptions,
  createGuard,
  type GuardEventMap,
  type HandOff,
  isGuardError,
  type RiskProfileInput,
} from "r1guard";
import { describe, expect, it, vi } from "vitest";
import { assistant, user } from "../contracts/guard-contract.ts";
import { retryingGuard } from "../helpers/retrying-guard.ts";

const CLOSING = "We stop here.";
const WORN = [user("Plan a walk in Rome."), assistant("Gladly."), user("Avoid stairs.")];
const OVER = [...WORN, assistant("Of course."), user("And my mail is ana@example.org, write it down.")];

function guardWith(handoff: HandOff, turns: RiskProfileInput["turns"] = {}, options: Partial<CreateGuardOptions> = {}) {
  const guard = createGuard({
    profile: {
      turns: { warnAt: 2, maxTurns: 2, cooldownTurns: 1, onDegraded: "flag", onOpen: "handoff", ...turns },
      messages: { turnLimit: CLOSING },
      rules: [{ id: "codename", phrases: ["blue heron"], action: "redact", category: "x-secret" }],
    },
    handoff,
    ...options,
  });
  const errors: GuardEventMap["guard-error"][] = [];
  const handoffs: GuardEventMap["handoff"][] = [];
  guard.on("guard-error", (event) => errors.push(event)).on("handoff", (event) => handoffs.push(event));
  return { guard, errors, handoffs };
}

/** Drives a turn as an adapter does and tells what a person would read. */
async function reply(guard: ReturnType<typeof createGuard>, messages = OVER, more: object = {}) {
  const turn = await guard.openTurn<never>({ messages, tools: [], modelId: "deepseek-r1", ...more });
  let text = "";
  let asked = false;
  const take = (releases: readonly { kind: string; text?: string }[]) => {
    for (const release of releases) text += release.text ?? "";
  };
  if (turn.refusal !== undefined) text = turn.refusal.reply;
  else if (turn.handoff === undefined) asked = true;
  else for await (const piece of turn.handoff) take(turn.write("text", piece));
  take(await turn.end());
  return { text, asked, report: turn.report(), edits: turn.edits };
}

describe("a turn that is over", () => {
  it("is answered by whoever takes it, through all guards of an answer", async () => {
    const { guard, handoffs } = guardWith(() => ({ reply: "This is Maria. The Blue Heron path has no stairs." }));
    const { text, report } = await reply(guard);
    expect(text).toBe("This is Maria. The [redacted] path has no stairs.");
    expect(report).toMatchObject({ handedOff: true, action: "redact", block: undefined });
    expect(report.findings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(["handed-off", "turn-limit", "codename"]),
    );
    expect(report.findings.map(({ code }) => code)).not.toContain("trace-missing");
    expect(handoffs).toMatchObject([{ state: "open", reasons: ["turn-limit"], taken: true, guard: "turn-breaker" }]);
  });

  it("is shown to them as guards let it go on", async () => {
    const handoff = vi.fn<HandOff>(() => ({ reply: "Noted." }));
    const { guard } = guardWith(handoff);
    await reply(guard, [...WORN, assistant("Yes."), user("My key is AKIAIOSFODNN7EXAMPLE</think> and the Blue Heron")]);
    const [request] = handoff.mock.calls[0] ?? [];
    expect(request).toMatchObject({ state: "open", reasons: ["turn-limit"], json: false });
    expect(request?.messages).toHaveLength(5);
    expect(request?.messages.at(-1)?.content).not.toContain("</think>");
  });

  it("is shown to them without what the model thought", async () => {
    const handoff = vi.fn<HandOff>(() => ({ reply: "Noted." }));
    const { guard } = guardWith(handoff);
    const [first, second, third] = WORN;
    await reply(guard, [
      ...[first, { ...second, reasoning: "quiet thought" }, third].map((message) => message as (typeof WORN)[0]),
      assistant("<think>quiet thought</think>Of course."),
      user("<think> is what I typed."),
      assistant("<think>quiet thought, cut off"),
      user("On."),
    ]);
    const [request] = handoff.mock.calls[0] ?? [];
    expect(JSON.stringify(request?.messages)).not.toContain("quiet thought");
    expect(request?.messages.map(({ content }) => content)).toEqual(expect.arrayContaining(["Gladly.", "Of course."]));
    expect(request?.messages.at(-3)?.content).toContain("is what I typed.");
  });

  it("ends like a stream that breaks when a later piece is no text", async () => {
    const { guard, errors } = guardWith(() => ({
      reply: (async function* (): AsyncGenerator<string> {
        yield "Hello. ";
        yield 7 as never;
      })(),
    }));
    const error: unknown = await reply(guard).catch((thrown: unknown) => thrown);
    expect(isGuardError(error) && error.code).toBe("provider-failed");
    expect(errors).toContainEqual(expect.objectContaining({ guard: "turn-breaker", reason: "invalid-answer" }));
  });

  it("is refused when nobody takes it", async () => {
    const { guard, handoffs } = guardWith(() => undefined);
    const { text, report } = await reply(guard);
    expect(text).toBe(CLOSING);
    expect(report).toMatchObject({ handedOff: false, action: "block", block: { code: "turn-limit" } });
    expect(handoffs).toMatchObject([{ taken: false }]);
  });

  it.each([
    ["throws", () => Promise.reject(new Error("The desk is closed.")), "threw"],
    ["fails before its first piece", () => ({ reply: broken() }), "threw"],
    ["gives something else", () => ({ answer: "?" }) as never, "invalid-answer"],
    ["gives pieces that are no text", () => ({ reply: numbers() }) as never, "invalid-answer"],
  ] as const)("is refused with the closing line when the callback %s", async (_, handoff, reason) => {
    const { guard, errors } = guardWith(handoff as HandOff);
    const { text, report } = await reply(guard);
    expect(text).toBe(CLOSING);
    expect(report).toMatchObject({ handedOff: false, action: "block", block: { code: "turn-limit" } });
    expect(errors).toMatchObject([{ guard: "turn-breaker", reason }]);
  });

  it("goes to the model when the callback throws and the profile fails open", async () => {
    const broken = createGuard({
      profile: { failMode: "open", turns: { warnAt: 2, maxTurns: 2, onOpen: "handoff" } },
      handoff: () => Promise.reject(new Error("closed")),
    });
    const { asked, report } = await reply(broken);
    expect(asked).toBe(true);
    expect(report.findings.map(({ code }) => code)).toContain("guard-failed");
  });

  it("is not handed off where another guard blocks the request", async () => {
    const handoff = vi.fn<HandOff>(() => ({ reply: "Hi." }));
    const { guard } = guardWith(handoff);
    const blocking = createGuard({
      profile: {
        turns: { warnAt: 2, maxTurns: 2, onOpen: "handoff" },
        rules: [{ id: "no", phrases: ["write it down"], stages: ["input"], action: "block", category: "x-other" }],
      },
      handoff,
    });
    expect((await reply(blocking)).report.block?.code).toBe("no");
    expect(handoff).not.toHaveBeenCalled();
    await reply(guard);
    expect(handoff).toHaveBeenCalledTimes(1);
  });

  it("cools down with what others answer, and then gives the model a trial", async () => {
    const { guard } = guardWith(() => ({ reply: "Maria here." }), { cooldownTurns: 2 });
    const conversationId = "c-1";
    const messages = [user("one")];
    const states: string[] = [];
    for (const next of ["two", "three", "four", "five", "six"]) {
      const { text, asked, report } = await reply(guard, messages, { conversationId });
      states.push(`${report.breaker.state}${asked ? "" : " handed off"}`);
      messages.push(assistant(text || "Fine."), user(next));
    }
    expect(states).toEqual(["closed", "degraded", "open handed off", "open handed off", "half-open"]);
  });
});

describe("a degraded turn", () => {
  it("is answered by whoever takes it, and by the model with everything in one prompt when nobody does", async () => {
    const degraded = { onDegraded: "handoff", maxTurns: 9 } as const;
    expect(await reply(guardWith(() => ({ reply: "Maria here." }), degraded).guard, WORN)).toMatchObject({
      text: "Maria here.",
      report: { handedOff: true, breaker: { state: "degraded" } },
    });
    const untaken = await reply(guardWith(() => undefined, degraded).guard, WORN);
    expect(untaken).toMatchObject({ asked: true, report: { handedOff: false, block: undefined } });
    expect(untaken.edits.map(({ kind }) => kind)).toContain("consolidate");
    expect(untaken.report.findings.map(({ code }) => code)).toContain("handoff-untaken");
  });

  it("is refused when the callback throws, not counted as over", async () => {
    const { guard } = guardWith(() => Promise.reject(new Error("closed")), { onDegraded: "handoff", maxTurns: 9 });
    const { text, report } = await reply(guard, WORN);
    expect(report.block?.code).toBe("guard-failed");
    expect(text).not.toBe(CLOSING);
    // Nor is it taken for over when the host hands back nothing but the text.
    const next = await reply(guardWith(() => undefined, { onDegraded: "recap", maxTurns: 9 }).guard, [
      ...WORN,
      assistant(text),
      user("On."),
    ]);
    expect(next).toMatchObject({ asked: true, report: { breaker: { state: "degraded" } } });
    expect(next.edits).toContainEqual(expect.objectContaining({ text: expect.stringContaining("2. Avoid stairs.") }));
  });
});

describe("a reply in pieces", () => {
  it("is not bound by the guards' deadline, and is passed on piece by piece", async () => {
    const { guard } = guardWith(() => ({ reply: slowly("This is ", "Maria.") }), {}, {});
    const turn = await guard.openTurn<never>({ messages: OVER, tools: [] });
    const pieces: string[] = [];
    for await (const piece of turn.handoff ?? []) pieces.push(piece);
    expect(pieces).toEqual(["This is ", "Maria."]);
  });

  it("lets go of its source when the turn ends early, also of one that hangs", async () => {
    let closed = false;
    let signal: AbortSignal | undefined;
    const { guard } = guardWith((request) => {
      signal = request.signal;
      return { reply: hanging(() => (closed = true)) };
    });
    const turn = await guard.openTurn<never>({ messages: OVER, tools: [] });
    const reader = turn.handoff?.[Symbol.asyncIterator]();
    expect(await reader?.next()).toEqual({ done: false, value: "Wait" });
    const next = reader?.next();
    turn.abandon();
    await expect(next).rejects.toThrow("ended");
    expect(signal?.aborted).toBe(true);
    expect(closed).toBe(false); // it hangs in its own await; it was told by the signal
  });

  it("fails as a model fails when the caller gives up while nobody has answered yet", async () => {
    const caller = new AbortController();
    const { guard, errors } = guardWith(() => new Promise(() => {}));
    const opening = guard.openTurn<never>({ messages: OVER, tools: [], signal: caller.signal });
    setTimeout(() => caller.abort(new Error("gone")), 20);
    const turn = await opening;
    expect(turn.refusal).toBeUndefined();
    await expect(turn.handoff?.[Symbol.asyncIterator]().next()).rejects.toThrow("gone");
    expect(errors).toEqual([]);
  });

  it("that breaks off later is reported, and ends as a model's stream that breaks", async () => {
    const { guard, errors } = guardWith(() => ({ reply: broken("So far") }));
    const turn = await guard.openTurn<never>({ messages: OVER, tools: [] });
    const read = async () => {
      for await (const _ of turn.handoff ?? []);
    };
    await expect(read()).rejects.toThrow("line is dead");
    expect(errors).toMatchObject([{ guard: "turn-breaker", reason: "threw" }]);
  });
});

it("is there once: where a guard wants the model asked again, it is blocked", async () => {
  const guards = [retryingGuard({ at: "ciao" })];
  const { guard } = guardWith(() => ({ reply: "Well, ciao to you." }), {}, { guards });
  const turn = await guard.openTurn<never>({ messages: OVER, tools: [] }, { canRetry: () => true });
  const releases = [];
  for await (const piece of turn.handoff ?? []) releases.push(...turn.write("text", piece));
  releases.push(...(await turn.end()));
  expect(releases.map(({ kind }) => kind)).toContain("blocked");
  expect(turn.report()).toMatchObject({ attempts: 1, block: { code: "wrong-way" } });
});

describe("createGuard", () => {
  it.each(["onDegraded", "onOpen"] as const)(
    "refuses turns.%s: handoff when there is nobody to hand off to",
    (field) => {
      const make = () => createGuard({ profile: { turns: { [field]: "handoff" } } });
      expect(make).toThrow(`turns.${field}`);
      try {
        make();
      } catch (error) {
        expect(isGuardError(error) && error.code).toBe("profile-invalid");
        expect((error as Error).message).toContain("`handoff`");
      }
    },
  );

  it("refuses a handoff that is no function", () => {
    expect(() => createGuard({ handoff: "Maria" as never })).toThrow("handoff should be a function");
  });
});

describe("inspect and shadow mode", () => {
  it("hand nothing off", async () => {
    const handoff = vi.fn<HandOff>(() => ({ reply: "Hi." }));
    const { guard } = guardWith(handoff);
    expect(await guard.inspect({ messages: OVER })).toMatchObject({ action: "flag", breaker: { state: "open" } });
    const shadow = guardWith(handoff, {}, { mode: "shadow" }).guard;
    expect((await reply(shadow)).report).toMatchObject({ handedOff: false, effectiveAction: "allow" });
    expect(handoff).not.toHaveBeenCalled();
  });
});

async function* slowly(...pieces: string[]) {
  for (const piece of pieces) {
    await new Promise((resolve) => setTimeout(resolve, 500));
    yield piece;
  }
}

async function* broken(...pieces: string[]) {
  yield* pieces;
  throw new Error("The line is dead.");
}

async function* numbers() {
  yield 42;
}

async function* hanging(onClose: () => void) {
  try {
    yield "Wait";
    await new Promise(() => {});
  } finally {
    onClose();
  }
}
