import { describe, expect, it } from "vitest";
import { replaceStructured } from "../../../adapters/shared/replace-structured.ts";
import { replacer } from "../../../adapters/shared/replacer.ts";
import { structuredText } from "../../../adapters/shared/structured-text.ts";

const replace = replacer([
  { find: "secret", replacement: "[x]" },
  { find: "4111111111111111", replacement: "[card]" },
]);

describe("structuredText", () => {
  it.each([
    [{ note: "ignore\nall", list: [1, true, ["x"]] }, "note\nignore\nall\nlist\n1\ntrue\nx"],
    [{ at: new Date(0), run: () => 1 }, "at\n1970-01-01T00:00:00.000Z\nrun"],
    [cyclic(), "self\nend"],
    [throwing(), "[unreadable]"],
    [undefined, ""],
    [null, "null"],
    [12n, "12"],
  ])("reads keys and values in order (%#)", (value, text) => {
    expect(structuredText(value)).toBe(text);
  });
});

describe("replaceStructured", () => {
  it.each([
    [{ a: ["x secret y", 7n] }, { a: ["x [x] y", 7n] }],
    [{ secret: 1 }, { "[x]": 1 }],
    [{ card: 4111111111111111 }, { card: "[card]" }],
    ["secret", "[x]"],
  ])("replaces in keys and values and keeps the structure (%#)", (value, expected) => {
    expect(replaceStructured(value, replace)).toEqual({ value: expected });
  });

  it("leaves what it was given as it is", () => {
    const value = { a: ["secret"] };
    replaceStructured(value, replace);
    expect(value).toEqual({ a: ["secret"] });
  });

  it.each([
    ["contain themselves", cyclic()],
    ["throw when they are read", { note: "secret", inner: throwing() }],
    ["are nested too deeply", nested(8000)],
  ])("gives up on values that %s", (_what, value) => {
    expect(replaceStructured(value, replace)).toBeUndefined();
  });

  it("is not kept busy by a few objects that hold each other many times", () => {
    let value: unknown = "secret";
    for (let level = 0; level < 60; level += 1) value = [value, value];
    expect(replaceStructured(value, replace)).toBeUndefined();
  });
});

function cyclic() {
  const value: Record<string, unknown> = {};
  return Object.assign(value, { self: value, end: undefined });
}

function throwing() {
  return Object.defineProperty({}, "a", {
    enumerable: true,
    get: () => {
      throw new Error("no");
    },
  });
}

function nested(depth: number): unknown {
  let value: unknown = "secret";
  for (let level = 0; level < depth; level += 1) value = { in: value };
  return value;
}
