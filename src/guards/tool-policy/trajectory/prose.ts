/** How much a result may hold before it counts as prose. Texts are measured in UTF-16 code units. */
const LONGEST_TEXT = 240;
const LONGEST_PLAIN = 120;
const MOST_LETTERS = 12;
const MOST_NUMBERS = 12;
const MOST_DIGITS = 24;
const MOST_MARKS = 48;
/** Digits in a row that may be letters in hexadecimal: eight of them. */
const LONGEST_HEX = 16;

/** A letter of a script that is neither Latin, Greek nor Cyrillic counts as so many: there a few of them are a sentence. */
const WEIGHT = 4;
const LIGHT_LETTER = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u;

const LETTER = /\p{L}/u;
const DIGIT = /\p{Nd}/u;
const BLANK = /[ \t\r\n\u00a0\u202f]/u;
const MARK = /[\p{P}\p{Sc}\p{Sm}°^`]/u;
/** What would have to be decoded first. */
const ESCAPE = /\\/u;
const HEX_RUN = /[0-9a-f]+/giu;

/** What a host writes around a result of an MCP server. It says nothing, whoever wrote it. */
const FRAME = /"type":"text"|"(?:text|content|structuredContent)":/gu;

/** RFC 9562. One byte of it is always beyond ASCII; the others can be anything. */
const UUID = /\b([0-9a-f]{8})-([0-9a-f]{4})-([1-8][0-9a-f]{3})-([89ab][0-9a-f]{3})-([0-9a-f]{12})\b/iu;
const BYTE = /../gu;
/** Bytes of a UUID that may be printable: by chance more are in one of 600. */
const MOST_PRINTABLE = 11;

/** Pieces within which words stand beside one another. */
const SEAM = /["\r\n]/u;
const BLANKS = /\s+/u;

/**
 * Whether a tool's result holds enough to be read as an instruction. Without prose is only what holds, names of fields
 * included, at most 12 letters (three of any script but Latin, Greek and Cyrillic) of which none stand on both sides of
 * a blank, 12 numbers with 24 digits, 48 marks, and 120 code units. A digit beside a letter counts as one, too. One UUID does not count, unless it spells a
 * text, and neither do the field names that hosts put around a result of an MCP server; with them 240 code units.
 * Any other character, an escape, or more than 16 hexadecimal digits in a row is prose. So letters, numbers, marks and a
 * UUID can hide about a dozen letters each. Linear in the text's length.
 */
export function carriesProse(text: string): boolean {
  if (text.length > LONGEST_TEXT || ESCAPE.test(text)) return true;
  const plain = text.replaceAll(FRAME, "");
  if (plain.length > LONGEST_PLAIN) return true;
  const [uuid, ...groups] = UUID.exec(plain) ?? [];
  if (uuid !== undefined && spellsText(groups.join(""))) return true;
  const rest = uuid === undefined ? plain : plain.replace(uuid, "0");
  return isTooMuch(rest) || hasWordsBesideOneAnother(rest);
}

function isTooMuch(text: string): boolean {
  let letters = 0;
  let numbers = 0;
  let digits = 0;
  let marks = 0;
  let before: "letter" | "digit" | undefined;
  for (const character of text) {
    if (DIGIT.test(character)) {
      digits += 1;
      if (before !== "digit") numbers += 1;
      // Some write 3 for e.
      if (before === "letter") letters += 1;
      before = "digit";
    } else if (LETTER.test(character)) {
      letters += LIGHT_LETTER.test(character) ? 1 : WEIGHT;
      if (before === "digit") letters += 1;
      before = "letter";
    } else {
      before = undefined;
      if (MARK.test(character)) marks += 1;
      else if (!BLANK.test(character)) return true;
    }
  }
  if (letters > MOST_LETTERS || numbers > MOST_NUMBERS || digits > MOST_DIGITS || marks > MOST_MARKS) return true;
  return Array.from(text.matchAll(HEX_RUN)).some(([run]) => run.length > LONGEST_HEX);
}

function hasWordsBesideOneAnother(text: string): boolean {
  return text.split(SEAM).some((piece) => piece.split(BLANKS).filter((part) => LETTER.test(part)).length > 1);
}

function spellsText(hex: string): boolean {
  const bytes = Array.from(hex.matchAll(BYTE), ([byte]) => Number.parseInt(byte, 16));
  return bytes.filter((byte) => byte >= 0x20 && byte < 0x7f).length > MOST_PRINTABLE;
}
