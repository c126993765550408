import { describe, expect, it } from "vitest";
import { isGuardError } from "../../src/core/errors.ts";
import { ProfileError, presets, resolveProfile, riskProfileSchema } from "../../src/profiles/index.ts";
import { harmAction } from "../../src/profiles/risk-profile.ts";

function refusal(input: unknown): ProfileError {
  try {
    resolveProfile(input as never);
  } catch (error) {
    if (error instanceof ProfileError) return error;
    throw error;
  }
  throw new Error("the profile was accepted");
}

function problems(input: unknown): Record<string, string> {
  return Object.fromEntries(refusal(input).problems.map(({ path, hint, allowed }) => [path, hint ?? allowed]));
}

describe("resolveProfile", () => {
  it("gives every field a value", () => {
    expect(resolveProfile({})).toMatchObject({
      name: "custom",
      failMode: "closed",
      deadlineMs: 800,
      stream: { mode: "window", maxHeld: 65_536 },
      turns: { warnAt: 6, maxTurns: 20, cooldownTurns: 2, onDegraded: "recap", onOpen: "refuse" },
      language: { expect: "prompt", reasoning: "flag", answer: "block", minShare: 0.9 },
      harms: { S1: { reasoning: "block", answer: "block" }, "x-injection": { reasoning: "flag", answer: "flag" } },
      privacy: { pii: { reasoning: "redact", answer: "redact" } },
      tools: { unknown: "require-approval", tainted: "require-approval", byName: {} },
      rules: [],
    });
  });

  it("finds a preset by name", () => {
    expect(resolveProfile("general").name).toBe("general");
  });

  it("treats a profile without extends like one that extends general", () => {
    const { name: _, ...implicit } = resolveProfile({ failMode: "open", harms: { S6: "block" } });
    const { name: __, ...explicit } = resolveProfile({ extends: "general", failMode: "open", harms: { S6: "block" } });
    expect(implicit).toEqual(explicit);
  });

  it("accepts its own result", () => {
    const profile = resolveProfile({
      harms: { S1: { reasoning: "flag" } },
      rules: [{ id: "a", phrases: ["b"], action: "flag" }],
    });
    expect(resolveProfile(profile)).toEqual(profile);
  });

  it("does not touch what it was given, and freezes what it gives", () => {
    const input = { turns: { maxTurns: 3 }, rules: [{ id: "a", pattern: "b", action: "flag" as const }] };
    const before = structuredClone(input);
    const profile = resolveProfile(input);
    expect(input).toEqual(before);
    expect(Object.isFrozen(profile.turns)).toBe(true);
    expect(Object.isFrozen(profile.rules[0])).toBe(true);
    expect(Object.isFrozen(input.rules[0])).toBe(false);
  });

  it("keeps the fields of a map that the child leaves out", () => {
    const profile = resolveProfile({
      extends: "general",
      harms: { S5: { reasoning: "block" } },
      turns: { cooldownTurns: 5 },
    });
    expect(profile.harms.S5).toEqual({ reasoning: "block", answer: "flag" });
    expect(profile.harms.S1).toEqual({ reasoning: "block", answer: "block" });
    expect(profile.turns).toMatchObject({ maxTurns: 20, cooldownTurns: 5 });
  });

  it("warns at the limit when only a low limit is given", () => {
    expect(resolveProfile({ turns: { maxTurns: 3 } }).turns.warnAt).toBe(3);
    expect(resolveProfile({ extends: "general", turns: { maxTurns: 3 } }).turns.warnAt).toBe(3);
  });

  it("finds no tool category for names that every object has", () => {
    const { tools, harms } = resolveProfile({ tools: { byName: { constructor: "payment" as const } } });
    expect(tools.byName["constructor"]).toBe("payment");
    expect("toString" in tools.byName).toBe(false);
    expect("constructor" in tools.categories).toBe(false);
    expect("constructor" in harms).toBe(false);
  });

  it("takes the actions of a harm per channel, and flags categories nobody named", () => {
    const profile = resolveProfile({ harms: { "x-own": { answer: "block" } } });
    expect(harmAction(profile, "x-own", "answer")).toBe("block");
    expect(harmAction(profile, "x-own", "reasoning")).toBe("flag");
    expect(harmAction(profile, "x-unheard-of", "answer")).toBe("flag");
  });

  it.each(["prompt" as const, ["en"], ["de", "zh-Hant", "pt-BR", "fil"]])("accepts the languages %j", (expected) => {
    expect(resolveProfile({ language: { expect: expected } }).language.expect).toEqual(expected);
  });

  it("accepts a null temperature, which leaves the caller's", () => {
    expect(resolveProfile({ prompt: { temperature: null } }).prompt.temperature).toBeNull();
  });
});

