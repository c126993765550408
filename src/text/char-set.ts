/** Inclusive ranges of code points, in pairs: from, to, from, to … */
export type Ranges = readonly number[];

/**
 * A set of code points written as one atom of a regular expression (`a`, `.`, `\d`, `[^\s@]`). V8's own engine says
 * what is in it, one code point at a time; the answer for ASCII is looked up, and most other answers follow from
 * `ranges` without asking.
 */
export class CharSet {
  private readonly source: string;
  private readonly flags: "" | "i";
  private readonly ranges: Ranges | undefined;
  private readonly ascii = new Uint8Array(128);
  private readonly asciiOnly: boolean;
  private regex: RegExp | undefined;

  /** `ranges`: what the source spells out, when it spells out everything it contains (case not yet ignored). */
  constructor(source: string, flags: "" | "i", ranges: Ranges | undefined) {
    this.source = source;
    this.flags = flags;
    this.ranges = ranges;
    this.asciiOnly = ranges?.every((bound) => bound < 128) === true;
    if (ranges !== undefined && flags === "") {
      for (let i = 0; i < ranges.length; i += 2) {
        this.ascii.fill(1, Math.min(ranges[i] as number, 128), Math.min((ranges[i + 1] as number) + 1, 128));
      }
    } else {
      for (let point = 0; point < 128; point++) this.ascii[point] = this.ask(point) ? 1 : 0;
    }
  }

  /** Whether a code point (lone surrogates included) is in the set. */
  has(point: number): boolean {
    if (point < 128) return this.ascii[point] === 1;
    if (this.ranges === undefined) return this.ask(point);
    if (this.flags === "") return within(point, this.ranges);
    // Ignoring case, ASCII letters reach beyond ASCII in two places: ſ (long s) and K (kelvin sign).
    if (this.asciiOnly && point !== 0x17f && point !== 0x212a) return false;
    return this.ask(point);
  }

  private ask(point: number): boolean {
    this.regex ??= new RegExp(`^${this.source}$`, `${this.flags}u`);
    return this.regex.test(String.fromCodePoint(point));
  }
}

function within(point: number, ranges: Ranges): boolean {
  for (let i = 0; i < ranges.length; i += 2) {
    if (point >= (ranges[i] as number) && point <= (ranges[i + 1] as number)) return true;
  }
  return false;
}
