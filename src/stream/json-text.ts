/*
 * JSON hides what its strings say: `\u006d` is an m, and in `\nada` the n is no letter. Scanners therefore read strings
 * as a parser would hand them to the caller. Escapes of characters that JSON could hold as they are become those
 * characters, for good. Line breaks and other control characters, which it could not, travel as stand-ins and become
 * escapes again on their way out.
 */

/** Escapes with a letter, and what stands for them. Blanks of their own kind, so that they part words and lines. */
const STAND_INS: Readonly<Record<string, string>> = { n: "\u2028", r: "\u2029", t: "\u2003", b: "\uF708", f: "\uF70C" };
/** What stands for control characters without a letter: this, plus their code. From the area for private use. */
const CONTROL = 0xf700;
/** What stands for the stand-ins where they are in the text themselves. */
const ITSELF: Readonly<Record<string, string>> = { "\u2028": "\uF7A8", "\u2029": "\uF7A9", "\u2003": "\uF7A3" };

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const HEX = /^[0-9a-fA-F]$/u;
/** Most text has nothing to decode. */
const TELLING = /["\\\u2028\u2029\u2003\n\r]/u;

/** Turns JSON into what its strings say. Works on any cut of the text; what is no JSON passes as it is. */
export class JsonTextReader {
  #inString = false;
  /** An escape that is not complete, with a first half of a pair before it. */
  #escape = "";
  /** Code of that first half. */
  #high = 0;

  /** UTF-16 code units that wait for the rest of an escape. */
  get held(): number {
    return this.#escape.length;
  }

  read(text: string): string {
    if (this.#escape === "" && !this.#inString && !TELLING.test(text)) return text;
    let out = "";
    for (let at = 0; at < text.length; at += 1) out += this.#next(text.charAt(at));
    return out;
  }

  /** Nothing follows that could complete an escape. */
  end(): string {
    const rest = this.#escape;
    this.#escape = "";
    this.#high = 0;
    return rest;
  }

  #next(unit: string): string {
    if (this.#escape !== "") return this.#nextOfEscape(unit);
    const code = unit.charCodeAt(0);
    if (code === BACKSLASH && this.#inString) {
      this.#escape = unit;
      return "";
    }
    if (code === QUOTE) this.#inString = !this.#inString;
    // Strings of JSON hold no line breaks, so this was none.
    else if (unit === "\n" || unit === "\r") this.#inString = false;
    // A character that would be taken for a stand-in stays as the escape it could have been.
    if (this.#inString && isPrivate(code)) return `\\u${code.toString(16)}`;
    return ITSELF[unit] ?? unit;
  }

  #nextOfEscape(unit: string): string {
    const whole = this.#escape + unit;
    const own = this.#high === 0 ? whole : whole.slice(6);
    if (own === "\\") return this.#wait(whole);
    // After half a pair something else than an escape came.
    if (own.length === 1) return this.#giveUp(unit);
    if (own.length === 2) {
      if (unit === "u") return this.#wait(whole);
      if (this.#high !== 0) return this.#end(whole.slice(0, 6)) + this.#letter(own);
      return this.#letter(own);
    }
    if (!HEX.test(unit)) return this.#giveUp(unit);
    if (own.length < 6) return this.#wait(whole);
    return this.#unicode(whole, Number.parseInt(own.slice(2), 16));
  }

  #wait(begun: string): string {
    this.#escape = begun;
    return "";
  }

  #end(text: string): string {
    this.#escape = "";
    this.#high = 0;
    return text;
  }

  /** What was begun is no escape: it stands as it is, and what ended it is read anew. */
  #giveUp(unit: string): string {
    return this.#end(this.#escape) + this.#next(unit);
  }

  /** `\n`; and `\"`, `\\` and the like, which have to stay. */
  #letter(pair: string): string {
    return this.#end(STAND_INS[pair.charAt(1)] ?? pair);
  }

  #unicode(whole: string, code: number): string {
    const isHigh = code >= 0xd800 && code <= 0xdbff;
    const isLow = code >= 0xdc00 && code <= 0xdfff;
    if (this.#high !== 0) {
      if (isLow) return this.#end(String.fromCharCode(this.#high, code));
      const alone = this.#end(whole.slice(0, 6));
      return alone + this.#unicode(whole.slice(6), code);
    }
    if (isHigh) {
      this.#high = code;
      return this.#wait(whole);
    }
    if (isLow || isPrivate(code)) return this.#end(whole);
    if (code === QUOTE || code === BACKSLASH) return this.#end(`\\${String.fromCharCode(code)}`);
    const character = String.fromCharCode(code);
    const standIn =
      code < 0x20 ? (STAND_INS[LETTERS[character] ?? ""] ?? String.fromCharCode(CONTROL + code)) : undefined;
    return this.#end(standIn ?? ITSELF[character] ?? character);
  }
}

function isPrivate(code: number): boolean {
  return code >= CONTROL && code < CONTROL + 0x100;
}

const LETTERS: Readonly<Record<string, string>> = { "\n": "n", "\r": "r", "\t": "t", "\b": "b", "\f": "f" };

const WRITTEN = new Map([
  ...Object.entries(STAND_INS).map(([letter, standIn]) => [standIn, `\\${letter}`] as const),
  ...Object.entries(ITSELF).map(([character, standIn]) => [standIn, character] as const),
]);
const ANY_STAND_IN = /[\u2028\u2029\u2003\uF700-\uF71F\uF7A3\uF7A8\uF7A9]/gu;

/** Turns what was read back into JSON. */
export function writeJsonText(text: string): string {
  return text.replaceAll(
    ANY_STAND_IN,
    (standIn) => WRITTEN.get(standIn) ?? `\\u${(standIn.charCodeAt(0) - CONTROL).toString(16).padStart(4, "0")}`,
  );
}
