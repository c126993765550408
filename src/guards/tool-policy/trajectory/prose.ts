/** Longest text that is looked at, and longest piece of it, in UTF-16 code units. What is longer counts as prose. */
const LONGEST_TEXT = 65_536;
const LONGEST_PIECE = 64;
/** Most words in one piece, such as `payment_method_id`, and in all pieces together. */
const WORDS_IN_PIECE = 4;
const WORDS_IN_TEXT = 8;

/** Anything but plain letters, digits, punctuation and blanks: invisible characters, marks, symbols that look like letters; letters that look like blanks. */
const UNUSUAL = /[^\p{L}\p{N}\p{P}\p{Sc}\p{Sm}\p{Zs}\n\r\t`^]|[\u{115f}\u{1160}\u{3164}\u{ffa0}]/u;
const LETTER = /\p{L}/u;
const BLANKS = /\s+/u;
const LINE_END = /\r\n|[\n\r\u2028\u2029]/u;
const JSON_STRING = /"(?:[^"\\]|\\.)*"/gsu;
/** Twelve letters, or what is left of them. In scripts that leave no blanks between words every letter counts as one. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|\p{L}{3,12}/gu;

/**
 * Whether a tool's result holds words that could be read as an instruction. Without prose are numbers, booleans, ids
 * and at most eight words of which none stands beside another: no piece (a JSON string, names of fields included, or
 * else a line) has letters on both sides of a blank, more than four words, or more than 64 code units; twelve letters are a word. A result of
 * more than 65,536 code units, or with characters nobody can see, counts as prose. Linear in the text's length.
 */
export function carriesProse(text: string): boolean {
  if (text.length > LONGEST_TEXT || UNUSUAL.test(text)) return true;
  if (!LETTER.test(text)) return false;
  let words = 0;
  for (const piece of piecesOf(text)) {
    const plain = piece.trim();
    if (!LETTER.test(plain)) continue;
    if (plain.length > LONGEST_PIECE || UNUSUAL.test(plain)) return true;
    if (plain.split(BLANKS).filter((token) => LETTER.test(token)).length > 1) return true;
    const count = plain.match(WORD)?.length ?? 0;
    words += count;
    if (count > WORDS_IN_PIECE || words > WORDS_IN_TEXT) return true;
  }
  return false;
}

/** All strings of a JSON text, also those that a field of the same name hides from a parser; else its lines. */
function piecesOf(text: string): readonly string[] {
  try {
    JSON.parse(text);
    return (text.match(JSON_STRING) ?? []).map((literal) => String(JSON.parse(literal)));
  } catch {
    return text.split(LINE_END);
  }
}
