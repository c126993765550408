import { describe, expect, it } from "vitest";
import { TOOL_CATEGORIES } from "../../../src/guards/tool-policy/categories.ts";
import { encodeWeights, readWeights } from "../../../src/guards/tool-policy/classify/weight-table.ts";
import { WEIGHTS } from "../../../src/guards/tool-policy/classify/weights.ts";

describe("the table of weights", () => {
  it("gives back what was encoded, within half a step", () => {
    const weights = TOOL_CATEGORIES.map((_, index) => (index - 8) * 0.7);
    const back = readWeights(`word n:${encodeWeights(weights)}`).get("n:word") ?? [];
    for (const [category, weight] of back)
      expect(Math.abs(weight - (weights[category] ?? 0))).toBeLessThanOrEqual(0.23);
    expect(back.length).toBe(TOOL_CATEGORIES.length - 1);
  });

  it("holds letters that a template string keeps as they are", () => {
    for (let steps = -43; steps <= 43; steps++) expect(encodeWeights([steps * 0.15])).not.toMatch(/[`\\${}]/u);
  });

  it("stores single words, no sentences, in little space", () => {
    expect(WEIGHTS.length).toBeLessThan(32 * 1024);
    for (const mark of readWeights(WEIGHTS).keys()) expect(mark.length).toBeLessThan(45);
  });
});
