import * as fc from "fast-check";
import { createGuard, type R1Guard, type RiskProfileInput } from "r1guard";
import { describe, expect, it } from "vitest";
import { cutAt } from "../helpers/cuts.ts";
import { driveTurn, type Sent } from "../helpers/drive-turn.ts";

const RULES: RiskProfileInput["rules"] = [
  { id: "codename", pattern: "project-\\w+", action: "redact", replacement: "[internal]" },
  { id: "plan", phrases: ["the hidden plan", "hidden"], action: "flag" },
  { id: "forbidden", phrases: ["open the vault"], action: "block", stages: ["answer"] },
  { id: "forbidden-thought", pattern: "vault \\d{2,4}\\b", action: "block", stages: ["reasoning"] },
];

const WORDS = [
  "the ",
  "hidden ",
  "plan. ",
  "open ",
  "the vault",
  "vault ",
  "42",
  " 1234 ",
  "project-",
  "x9 ",
  "a.b@example.com ",
  "4111 1111 1111 1111",
  "快",
  "我们今天",
  " (快) ",
  "`快`",
  "\n",
  "\n\n",
  "```\n",
  "$",
  "\u200b",
  "o p e n ",
  "\u{1f600}",
  "\ud83d",
  "<",
  "<th",
  "<think>",
  "</think>",
  "<THINK>\n",
  "</Think>",
  "ｏｐｅｎ ",
  ".",
  "«",
  '"',
  "+49 30 901820 ",
  "AKIA",
  "x",
  "y",
  "q",
  "我们今天一起去看电影",
  "word word word ",
  "IOSFODNN7EXAMPLE ",
];

const prose = fc.array(fc.constantFrom(...WORDS), { maxLength: 14 }).map((words) => words.join(""));

const scene = fc
  .array(fc.tuple(fc.constantFrom("text" as const, "text" as const, "reasoning" as const), prose), {
    minLength: 1,
    maxLength: 3,
  })
  .chain((parts) =>
    fc
      .tuple(
        ...parts.map(([, text]) =>
          fc.oneof(fc.constant(undefined), fc.array(fc.integer({ min: 0, max: text.length }), { maxLength: 10 })),
        ),
      )
      .map((cuts) => ({ parts, cuts })),
  );

function whole(parts: readonly (readonly ["text" | "reasoning", string])[]): Sent[] {
  return parts.flatMap(([source, text], index) => [{ source, text }, ...between(source, index + text.length)]);
}

/** What a host puts between its texts. */
function between(source: "text" | "reasoning", index: number): Sent[] {
  const call = { toolCallId: `c${index}`, toolName: "look", input: {} };
  const parts: Sent[] = [{ endOf: source }, { item: `i${index}` }, { call }];
  return parts.slice(0, index % 4);
}

/** `undefined` cuts a part into single UTF-16 code units. */
function cut(
  parts: readonly (readonly ["text" | "reasoning", string])[],
  cuts: readonly (readonly number[] | undefined)[],
): Sent[] {
  return parts.flatMap(([source, text], index) => {
    const places = cuts[index];
    const pieces = places === undefined ? text.split("") : cutAt(text, places);
    return [...pieces.map((piece) => ({ source, text: piece })), ...between(source, index + text.length)];
  });
}

function law(guard: R1Guard, modelId: string, runs: number, seed: number) {
  return fc.assert(
    fc.asyncProperty(scene, async ({ parts, cuts }) => {
      const expected = await driveTurn(guard, whole(parts), { modelId });
      expect(await driveTurn(guard, cut(parts, cuts), { modelId })).toEqual(expected);
    }),
    { numRuns: runs, seed },
  );
}

describe("however the output is cut, text, findings, verdict and order are the same", () => {
  const models = ["deepseek-r1", "deepseek-r1-0528", "some-other-model"];
  it.each(models)("in window mode, for %s", (modelId) =>
    law(createGuard({ profile: { rules: RULES } }), modelId, 700, 21),
  );
  it.each(["block", "full"] as const)("in %s mode", (mode) =>
    law(createGuard({ profile: { rules: RULES, stream: { mode } } }), "deepseek-r1", 300, 22),
  );
  it("with hidden reasoning and a strict language rule", () =>
    law(
      createGuard({
        profile: { rules: RULES, reasoning: { expose: "redacted" }, language: { expect: ["en"], reasoning: "block" } },
      }),
      "deepseek-r1",
      400,
      23,
    ));
  it("in shadow mode, where only the report counts", () =>
    law(createGuard({ mode: "shadow", profile: { rules: RULES } }), "deepseek-r1", 300, 24));
});

