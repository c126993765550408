import { GuardError } from "../core/errors.ts";
import type { TextRule } from "../core/rule.ts";
import type { Detection, Scanner } from "../core/scanner.ts";
import type { Cursor, Matcher, MatchSink } from "../text/cursor.ts";
import { compilePatterns } from "../text/patterns.ts";
import { compilePhrases } from "../text/phrases.ts";

/** Longest match, in UTF-16 code units, that a rule's `validate` is asked about; a longer one is no match. */
export const MAX_VALIDATED = 256;

/** Compiled rules of one stage: immutable, shared by all streams. */
export interface RuleSet {
  /** Opens a reader for one text. */
  open(): Scanner;
}

/**
 * Compiles rules into one phrase automaton and one pattern automaton, so that cost per character does not grow
 * with their number. Throws `pattern-unsupported` naming the rule when one cannot be matched in linear time.
 */
export function compileRules(rules: readonly TextRule[]): RuleSet | undefined {
  if (rules.length === 0) return undefined;
  const phrases = compileFrom(
    rules.flatMap((rule) => (rule.phrases ?? []).map((phrase) => ({ rule, what: phrase }))),
    compilePhrases,
  );
  const patterns = compileFrom(
    rules.flatMap((rule) =>
      rule.pattern === undefined ? [] : [{ rule, what: { source: rule.pattern, flags: rule.flags ?? "" } as const }],
    ),
    compilePatterns,
  );
  const sets = [phrases, patterns].filter((set) => set !== undefined);
  const validates = rules.some((rule) => rule.validate !== undefined);
  return { open: () => new RuleScanner(sets, validates) };
}

interface CompiledSet {
  readonly matcher: Matcher;
  /** The rule behind each match index. */
  readonly rules: readonly TextRule[];
}

function compileFrom<W>(
  entries: readonly { readonly rule: TextRule; readonly what: W }[],
  compile: (what: readonly W[]) => Matcher,
): CompiledSet | undefined {
  if (entries.length === 0) return undefined;
  const rules = entries.map((entry) => entry.rule);
  try {
    return { matcher: compile(entries.map((entry) => entry.what)), rules };
  } catch (error) {
    throw explainWhichRule(entries, compile, error);
  }
}

/** Compiling all at once cannot say whose fault a failure is, so the failing rule is looked for one by one. */
function explainWhichRule<W>(
  entries: readonly { readonly rule: TextRule; readonly what: W }[],
  compile: (what: readonly W[]) => Matcher,
  error: unknown,
): GuardError {
  for (const { rule, what } of entries) {
    try {
      compile([what]);
    } catch (cause) {
      const why = cause instanceof Error ? cause.message : String(cause);
      return new GuardError("pattern-unsupported", `Rule "${rule.code}" of guard "${rule.guard}": ${why}`, {
        cause,
        path: rule.code,
      });
    }
  }
  const why = error instanceof Error ? error.message : String(error);
  return new GuardError("pattern-unsupported", `The rules cannot be compiled together: ${why}`, { cause: error });
}

interface ReadingCursor {
  readonly cursor: Cursor;
  readonly sink: MatchSink;
}

class RuleScanner implements Scanner {
  readonly #cursors: readonly ReadingCursor[];
  /** The latest code units, for validators; long enough for the longest validated match and one re-read piece. */
  readonly #recent: Uint16Array | undefined;
  #out: Detection[] = [];
  #held = 0;

  constructor(sets: readonly CompiledSet[], validates: boolean) {
    this.#recent = validates ? new Uint16Array(512) : undefined;
    this.#cursors = sets.map(({ matcher, rules }) => ({
      cursor: matcher.open(),
      sink: (index, start, end, at) => this.#match(rules[index] as TextRule, start, end, at),
    }));
  }

  read(piece: string, offset: number, out: Detection[]): number {
    this.#remember(piece, offset);
    this.#out = out;
    let text = piece;
    let stop = offset + piece.length;
    let overran = false;
    for (let i = 0; i < this.#cursors.length; i++) {
      const { cursor, sink } = this.#cursors[i] as ReadingCursor;
      const at = cursor.read(text, offset, sink);
      if (at < stop) {
        overran = i > 0;
        stop = at;
        text = piece.slice(0, stop - offset);
      }
    }
    if (overran) this.#reread(text, offset);
    this.#hold();
    return stop;
  }

  /** A later cursor stopped before the first one did: bring the first one back to the same place. */
  #reread(text: string, offset: number): void {
    const first = this.#cursors[0];
    if (first === undefined) return;
    first.cursor.rewind();
    this.#out = [];
    first.cursor.read(text, offset, first.sink);
  }

  end(offset: number, out: Detection[]): void {
    this.#out = out;
    for (const { cursor, sink } of this.#cursors) cursor.end(offset, sink);
    this.#held = offset;
  }

  holdFrom(): number {
    return this.#held;
  }

  mark(): void {
    for (let i = 0; i < this.#cursors.length; i++) (this.#cursors[i] as ReadingCursor).cursor.mark();
  }

  rewind(): void {
    for (const { cursor } of this.#cursors) cursor.rewind();
  }

  #hold(): void {
    let held = Number.POSITIVE_INFINITY;
    for (let i = 0; i < this.#cursors.length; i++) {
      held = Math.min(held, (this.#cursors[i] as ReadingCursor).cursor.holdFrom());
    }
    this.#held = held;
  }

  #remember(piece: string, offset: number): void {
    const recent = this.#recent;
    if (recent === undefined) return;
    for (let i = 0; i < piece.length; i++) recent[(offset + i) & 511] = piece.charCodeAt(i);
  }

  #match(rule: TextRule, start: number, end: number, at: number): boolean {
    if (rule.validate !== undefined && !this.#isValid(rule.validate, start, end)) return false;
    this.#out.push({
      code: rule.code,
      category: rule.category,
      severity: rule.severity,
      guard: rule.guard,
      action: rule.action,
      start,
      end,
      decidedAt: at,
      replacement: rule.replacement,
    });
    return rule.action === "block";
  }

  #isValid(validate: (match: string) => boolean, start: number, end: number): boolean {
    const recent = this.#recent;
    if (recent === undefined || end - start > MAX_VALIDATED) return false;
    let match = "";
    for (let at = start; at < end; at++) match += String.fromCharCode(recent[at & 511] as number);
    return validate(match);
  }
}
