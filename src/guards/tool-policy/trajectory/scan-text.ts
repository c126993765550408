import type { ScanContext } from "../../../core/guard.ts";
import type { Scanner } from "../../../core/scanner.ts";
import { textCallScanner } from "./text-calls.ts";

/** What is looked for in what the model writes, beside its calls. */
export interface TextChecks {
  /** Calls written as text. @default "allow" */
  readonly textCalls?: "allow" | "flag" | undefined;
}

/** Reads a channel for text that stands in for calls. */
export function scanText(
  guard: string,
  { textCalls = "allow" }: TextChecks,
  context: ScanContext,
): Scanner | undefined {
  return textCalls === "flag" ? textCallScanner(guard, context) : undefined;
}
