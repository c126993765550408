import { describe, expect, it } from "vitest";
import { LOOK_ALIKES, PLAIN_SPELLINGS } from "../../src/text/confusables.ts";
import { FREE, fold, foldSequence, SEPARATOR } from "../../src/text/fold.ts";
import { normalise, normalSequence } from "../../src/text/normalise.ts";

function folded(text: string): string {
  return [...text]
    .flatMap((char) => {
      const unit = fold(char.codePointAt(0) as number);
      return unit >= 0 ? [unit] : foldSequence(unit);
    })
    .map((unit) => String.fromCodePoint(unit & ~FREE))
    .join("");
}

function normalised(text: string): string {
  return [...text]
    .flatMap((char) => {
      const point = normalise(char.codePointAt(0) as number);
      return point >= 0 ? [point] : normalSequence(point);
    })
    .map((point) => String.fromCodePoint(point))
    .join("");
}

describe("fold", () => {
  it.each([
    ["ÀÉîõü", "aeiou"],
    ["e\u0301", "e"],
    ["ĂŁØß", "aloss"],
    ["ＡＢＣ１２", "abc12"],
    ["𝔸𝕓𝒸⑴Ⓩ", "abc 1 z"],
    ["ﬃ", "ffi"],
    ["раѕѕ", "pass"],
    ["ΡΑΤΗ", "path"],
    ["ꓐꓳꓟꓐ", "bomb"],
    ["ʙᴏᴍʙ", "bomb"],
    ["\u200b\u00ad\u202e\ufe0f\ufeff\u{e0041}\u2060", ""],
    ["كتـابٌ", "كتاب"],
    ["ё", "e"],
    ["ガか", "ガか"],
    ["한글", "한글"],
    ["कि", "कि"],
    ["a_b", "a b"],
    ["😀", " "],
    ["\ud800", " "],
    ["\ufdfa", "\ufdfa"],
  ])("%j reads %j", (text, expected) => {
    expect(folded(text)).toBe(expected);
  });

  it("folds both cases of every letter alike, but for a few that Unicode itself tells apart", () => {
    const unlike: string[] = [];
    for (let point = 0x41; point < 0x600; point++) {
      const char = String.fromCodePoint(point);
      const lower = char.toLowerCase();
      if (folded(char) !== folded(lower)) unlike.push(char);
    }
    expect(unlike).toEqual([]);
  });

  it("knows where words have no spaces", () => {
    for (const char of "爆ひカไລខမ〇") expect(fold(char.codePointAt(0) as number) & FREE).toBe(FREE);
    for (const char of "a9яहا한") expect(fold(char.codePointAt(0) as number) & FREE).toBe(0);
    expect(fold("。".codePointAt(0) as number)).toBe(SEPARATOR);
  });
});

describe("normalise", () => {
  it("keeps case and what is plain", () => {
    expect(normalised("Bob é ж т 爆弾 \n\t")).toBe("Bob é ж т 爆弾 \n\t");
    expect(normalised("ВОmb ＡＫ１２ ٣४ f\u200boo 𝐀")).toBe("BOmb AK12 34 foo A");
  });
});

describe("look-alikes", () => {
  it("lead from a letter beyond ASCII to one ASCII letter, each once", () => {
    const pairs = LOOK_ALIKES.flatMap((line) => line.split(" "));
    for (const pair of pairs) expect(pair).toMatch(/^[^\p{ASCII}][A-Za-z]$/u);
    expect(new Set(pairs.map((pair) => pair[0])).size).toBe(pairs.length);
    for (const pair of PLAIN_SPELLINGS.split(" ")) expect(pair).toMatch(/^[^\p{ASCII}]\p{Ll}{1,2}$/u);
  });
});
