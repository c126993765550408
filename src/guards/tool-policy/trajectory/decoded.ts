/** How many encodings are taken off, one after another, and how many layers of percent signs at once. */
const DEEPEST = 2;
const PERCENT_ROUNDS = 4;
/** Code units of one text that are decoded. */
const LONGEST = 262_144;

const PERCENT = /(?:%[0-9a-fA-F]{2})+/gu;
/** HTML's numbers for characters. */
const ENTITY = /&#(x)?([0-9a-f]{1,6});?/giu;
const BASE64_RUN = /[A-Za-z0-9+/_-]{16,}/gu;
const HEX_RUN = /^(?:[0-9a-fA-F]{2}){12,}$/u;
/** Bytes with a mark between each two. */
const HEX_BYTES = /\b[0-9a-f]{2}(?:[:\s,.-][0-9a-f]{2}){11,}\b/giu;
const NO_HEX = /[^0-9a-f]+/giu;
const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
/** Characters in a decoded text that no writing has: then it was no text. */
const BINARY = /[\u0000-\u0008\u000e-\u001f\ufffd]/u;

/**
 * The text itself, and what it says when percent signs, numbers of characters as HTML writes them, base64 (both
 * alphabets) and hexadecimal digits in it are read as text, also one in the other. Of a text beyond 262,144 code
 * units, the rest is left as it is. Linear in the text's length.
 */
export function readings(text: string): string[] {
  const all = [text];
  let latest = all;
  for (let depth = 0; depth < DEEPEST; depth++) {
    latest = latest.flatMap(decodings);
    all.push(...latest);
  }
  return all;
}

function decodings(given: string): string[] {
  const text = given.slice(0, LONGEST);
  const found: string[] = [];
  const plain = withoutPercent(text);
  if (plain !== text) found.push(plain);
  if (text.includes("&#")) found.push(text.replaceAll(ENTITY, fromEntity));
  for (const [bytes] of text.matchAll(HEX_BYTES))
    found.push(...ifText(fromBytes(hexBytes(bytes.replaceAll(NO_HEX, "")))));
  for (const [run] of text.matchAll(BASE64_RUN)) {
    // In a path each part may be a text of its own; in the plain alphabet a slash is a letter.
    for (const part of run.includes("/") ? [run, ...run.split("/")] : [run]) {
      if (part.length < 16) continue;
      if (HEX_RUN.test(part)) found.push(...ifText(fromBytes(hexBytes(part))));
      found.push(...ifText(fromBytes(base64Bytes(part))));
    }
  }
  return found;
}

function withoutPercent(text: string): string {
  let plain = text;
  for (let round = 0; round < PERCENT_ROUNDS && plain.includes("%"); round++) {
    const next = plain.replaceAll(PERCENT, (run) => fromBytes(hexBytes(run.replaceAll("%", ""))));
    if (next === plain) break;
    plain = next;
  }
  return plain;
}

function fromEntity(entity: string, hex: string | undefined, digits: string): string {
  const point = Number.parseInt(digits, hex === undefined ? 10 : 16);
  return point <= 0x10ffff ? String.fromCodePoint(point) : entity;
}

function ifText(text: string): string[] {
  return BINARY.test(text) ? [] : [text];
}

function fromBytes(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function hexBytes(digits: string): Uint8Array {
  return Uint8Array.from({ length: digits.length >> 1 }, (_, at) =>
    Number.parseInt(digits.slice(2 * at, 2 * at + 2), 16),
  );
}

function base64Bytes(run: string): Uint8Array {
  const bytes = new Uint8Array((run.length * 3) >> 2);
  let bits = 0;
  let held = 0;
  let at = 0;
  for (const letter of run.replaceAll("-", "+").replaceAll("_", "/")) {
    held = ((held << 6) | ALPHABET.indexOf(letter)) & 0xfff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at++] = (held >> bits) & 0xff;
  }
  return bytes;
}
