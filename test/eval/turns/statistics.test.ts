import { describe, expect, it } from "vitest";
import { auc, bootstrap, random, wilson } from "../../../eval/turns/statistics.ts";

describe("auc", () => {
  it("is 1 when every positive scores above every negative, 0 the other way round, a half for ties", () => {
    expect(auc([1, 2, 3, 4], [false, false, true, true])).toBe(1);
    expect(auc([4, 3, 2, 1], [false, false, true, true])).toBe(0);
    expect(auc([5, 5, 5], [true, false, true])).toBe(0.5);
  });

  it("counts the pairs that are in order", () => {
    const scores = [0.3, 0.9, 0.3, 0.1, 0.7, 0.5];
    const positive = [true, true, false, false, true, false];
    let pairs = 0;
    for (const [i, a] of scores.entries()) {
      for (const [j, b] of scores.entries()) {
        if (positive[i] === true && positive[j] === false) pairs += a > b ? 1 : a === b ? 0.5 : 0;
      }
    }
    expect(auc(scores, positive)).toBeCloseTo(pairs / 9, 12);
  });

  it("cannot be told with one kind only", () => {
    expect(auc([1, 2], [true, true])).toBeNaN();
  });
});

describe("wilson", () => {
  it("gives the textbook interval, and one that is not empty where nothing was missed", () => {
    expect(wilson(9, 10).low).toBeCloseTo(0.596, 3);
    expect(wilson(9, 10).high).toBeCloseTo(0.982, 3);
    expect(wilson(0, 100).high).toBeCloseTo(0.037, 3);
    expect(wilson(100, 100).low).toBeCloseTo(0.963, 3);
  });
});

describe("bootstrap", () => {
  const mean = (sample: readonly number[]) => sample.reduce((sum, value) => sum + value, 0) / sample.length;

  it("draws groups as wholes: copies of one value are no further evidence", () => {
    const next = random(3);
    const values = Array.from({ length: 40 }, () => next());
    const width = (groups: number[][]) => {
      const { low, high } = bootstrap(groups, mean, 400);
      return high - low;
    };
    const single = width(values.map((value) => [value]));
    const copied = width(values.map((value) => Array.from({ length: 25 }, () => value)));
    expect(copied).toBeCloseTo(single, 10);
    expect(single).toBeGreaterThan(0.1);
  });

  it("holds the value of all groups, and is the same every time", () => {
    const groups = [[1, 2], [3], [8, 9, 10]];
    const interval = bootstrap(groups, mean);
    expect(interval.value).toBe(5.5);
    expect(interval.low).toBeLessThan(5.5);
    expect(interval.high).toBeGreaterThan(5.5);
    expect(bootstrap(groups, mean)).toEqual(interval);
  });
});
