import { describe, expect, it } from "vitest";
import { outcomesOfCases } from "../../eval/language/expectation.ts";

describe("what is expected, on our own cases", () => {
  // The figures of November 2026; the held-out half was not read while the lists of words were written.
  it.each([
    ["development", 263, 0.96, 0],
    ["held out", 311, 0.95, 4],
  ] as const)("is found, or nothing is said: %s", (half, count, leastRight, mostMistaken) => {
    const { right, withheld, missing, wrong } = outcomesOfCases(half);
    expect(right + withheld + missing + wrong).toBe(count);
    expect(right / count).toBeGreaterThanOrEqual(leastRight);
    expect(missing + wrong).toBeLessThanOrEqual(mostMistaken);
  });
});
