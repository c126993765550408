import * as fc from "fast-check";
import { createGuard, type Guard, type RiskProfileInput } from "r1guard";
import { describe, expect, it, vi } from "vitest";
import { cutAt } from "../helpers/cuts.ts";
import { type Driven, driveTurn, type Sent } from "../helpers/drive-turn.ts";
import { literalScanner } from "../helpers/literal-scanner.ts";
import { AGAIN, retryingGuard } from "../helpers/retrying-guard.ts";

const WRONG = "Hallo zusammen";

// At level `language` the first words of an answer wait for that guard, too.
function guardOf(options: Partial<Parameters<typeof retryingGuard>[0]> = {}, profile: RiskProfileInput = {}) {
  return createGuard({
    profile: { language: { level: "script" }, ...profile },
    guards: [retryingGuard({ at: WRONG, ...options })],
  });
}

const text = (written: string): Sent => ({ source: "text", text: written });
const thought = (written: string): Sent => ({ source: "reasoning", text: written });
const call: Sent = { call: { toolCallId: "c1", toolName: "look", input: {} } };

function codes({ findings }: Driven): unknown[] {
  return findings.map((finding) => (finding as { code: string }).code);
}

const retry = (guard: ReturnType<typeof guardOf>, first: readonly Sent[], second: readonly Sent[]) =>
  driveTurn(guard, first, { modelId: "deepseek-r1" }, second);

