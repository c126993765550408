import { GuardError } from "../core/errors.ts";
import type { TextRule } from "../core/rule.ts";
import type { Detection, Scanner } from "../core/scanner.ts";
import { type Cursor, MAX_PIECE, type Matcher, type MatchSink } from "../text/cursor.ts";
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
    true,
  );
  const patterns = compileFrom(
    rules.flatMap((rule) =>
      rule.pattern === undefined ? [] : [{ rule, what: { source: rule.pattern, flags: rule.flags ?? "" } as const }],
    ),
    compilePatterns,
    false,
  );
  const sets = [phrases, patterns].filter((set) => set !== undefined);
  return { open: () => new RuleScanner(sets) };
}

interface CompiledSet {
  readonly matcher: Matcher;
  /** The rule behind each match index. */
  readonly rules: readonly TextRule[];
  /** A match may go on across the end of a part as across a space: true of words, not of patterns. */
  readonly spansParts: boolean;
}

function compileFrom<W>(
  entries: readonly { readonly rule: TextRule; readonly what: W }[],
  compile: (what: readonly W[]) => Matcher,
  spansParts: boolean,
): CompiledSet | undefined {
  if (entries.length === 0) return undefined;
  const rules = entries.map((entry) => entry.rule);
  try {
    return { matcher: compile(entries.map((entry) => entry.what)), rules, spansParts };
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

/** Code units kept at least, for validators and for looking back from the end of a part: a validated match, and one piece that may be read again. */
const RECENT = MAX_VALIDATED + 2 * MAX_PIECE;

class RuleScanner implements Scanner {
  readonly #sets: readonly CompiledSet[];
  /** Reads the channel as one text. */
  readonly #joined: readonly ReadingCursor[];
  /** Reads the host's parts as texts of their own, as people see them; opened at the end of the first part. */
  #apart: readonly ReadingCursor[] = [];
  #cursors: readonly ReadingCursor[];
  /** The latest text, up to `#recentEnd`. Appending is cheap; it is cut only when it has grown to twice what is needed. */
  #recent = "";
  #recentEnd = 0;
  #marked = { recent: "", recentEnd: 0, held: 0 };
  /** Where the latest confirmed match of each validated rule began. */
  readonly #confirmed = new Map<TextRule, number>();
  #begin = -1;
  #out: Detection[] = [];
  #held = 0;

  constructor(sets: readonly CompiledSet[]) {
    this.#sets = sets;
    this.#joined = sets.map((set) => this.#open(set));
    this.#cursors = this.#joined;
  }

  #open({ matcher, rules }: CompiledSet): ReadingCursor {
    return {
      cursor: matcher.open(),
      sink: (index, start, end, at) => this.#match(rules[index] as TextRule, start, end, at),
    };
  }

  read(piece: string, offset: number, out: Detection[]): number {
    if (this.#begin < 0) this.#begin = offset;
    this.#recent = this.#recent.length > 2 * RECENT ? this.#recent.slice(-RECENT) + piece : this.#recent + piece;
    this.#recentEnd = offset + piece.length;
    this.#out = out;
    let text = piece;
    let stop = offset + piece.length;
    let stoppedBy = 0;
    for (let i = 0; i < this.#cursors.length; i++) {
      const { cursor, sink } = this.#cursors[i] as ReadingCursor;
      const at = cursor.read(text, offset, sink);
      if (at < stop) {
        stoppedBy = i;
        stop = at;
        text = piece.slice(0, stop - offset);
      }
    }
    if (stoppedBy > 0) this.#bringBack(stoppedBy, text, offset);
    if (this.#recentEnd > stop) {
      this.#recent = this.#recent.slice(0, stop - this.#recentEnd);
      this.#recentEnd = stop;
    }
    this.#hold();
    return stop;
  }

  /** Cursors before the one that stopped have read too far. */
  #bringBack(before: number, text: string, offset: number): void {
    this.#out = [];
    for (const { cursor, sink } of this.#cursors.slice(0, before)) {
      cursor.rewind();
      cursor.read(text, offset, sink);
    }
  }

  border(offset: number, out: Detection[]): void {
    this.#out = out;
    this.#apart = this.#sets.map((set, index) => {
      const known = this.#apart[index];
      const ending = known ?? this.#openLookingBack(set, offset);
      // A cursor that looked back from the middle of a text takes that place for a beginning; what it sees there is none.
      const from = known === undefined ? this.#lookBackFrom(offset) : this.#begin;
      ending.cursor.end(offset, (index, start, end, at) =>
        start === from && from > this.#begin ? false : ending.sink(index, start, end, at),
      );
      return set.spansParts ? ending : this.#open(set);
    });
    this.#cursors = [...this.#joined, ...this.#apart];
    this.#hold();
  }

  /** A cursor that has read the latest text: what it found there was found before, what it waits for was not. */
  #openLookingBack(set: CompiledSet, offset: number): ReadingCursor {
    const opened = this.#open(set);
    for (let at = this.#lookBackFrom(offset); at < offset; ) {
      const to = Math.min(at + MAX_PIECE, offset);
      let piece = this.#recentText(at, to);
      if (to < offset && (piece.charCodeAt(piece.length - 1) & 0xfc00) === 0xd800) piece = piece.slice(0, -1);
      opened.cursor.read(piece, at, () => false);
      at += piece.length;
    }
    return opened;
  }

  #lookBackFrom(offset: number): number {
    return Math.max(this.#begin, offset - MAX_VALIDATED, 0);
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
    this.#marked.recent = this.#recent;
    this.#marked.recentEnd = this.#recentEnd;
    this.#marked.held = this.#held;
    for (let i = 0; i < this.#cursors.length; i++) (this.#cursors[i] as ReadingCursor).cursor.mark();
  }

  rewind(): void {
    this.#recent = this.#marked.recent;
    this.#recentEnd = this.#marked.recentEnd;
    this.#held = this.#marked.held;
    for (const { cursor } of this.#cursors) cursor.rewind();
  }

  #hold(): void {
    let held = Number.POSITIVE_INFINITY;
    for (let i = 0; i < this.#cursors.length; i++) {
      held = Math.min(held, (this.#cursors[i] as ReadingCursor).cursor.holdFrom());
    }
    // A cursor opened at the end of a part has not read yet and holds nothing.
    if (held > this.#held) this.#held = held;
  }

  #recentText(start: number, end: number): string {
    const begin = this.#recentEnd - this.#recent.length;
    return this.#recent.slice(Math.max(0, start - begin), end - begin);
  }

  #match(rule: TextRule, start: number, end: number, at: number): boolean {
    if (rule.validate !== undefined && !this.#isConfirmed(rule, rule.validate, start, end)) return false;
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

  /** Once confirmed, a match may grow without asking again: what directly follows a secret is covered with it, not left behind. */
  #isConfirmed(rule: TextRule, validate: (match: string) => boolean, start: number, end: number): boolean {
    if (this.#confirmed.get(rule) === start) return true;
    if (end - start > MAX_VALIDATED || !validate(this.#recentText(start, end))) return false;
    this.#confirmed.set(rule, start);
    return true;
  }
}
