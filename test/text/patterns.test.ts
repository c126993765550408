import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PatternError } from "../../src/text/pattern-error.ts";
import { compilePatterns, type PatternSource } from "../../src/text/patterns.ts";
import { cutAt, fastest, matchedTexts, matchesOf, readAll } from "./reading.ts";

const SEED = 20251121;

const compile = (...sources: string[]) => compilePatterns(sources.map((source) => ({ source })));
const find = (source: string, text: string, flags: "" | "i" = "") =>
  matchedTexts(compilePatterns([{ source, flags }]), text);

describe("patterns", () => {
  it.each([
    ["\\bfoo\\b", "foo food afoo foo", ["foo"]],
    ["[^\\s@]+@[^\\s@]+\\.com", "to bob@example.com now", ["bob@example.com"]],
    ["\\d{3}-\\d{2}", "a123-45b", ["123-45"]],
    ["^start", "start start", ["start"]],
    ["end$", "end end", ["end"]],
    ["colou?r", "color colour", ["color", "colour"]],
    ["(?<year>\\d{4})|(?:x|yz){2}", "1999 xyz", ["1999", "xyz"]],
    ["\\u{1F600}|\\x41|\\u0042|\\t|\\cJ", "😀A", ["😀", "A"]],
    ["\\p{Script=Han}{2}", "a中文b", ["中文"]],
    ["[a\\-z]-[\\]x-]", "--] a-x", ["--]", "a-x"]],
    ["(?:){1000000000}a(?:b{0}){1000000000}", "xa", ["a"]],
  ] as const)("%s in %j", (source, text, expected) => {
    expect(find(source, text)).toEqual(expected);
  });

  it("ignores case the way JavaScript does", () => {
    expect(find("straße|kelvin|été", "STRAßE \u212aelvin ÉTÉ", "i")).toEqual(["STRAßE", "\u212aelvin", "ÉTÉ"]);
    expect(find("abc", "ABC")).toEqual([]);
  });

  it("reports longer matches of the same start again", () => {
    expect(readAll(compile("ab+"), ["xabbb."]).seen).toEqual([
      [0, 1, 3, 4],
      [0, 1, 4, 5],
      [0, 1, 5, 6],
    ]);
  });

  it("stops where the sink says so", () => {
    expect(
      compile("foo")
        .open()
        .read("a foo or foo", 0, () => true),
    ).toBe(6);
  });

  it.each([["ｆｏｏ-１２"], ["f\u200boo-1\u20602"], ["fоо-12"], ["𝒇𝒐𝒐-𝟏𝟐"], ["foo-١٢"], ["foo-①②"]])(
    "sees %j as a person does",
    (written) => {
      expect(find("\\bfoo-\\d\\d\\b", `a ${written} b`)).toEqual([written]);
    },
  );

  it("keeps matching what is really there", () => {
    expect(find("\\u200b", "a\u200bb")).toEqual(["\u200b"]);
    expect(find("[а-я]{3}", "сот")).toEqual(["сот"]);
  });

  it("holds exactly from the oldest live start", () => {
    const hold = (text: string) => readAll(compile("foo\\d+", "\\bbar"), [text]).holds[0];
    expect(hold("a foo12")).toBe(2);
    expect(hold("a foo12 ")).toBe(8);
    expect(hold("a ba")).toBe(2);
    expect(hold("aba")).toBe(3);
  });

  it.each([
    ["(", "syntax", "Unterminated group"],
    ["(?=a)b", "unsupported", "Look-ahead"],
    ["a(?!b)", "unsupported", "Look-ahead"],
    ["(?<=a)b", "unsupported", "Look-behind"],
    ["(?<!a)b", "unsupported", "Look-behind"],
    ["(a)\\1", "unsupported", "back-reference"],
    ["(?<n>a)\\k<n>", "unsupported", "back-reference"],
    ["(?i:a)b", "unsupported", "flags"],
    ["a*", "empty", "at least one character"],
    ["\\b", "empty", "at least one character"],
    ["(?:a{100}){100}", "too-large", "more than 5000 states"],
    ["(?:^){1000000000}a", "too-large", "more than 5000 states"],
    [`${"(?:".repeat(200)}a${")".repeat(200)}`, "too-large", "nested"],
  ])("refuses %s", (source, reason, words) => {
    const attempt = () => compile("fine", source);
    expect(attempt).toThrow(PatternError);
    expect(attempt).toThrow(words);
    try {
      attempt();
    } catch (error) {
      expect(error).toMatchObject({ reason, index: 1 });
    }
  });

  it("survives NUL, lone surrogates, no patterns and one word of ten million letters", { timeout: 30_000 }, () => {
    expect(find("a.b", "a\u0000b a\ud800b a\udc00b")).toEqual(["a\u0000b", "a\ud800b", "a\udc00b"]);
    expect(matchesOf(compilePatterns([]), "abc")).toEqual([]);
    expect(readAll(compile("\\w+@"), ["a".repeat(1e7)]).holds).toEqual([0]);
  });

  it("goes on when the cache of states overflows", () => {
    // Remembering which of the last 16 letters were "a" takes 65,536 states.
    const matcher = compile("a[ab]{15}c");
    let state = 1;
    const text = Array.from({ length: 60_000 }, () => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return state >>> 30 === 0 ? "a" : "b";
    }).join("");
    expect(matchesOf(matcher, `${text}bbbbbabbbbbbbbbbbbbbbc`)).toEqual(
      matchesOf(compile("a[ab]{15}c"), `${text}bbbbbabbbbbbbbbbbbbbbc`),
    );
    expect(matchesOf(matcher, `${text}abbbbbbbbbbbbbbbc`)).toContain(`0:${text.length}-${text.length + 17}`);
  });
});

