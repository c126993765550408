import { describe, expect, it } from "vitest";
import { replacer } from "../../../adapters/shared/replacer.ts";
import { sameData } from "../../../adapters/shared/same-data.ts";
import { readArguments } from "../../../adapters/shared/tool-arguments.ts";
import { withoutTrace } from "../../../adapters/shared/trace-in-text.ts";

describe("replacer", () => {
  it("takes the leftmost, then the longest, and leaves what it put in", () => {
    const replace = replacer([
      { find: "ana", replacement: "banana" },
      { find: "anas", replacement: "!" },
    ]);
    expect(replace("banana bananas")).toBe("bbananana bbanananas");
    expect(replace("anas")).toBe("!");
  });

  it("takes replacements as they are and ignores empty ones to find", () => {
    expect(replacer([{ find: "a", replacement: "$&" }])("a")).toBe("$&");
    expect(replacer([{ find: "", replacement: "x" }])("a")).toBe("a");
  });
});

describe("withoutTrace", () => {
  it.each([
    ["<think>a</think>\n\nb", "b"],
    ["a</THINK> b", "b"],
    ["<think></think>", ""],
    ["no trace", "no trace"],
  ])("%j is %j", (text, rest) => {
    expect(withoutTrace(text)).toBe(rest);
  });
});

describe("readArguments", () => {
  it.each([
    ['{"a":1}', { a: 1 }],
    [" ", {}],
    ["{broken", "{broken"],
    [{ a: 1 }, { a: 1 }],
    [undefined, undefined],
  ])("reads %j as %j", (input, expected) => {
    expect(readArguments(input)).toEqual(expected);
  });
});

describe("sameData", () => {
  it.each([
    [{ a: [1, { b: null }] }, { a: [1, { b: null }] }, true],
    [{ a: 1, b: 2 }, { b: 2, a: 1 }, true],
    [{ a: 1 }, { a: 1, b: undefined }, false],
    [[1], { 0: 1 }, false],
    [new Date(0), new Date(1), false],
    [Number.NaN, Number.NaN, true],
    ["1", 1, false],
  ])("compares %j and %j", (a, b, same) => {
    expect(sameData(a, b)).toBe(same);
  });
});
