/** How many encodings are taken off, one after another. */
const DEEPEST = 2;
/** Code units of one text that are decoded, and runs in it that may be base64 or hexadecimal. */
const LONGEST = 262_144;
const MOST_RUNS = 1_000;

const PERCENT = /(?:%[0-9a-fA-F]{2})+/gu;
const BASE64_RUN = /[A-Za-z0-9+/_-]{16,}/gu;
const HEX_RUN = /^(?:[0-9a-fA-F]{2}){12,}$/u;
const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
/** Characters in a decoded text that no writing has: then it was no text. */
const BINARY = /[\u0000-\u0008\u000e-\u001f\ufffd]/u;

/**
 * The text itself, and what it says when percent signs, base64 (both alphabets) and hexadecimal digits in it are read
 * as text, also one in the other. Of a text beyond 262,144 code units or 1,000 runs, the rest is left as it is.
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
  if (text.includes("%")) {
    const plain = text.replaceAll(PERCENT, (run) => fromBytes(hexBytes(run.replaceAll("%", ""))));
    if (plain !== text) found.push(plain);
  }
  let runs = 0;
  for (const [run] of text.matchAll(BASE64_RUN)) {
    // In a path each part may be a text of its own; in the plain alphabet a slash is a letter.
    for (const part of run.includes("/") ? [run, ...run.split("/")] : [run]) {
      if (part.length < 16) continue;
      if (++runs > MOST_RUNS) return found;
      if (HEX_RUN.test(part)) found.push(...ifText(fromBytes(hexBytes(part))));
      found.push(...ifText(fromBytes(base64Bytes(part))));
    }
  }
  return found;
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
