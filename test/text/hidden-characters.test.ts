import fc from "fast-check";
import { expect, it } from "vitest";
import { decodeHidden } from "../../src/text/hidden-characters.ts";

const ascii = fc.string({
  unit: fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCharCode(code)),
  minLength: 4,
});

it("reads tag characters, between anything else", () => {
  fc.assert(
    fc.property(ascii, (text) => {
      const hidden = [...text].map((char) => `x${String.fromCodePoint(0xe0000 + char.charCodeAt(0))}`).join("");
      expect(decodeHidden(hidden)).toBe(text);
    }),
  );
});

it("reads variation selectors as the bytes of UTF-8", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const bytes = [...new TextEncoder().encode(text)];
      const hidden = String.fromCodePoint(...bytes.map((byte) => (byte < 16 ? 0xfe00 + byte : 0xe0100 + byte - 16)));
      expect(decodeHidden(`😀${hidden}`)).toBe(new TextDecoder().decode(new TextEncoder().encode(text)));
    }),
  );
});

it("reads zero-width characters as bits, whichever are used", () => {
  const marks = fc.uniqueArray(fc.constantFrom("\u200b", "\u200c", "\u200d", "\u2060", "\ufeff"), {
    minLength: 3,
    maxLength: 3,
  });
  fc.assert(
    fc.property(ascii, marks, fc.boolean(), (text, [zero = "", one = "", border = ""], bordered) => {
      const hidden = [...text]
        .map((char) => char.charCodeAt(0).toString(2).padStart(8, "0").replaceAll("0", zero).replaceAll("1", one))
        .join(bordered ? border : "");
      expect(decodeHidden(hidden)).toHaveLength(text.length);
    }),
  );
});

it("reads nothing in ordinary text", () => {
  expect(decodeHidden("Ducks and 👩‍👧, ok? می‌خواهم")).toBe("");
});
