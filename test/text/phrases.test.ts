import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PatternError } from "../../src/text/pattern-error.ts";
import { compilePhrases } from "../../src/text/phrases.ts";
import { cutAt, fastest, matchedTexts, matchesOf, readAll } from "./reading.ts";

const SEED = 20251121;

const find = (phrases: readonly string[], text: string) => matchedTexts(compilePhrases(phrases), text);

describe("phrases", () => {
  it.each([
    ["make a bomb", "make a bomb"],
    ["make a bomb", "MAKE, a\nBomb"],
    ["make a bomb", "make-a bomb"],
    ["bomb", "b\u200bo\u00admb"],
    ["bomb", "𝐛𝐨𝐦𝐛"],
    ["bomb", "ｂｏｍｂ"],
    ["bomb", "воmb"],
    ["bomb", "ВОМВ"],
    ["bomb", "🅱🅾🅼🅱"],
    ["naive", "Naïve"],
    ["тест", "ТЕСТ"],
    ["office", "oﬃce"],
    ["السلام", "السَّلام"],
    ["爆弾", "爆 弾"],
    ["ระเบิด", "ระเบิด"],
    ["हत्या", "हत्या"],
    ["한국", "한국"],
  ])("finds %j written as %j", (phrase, written) => {
    expect(find([phrase], `so ${written}!`)).toEqual([written]);
  });

  it("matches whole words, except in scripts without spaces", () => {
    expect(find(["bomb"], "bombs abomb")).toEqual([]);
    expect(find(["爆弾"], "作る爆弾だ")).toEqual(["爆弾"]);
    expect(find(["中 abc"], "中abc 中 abcd")).toEqual(["中abc"]);
    expect(find(["か"], "が")).toEqual([]);
  });

  it("finds words spelled with single letters", () => {
    expect(find(["bomb"], "a b o m b!")).toEqual(["b o m b"]);
    expect(find(["bomb"], "b.o.m.b")).toEqual(["b.o.m.b"]);
    expect(find(["make a bomb"], "m a k e   a   b o m b")).toEqual(["m a k e   a   b o m b"]);
    expect(find(["make a bomb"], "m a k e a b o m b")).toEqual(["m a k e a b o m b"]);
    expect(find(["bomb", "iam", "abc"], "I a m; a b c; J. R. R. Tolkien; b o mb; bo m b")).toEqual([]);
  });

  it("reports every phrase that ends at a place, equal phrases too", () => {
    expect(matchesOf(compilePhrases(["b c", "a b c", "B-C"]), "a b c")).toEqual(["0:2-5", "1:0-5", "2:2-5"]);
  });

  it("decides at the code unit after a word, and at a last letter without boundaries", () => {
    expect(readAll(compilePhrases(["bomb"]), ["a bomb. "]).seen).toEqual([[0, 2, 6, 7]]);
    expect(readAll(compilePhrases(["爆弾"]), ["作爆弾だ"]).seen).toEqual([[0, 1, 3, 3]]);
  });

  it("stops where the sink says so", () => {
    expect(
      compilePhrases(["bomb"])
        .open()
        .read("a bomb or a bomb", 0, () => true),
    ).toBe(7);
  });

  it("holds exactly what may still become a match", () => {
    const hold = (text: string) => readAll(compilePhrases(["make a bomb", "爆弾"]), [text]).holds[0];
    expect(hold("I make a bo")).toBe(2);
    expect(hold("I make a box")).toBe(12);
    expect(hold("I make  ")).toBe(2);
    expect(hold("something else ")).toBe(15);
    expect(hold("x m a k")).toBe(2);
    expect(hold("x m a k es")).toBe(10);
    expect(hold("作る爆")).toBe(2);
  });

  it("refuses phrases it cannot look for", () => {
    expect(() => compilePhrases(["ok", "?!"])).toThrow(PatternError);
    expect(() => compilePhrases(["?!"])).toThrow("use a pattern");
    expect(() => compilePhrases(["word ".repeat(500)])).toThrow("more than 1000 letters");
    try {
      compilePhrases(["ok", ""]);
    } catch (error) {
      expect(error).toMatchObject({ reason: "empty", index: 1 });
    }
  });

  it("reads text without any phrase", () => {
    expect(matchesOf(compilePhrases([]), "a b c d 爆弾")).toEqual([]);
  });

  it("survives NUL, lone surrogates and one word of ten million letters", () => {
    const matcher = compilePhrases(["bomb"]);
    expect(matchedTexts(matcher, "\ud800bomb\udc00 b\u0000omb")).toEqual(["bomb", "b\u0000omb"]);
    expect(matchesOf(matcher, `${"a".repeat(1e7)}bomb bomb`)).toHaveLength(1);
  });
});