describe("a guard that wants the model asked once more", () => {
  it("gets it: the second answer takes the place of the first", async () => {
    const driven = await retry(
      guardOf(),
      [thought("They greet me."), text(`${WRONG}, liebe Leute.`)],
      [thought("In English, then."), text("Hello everybody.")],
    );
    expect(driven).toMatchObject({
      released: { reasoning: "They greet me.In English, then.", answer: "Hello everybody." },
      order: ["reasoning", "retry", "reasoning", "answer"],
      attempts: 2,
      action: "redact",
      altered: true,
      block: undefined,
      edits: AGAIN,
    });
    expect(codes(driven)).toEqual(["retried", "wrong-way"]);
    // Places go on counting: the second answer begins where the first was left.
    expect(driven.received).toEqual({ reasoning: 31, answer: WRONG.length + 16 });
  });

  it("says so in events, without text", async () => {
    const guard = guardOf();
    const events: unknown[] = [];
    guard.on("guard-verdict", ({ guard: name, action, findings }) => events.push([name, action, findings[0]?.code]));
    const reports: unknown[] = [];
    guard.on("turn-end", ({ report }) => reports.push(report));
    await retry(guard, [thought("Hm."), text(WRONG)], [text("Hello.")]);
    expect(events).toContainEqual(["wish", "redact", "wrong-way"]);
    expect(events).toContainEqual(["stream", "flag", "retried"]);
    expect(reports).toHaveLength(1);
    expect(JSON.stringify(reports)).not.toContain("Hallo");
  });

  it("is asked once: a second wish ends the turn", async () => {
    const driven = await retry(guardOf(), [text(WRONG)], [text(`Hi. ${WRONG}`)]);
    expect(driven).toMatchObject({
      released: { answer: "Hi. " },
      order: ["retry", "answer", "blocked wish wrong-way"],
      attempts: 2,
      action: "block",
    });
  });

  it("keeps white space at an answer's start back, which is no answer yet", async () => {
    const guard = guardOf({}, { trace: "field" });
    const first = [thought("Hm."), { mark: "enter" }, text("\n"), { mark: "leave" }, text(`\n${WRONG}`)];
    const driven = await retry(guard, first, [text("\nHello.")]);
    expect(driven.released.answer).toBe("\nHello.");
    expect(driven.order).toEqual(["reasoning", "item enter", "retry", "answer"]);
    const plain = await retry(guard, [text("\n"), { mark: "leave" }, text("\nHello."), { item: "end" }], []);
    expect(plain.order).toEqual(["answer", "item leave", "answer", "item end"]);
  });

  it("tells in events of white space that went out, and of none that was taken back", async () => {
    for (const [first, second, released] of [
      [[thought("Hm."), text("\n"), text(`\n${WRONG}`)], [text("Hello.")], { reasoning: 3, answer: 6 }],
      [[text("\n"), text("\nHello.")], [], { reasoning: 0, answer: 8 }],
      [[text("\n\n")], [], { reasoning: 0, answer: 2 }],
      [[text("\n"), text("a stop")], [], { reasoning: 0, answer: 3 }],
    ] as const) {
      const stop = { id: "stop", phrases: ["stop"], action: "block" as const };
      const guard = guardOf({}, { trace: "field", rules: [stop] });
      const told = { reasoning: 0, answer: 0 };
      guard.on("stream-release", (event) => {
        told[event.channel] += event.released;
      });
      await retry(guard, first, second);
      expect(told).toEqual(released);
    }
  });

  it("gives white space away when nothing follows it, or nothing that can be taken back", async () => {
    expect((await retry(guardOf(), [text("\n\n")], [])).released.answer).toBe("\n\n");
    const guard = guardOf({}, { trace: "none" });
    expect((await retry(guard, [text("\n"), { item: "image" }, text("x")], [])).order).toEqual([
      "answer",
      "item image",
      "answer",
    ]);
  });

  it("drops what waited, in every release mode", async () => {
    for (const mode of ["window", "block", "full"] as const) {
      const driven = await retry(
        guardOf({}, { stream: { mode } }),
        [thought("One. "), { endOf: "reasoning" }, text(WRONG), { endOf: "text" }],
        [thought("Two."), { endOf: "reasoning" }, text("Hello."), { endOf: "text" }],
      );
      expect(driven.released).toEqual({
        reasoning: mode === "full" ? "Two." : "One. Two.",
        answer: "Hello.",
      });
    }
  });

  it.each<[string, RiskProfileInput, readonly Sent[]]>([
    ["something of the answer was released", {}, [text("Well. "), text(WRONG)]],
    ["a tool was called", {}, [call, text(WRONG)]],
    ["a call was refused", { tools: { unknown: "refuse" } }, [call, text(WRONG)]],
    ["another output item was queued", {}, [{ item: "image" }, text(WRONG)]],
    ["the trace goes on behind an answer", {}, [text("Well. "), thought("And? "), text(WRONG)]],
  ])("is not heard where %s", async (_, profile, first) => {
    const driven = await retry(guardOf({}, profile), first, [text("Hello.")]);
    expect(driven).toMatchObject({ attempts: 1, action: "block", block: "wrong-way" });
    expect(driven.order.at(-1)).toBe("blocked wish wrong-way");
  });

  it("is not heard where the adapter cannot ask, in shadow mode, or in inspect", async () => {
    expect(await driveTurn(guardOf(), [text(WRONG)])).toMatchObject({ attempts: 1, block: "wrong-way" });
    const shadow = createGuard({ mode: "shadow", guards: [retryingGuard({ at: WRONG })] });
    expect(await driveTurn(shadow, [text(WRONG)], {}, [text("Hello.")])).toMatchObject({
      attempts: 1,
      block: "wrong-way",
    });
    expect(await guardOf().inspect({ answer: WRONG })).toMatchObject({ action: "block", released: { answer: "" } });
  });

  it("goes behind a guard that blocks at the same place", async () => {
    const strict: Guard = {
      name: "strict",
      stages: [],
      scan: ({ channel }) =>
        channel === "answer" ? literalScanner([{ text: "zusammen", action: "block" }], "strict") : undefined,
    };
    const wish = retryingGuard({ at: WRONG });
    for (const guards of [
      [wish, strict],
      [strict, wish],
    ]) {
      expect(await retry(createGuard({ guards }), [text(WRONG)], [text("Hello.")])).toMatchObject({
        attempts: 1,
        block: "zusammen",
      });
    }
  });

  it("does not end the turn where its edits cannot be read", async () => {
    const broken = [{ quoteBefore: 0, edits: () => "none" }, { quoteBefore: 0, edits: () => [{}] }, "edits", {}];
    for (const wish of broken) {
      const guard = guardOf({ retry: wish as never });
      const errors: string[] = [];
      guard.on("guard-error", ({ guard: name, reason }) => errors.push(`${name} ${reason}`));
      expect(await retry(guard, [text(WRONG)], [text("Hello.")])).toMatchObject({ block: "wrong-way", attempts: 1 });
      expect(errors).toHaveLength(1);
    }
  });

  it("hides reasoning of both attempts, with one placeholder", async () => {
    const hidden = guardOf({}, { reasoning: { expose: "redacted" } });
    const driven = await retry(hidden, [thought("One."), text(WRONG)], [thought("Two."), text("Hello.")]);
    expect(driven.released).toEqual({ reasoning: "[reasoning hidden]", answer: "Hello." });
  });

  it("still tells a missing trace from one that only the first attempt had", async () => {
    const profile: RiskProfileInput = { reasoning: { onMissingTrace: "block" } };
    const driven = await retry(guardOf({}, profile), [thought("One."), text(WRONG)], [text("Hello.")]);
    expect(driven).toMatchObject({ attempts: 2, block: undefined, released: { answer: "Hello." } });
  });
});

