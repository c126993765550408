import { createGuard } from "r1guard";
import { describe, expect, it } from "vitest";
import { injectionRules, traceSignalRules } from "../../src/classifiers/rules/index.ts";

describe("gaps", () => {
  it("name the hazards nothing looks for", () => {
    expect(createGuard().gaps.join("\n")).toContain("No detector is installed for S1, S2");
  });

  it("do not name what a rule, a classifier or a rule pack looks for", () => {
    const rules = [{ id: "mine", phrases: ["xyz"], action: "flag" as const, category: "S1" as const }];
    expect(createGuard({ profile: { rules } }).gaps.join("\n")).not.toMatch(/\bS1,/);
    const packs = new Set([...injectionRules, ...traceSignalRules].map((rule) => rule.category));
    for (const category of packs) expect(createGuard().gaps.join("\n")).not.toContain(category);
    const classifiers = [{ name: "all", stages: ["answer" as const], classify: () => [] }];
    expect(createGuard({ classifiers }).gaps.join("\n")).not.toContain("No detector");
  });

  it("say nothing of what the profile does not ask for", () => {
    expect(createGuard({ profile: { reasoning: { onLoop: "allow" } } }).gaps.join("\n")).not.toContain("Loops");
  });
});
