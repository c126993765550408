import { STAGES, type Stage } from "./stage.ts";

/** The MLCommons hazard ids, as Llama Guard 3 and 4 use them (`S1` violent crimes … `S14` code interpreter abuse). */
export type Hazard = `S${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14}`;

/** What a finding is about: a hazard, or an agent signal such as `x-injection`, `x-secret`, `x-language`. */
export type Category = Hazard | `x-${string}`;

/** How bad a finding is if it is true. It does not decide the action; the profile does. */
export type Severity = "low" | "medium" | "high" | "critical";

/** A stretch of text in UTF-16 code units, end exclusive, never inside a surrogate pair, in the channel's text as the model wrote it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One thing a guard saw. It carries codes and places, never the text itself. */
export interface Finding {
  /** Stable id of what was seen, such as `aws-access-key` or `turn-limit`. */
  readonly code: string;
  readonly category: Category;
  readonly severity: Severity;
  readonly stage: Stage;
  /** Where, if the finding has a place in a text. */
  readonly span?: Span | undefined;
  /** Name of the guard that found it. */
  readonly guard: string;
}

/** Evidence is never empty: `findings[0]` needs no check. */
export type Findings = readonly [Finding, ...Finding[]];

/** Orders findings by stage, then place, then guard and code, so that the same output always gives the same list. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage) ||
    (a.span?.start ?? -1) - (b.span?.start ?? -1) ||
    (a.span?.end ?? -1) - (b.span?.end ?? -1) ||
    compareText(a.guard, b.guard) ||
    compareText(a.code, b.code)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
