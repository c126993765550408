import type { Ranges } from "./char-set.ts";
import { PatternError } from "./pattern-error.ts";

/** What must hold at a place: text start or end, or a word boundary (ASCII words, as in JavaScript without flags). */
export type Assertion = "start" | "end" | "boundary" | "no-boundary";

/** A parsed pattern. Groups are gone: captures are not reported. */
export type PatternNode =
  | { readonly kind: "set"; readonly source: string; readonly ranges: Ranges | undefined }
  | { readonly kind: "assertion"; readonly assertion: Assertion }
  | { readonly kind: "sequence"; readonly parts: readonly PatternNode[] }
  | { readonly kind: "choice"; readonly branches: readonly PatternNode[] }
  | { readonly kind: "repeat"; readonly body: PatternNode; readonly min: number; readonly max: number };

/** Deepest nesting of groups; keeps the parser's own recursion small. */
const MAX_DEPTH = 100;

const ALTERNATIVES = "Write the context into the pattern, or use the rule's `validate` to look at the match.";

const QUANTIFIER = /\{(\d+)(?:(,)(\d*))?\}/uy;
const ESCAPE =
  /\\(?:u\{[0-9a-fA-F]+\}|u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|c[A-Za-z]|[pP]\{[^}]*\}|.)/suy;
const CONTROL: Readonly<Record<string, number>> = { t: 9, n: 10, v: 11, f: 12, r: 13, 0: 0 };
const WORD_RANGES: Ranges = [48, 57, 65, 90, 95, 95, 97, 122];

/**
 * Parses a pattern of JavaScript's `u` syntax that `new RegExp` has already accepted, so only what cannot be matched
 * in linear time needs refusing.
 *
 * @throws PatternError for look-around, back-references, inline flags and too deep nesting.
 */
export function parsePattern(source: string): PatternNode {
  return new Parser(source).parse();
}

class Parser {
  private readonly source: string;
  private at = 0;

  constructor(source: string) {
    this.source = source;
  }

  parse(): PatternNode {
    return this.choice(0);
  }

  private choice(depth: number): PatternNode {
    if (depth > MAX_DEPTH) {
      throw new PatternError("too-large", `Groups are nested more than ${MAX_DEPTH} deep; write the pattern flatter.`);
    }
    const branches = [this.sequence(depth)];
    while (this.take("|")) branches.push(this.sequence(depth));
    return branches.length === 1 ? (branches[0] as PatternNode) : { kind: "choice", branches };
  }

  private sequence(depth: number): PatternNode {
    const parts: PatternNode[] = [];
    while (this.at < this.source.length && this.source[this.at] !== "|" && this.source[this.at] !== ")") {
      parts.push(this.quantified(this.atom(depth)));
    }
    return parts.length === 1 ? (parts[0] as PatternNode) : { kind: "sequence", parts };
  }

  private quantified(body: PatternNode): PatternNode {
    const bounds = this.quantifier();
    if (bounds === undefined) return body;
    // Lazy and greedy quantifiers match the same texts; all lengths are reported, so the difference is gone.
    this.take("?");
    return { kind: "repeat", body, min: bounds[0], max: bounds[1] };
  }

  private quantifier(): readonly [number, number] | undefined {
    if (this.take("*")) return [0, Number.POSITIVE_INFINITY];
    if (this.take("+")) return [1, Number.POSITIVE_INFINITY];
    if (this.take("?")) return [0, 1];
    const [text, min, comma, max] = this.match(QUANTIFIER) ?? [];
    if (text === undefined) return undefined;
    const least = Number(min);
    return [least, comma === undefined ? least : max === "" ? Number.POSITIVE_INFINITY : Number(max)];
  }

  private atom(depth: number): PatternNode {
    if (this.take("(")) return this.group(depth);
    if (this.take("^")) return { kind: "assertion", assertion: "start" };
    if (this.take("$")) return { kind: "assertion", assertion: "end" };
    if (this.take(".")) return { kind: "set", source: ".", ranges: undefined };
    if (this.source[this.at] === "[") return this.charClass();
    if (this.source[this.at] === "\\") return this.escape();
    const point = this.source.codePointAt(this.at) as number;
    const text = String.fromCodePoint(point);
    this.at += text.length;
    return { kind: "set", source: text, ranges: [point, point] };
  }

