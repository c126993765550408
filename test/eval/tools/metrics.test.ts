import { describe, expect, it } from "vitest";
import { categoryScores, kappa, macroF1, readOnlyScores } from "../../../eval/tools/metrics.ts";

describe("metrics of the tool classification", () => {
  const pairs = [
    { truth: "payment", guess: "payment" },
    { truth: "payment", guess: "trading" },
    { truth: "read-only", guess: "payment" },
    { truth: "read-only", guess: "read-only" },
    { truth: "trading", guess: "read-only" },
  ] as const;

  it("counts precision, recall and F1 by category", () => {
    const payment = categoryScores(pairs).find(({ category }) => category === "payment");
    expect(payment).toEqual({ category: "payment", count: 2, precision: 0.5, recall: 0.5, f1: 0.5 });
    expect(macroF1(categoryScores(pairs))).toBe(0.25);
  });

  it("counts what is noticed and what is flagged by mistake", () => {
    expect(readOnlyScores(pairs)).toEqual({ risky: 3, readOnly: 2, recall: 2 / 3, flagged: 0.5 });
  });

  it("measures agreement beyond chance", () => {
    expect(
      kappa([
        { truth: "a", guess: "a" },
        { truth: "b", guess: "b" },
      ]),
    ).toBe(1);
    expect(
      kappa([
        { truth: "a", guess: "a" },
        { truth: "a", guess: "b" },
        { truth: "b", guess: "a" },
        { truth: "b", guess: "b" },
      ]),
    ).toBe(0);
  });
});
