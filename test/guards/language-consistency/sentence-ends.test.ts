import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SentenceEnds } from "../../../src/guards/language-consistency/sentence-ends.ts";

/** The text up to each end. */
function endsOf(text: string, size = text.length): string[] {
  const ends = new SentenceEnds();
  const found = new Set<string>();
  for (let at = 0; at < text.length; at += size) {
    ends.read(text.slice(at, at + size), at);
    for (let offset = 0; offset <= Math.min(at + size, text.length); offset++) {
      const end = ends.before(offset);
      if (end !== undefined) found.add(text.slice(0, end));
    }
  }
  return [...found];
}

describe("where a sentence is over", () => {
  it.each([
    ["One. Two", ["One."]],
    ["Really? Yes! So", ["Really?", "Really? Yes!"]],
    ['He said "no." Then', ['He said "no."']],
    ["**Bold.** Then", ["**Bold.**"]],
    ["first line\nsecond", ["first line"]],
    ["first\n\nsecond", ["first"]],
    ["一句。两句", ["一句。"]],
    ["「一句。」两句", ["「一句。」"]],
    ["هل هذا صحيح؟ نعم", ["هل هذا صحيح؟"]],
    ["यह एक है। दो", ["यह एक है।"]],
    ["pi is 3.14 and", []],
    ["3. third item", []],
    ["It rained in 1932. Then", ["It rained in 1932."]],
    ["1. It rained in 1932. Then\n  12. twelfth", ["1. It rained in 1932.", "1. It rained in 1932. Then"]],
    ["example.com is down", []],
    ["no end yet.", []],
  ])("is found in %j", (text, expected) => {
    expect(endsOf(text)).toEqual(expected);
  });

  it("does not depend on the cut", () => {
    const sentence = fc.string({ unit: fc.constantFrom("a", ".", " ", "\n", "。", "」", "3", "!") });
    fc.assert(
      fc.property(sentence, fc.integer({ min: 1, max: 4 }), (text, size) => {
        expect(endsOf(text, size)).toEqual(endsOf(text));
      }),
    );
  });

  it("can be taken back and forgotten", () => {
    const ends = new SentenceEnds();
    ends.read("One. ", 0);
    ends.mark();
    ends.read("Two. Three", 5);
    expect(ends.before(15)).toBe(9);
    ends.rewind();
    ends.read("Two", 5);
    expect(ends.before(8)).toBe(4);
    ends.read(". Three. ", 8);
    ends.forget(9);
    expect(ends.before(8)).toBeUndefined();
    expect(ends.before(20)).toBe(16);
  });
});
