import type { Finding, Findings, Span } from "./finding.ts";

/** What should happen, from mild to strict. */
export type Action = "allow" | "flag" | "redact" | "require-approval" | "block";

/** Actions in rising order; the strictest verdict wins. */
export const ACTIONS: readonly Action[] = ["allow", "flag", "redact", "require-approval", "block"];

/** Replaces a stretch of text. */
export interface Edit extends Span {
  readonly replacement: string;
}

/** What one guard, or the pipeline, thinks of one subject. */
export type Verdict =
  | { readonly action: "allow" }
  | { readonly action: "flag"; readonly findings: Findings }
  | { readonly action: "redact"; readonly findings: Findings; readonly edits: readonly Edit[] }
  | { readonly action: "require-approval"; readonly findings: Findings }
  | {
      readonly action: "block";
      readonly findings: Findings;
      /** What the person reads instead; the profile's `messages.blocked` when left out. */
      readonly reply?: string | undefined;
    };

/** Nothing found. This is not "could not tell": a guard that cannot tell throws, and the fail mode decides. */
export const allow: Verdict = { action: "allow" };

/** The stricter of two actions. */
export function stricter(a: Action, b: Action): Action {
  return ACTIONS.indexOf(a) >= ACTIONS.indexOf(b) ? a : b;
}

/** A verdict of the given action about one or more findings. */
export function verdictOf(action: Action, findings: readonly Finding[], reply?: string): Verdict {
  const [first, ...rest] = findings;
  if (first === undefined || action === "allow") return allow;
  const evidence: Findings = [first, ...rest];
  switch (action) {
    case "flag":
    case "require-approval":
      return { action, findings: evidence };
    case "redact":
      return { action, findings: evidence, edits: [] };
    case "block":
      return { action, findings: evidence, reply };
    default:
      return action satisfies never;
  }
}