describe("patterns: laws", () => {
  const atom = fc.constantFrom("a", "b", "c", ".", "[ab]", "[^a]", "\\b", "\\B", "^", "$", "\\w", "\\s", " ");
  const { pattern } = fc.letrec<{ pattern: string }>((tie) => ({
    pattern: fc.oneof(
      { maxDepth: 4, depthSize: "small" },
      atom,
      fc.tuple(tie("pattern"), tie("pattern")).map(([a, b]) => a + b),
      fc.tuple(tie("pattern"), tie("pattern")).map(([a, b]) => `(?:${a}|${b})`),
      fc
        .tuple(tie("pattern"), fc.constantFrom("*", "+", "?", "{2}", "{1,3}", "{2,}", "+?"))
        .map(([a, q]) => `(?:${a})${q}`),
    ),
  }));
  const sources = fc.array(fc.record<PatternSource>({ source: pattern, flags: fc.constantFrom("", "i") }), {
    minLength: 1,
    maxLength: 4,
  });
  const texts = fc
    .array(fc.constantFrom("a", "b", "c", "A", " ", "\n"), { maxLength: 14 })
    .map((parts) => parts.join(""));
  const strange = fc
    .array(fc.constantFrom("a", "b", "B", " ", "а", "\u200b", "ａ", "ﬁ", "😀", "\ud800", "\n"), { maxLength: 25 })
    .map((parts) => parts.join(""));
  const cuts = fc.array(fc.nat(40), { maxLength: 10 });

  /** The given patterns without those that are refused for matching the empty text. */
  function usable(patterns: readonly PatternSource[]): PatternSource[] {
    return patterns.filter((one) => {
      try {
        compilePatterns([one]);
        return true;
      } catch (error) {
        if (error instanceof PatternError && error.reason === "empty") return false;
        throw error;
      }
    });
  }

  it("finds for each end the earliest start that JavaScript's own engine accepts", () => {
    fc.assert(
      fc.property(sources, texts, (all, text) => {
        const patterns = usable(all);
        const expected: string[] = [];
        patterns.forEach(({ source, flags }, index) => {
          for (let end = 1; end <= text.length; end++) {
            // The text before and after stays in view, for boundaries and anchors.
            const start = Array.from({ length: end }, (_, from) => from).find((from) =>
              new RegExp(`(?<=^[^]{${from}})(?:${source})(?=[^]{${text.length - end}}$)`, `${flags ?? ""}u`).test(text),
            );
            if (start !== undefined) expected.push(`${index}:${start}-${end}`);
          }
        });
        expect(matchesOf(compilePatterns(patterns), text)).toEqual(expected.sort());
      }),
      { seed: SEED, numRuns: 500 },
    );
  });

  it("gives the same matches however the text is cut, re-reads included", () => {
    fc.assert(
      fc.property(sources, strange, cuts, fc.boolean(), (all, text, places, again) => {
        const matcher = compilePatterns(usable(all));
        expect(readAll(matcher, cutAt(text, places), again).seen).toEqual(readAll(matcher, [text]).seen);
      }),
      { seed: SEED, numRuns: 500 },
    );
  });

  it("never lets go of a start that is reported later, and never takes back", () => {
    fc.assert(
      fc.property(sources, strange, (all, text) => {
        const pieces = [...text];
        const { seen, holds } = readAll(compilePatterns(usable(all)), pieces);
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

  it("takes time in proportion to the text, also on hostile text", { timeout: 60_000 }, () => {
    const matcher = compile("(a+)+$", "\\w+@", "<[^>]*>", "(?:a|a)*b", "(?:\\d[ -]*?){13,16}", "(.*)(.*)(.*)=x");
    for (const unit of ["<", "a", "1 ", "<a", "\u200b", "а"]) {
      const time = (length: number) => {
        const text = unit.repeat(length / unit.length);
        return fastest(() => readAll(matcher, [text]));
      };
      time(50_000);
      // Sixteen times the text: linear work gives 16, quadratic 256, and a busy machine lies between 8 and 40.
      expect(time(400_000) / time(25_000)).toBeLessThan(80);
    }
  });
});
