import { describe, expect, it } from "vitest";
import { canonicalJson } from "../../src/core/canonical-json.ts";

class Amount {
  readonly #euros: number;
  constructor(euros: number) {
    this.#euros = euros;
  }
  get euros(): number {
    return this.#euros;
  }
}

describe("canonicalJson", () => {
  it.each([
    [
      { b: 1, a: [2, { d: null, c: "x" }] },
      { a: [2, { c: "x", d: null }], b: 1 },
    ],
    [{ a: 1, b: undefined }, { a: 1 }],
    [Object.assign(Object.create(null), { a: 1 }), { a: 1 }],
  ])("is one for the same data: %j", (a, b) => {
    expect(canonicalJson(a)).toBe(canonicalJson(b));
  });

  it("differs for different data", () => {
    const values = [
      null,
      undefined,
      "null",
      0,
      "0",
      0n,
      false,
      Number.NaN,
      [],
      [[]],
      {},
      { a: [] },
      { a: {} },
      { "a,b": 1 },
      ["a", "b"],
      ["a,b"],
      [null],
      new Map([["a", 1]]),
      new Set(["a"]),
      new Date(0),
      new Date(1),
      "1970-01-01T00:00:00.000Z",
      new URL("https://a.example"),
      new URL("https://b.example"),
      JSON.parse('{"__proto__":1}'),
    ];
    expect(new Set(values.map(canonicalJson)).size).toBe(values.length);
  });

  it("has none for what it cannot tell apart", () => {
    const circle: unknown[] = [];
    circle.push(circle);
    let deep: unknown = 1;
    for (let level = 0; level < 10_000; level += 1) deep = [deep];
    for (const value of [circle, deep, () => 1, Symbol("x"), new Amount(3), { a: new Amount(3) }]) {
      expect(canonicalJson(value)).toBeUndefined();
    }
  });

  it("is linear", () => {
    const wide = Object.fromEntries(
      Array.from({ length: 100_000 }, (_, index) => [`k${index}`, [index, "x".repeat(20)]]),
    );
    const start = performance.now();
    expect(canonicalJson(wide)?.length).toBeGreaterThan(3_000_000);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