  private group(depth: number): PatternNode {
    if (this.take("?")) {
      for (const look of ["=", "!", "<=", "<!"]) {
        if (this.source.startsWith(look, this.at)) {
          const name = look.includes("<") ? "Look-behind" : "Look-ahead";
          throw new PatternError(
            "unsupported",
            `${name} (?${look}…) cannot be matched piece by piece. ${ALTERNATIVES}`,
          );
        }
      }
      if (this.take("<")) this.at = this.source.indexOf(">", this.at) + 1;
      else if (!this.take(":")) {
        throw new PatternError("unsupported", "Inline flags (?i:…) are not supported; set the rule's `flags`.");
      }
    }
    const body = this.choice(depth + 1);
    this.take(")");
    return body;
  }

  private escape(): PatternNode {
    const text = (this.match(ESCAPE) as RegExpExecArray)[0];
    const letter = text[1] as string;
    if (letter === "b") return { kind: "assertion", assertion: "boundary" };
    if (letter === "B") return { kind: "assertion", assertion: "no-boundary" };
    if (letter === "k" || (letter >= "1" && letter <= "9")) {
      throw new PatternError(
        "unsupported",
        `The back-reference ${letter === "k" ? "\\k<…>" : text} cannot be matched in linear time. ${ALTERNATIVES}`,
      );
    }
    return { kind: "set", source: text, ranges: escapeRanges(text) };
  }

  /** `[…]`, whose text V8 will judge; only the spelled-out ranges are read here. */
  private charClass(): PatternNode {
    const from = this.at++;
    let explicit = !this.take("^");
    const ranges: number[] = [];
    let open: number | undefined;
    while (!this.take("]")) {
      const item = this.classItem();
      if (item === undefined) explicit = false;
      const single = item?.length === 2 && item[0] === item[1] ? item[0] : undefined;
      if (open !== undefined && single !== undefined) {
        ranges.push(open, single);
        open = undefined;
      } else {
        if (item !== undefined) ranges.push(...item);
        open =
          single !== undefined && this.source[this.at] === "-" && this.source[this.at + 1] !== "]" ? single : undefined;
        if (open !== undefined) this.at++;
      }
    }
    return { kind: "set", source: this.source.slice(from, this.at), ranges: explicit ? ranges : undefined };
  }

  private classItem(): Ranges | undefined {
    if (this.source[this.at] === "\\") {
      const text = (this.match(ESCAPE) as RegExpExecArray)[0];
      return text === "\\b" ? [8, 8] : escapeRanges(text);
    }
    const point = this.source.codePointAt(this.at) as number;
    this.at += point > 0xffff ? 2 : 1;
    return [point, point];
  }

  private take(text: string): boolean {
    if (!this.source.startsWith(text, this.at)) return false;
    this.at += text.length;
    return true;
  }

  private match(regex: RegExp): RegExpExecArray | undefined {
    regex.lastIndex = this.at;
    const found = regex.exec(this.source) ?? undefined;
    if (found !== undefined) this.at = regex.lastIndex;
    return found;
  }
}

/** What an escape spells out; `undefined` for sets that reach far (\s, \D, \p{…}). */
function escapeRanges(text: string): Ranges | undefined {
  const letter = text[1] as string;
  if (letter === "d") return [48, 57];
  if (letter === "w") return WORD_RANGES;
  if ("sSDWpP".includes(letter)) return undefined;
  const point = escapedPoint(text, letter);
  return [point, point];
}

function escapedPoint(text: string, letter: string): number {
  if (text.startsWith("\\u{")) return Number.parseInt(text.slice(3, -1), 16);
  if (text.length === 12)
    return String.fromCharCode(Number.parseInt(text.slice(2, 6), 16), Number.parseInt(text.slice(8), 16)).codePointAt(
      0,
    ) as number;
  if ((letter === "u" || letter === "x") && text.length > 2) return Number.parseInt(text.slice(2), 16);
  if (letter === "c" && text.length > 2) return text.charCodeAt(2) % 32;
  return CONTROL[letter] ?? (text.codePointAt(1) as number);
}
