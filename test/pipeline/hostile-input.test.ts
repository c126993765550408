import { createGuard, isGuardError } from "r1guard";
import { describe, expect, it } from "vitest";
import { driveTurn } from "../helpers/drive-turn.ts";

const MB = 1 << 20;

/** Compares sixteen times the text with the text: linear work gives 16, quadratic 256, and a busy machine lies between 8 and 40. */
async function growth(make: (length: number) => string, modelId?: string): Promise<number> {
  const guard = createGuard({ profile: { language: { answer: "flag" } } });
  const once = async (length: number) => {
    const text = make(length);
    const startedAt = performance.now();
    const { released } = await driveTurn(guard, [{ source: "text", text }], { modelId });
    expect(released.answer.length + released.reasoning.length).toBeGreaterThan(0);
    return performance.now() - startedAt;
  };
  await once(MB / 8);
  const short = Math.min(await once(MB / 16), await once(MB / 16), await once(MB / 16));
  return Math.min(await once(MB), await once(MB)) / short;
}

describe("hostile input costs linear time and loses nothing", () => {
  it("10 MB without a space arrive complete", async () => {
    const text = "x".repeat(10 * MB);
    const guard = createGuard({ profile: { trace: "none" } });
    const { released } = await driveTurn(guard, [{ source: "text", text }]);
    expect(released.answer.length).toBe(text.length);
  }, 60_000);

  it.each([
    ["one letter", (length: number) => "a".repeat(length)],
    ["less-than signs", (length: number) => "<".repeat(length)],
    ["nested half tags", (length: number) => "<thi<think</thi".repeat(length / 15)],
    ["at signs and dots", (length: number) => "a@b.".repeat(length / 4)],
    ["digits", (length: number) => "4111 ".repeat(length / 5)],
    ["lone surrogates", (length: number) => "\ud83d".repeat(length)],
    ["NUL", (length: number) => "\0".repeat(length)],
    ["zero-width characters", (length: number) => "a\u200b".repeat(length / 2)],
    ["single letters", (length: number) => "a b c ".repeat(length / 6)],
    ["open quotes and dollars", (length: number) => '"$`'.repeat(length / 3)],
  ])(
    "1 MB of %s",
    async (_name, make) => {
      expect(await growth(make)).toBeLessThan(80);
    },
    60_000,
  );

  it("nested tags, where the opening tag may be missing", async () => {
    expect(await growth((length) => "</thin<think".repeat(length / 12), "deepseek-r1")).toBeLessThan(80);
  }, 60_000);

  it("text that may still be reasoning is held up to the bound, then comes out as reasoning", async () => {
    const guard = createGuard();
    const { released } = await driveTurn(guard, [{ source: "text", text: "word ".repeat(20_000) }], {
      modelId: "deepseek-r1",
    });
    expect({ answer: released.answer, reasoning: released.reasoning.length }).toEqual({
      answer: "",
      reasoning: 100_000,
    });
  });

  it("10,000 phrases are fine", async () => {
    const phrases = Array.from({ length: 10_000 }, (_, index) => `common beginning number ${index}`);
    const guard = createGuard({ profile: { rules: [{ id: "many", phrases, action: "redact", replacement: "*" }] } });
    const text = "common beginning ".repeat(20_000);
    const { released } = await driveTurn(guard, [{ source: "text", text: `${text}common beginning number 9999!` }]);
    expect(released.answer).toBe(`${text}*!`);
  }, 60_000);

  it("patterns that are super-linear elsewhere are linear here", async () => {
    const rules = ["(a+)+$", "(?:a|a)*b", "(\\w+\\s?)+:"].map((pattern, index) => ({
      id: `p${index}`,
      pattern,
      action: "flag" as const,
    }));
    const guard = createGuard({ profile: { rules, failMode: "open" } });
    const startedAt = performance.now();
    await driveTurn(guard, [{ source: "text", text: "a".repeat(200_000) }]);
    expect(performance.now() - startedAt).toBeLessThan(20_000);
  }, 60_000);

  it.each([
    ["back-reference", "(a)\\1"],
    ["look-ahead", "a(?=b)"],
    ["look-behind", "(?<!a)b"],
    ["empty match", "a*"],
    ["broken syntax", "a(b"],
    ["too large", "(?:a{500}){500}"],
  ])("a pattern that cannot be kept linear is refused by name: %s", (_name, pattern) => {
    const attempt = () => createGuard({ profile: { rules: [{ id: "my-rule", pattern, action: "flag" }] } });
    expect(attempt).toThrow(/my-rule/);
    try {
      attempt();
    } catch (error) {
      expect(isGuardError(error) && error.code).toBe("pattern-unsupported");
    }
  });

  it("what has to wait too long follows the fail mode", async () => {
    const rules = [{ id: "open-ended", pattern: "begin[^#]*end#", action: "redact" as const }];
    const text = `say begin ${"x".repeat(5_000)}`;
    const closed = createGuard({ profile: { rules, stream: { maxHeld: 2_000 } } });
    expect(await driveTurn(closed, [{ source: "text", text }])).toMatchObject({
      block: "hold-back-exceeded",
      released: { answer: "say " },
    });
    const open = createGuard({ profile: { rules, stream: { maxHeld: 2_000 }, failMode: "open" } });
    expect(await driveTurn(open, [{ source: "text", text }])).toMatchObject({
      action: "allow",
      released: { answer: text },
    });
  });
});
