import type { ScanContext } from "../../../core/guard.ts";
import type { Scanner } from "../../../core/scanner.ts";
import { type ClaimOptions, claimScanner } from "./claims.ts";
import { textCallScanner } from "./text-calls.ts";
import { together } from "./text-watch.ts";

/** What is looked for in what the model writes, beside its calls. */
export interface TextChecks {
  /** Answers that report a deed which no call did. @default "allow" */
  readonly claims?: "allow" | "flag" | undefined;
  /** Calls written as text. @default "allow" */
  readonly textCalls?: "allow" | "flag" | undefined;
}

/** Reads a channel for text that stands in for calls. */
export function scanText(
  options: ClaimOptions,
  { claims = "allow", textCalls = "allow" }: TextChecks,
  context: ScanContext,
): Scanner | undefined {
  const scanners = [
    textCalls === "flag" ? textCallScanner(options.guard, context) : undefined,
    claims === "flag" && context.channel === "answer" ? claimScanner(options, context) : undefined,
  ];
  return together(scanners.filter((scanner) => scanner !== undefined));
}
