import type { TextRule } from "../../core/rule.ts";

export interface OutputFilterOptions {
  /** Rules for the answer, with their actions already resolved from the profile. */
  readonly rules: readonly TextRule[];
}
