import { describe, expect, it } from "vitest";
import { Quantiles } from "../../src/evaluation/quantiles.ts";
import { Roc } from "../../src/evaluation/roc.ts";
import { f1Of, shareOf } from "../../src/evaluation/statistics.ts";
import { seededRandom } from "../../src/testing/random.ts";

describe("a share", () => {
  it("has Wilson's interval, as in the textbook", () => {
    const { value, low, high } = shareOf(9, 10);
    expect(value).toBe(0.9);
    expect(low).toBeCloseTo(0.5958, 4);
    expect(high).toBeCloseTo(0.9821, 4);
  });

  it("is uncertain also where all or nothing was hit, and unknown without cases", () => {
    expect(shareOf(20, 20)).toMatchObject({ value: 1, high: 1 });
    expect(shareOf(20, 20).low).toBeCloseTo(0.8389, 4);
    expect(shareOf(0, 20).high).toBeCloseTo(0.1611, 4);
    expect(shareOf(0, 0)).toEqual({ hits: 0, of: 0, value: null, low: 0, high: 1 });
  });
});

describe("F1", () => {
  it("is the harmonic mean of precision and recall", () => {
    const [precision, recall] = [6 / 8, 6 / 10];
    expect(f1Of(6, 4, 2)).toBeCloseTo((2 * precision * recall) / (precision + recall), 12);
    expect(f1Of(0, 0, 0)).toBeNull();
  });
});

describe("quantiles", () => {
  it("are within 1 % of the sorted values, whatever their size", () => {
    const random = seededRandom(4);
    const values = Array.from({ length: 5_000 }, () => 10 ** (random() * 8 - 4));
    const quantiles = new Quantiles();
    for (const value of values) quantiles.add(value);
    values.sort((a, b) => a - b);
    for (const share of [0.01, 0.5, 0.95, 1]) {
      const exact = values[Math.ceil(share * values.length) - 1] ?? 0;
      expect(Math.abs((quantiles.at(share) ?? 0) / exact - 1)).toBeLessThan(0.01);
    }
  });

  it("know zero, and nothing of nothing", () => {
    const quantiles = new Quantiles();
    expect(quantiles.at(0.5)).toBeNull();
    for (const value of [0, 0, 8]) quantiles.add(value);
    expect(quantiles.at(0.5)).toBe(0);
    expect(quantiles.at(1)).toBeCloseTo(8, 0);
  });
});

describe("scores", () => {
  const random = seededRandom(9);
  const texts = Array.from({ length: 400 }, (_, index) => {
    const harmful = index % 3 === 0;
    // Two places, so that many fall together.
    return { harmful, score: Math.round(100 * Math.min(1, random() * 0.7 + (harmful ? 0.3 : 0))) / 100 };
  });
  const roc = new Roc();
  for (const { score, harmful } of texts) roc.add(score, harmful);
  const harmful = texts.filter((text) => text.harmful);
  const safe = texts.filter((text) => !text.harmful);

  it("give the area that counting pairs gives", () => {
    let ordered = 0;
    for (const a of harmful) for (const b of safe) ordered += a.score > b.score ? 1 : a.score === b.score ? 0.5 : 0;
    expect(roc.area()).toBeCloseTo(ordered / (harmful.length * safe.length), 10);
  });

  it.each([0.01, 0.05, 0.2])("give the best recall at %d false alarms that any threshold gives", (rate) => {
    const best = Math.max(
      0,
      ...texts
        .map(({ score }) => score)
        .filter((at) => safe.filter(({ score }) => score >= at).length <= rate * safe.length)
        .map((at) => harmful.filter(({ score }) => score >= at).length),
    );
    const { recall, threshold } = roc.recallAt(rate);
    expect(recall).toMatchObject({ hits: best, of: harmful.length });
    expect(harmful.filter(({ score }) => score >= (threshold ?? 2))).toHaveLength(best);
  });

  it("find nothing where safe texts score highest", () => {
    const upsideDown = new Roc();
    for (const score of [0.2, 0.4]) upsideDown.add(score, true);
    for (const score of [0.9, 0.8]) upsideDown.add(score, false);
    expect(upsideDown.recallAt(0.05)).toMatchObject({ threshold: null, recall: { hits: 0, of: 2 } });
    expect(upsideDown.area()).toBe(0);
  });

  it("draw a curve from corner to corner", () => {
    const points = roc.points();
    expect(points[0]).toMatchObject({ recall: 0, falseAlarms: 0 });
    expect(points.at(-1)).toMatchObject({ recall: 1, falseAlarms: 1 });
  });
});
