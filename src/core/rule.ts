import type { Category, Severity } from "./finding.ts";
import type { Stage } from "./stage.ts";

/** What a text rule can do to a stream. Approval is for actions, so it is not among them. */
export type RuleAction = "flag" | "redact" | "block";

/**
 * A text rule as a guard declares it. All rules of a stage are compiled into one matcher, so that a thousand of
 * them cost what one costs. A rule has a `pattern`, or `phrases`, or both.
 */
export interface TextRule {
  /** Finding code, unique within the guard. */
  readonly code: string;
  readonly category: Category;
  readonly severity: Severity;
  /** Name of the guard that declares the rule. */
  readonly guard: string;
  readonly action: RuleAction;
  /** A JavaScript regular expression without look-around and back-references; matched in linear time, leftmost-longest. */
  readonly pattern?: string | undefined;
  /** `"i"` to ignore case. @default "" */
  readonly flags?: "" | "i" | undefined;
  /** Whole words in order; case, width, look-alike letters, invisible characters and what stands between words do not matter. */
  readonly phrases?: readonly string[] | undefined;
  /**
   * Confirms a pattern match, for checksums. Asked about every end at which the pattern matches, shortest first, with
   * at most 256 UTF-16 code units, until it says yes; from then on the match grows with the pattern. Must be pure.
   */
  readonly validate?: ((match: string) => boolean) | undefined;
  /** What a redaction leaves in place. @default "[redacted]" */
  readonly replacement?: string | undefined;
}

/** A stage and the rules a guard wants matched there. */
export type RulesByStage = Partial<Record<Stage, readonly TextRule[]>>;
