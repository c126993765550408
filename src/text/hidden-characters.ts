const TAG_BLOCK = 0xe0000;
const UTF8 = new TextDecoder();

/**
 * What characters that show nothing stand for, in the three codes that are in use: tag characters (each an ASCII
 * character), variation selectors (each a byte of UTF-8), and two or three kinds of zero-width characters (each a
 * bit, or the border of a byte). Empty when nothing can be read. Linear in the text's length.
 */
export function decodeHidden(text: string): string {
  let tags = "";
  const bytes: number[] = [];
  const marks: string[] = [];
  for (const character of text) {
    const point = character.codePointAt(0) as number;
    if (point >= TAG_BLOCK + 0x20 && point <= TAG_BLOCK + 0x7e) tags += String.fromCharCode(point - TAG_BLOCK);
    else if (point >= 0xfe00 && point <= 0xfe0f) bytes.push(point - 0xfe00);
    else if (point >= 0xe0100 && point <= 0xe01ef) bytes.push(point - 0xe0100 + 16);
    else if (isMark(point)) marks.push(character);
  }
  return tags + UTF8.decode(Uint8Array.from(bytes)) + decodeMarks(marks);
}

function isMark(point: number): boolean {
  return (point >= 0x200b && point <= 0x200f) || (point >= 0x2060 && point <= 0x2064) || point === 0xfeff;
}

/** The reading of which nine characters in ten are printable ASCII, whichever kinds of marks are the bits. */
function decodeMarks(marks: readonly string[]): string {
  const kinds = [...new Set(marks)];
  if (kinds.length < 2 || kinds.length > 3) return "";
  for (const zero of kinds) {
    for (const one of kinds) {
      if (one === zero) continue;
      const bits = marks.filter((mark) => mark === zero || mark === one).map((mark) => (mark === one ? 1 : 0));
      const read = bytesOf(bits);
      if (printable(read) >= 0.9 * read.length && read.length > 1) return String.fromCharCode(...read);
    }
  }
  return "";
}

/** Whole bytes, the highest bit first. */
function bytesOf(bits: readonly number[]): number[] {
  const bytes: number[] = [];
  for (let at = 0; at + 8 <= bits.length; at += 8)
    bytes.push(bits.slice(at, at + 8).reduce((byte, bit) => 2 * byte + bit, 0));
  return bytes;
}

function printable(bytes: readonly number[]): number {
  return bytes.filter((byte) => byte >= 0x20 && byte < 0x7f).length;
}
