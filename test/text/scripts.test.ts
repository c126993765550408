import { describe, expect, it } from "vitest";
import {
  countScripts,
  HAN,
  LATIN,
  SCRIPTS,
  scriptOf,
  scriptOfUnit,
  scriptsOfLanguage,
} from "../../src/text/scripts.ts";

describe("scriptOf", () => {
  it.each([
    ["a", "latin"],
    ["é", "latin"],
    ["快", "han"],
    ["𠮷", "han"],
    ["々", "han"],
    ["の", "hiragana"],
    ["カ", "katakana"],
    ["한", "hangul"],
    ["ж", "cyrillic"],
    ["λ", "greek"],
    ["ب", "arabic"],
    ["א", "hebrew"],
    ["क", "devanagari"],
    ["ক", "bengali"],
    ["த", "tamil"],
    ["త", "telugu"],
    ["ก", "thai"],
    ["ა", "other"],
    ["1", "none"],
    ["。", "none"],
    ["ー", "none"],
    ["😀", "none"],
    ["∑", "none"],
    ["\u0301", "none"],
  ])("calls %s %s", (character, script) => {
    expect(scriptOf(character.codePointAt(0) ?? 0)).toBe(script);
  });

  it("agrees with the engine's Unicode tables on the letters of the first plane", () => {
    const letter = /[\p{L}\p{M}\p{N}]/u;
    for (const [id, script] of SCRIPTS.entries()) {
      if (script === "none" || script === "other") continue;
      const ofScript = new RegExp(`\\p{Script=${script.charAt(0).toUpperCase()}${script.slice(1)}}`, "u");
      const wrong: string[] = [];
      for (let unit = 0; unit < 0x10000; unit++) {
        if (unit >= 0xd800 && unit < 0xe000) continue;
        const character = String.fromCharCode(unit);
        const expected = ofScript.test(character) && letter.test(character);
        if ((scriptOfUnit(unit) === id) !== expected) wrong.push(`U+${unit.toString(16)}`);
      }
      expect(wrong, script).toEqual([]);
    }
  });
});

describe("countScripts", () => {
  it("counts letters and leaves everything else out", () => {
    const counts = countScripts("R1 很快, 𠮷!");
    expect(counts[LATIN]).toBe(1);
    expect(counts[HAN]).toBe(3);
  });
});

describe("scriptsOfLanguage", () => {
  it.each([
    ["en", ["latin"]],
    ["zh", ["han"]],
    ["zh-TW", ["han"]],
    ["ja", ["han", "hiragana", "katakana"]],
    ["ko", ["hangul", "han"]],
    ["sr", ["cyrillic", "latin"]],
    ["sr-Latn", ["latin"]],
    ["hi", ["devanagari"]],
    ["ka", ["other"]],
  ])("writes %s in %j", (tag, scripts) => {
    expect(scriptsOfLanguage(tag)).toEqual(scripts);
  });

  it("does not know what is no language tag", () => {
    expect(scriptsOfLanguage("not a language")).toBeUndefined();
  });
});
