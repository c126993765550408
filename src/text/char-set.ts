const ASCII = String.fromCharCode(...Array(128).keys());

/** A source that spells out ASCII characters and nothing else: no `.`, no negation, no escape that reaches further. */
const ASCII_ONLY = /^(?!\.$|\[\^)(?:[ -[\]-~]|\\[^sSDWpPuxc])+$/u;

/**
 * A set of code points written as one atom of a regular expression (`a`, `.`, `\d`, `[^\s@]`). V8's own engine says
 * what is in it: at once for ASCII, one code point at a time for the others.
 */
export class CharSet {
  private readonly regex: RegExp;
  private readonly ascii = new Uint8Array(128);
  private readonly asciiOnly: boolean;

  constructor(source: string, flags: "" | "i") {
    this.regex = new RegExp(`^${source}$`, `${flags}u`);
    this.asciiOnly = ASCII_ONLY.test(source);
    for (const { index } of ASCII.matchAll(new RegExp(source, `${flags}gu`))) this.ascii[index] = 1;
  }

  /** Whether a code point (lone surrogates included) is in the set. */
  has(point: number): boolean {
    if (point < 128) return this.ascii[point] === 1;
    // Ignoring case, ASCII letters reach beyond ASCII in two places: ſ (long s) and K (kelvin sign).
    if (this.asciiOnly && point !== 0x17f && point !== 0x212a) return false;
    return this.regex.test(String.fromCodePoint(point));
  }
}
