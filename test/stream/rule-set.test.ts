import { describe, expect, it } from "vitest";
import type { TextRule } from "../../src/core/rule.ts";
import type { Detection } from "../../src/core/scanner.ts";
import { compileRules } from "../../src/stream/rule-set.ts";
import { TextChannel } from "../../src/stream/text-channel.ts";

const base = { category: "x-custom", severity: "low", guard: "test" } as const;

function redact(rules: readonly TextRule[], pieces: readonly string[]): string {
  const compiled = compileRules(rules);
  const found: Detection[] = [];
  const channel = new TextChannel({
    open: () => (compiled === undefined ? [] : [compiled.open()]),
    observe: false,
    maxHeld: 10_000,
    onFinal: (detection) => found.push(detection),
    onOverflow: () => "block",
    onScannerError: (error) => {
      throw error;
    },
  });
  let released = "";
  for (const piece of pieces) {
    channel.write(piece);
    released += channel.take(Number.POSITIVE_INFINITY);
  }
  channel.endEpoch();
  return released + channel.take(Number.POSITIVE_INFINITY);
}

describe("compileRules", () => {
  it("needs no matcher for no rules", () => {
    expect(compileRules([])).toBeUndefined();
  });

  it("matches phrases and patterns of many rules at once", () => {
    const rules: TextRule[] = [
      { ...base, code: "a", action: "redact", phrases: ["green door"], replacement: "[a]" },
      { ...base, code: "b", action: "redact", pattern: "id-\\d{3}", replacement: "[b]" },
    ];
    expect(redact(rules, ["the GREEN  d", "oor has id-", "123."])).toBe("the [a] has [b].");
  });

  describe("validators", () => {
    const even: TextRule = {
      ...base,
      code: "even",
      action: "redact",
      pattern: "n[0-9]+",
      validate: (match) => match.length % 2 === 0,
    };

    it("keep a match from counting", () => {
      expect(redact([{ ...even, validate: () => false }], ["n1234"])).toBe("n1234");
    });

    it("confirm a match once; what directly follows is covered with it", () => {
      for (const pieces of [["see n1234567 here"], ["see n1", "23", "456", "7 here"]]) {
        expect(redact([even], pieces)).toBe("see [redacted] here");
      }
    });

    it("are asked about at most 256 code units, and a confirmed match may be longer", () => {
      const asked: number[] = [];
      const rule: TextRule = {
        ...even,
        validate: (match) => {
          asked.push(match.length);
          return match.length === 200;
        },
      };
      expect(redact([rule], [`n${"1".repeat(2_000)} end`])).toBe("[redacted] end");
      expect(Math.max(...asked)).toBe(200);
      asked.length = 0;
      expect(
        redact([{ ...rule, validate: (match) => asked.push(match.length) < 0 }], [`n${"1".repeat(2_000)}`]),
      ).toMatch(/^n1{2000}$/);
      expect(Math.max(...asked)).toBe(256);
    });
  });

  it("names the rule that cannot be compiled", () => {
    const rules: TextRule[] = [
      { ...base, code: "fine", action: "flag", pattern: "a+" },
      { ...base, code: "bad", action: "flag", pattern: "(a)\\1" },
    ];
    expect(() => compileRules(rules)).toThrow(/Rule "bad" of guard "test"/);
    expect(() => compileRules([{ ...base, code: "dots", action: "flag", phrases: ["..."] }])).toThrow(/Rule "dots"/);
  });
});
