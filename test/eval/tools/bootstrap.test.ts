import { describe, expect, it } from "vitest";
import { intervals } from "../../../eval/tools/bootstrap.ts";
import type { Answer } from "../../../eval/tools/report.ts";

/** Answers of families that are all right or all wrong. */
function answersOf(families: readonly { readonly size: number; readonly right: boolean }[]): Answer[] {
  return families.flatMap(({ size, right }, family) =>
    Array.from({ length: size }, () => {
      const label = { family: `f${family}`, category: right ? "read-only" : "payment" } as Answer["label"];
      return { label, category: "read-only" as const, confidence: 1 };
    }),
  );
}
const rightOf = (drawn: readonly Answer[]) => ({
  right: drawn.filter(({ label, category }) => label.category === category).length / drawn.length,
});

describe("intervals by family", () => {
  it("are one point where all families are alike", () => {
    const answers = answersOf([
      { size: 3, right: true },
      { size: 5, right: true },
    ]);
    expect(intervals(answers, rightOf).right).toEqual([1, 1]);
  });

  it("are wider where the same tools come in fewer families", () => {
    const few = answersOf(Array.from({ length: 4 }, (_, at) => ({ size: 50, right: at % 2 === 0 })));
    const many = answersOf(Array.from({ length: 100 }, (_, at) => ({ size: 2, right: at % 2 === 0 })));
    const width = ([from, to]: readonly [number, number]) => to - from;
    expect(width(intervals(few, rightOf).right)).toBeGreaterThan(2 * width(intervals(many, rightOf).right));
  });

  it("are the same each time", () => {
    const answers = answersOf([
      { size: 3, right: true },
      { size: 4, right: false },
      { size: 2, right: true },
    ]);
    expect(intervals(answers, rightOf)).toEqual(intervals(answers, rightOf));
  });
});