describe("a refused profile", () => {
  it("lists all problems, with the code and the path of the first", () => {
    const error = refusal({ reasonign: {}, turns: { warnAt: "six" }, language: { minShare: 2 } });
    expect(isGuardError(error)).toBe(true);
    expect(error.code).toBe("profile-invalid");
    expect(error.path).toBe(error.problems[0]?.path);
    expect(error.problems.map((problem) => problem.path).sort()).toEqual([
      "language.minShare",
      "reasonign",
      "turns.warnAt",
    ]);
    for (const { path } of error.problems) expect(error.message).toContain(`- ${path}: received `);
  });

  it.each([
    [{ reasonign: {} }, "reasonign", "`reasoning`"],
    [{ failmode: "open" }, "failmode", "`failMode`"],
    [{ maxTurns: 3 }, "maxTurns", "`turns.maxTurns`"],
    [{ turns: { maxturn: 3 } }, "turns.maxturn", "`maxTurns`"],
    [{ harms: { s1: "block" } }, "harms.s1", "`S1`"],
    [{ harms: { S1: "blok" } }, "harms.S1", "`block`"],
    [{ harms: { S1: { answr: "flag" } } }, "harms.S1.answr", "`answer`"],
    [{ privacy: { secret: "block" } }, "privacy.secret", "`secrets`"],
    [{ tools: { byName: { pay: "paymnt" } } }, "tools.byName.pay", "`payment`"],
    [{ tools: { categories: { tradin: "allow" } } }, "tools.categories.tradin", "`trading`"],
    [{ tools: { unknown: "require-aproval" } }, "tools.unknown", "`require-approval`"],
    [{ rules: [{ id: "a", pattern: "b", action: "flag", phrase: [] }] }, "rules[0].phrase", "`phrases`"],
    [{ model: "deepseek-r1-0582" }, "model", "`deepseek-r1-0528`"],
    [{ language: { expect: ["english"] } }, "language.expect[0]", "`en`"],
    [{ language: { expect: "de" } }, "language.expect", "`[de]`"],
    [{ extends: "genral" }, "extends", "`general`"],
  ])("suggests the nearest name in %j", (input, path, hint) => {
    expect(problems(input)).toEqual({ [path]: hint });
  });

  it.each([
    [{ turns: { warnAt: 30, maxTurns: 20 } }, "turns.warnAt"],
    [{ trace: "none", reasoning: { onMissingTrace: "block" } }, "reasoning.onMissingTrace"],
    [{ rules: [{ id: "a", action: "flag" }] }, "rules[0]"],
    [{ rules: [{ id: "a", phrases: [], action: "flag" }] }, "rules[0]"],
    [{ rules: [rule("a"), rule("b"), rule("a")] }, "rules[2].id"],
    [{ rules: [{ ...rule("a"), action: "redact", stages: ["answer", "tool-call"] }] }, "rules[0].action"],
    [{ rules: [{ ...rule("a"), stages: [] }] }, "rules[0].stages"],
    [{ rules: [{ ...rule("a"), phrases: ["…"] }] }, "rules[0].phrases[0]"],
    [{ rules: [{ ...rule("a"), category: "custom" }] }, "rules[0].category"],
    [{ rules: [{ ...rule("a"), action: "allow" }] }, "rules[0].action"],
    [{ rules: [rule("")] }, "rules[0].id"],
    [{ language: { expect: [] } }, "language.expect"],
    [{ language: { expect: ["en", "xx-", "qqqqq"] } }, "language.expect[1]"],
    [{ language: { minShare: -0.1 } }, "language.minShare"],
    [{ deadlineMs: 0 }, "deadlineMs"],
    [{ deadlineMs: 1.5 }, "deadlineMs"],
    [{ prompt: { temperature: 2.1 } }, "prompt.temperature"],
    [{ messages: { blocked: "" } }, "messages.blocked"],
    [{ stream: { maxHeld: 10 } }, "stream.maxHeld"],
  ])("names the field in %j", (input, path) => {
    expect(Object.keys(problems(input))).toContain(path);
  });

  it("finds contradictions beside other problems", () => {
    expect(Object.keys(problems({ surplus: 1, turns: { warnAt: 9, maxTurns: 2 } })).sort()).toEqual([
      "surplus",
      "turns.warnAt",
    ]);
  });

  it.each([
    "stream",
    "turns",
    "language",
    "reasoning",
    "harms",
    "privacy",
    "tools",
    "rules",
    "prompt",
    "disclosure",
    "messages",
  ])("wants the right kind for %s", (field) => {
    for (const wrong of [null, 4, true, "text", field === "rules" ? {} : []]) {
      expect(Object.keys(problems({ [field]: wrong }))).toEqual([field]);
    }
  });

  it.each([null, undefined, 4, [], new Date(), () => {}])("is refused when it is %s", (input) => {
    expect(refusal(input).path).toBe("");
  });

  it("never quotes long texts, messages or patterns", () => {
    const secret = "hunter2";
    const error = refusal({
      name: "n".repeat(300),
      model: `model ${"m".repeat(40)}`,
      messages: { blocked: [secret], [secret]: secret },
      rules: [{ id: "a", pattern: { [secret]: 1 }, replacement: [secret], phrases: secret, action: "flag" }],
    });
    expect(error.message).not.toContain("mmmm");
    expect(error.message).not.toContain("nnnn");
    expect(error.message.replaceAll(`messages.${secret}`, "")).not.toContain(secret);
    expect(error.message).toContain("a text of 46 characters");
  });

  it("refuses __proto__ keys at every level", () => {
    const input = JSON.parse(
      '{"__proto__": {"failMode": "open"}, "harms": {"__proto__": "allow"}, "tools": {"byName": {"__proto__": "payment"}}}',
    );
    expect(Object.keys(problems(input)).sort()).toEqual(["__proto__", "harms.__proto__", "tools.byName.__proto__"]);
    expect(Object.keys(problems({ ...input, extends: "general" })).sort()).toEqual([
      "__proto__",
      "harms.__proto__",
      "tools.byName.__proto__",
    ]);
    expect(({} as { failMode?: unknown }).failMode).toBeUndefined();
  });

  it("survives circular objects", () => {
    const circular: Record<string, unknown> = { failMode: "open" };
    circular["turns"] = circular;
    circular["extends"] = "general";
    expect(refusal(circular).problems.length).toBeGreaterThan(0);
  });

  it("says which presets there are, and which are not there yet", () => {
    expect(refusal("healthcare").message).toMatch(/general.*healthcare.*not available yet/s);
    expect(refusal("helthcare").message).toContain("general");
    expect(refusal("constructor").message).toContain("general");
    expect(refusal({ extends: "finance" }).path).toBe("extends");
  });

  it("sends files to loadProfile", () => {
    expect(refusal("./risk.yaml").message).toContain("loadProfile");
    expect(refusal({ extends: "../base.json" }).message).toContain("loadProfile");
  });
});

describe("riskProfileSchema", () => {
  it("parses every preset", () => {
    for (const preset of Object.values(presets)) expect(riskProfileSchema.safeParse(preset).success).toBe(true);
  });

  it("refuses contradictions by itself", () => {
    expect(riskProfileSchema.safeParse({ turns: { warnAt: 9, maxTurns: 2 } }).success).toBe(false);
  });

  it("takes the example of the documentation", () => {
    const example = {
      name: "clinic-triage",
      failMode: "closed",
      language: { expect: ["en"], reasoning: "flag", answer: "block", minShare: 0.9 },
      harms: { S1: "block", S6: "flag", "x-injection": "block" },
      tools: {
        categories: { payment: "require-approval", "read-only": "allow" },
        byName: { transferFunds: "payment" },
        unknown: "refuse",
      },
      rules: [
        {
          id: "codename",
          pattern: "project-\\w+",
          phrases: [],
          stages: ["reasoning", "answer"],
          action: "redact",
          replacement: "[internal]",
          category: "x-secret",
          severity: "high",
        },
      ],
    };
    expect(riskProfileSchema.parse(example).rules[0]).toMatchObject({ flags: "", severity: "high" });
  });
});

function rule(id: string) {
  return { id, pattern: "p", action: "flag" };
}
