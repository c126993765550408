import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { plainData } from "../../src/core/plain-data.ts";

class Hidden {
  readonly amount = 5;
}

describe("what a value holds", () => {
  it.each<[string, unknown, unknown]>([
    ["plain data", { a: [1, "b", true, null, 2n] }, { a: [1, "b", true, null, 2n] }],
    ["nothing", undefined, undefined],
    ["a record without prototype", Object.assign(Object.create(null), { a: 1 }), { a: 1 }],
    ["an address", new URL("http://127.0.0.1/x"), "http://127.0.0.1/x"],
    ["a moment", new Date(0), "1970-01-01T00:00:00.000Z"],
    ["a map", new Map([["a", new Set([1])]]), { a: [1] }],
    ["a map with keys of all kinds", new Map<unknown, unknown>([[1, 2]]), [[1, 2]]],
    ["a set", new Set([new Map([["a", 1]])]), [{ a: 1 }]],
    ["a boxed string", Object("a"), "a"],
    ["a boxed number", Object(1), 1],
    ["a boxed truth", Object(false), false],
    ["a boxed big integer", Object(1n), 1n],
    ["bytes", new TextEncoder().encode("straße"), "straße"],
    ["a buffer", Buffer.from("straße"), "straße"],
    [
      "what another realm made",
      runInNewContext("({ a: [new Map([['b', new Set([Object('c')])]])] })"),
      { a: [{ b: ["c"] }] },
    ],
    ["a class that looks like a map", Object.assign(Object.create(Map.prototype), { toJSON: () => 7 }), 7],
  ])("is read from %s", (_what, value, data) => {
    expect(plainData({ value })).toEqual({ data: { value: data } });
  });

  it("is read from a member called __proto__", () => {
    const { data } = plainData(JSON.parse('{"__proto__": {"a": 1}}')) ?? {};
    expect(Object.entries(data as object)).toEqual([["__proto__", { a: 1 }]]);
  });

  it.each<[string, unknown]>([
    ["a function", () => 1],
    ["a symbol", Symbol("a")],
    ["an object of a class", new Hidden()],
    ["a record that inherits members", Object.create({ amount: 5 })],
    ["a promise", Promise.resolve(1)],
    ["a pattern", /a/u],
    ["what never ends in its own words", endless()],
    ["a list of a billion holes", new Array(1_000_000_000)],
    ["more than a million values", Array.from({ length: 1_001 }, () => new Array(1_000).fill(0))],
    ["a getter that throws", Object.defineProperty({}, "a", { enumerable: true, get: fail })],
    ["a proxy that throws", new Proxy({}, { ownKeys: fail, getPrototypeOf: fail })],
    ["a class whose words throw", { a: Object.assign(new Hidden(), { toJSON: fail }) }],
    ["nesting beyond a hundred", nested(101)],
  ])("cannot be told of %s", (_what, value) => {
    expect(plainData(value)).toBeUndefined();
  });

  it("can be told of nesting up to a hundred", () => {
    expect(plainData(nested(100))).toBeDefined();
  });
});

function endless(): object {
  return Object.assign(new Hidden(), { toJSON: endless });
}

function fail(): never {
  throw new Error("no");
}

function nested(levels: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < levels; level += 1) value = [value];
  return value;
}