describe("a first attempt that was taken back", () => {
  const pay: Sent = { call: { toolCallId: "c1", toolName: "pay", input: {} } };
  const strict: RiskProfileInput = {
    tools: { unknown: "allow", tainted: "allow" },
    reasoning: { onMissingTrace: "require-approval" },
  };

  it("vouches for no tool call of the second", async () => {
    for (const [reasoning, action] of [
      ["", "require-approval"],
      ["I look it up.", "allow"],
    ]) {
      const guard = guardOf({}, strict);
      const actions: string[] = [];
      guard.on("turn-end", ({ report }) => actions.push(...report.toolDecisions.map((decision) => decision.action)));
      await driveTurn(guard, [thought("One."), text(WRONG)], { modelId: "deepseek-r1", tools: [{ name: "pay" }] }, [
        ...(reasoning === "" ? [] : [thought(reasoning ?? "")]),
        pay,
      ]);
      expect(actions).toEqual([action]);
    }
  });

  it("leaves a trace to the turn only where something of it went out", async () => {
    for (const [mode, missing] of [
      ["full", true],
      ["window", false],
    ] as const) {
      const profile: RiskProfileInput = { stream: { mode }, reasoning: { onMissingTrace: "flag" } };
      const driven = await retry(guardOf({}, profile), [thought("One."), text(WRONG)], [text("Hello.")]);
      expect(driven.attempts).toBe(2);
      expect(codes(driven).includes("trace-missing")).toBe(missing);
    }
    const profile: RiskProfileInput = { stream: { mode: "full" }, reasoning: { onMissingTrace: "block" } };
    const driven = await retry(guardOf({}, profile), [thought("One."), text(WRONG)], [text("Hello.")]);
    expect(driven).toMatchObject({ block: "trace-missing", released: { reasoning: "", answer: "" } });
  });

  it("is no part of the language of the answer", async () => {
    const guard = createGuard({ profile: { language: { expect: ["en"], reasoning: "allow", answer: "repair" } } });
    const measures: unknown[] = [];
    guard.on("turn-end", ({ report }) => measures.push(report.language?.answer));
    const english = "The weather is fine today, so let us take a walk in the park with all of our friends.";
    await driveTurn(guard, [text("今天天气很好，我们一起去公园散步吧。")], {}, [text(english)]);
    await driveTurn(guard, [text(english)]);
    expect(measures[0]).toEqual(measures[1]);
    expect(measures[0]).toBeDefined();
  });

  it("does not count in the lengths that guards are told of at the end", async () => {
    const lengths: number[][] = [];
    const listening: Guard = {
      name: "listening",
      stages: [],
      afterTurn: ({ reasoningLength, answerLength }) => void lengths.push([reasoningLength, answerLength]),
      afterAbandon: ({ reasoningLength, answerLength }) => void lengths.push([reasoningLength, answerLength]),
    };
    const guard = createGuard({ profile: {}, guards: [retryingGuard({ at: WRONG }), listening] });
    await retry(guard, [thought("They greet me."), text(WRONG)], [thought("Two."), text("Hello.")]);
    const turn = await guard.openTurn<string>({ messages: [], tools: [] }, { canRetry: () => true });
    turn.write("text", `${WRONG}, liebe Leute.`);
    turn.abandon();
    await vi.waitFor(() => expect(lengths).toHaveLength(2));
    expect(lengths).toEqual([
      [4, 6],
      [0, 0],
    ]);
  });
});

