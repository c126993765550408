import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { JsonTextReader, writeJsonText } from "../../src/stream/json-text.ts";

function read(text: string, cuts: readonly number[] = []): string {
  const reader = new JsonTextReader();
  const places = [0, ...[...cuts].sort((a, b) => a - b), text.length];
  const pieces = places.slice(1).map((end, index) => text.slice(places[index], end));
  return pieces.map((piece) => reader.read(piece)).join("") + reader.end();
}

/** JSON with escapes where none are needed, as a model that hides something would write it. */
function escaped(json: string, choices: readonly boolean[]): string {
  let inString = false;
  let at = 0;
  return json.replaceAll(/\\u[0-9a-f]{4}|\\.|[\s\S]/gu, (token) => {
    if (token === '"') inString = !inString;
    at += 1;
    if (
      !inString ||
      token === '"' ||
      (token.length > 1 && token.startsWith("\\")) ||
      choices[at % choices.length] !== true
    )
      return token;
    return Array.from(
      { length: token.length },
      (_, unit) => `\\u${token.charCodeAt(unit).toString(16).padStart(4, "0")}`,
    ).join("");
  });
}

const jsonValue = fc.jsonValue({ maxDepth: 3, stringUnit: "binary" });
const choices = fc.array(fc.boolean(), { minLength: 1, maxLength: 7 });
const cuts = fc.array(fc.nat(400), { maxLength: 12 });

describe("JSON as its strings read", () => {
  it.each([
    ["an escaped letter", '{"a":"\\u006donkey"}', '{"a":"monkey"}'],
    ["a pair", '{"a":"\\ud83d\\ude00"}', '{"a":"😀"}'],
    ["half a pair", '{"a":"\\ud83d x"}', '{"a":"\\ud83d x"}'],
    ["quotes and backslashes, which have to stay", '{"a":"\\u0022\\u005c\\"\\\\n"}', '{"a":"\\"\\\\\\"\\\\n"}'],
    ["what is no escape", '{"a":"\\x \\u12 \\u00zz"}', '{"a":"\\x \\u12 \\u00zz"}'],
    ["text outside of strings", "C:\\new \\u006d", "C:\\new \\u006d"],
    ["an escape that is cut off", '{"a":"\\u00', '{"a":"\\u00'],
    ["a quote in prose, up to the end of its line", 'he said "\nC:\\new', 'he said "\nC:\\new'],
  ])("%s", (_what, text, expected) => {
    expect(read(text)).toBe(expected);
    expect(writeJsonText(read(text))).toBe(expected);
  });

  it("line breaks and tabs part words, and are escapes again afterwards", () => {
    expect(read('"a\\nb\\tc\\u000ad"')).toMatch(/^"a\sb\sc\sd"$/u);
    expect(writeJsonText(read('"a\\nb\\tc\\u000ad\\u0001"'))).toBe('"a\\nb\\tc\\nd\\u0001"');
  });

  it("means the same after it was read and written, in any cut", () => {
    fc.assert(
      fc.property(jsonValue, choices, cuts, fc.boolean(), (value, escapes, at, pretty) => {
        const text = escaped(JSON.stringify(value, null, pretty ? 2 : 0), escapes);
        const whole = read(text);
        expect(read(text, at)).toBe(whole);
        expect(JSON.parse(writeJsonText(whole))).toEqual(JSON.parse(text));
      }),
      { numRuns: 3_000 },
    );
  });

  it("JSON without needless escapes comes out to the letter", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }), (value) => {
        const text = JSON.stringify(value);
        expect(writeJsonText(read(text))).toBe(text);
      }),
      { numRuns: 1_000 },
    );
  });

  it("the part in between holds no escape of a character that reads as itself", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme-ascii", minLength: 1 }), (word) => {
        const text = escaped(JSON.stringify({ word }), [true]);
        expect(read(text)).toContain(word.replaceAll("\\", "\\\\").replaceAll('"', '\\"'));
      }),
    );
  });
});
