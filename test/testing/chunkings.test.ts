import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chunkings } from "../../src/testing/index.ts";

describe("chunkings", () => {
  it("gives ways whose pieces join to the text, without empty pieces", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "<think>", "</think>", "😀", "\ud83d", "\n", "```") });
    fc.assert(
      fc.property(text, fc.integer(), fc.integer({ min: 1, max: 30 }), (whole, seed, count) => {
        const ways = chunkings(whole, { seed, count });
        expect(ways).toHaveLength(count);
        for (const pieces of ways) {
          expect(pieces.join("")).toBe(whole);
          expect(pieces).not.toContain("");
        }
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  it("begins with the whole, single units, and a cut at and inside every edge", () => {
    const [whole, units, edges] = chunkings("a<think>😀", { count: 3 });
    expect(whole).toEqual(["a<think>😀"]);
    expect(units).toHaveLength(10);
    expect(edges).toEqual(["a", "<thi", "nk>", "\ud83d", "\ude00"]);
  });

  it("is the same for the same seed and differs with another", () => {
    const text = "one two three four five six seven";
    expect(chunkings(text, { seed: 3 })).toEqual(chunkings(text, { seed: 3 }));
    expect(chunkings(text, { seed: 3 })).not.toEqual(chunkings(text, { seed: 4 }));
  });

  it("cuts surrogate pairs", () => {
    const ways = chunkings("😀".repeat(20), { count: 10 });
    const halves = ways.filter((pieces) => pieces.some((piece) => !piece.isWellFormed()));
    expect(halves.length).toBeGreaterThan(3);
  });
});