describe("judges of whole texts", () => {
  it("read the reasoning that went out, and all of the second attempt", async () => {
    const read: string[] = [];
    const judge: Guard = {
      name: "reader",
      stages: ["reasoning", "answer"],
      check(subject) {
        if ("text" in subject) read.push(`${subject.stage}: ${subject.text}`);
        return { action: "allow" };
      },
    };
    const guard = createGuard({ guards: [retryingGuard({ at: WRONG, channel: "reasoning" }), judge] });
    await retry(guard, [thought(`They ask. ${WRONG} and so on`)], [thought("In English."), text("Hello.")]);
    expect(read).toEqual(["reasoning: They ask. In English.", "answer: Hello."]);
  });
});

describe("a wish that quotes the reasoning", () => {
  const quoting = (before: number) => ({
    quoteBefore: before,
    edits: (thought: string) => [{ kind: "append-to-last-user", text: `Notes: ${thought}` }] as const,
  });
  const quoteOf = ({ edits }: Driven) => edits?.map((edit) => ("text" in edit ? edit.text : ""))[0];

  it("gets it as it was judged, up to the place it names", async () => {
    const guard = guardOf({ channel: "reasoning", retry: quoting(41) });
    const first = [thought("Mail a.person@example.org about the plan. Then again. "), thought(WRONG)];
    expect(quoteOf(await retry(guard, first, [text("Done.")]))).toBe("Notes: Mail [redacted] about the plan.");
  });

  it("gets its last 2,000 code units, without half a pair", async () => {
    const guard = guardOf({ channel: "reasoning", retry: quoting(2_601) });
    const first = [thought("x".repeat(599)), thought("\u{1f600}".repeat(1_001)), thought(WRONG)];
    expect(quoteOf(await retry(guard, first, [text("Done.")]))).toBe(`Notes: ${"\u{1f600}".repeat(1_000)}`);
  });
});

describe("however both attempts are cut, the outcome is the same", () => {
  const WORDS = ["Hallo", " zusammen", "Hallo zusammen", " ", "\n", "a.b@example.com ", "<think>", "</think>", "Hm. "];
  const piece = fc
    .array(fc.constantFrom(...WORDS, "\u{1f600}", "快", "plan "), { maxLength: 7 })
    .map((words) => words.join(""));
  const part = fc.tuple(fc.constantFrom("text" as const, "reasoning" as const), piece, fc.integer({ min: 0, max: 3 }));
  const parts = fc.array(part, { minLength: 1, maxLength: 3 });
  type Parts = readonly (readonly ["text" | "reasoning", string, number])[];

  const sent = (given: Parts, cut: (text: string) => readonly string[]): Sent[] =>
    given.flatMap(([source, whole, after]) => [
      { mark: "enter" },
      ...cut(whole).map((written) => ({ source, text: written })),
      ...([{ endOf: source }, { mark: "leave" }, { item: "image" }] as const).slice(0, after),
    ]);

  const PROFILES: readonly RiskProfileInput[] = [
    {},
    { stream: { mode: "block" } },
    { stream: { mode: "full" } },
    { reasoning: { expose: false } },
    { language: { expect: ["en"], reasoning: "block" } },
  ];
  const wishes = [
    { retry: AGAIN },
    { channel: "reasoning" as const, retry: AGAIN },
    {
      channel: "reasoning" as const,
      retry: { quoteBefore: 9, edits: (told: string) => [{ kind: "append-to-last-user" as const, text: told }] },
    },
  ];
  const guards = PROFILES.flatMap((profile) => wishes.map((wish) => guardOf(wish, profile)));

  it.each(["deepseek-r1", "deepseek-r1-0528", "some-other-model"])("for %s", { timeout: 60_000 }, async (modelId) => {
    let asked = 0;
    await fc.assert(
      fc.asyncProperty(parts, parts, fc.nat(), fc.array(fc.nat(40)), async (first, second, pick, places) => {
        const guard = guards[pick % guards.length] as ReturnType<typeof guardOf>;
        const drive = (cut: (text: string) => readonly string[]) =>
          driveTurn(guard, sent(first, cut), { modelId }, sent(second, cut));
        const whole = await drive((written) => [written]);
        if (whole.attempts === 2) asked++;
        expect(await drive((written) => written.split(""))).toEqual(whole);
        const cutPlaces = (written: string) => places.filter((place) => place < written.length);
        expect(await drive((written) => cutAt(written, cutPlaces(written)))).toEqual(whole);
      }),
      { numRuns: 250, seed: 61 },
    );
    expect(asked).toBeGreaterThan(20);
  });
});
