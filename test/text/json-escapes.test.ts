import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { unescapeJson } from "../../src/text/json-escapes.ts";

describe("unescapeJson", () => {
  it("reads what JSON's strings say", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const json = JSON.stringify(text);
        expect(unescapeJson(json)?.text ?? json).toBe(`"${text}"`);
      }),
    );
  });

  it("tells where each character stood", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("a", "\n", "\\", '"', "é", "\u0001", "😀")), (letters) => {
        const json = JSON.stringify(letters.join(""));
        const read = unescapeJson(json);
        let place = 1;
        let written = 1;
        for (const letter of letters) {
          expect(read?.placeOf(place) ?? place).toBe(written);
          place += letter.length;
          written += JSON.stringify(letter).length - 2;
        }
        expect(read?.placeOf(place + 1) ?? place + 1).toBe(json.length);
      }),
    );
  });

  it("reads escapes outside strings and leaves what is none", () => {
    expect(unescapeJson("one\\ntwo \\x \\u12 \\")?.text).toBe("one\ntwo \\x \\u12 \\");
    expect(unescapeJson("C:\\Users")).toBeUndefined();
    expect(unescapeJson("")).toBeUndefined();
  });

  it("reads one level at a time", () => {
    const inner = JSON.stringify("one\ntwo");
    expect(unescapeJson(JSON.stringify(inner))?.text).toBe(`"${inner}"`);
  });

  it("takes time in proportion to the text", () => {
    const start = performance.now();
    const read = unescapeJson("\\\\n".repeat(400_000));
    for (let place = 0; place < 400_000; place += 1) read?.placeOf(place);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
