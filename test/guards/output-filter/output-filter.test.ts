import { expect, it } from "vitest";
import type { TextRule } from "../../../src/core/rule.ts";
import { outputFilter } from "../../../src/guards/output-filter/index.ts";

it("matches its rules against the answer and nothing else", () => {
  const rule: TextRule = {
    code: "codename",
    category: "x-secret",
    severity: "high",
    guard: "output-filter",
    action: "redact",
    phrases: ["blue heron"],
  };
  expect(outputFilter({ rules: [rule] }).rules).toEqual({ answer: [rule] });
});