describe("phrases: laws", () => {
  const letters = fc.constantFrom("a", "b", "B", "á", " ", "-", "爆", "弾", "\u200b", "ﬁ", "f", "i", "𝐚", "а", ".");
  const texts = fc.array(letters, { maxLength: 40 }).map((parts) => parts.join(""));
  const sets = fc.array(
    fc.constantFrom("a", "ab", "a b", "b a b", "aaab", "ab ab", "爆弾", "爆 a", "fi", "b爆b", "fib a", "abba"),
    { minLength: 1, maxLength: 6 },
  );
  const cuts = fc.array(fc.nat(60), { maxLength: 10 });

  it("gives the same matches however the text is cut, re-reads included", () => {
    fc.assert(
      fc.property(sets, texts, cuts, fc.boolean(), (phrases, text, places, again) => {
        const matcher = compilePhrases(phrases);
        expect(readAll(matcher, cutAt(text, places), again).seen).toEqual(readAll(matcher, [text]).seen);
      }),
      { seed: SEED, numRuns: 500 },
    );
  });

  it("never lets go of a start that is reported later, and never takes back", () => {
    fc.assert(
      fc.property(sets, texts, (phrases, text) => {
        const pieces = [...text];
        const { seen, holds } = readAll(compilePhrases(phrases), pieces);
        expect(holds).toEqual([...holds].sort((a, b) => a - b));
        let offset = 0;
        pieces.forEach((piece, i) => {
          offset += piece.length;
          for (const [, start, , at] of seen)
            if (at > offset && start < offset) expect(holds[i]).toBeLessThanOrEqual(start);
        });
      }),
      { seed: SEED, numRuns: 500 },
    );
  });

  it("holds nothing that cannot become a match", () => {
    fc.assert(
      fc.property(sets, texts, (phrases, text) => {
        const matcher = compilePhrases(phrases);
        const from = readAll(matcher, [text]).holds[0] as number;
        fc.pre(from < text.length);
        const rest = ["", ..."ab爆弾fi ".split("")].flatMap((x) =>
          phrases.flatMap((p) =>
            [...[...p].keys(), p.length].flatMap((k) => [
              p.slice(k),
              x + p.slice(k),
              ` ${p.slice(k)}`,
              [...p.replace(/ /gu, "").slice(k)].join(" "),
              ` ${[...p.replace(/ /gu, "").slice(k)].join(" ")}`,
            ]),
          ),
        );
        expect(
          rest.some((tail) =>
            readAll(matcher, [`${text}${tail} `]).seen.some(([, start, , at]) => start === from && at > text.length),
          ),
        ).toBe(true);
      }),
      { seed: SEED, numRuns: 300 },
    );
  });

  it("equals a search in separately folded text", () => {
    // No single-letter words here, so that spaced spelling plays no part.
    const words = fc.constantFrom("make", "Make", "a bomb", "bombs", "bomb", "THE", "the", "of");
    const prose = fc.array(fc.tuple(words, fc.constantFrom(" ", ", ", "\n", "--")), { maxLength: 25 });
    const wanted = fc.uniqueArray(
      fc.constantFrom("make", "the", "bomb", "make the", "the bomb of", "of", "the the", "bombs bomb"),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(prose, wanted, (parts, phrases) => {
        const text = parts.flat().join("");
        const folded = ` ${text.toLowerCase().replace(/[^a-z]/gu, " ")} `;
        const expected: string[] = [];
        phrases.forEach((phrase, index) => {
          const regex = new RegExp(`(?<= )${phrase.replaceAll(" ", " +")}(?= )`, "gu");
          for (let match = regex.exec(folded); match !== null; match = regex.exec(folded)) {
            expected.push(`${index}:${match.index - 1}-${match.index - 1 + match[0].length}`);
            regex.lastIndex = match.index + 1;
          }
        });
        expect(matchesOf(compilePhrases(phrases), text)).toEqual(expected.sort());
      }),
      { seed: SEED, numRuns: 500 },
    );
  });

  it("takes time in proportion to the text, also on hostile text", { timeout: 30_000 }, () => {
    const shared = compilePhrases(
      Array.from({ length: 10_000 }, (_, i) => `aaaaaaaaaa${"a".repeat(i % 40)}${i.toString(36)}`),
    );
    for (const unit of ["<", "a", "a ", "a b ", "aaaaaaaaaa"]) {
      const time = (length: number) => {
        const text = unit.repeat(length / unit.length);
        return fastest(() => readAll(shared, [text]));
      };
      time(50_000);
      // Sixteen times the text: linear work gives 16, quadratic 256, and a busy machine lies between 8 and 40.
      expect(time(400_000) / time(25_000)).toBeLessThan(80);
    }
  });
});
