import type { ScanContext } from "../../../core/guard.ts";
import type { Scanner } from "../../../core/scanner.ts";
import { type ClaimOptions, claimWatch } from "./claims.ts";
import { textCallWatch } from "./text-calls.ts";
import { watchText } from "./text-watch.ts";

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
  const watches = [
    textCalls === "flag" ? textCallWatch(options.guard, context) : undefined,
    claims === "flag" && context.channel === "answer" ? claimWatch(options, context) : undefined,
  ].filter((watch) => watch !== undefined);
  return watches.length === 0 ? undefined : watchText(watches);
}
