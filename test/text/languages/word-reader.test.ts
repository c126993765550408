import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { WordReader } from "../../../src/text/languages/word-reader.ts";

function wordsOf(text: string, rewindAt: readonly number[] = []): string[] {
  const words: string[] = [];
  const reader = new WordReader(({ units, length, start, end }) => {
    words.push(`${String.fromCharCode(...units.subarray(0, length))} ${start}-${end}`);
  });
  for (let index = 0; index < text.length; index++) {
    if (rewindAt.includes(index)) {
      const before = words.length;
      reader.mark();
      for (let ahead = index; ahead < text.length; ahead++) reader.read(text.charCodeAt(ahead), ahead);
      reader.rewind();
      words.length = before;
    }
    reader.read(text.charCodeAt(index), index);
  }
  reader.end();
  return words;
}

const plain = (text: string) => wordsOf(text).map((word) => word.split(" ")[0]);

describe("words of a language", () => {
  it("are in small letters, without what stands around them", () => {
    expect(plain('He said: "Come in" (quietly) — and left.')).toEqual([
      "he",
      "said",
      "come",
      "in",
      "quietly",
      "and",
      "left",
    ]);
    expect(plain("¿Qué pasa? «Oui», l’été.")).toEqual(["qué", "pasa", "oui", "l'été"]);
    expect(wordsOf("Good day.")).toEqual(["good 0-4", "day 5-8"]);
  });

  it.each([
    ["commands", "\\frac{dx}{dy} and \\alpha", ["and"]],
    ["identifiers", "fooBar snake_case a.b.c obj.field f(x) x1 and", ["and"]],
    ["addresses", "see https://example.org/en/page now", ["see", "now"]],
    ["numbers with units", "5kg and 3rd 10x", ["and"]],
    ["acronyms", "the HTTP and NASA pages", ["the", "and", "pages"]],
    ["single letters", "a = b or c", ["or"]],
    ["tags and mentions", "<div> #topic @name and", ["and"]],
    ["very long words", `${"a".repeat(60)} and`, ["and"]],
  ])("are not %s", (_, text, words) => {
    expect(plain(text)).toEqual(words);
  });

  it("are Han letters one by one, and end where the script changes", () => {
    expect(plain("React框架")).toEqual(["react", "框", "架"]);
  });

  it("are the same when reading goes back", () => {
    const pieces = fc.constantFrom(
      "word",
      "Été",
      "'",
      "’",
      ".",
      ":",
      " ",
      "\n",
      "x_",
      "因",
      "e\u0301",
      "(",
      "5",
      "а",
      "\u200d",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), fc.array(fc.nat(60), { maxLength: 4 }), (parts, places) => {
        const text = parts.join("");
        expect(wordsOf(text, places)).toEqual(wordsOf(text));
      }),
    );
  });
});
