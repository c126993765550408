import { PatternError } from "./pattern-error.ts";

/** What must hold at a place: text start or end, or a word boundary (ASCII words, as in JavaScript without flags). */
export type Assertion = "^" | "$" | "\\b" | "\\B";

/** A parsed pattern. Groups are gone: captures are not reported. */
export type PatternNode =
  | { readonly kind: "set"; readonly source: string }
  | { readonly kind: "assertion"; readonly assertion: Assertion }
  | { readonly kind: "sequence"; readonly parts: readonly PatternNode[] }
  | { readonly kind: "choice"; readonly branches: readonly PatternNode[] }
  | { readonly kind: "repeat"; readonly body: PatternNode; readonly min: number; readonly max: number };

/** Deepest nesting of groups; keeps the parser's own recursion small. */
const MAX_DEPTH = 100;

const ALTERNATIVES = "Write the context into the pattern, or use the rule's `validate` to look at the match.";

/** Greedy or lazy: both match the same texts, and as all lengths are reported, the difference is gone. */
const QUANTIFIER = /(?:[*+?]|\{(?<min>\d+)(?<more>,?)(?<max>\d*)\})\??/uy;
const LOOK_AROUND = /\?<?[=!]/uy;
const GROUP_HEAD = /\?(?::|<[^>]*>)/uy;
/** A class, an escape or one character. */
const ATOM = /\[(?:\\.|[^\]\\])*\]|\\(?:[upP]\{[^}]*\}|u[dD][89abAB]..\\u[dD][c-fC-F]..|u.{4}|x..|c.|k<[^>]*>|.)|./suy;
const BACK_REFERENCE = /^\\[k1-9]/u;
const ASSERTION = /^(?:[$^]|\\[bB])$/u;

/**
 * Parses a pattern of JavaScript's `u` syntax that `new RegExp` has already accepted, so only what cannot be matched
 * in linear time needs refusing.
 *
 * @throws PatternError for look-around, back-references, inline flags and too deep nesting.
 */
export function parsePattern(source: string): PatternNode {
  let at = 0;
  return choice(0);

  function choice(depth: number): PatternNode {
    if (depth > MAX_DEPTH) {
      throw new PatternError("too-large", `Groups are nested more than ${MAX_DEPTH} deep; write the pattern flatter.`);
    }
    const branches = [sequence(depth)];
    while (source[at] === "|") {
      at++;
      branches.push(sequence(depth));
    }
    return branches.length === 1 ? (branches[0] as PatternNode) : { kind: "choice", branches };
  }

  function sequence(depth: number): PatternNode {
    const parts: PatternNode[] = [];
    while (at < source.length && source[at] !== "|" && source[at] !== ")") parts.push(quantified(atom(depth)));
    return parts.length === 1 ? (parts[0] as PatternNode) : { kind: "sequence", parts };
  }

  function quantified(body: PatternNode): PatternNode {
    const found = match(QUANTIFIER);
    if (found === null) return body;
    const {
      min = found[0].startsWith("+") ? "1" : "0",
      more = ",",
      max = found[0].startsWith("?") ? "1" : "",
    } = found.groups ?? {};
    const most = more === "" ? min : max;
    return { kind: "repeat", body, min: Number(min), max: most === "" ? Number.POSITIVE_INFINITY : Number(most) };
  }

  function atom(depth: number): PatternNode {
    if (source[at] === "(") return group(depth);
    const text = match(ATOM)?.[0] as string;
    if (ASSERTION.test(text)) return { kind: "assertion", assertion: text as Assertion };
    if (BACK_REFERENCE.test(text)) {
      throw new PatternError(
        "unsupported",
        `The back-reference ${text.replace(NAME, "<…>")} cannot be matched in linear time. ${ALTERNATIVES}`,
      );
    }
    return { kind: "set", source: text };
  }

  function group(depth: number): PatternNode {
    at++;
    const look = match(LOOK_AROUND)?.[0];
    if (look !== undefined) {
      throw new PatternError(
        "unsupported",
        `Look-${look.includes("<") ? "behind" : "ahead"} (${look}…) cannot be matched piece by piece. ${ALTERNATIVES}`,
      );
    }
    if (source[at] === "?" && match(GROUP_HEAD) === null) {
      throw new PatternError("unsupported", "Inline flags (?i:…) are not supported; set the rule's `flags`.");
    }
    const body = choice(depth + 1);
    at++;
    return body;
  }

  function match(token: RegExp): RegExpExecArray | null {
    token.lastIndex = at;
    const found = token.exec(source);
    at += found?.[0].length ?? 0;
    return found;
  }
}

const NAME = /<.*>/u;
