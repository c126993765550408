import type { Matcher } from "./cursor.ts";
import { PatternAlphabet } from "./pattern-alphabet.ts";
import { PatternCursor } from "./pattern-cursor.ts";
import { LazyDfa } from "./pattern-dfa.ts";
import { PatternError } from "./pattern-error.ts";
import { NfaBuilder } from "./pattern-nfa.ts";
import { parsePattern } from "./pattern-parser.ts";

/** A JavaScript regular expression (`u` syntax) without look-around and back-references. */
export interface PatternSource {
  readonly source: string;
  /** `"i"` to ignore case. @default "" */
  readonly flags?: "" | "i" | undefined;
}

/**
 * Compiles regular expressions into one matcher that reads a text once, in linear time whatever the text. `index` is
 * the place in `patterns`. For each pattern and each end of a match, the match with the earliest start is reported,
 * when the code point after the end arrives; so the leftmost-longest match is the last report for the leftmost start,
 * final once `holdFrom()` has passed that start. The text is also matched as a person reads it (see `normalise`);
 * such matches span the original characters, and one found both ways may be reported twice.
 *
 * @throws PatternError when one is no valid expression, needs backtracking, matches the empty text, or has more than
 * 5,000 states (counted repetition unrolled), or all together more than 100,000.
 */
export function compilePatterns(patterns: readonly PatternSource[]): Matcher {
  const builder = new NfaBuilder();
  patterns.forEach(({ source, flags = "" }, index) => {
    try {
      checkSyntax(source, flags);
      builder.add(parsePattern(source), flags);
    } catch (error) {
      if (!(error instanceof PatternError)) throw error;
      throw new PatternError(error.reason, error.message, { index, cause: error.cause });
    }
  });
  const nfa = builder.finish();
  const alphabet = new PatternAlphabet(nfa.sets);
  const dfa = new LazyDfa(nfa, alphabet);
  return { open: () => new PatternCursor(dfa, alphabet) };
}

function checkSyntax(source: string, flags: string): void {
  try {
    new RegExp(source, `${flags}u`);
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause);
    throw new PatternError("syntax", `${detail}. Patterns use the syntax of JavaScript's \`u\` flag.`, { cause });
  }
}