describe("where several things happen at once, the cut still does not matter", () => {
  const RULE_SETS: Record<string, RiskProfileInput> = {
    "an open redaction and a language block": {
      rules: [{ id: "open", pattern: "x[^y]*y", action: "redact", stages: ["answer"] }],
      language: { expect: ["en"], reasoning: "block", answer: "block" },
      privacy: { secrets: "allow" },
    },
    "blocks by scripts alone": { language: { expect: ["en"], reasoning: "block", answer: "block", level: "script" } },
    "a flagged language and validators": { language: { expect: ["en"], reasoning: "flag", answer: "flag" } },
    "a block inside a validated match": { rules: [{ id: "blk", pattern: "4111 1111", action: "block" }] },
    "too much held, fail mode open": {
      rules: [{ id: "long", pattern: "q[^y]*y", action: "redact" }],
      stream: { maxHeld: 1024 },
      failMode: "open",
    },
    "an implicit trace": {
      trace: "implicit",
      rules: RULES ?? [],
      language: { expect: "prompt", reasoning: "block", answer: "block" },
    },
  };
  for (const [name, profile] of Object.entries(RULE_SETS)) {
    it(name, async () => {
      await law(createGuard({ profile }), "deepseek-r1-0528", 250, 51);
      await law(createGuard({ profile, mode: "shadow" }), "some-other-model", 150, 52);
    });
  }

  it.each([
    [
      "a block leaves what another rule holds",
      {
        rules: [{ id: "open", pattern: "x[^y]*y", action: "redact", stages: ["answer"] }],
        language: { expect: ["en"], answer: "block" },
      },
      "They have written down what this secret means x我们y)",
      "They have written down what this secret means ",
    ],
    [
      "too much held is let go at one place",
      { rules: [{ id: "long", pattern: "q[^y]*y", action: "redact" }], stream: { maxHeld: 1024 }, failMode: "open" },
      `q${"word ".repeat(300)}y end`,
      undefined,
    ],
  ] as const)("%s", async (_name, profile, text, released) => {
    const guard = createGuard({ profile: profile as RiskProfileInput });
    const whole = await driveTurn(guard, [{ source: "text", text }]);
    expect(
      await driveTurn(
        guard,
        text.split("").map((unit) => ({ source: "text", text: unit })),
      ),
    ).toEqual(whole);
    if (released !== undefined) expect(whole.released.answer).toBe(released);
  });
});

describe("a finished text and a stream agree", () => {
  const guard = createGuard({ profile: { rules: RULES } });
  it("inspect gives what the stream gave", () =>
    fc.assert(
      fc.asyncProperty(prose, prose, async (reasoning, answer) => {
        const request = { messages: [{ role: "user" as const, content: "Please help." }], modelId: "deepseek-r1" };
        const units = answer.split("").map((text): Sent => ({ source: "text", text }));
        const sent: Sent[] = [{ source: "reasoning", text: reasoning }, ...units];
        const streamed = await driveTurn(guard, sent, request);
        const inspected = await guard.inspect({ ...request, reasoning, answer });
        expect(inspected.released).toEqual(streamed.released);
        expect(inspected.findings).toEqual(streamed.findings);
        expect(inspected.action).toBe(streamed.action);
      }),
      { numRuns: 500, seed: 31 },
    ));
});

describe("unblocked text arrives complete", () => {
  const guard = createGuard({
    profile: { privacy: { pii: "flag", secrets: "flag" }, language: { answer: "flag" }, trace: "none" },
  });
  it("to the last code unit", () =>
    fc.assert(
      fc.asyncProperty(prose, async (text) => {
        const { released } = await driveTurn(guard, cut([["text", text]], [undefined]));
        expect(released.answer).toBe(text);
      }),
      { numRuns: 500, seed: 41 },
    ));
});
