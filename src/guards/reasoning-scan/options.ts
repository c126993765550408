import type { TextRule } from "../../core/rule.ts";

export interface ReasoningScanOptions {
  /** Rules for the trace, with their actions already resolved from the profile. */
  readonly rules: readonly TextRule[];
  /**
   * What a turn without a trace means when the model should have written one. `require-approval` flags the turn; the
   * approval itself is asked for tool calls, by the tool policy. @default "flag"
   */
  readonly onMissingTrace?: "allow" | "flag" | "require-approval" | "block" | undefined;
  /** Estimated tokens of trace after which it is flagged, once. No limit when left out. */
  readonly maxTokens?: number | undefined;
}
