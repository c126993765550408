import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { TOOL_CATEGORIES } from "../../../src/guards/tool-policy/categories.ts";
import { RISKS, readModel, riskOf, sharesOf } from "../../../src/guards/tool-policy/classify/model.ts";
import { encodeWeights, readWeights } from "../../../src/guards/tool-policy/classify/weight-table.ts";
import { MODEL } from "../../../src/guards/tool-policy/classify/weights.ts";

const STEP = 0.08;

describe("the table of weights", () => {
  it("gives back what was encoded, within half a step, and a step where a letter is not free", () => {
    const weights = TOOL_CATEGORIES.map((_, index) => (index - 7.4) * 0.4);
    const back = readWeights(`word n:${encodeWeights(weights)}`).get("n:word");
    const shares = new Array<number>(RISKS.length).fill(0);
    for (let at = 0; at < (back?.shares.length ?? 0); at += 2)
      shares[back?.shares[at] ?? 0] = back?.shares[at + 1] ?? 0;
    for (const [index, weight] of [...shares, back?.risk ?? 0].entries()) {
      expect(Math.abs(weight - (weights[index] ?? 0))).toBeLessThanOrEqual(1.5 * STEP);
    }
  });

  it("holds letters that a template string keeps as they are", () => {
    for (let steps = -43; steps <= 43; steps++) expect(encodeWeights([steps * STEP])).not.toMatch(/[`\\${}\s]/u);
  });

  it("stores words and pairs of words, no sentences, in little space", () => {
    expect(gzipSync(MODEL.table).length).toBeLessThan(140_000);
    for (const mark of readWeights(MODEL.table).keys()) expect(mark).toMatch(/^[A-Za-z]+[\w.]*:\S{1,120}$/u);
  });
});

describe("the model", () => {
  it("weighs what it was taught, and turns sums into chances", () => {
    const table = `all bias:p${String.fromCharCode(79 - 10)}\npay n:b${String.fromCharCode(79 + 20)}p${String.fromCharCode(79 + 40)}`;
    const model = readModel({ table, leastRisk: 0.5, riskScale: 1, shareScale: 1 });
    expect(riskOf(model, new Set())).toBeCloseTo(1 / (1 + Math.exp(0.8)));
    expect(riskOf(model, new Set(["n:pay"]))).toBeCloseTo(1 / (1 + Math.exp(-2.4)));
    const shares = sharesOf(model, new Set(["n:pay"]));
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
    expect(RISKS[shares.indexOf(Math.max(...shares))]).toBe("payment");
  });
});
