import type { TurnReport } from "r1guard";
import type { Metadata } from "./types.ts";

/** The adapter's namespace in `providerOptions` and `providerMetadata`. */
export const NAMESPACE = "r1guard";

/** What a guard decided, as it stands in `providerMetadata.r1guard`. JSON, and never a user's or model's text. */
export interface GuardVerdict {
  readonly action: "allow" | "flag" | "redact" | "require-approval" | "block";
  /** Codes of all findings, sorted, each once. */
  readonly codes: readonly string[];
  readonly turnId: string;
  /** Of the finding that decided a block. */
  readonly guard?: string;
  readonly code?: string;
  /** Disclosure text of the profile, to show beside the answer. */
  readonly disclosure?: string;
}

/** The verdict of a turn so far. */
export function guardVerdict(report: TurnReport): GuardVerdict {
  const refused = report.toolDecisions.find((decision) => decision.action === "block");
  const decisive = report.block ?? refused?.findings[0];
  return {
    action: report.action,
    codes: [...new Set(report.findings.map((finding) => finding.code))].sort(),
    turnId: report.turnId,
    ...(decisive === undefined ? {} : { guard: decisive.guard, code: decisive.code }),
    ...(report.disclosure === undefined ? {} : { disclosure: report.disclosure }),
  };
}

/** Metadata of our own beside the host's. */
export function withVerdict(verdict: GuardVerdict, host?: Metadata): Metadata {
  return { ...host, [NAMESPACE]: verdict };
}
