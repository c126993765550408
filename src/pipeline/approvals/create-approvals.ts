import type { Approve } from "../../core/approval.ts";
import type { TextRule } from "../../core/rule.ts";
import { compileRules, type RuleSet } from "../../stream/rule-set.ts";
import { type ApprovalParts, type Approvals, approvalRecorder } from "./approvals.ts";
import { type AskParts, asker } from "./ask.ts";

/** How people are asked. */
export interface ApprovalOptions {
  /** Asks a person, where the host's own means are not to be used. */
  readonly approve: Approve | undefined;
  /** Milliseconds after which a question that nobody answered is answered with no. */
  readonly expiresAfterMs: number;
  /** Milliseconds to wait for the session store. */
  readonly deadlineMs: number;
  /** What is replaced in the arguments that people see. */
  readonly redactions: readonly TextRule[];
}

type Parts = ApprovalOptions &
  Pick<ApprovalParts, "store" | "events"> &
  Pick<AskParts, "judgeToolCall" | "onFailure" | "now">;

/** Everything about questions to people, from one set of options. */
export function createApprovals({ redactions, ...parts }: Parts): Omit<Approvals, "attended"> {
  let compiled: { readonly rules: RuleSet | undefined } | undefined;
  const recorder = approvalRecorder({
    ...parts,
    // Compiled when somebody is asked for the first time: many guards never ask.
    redactions() {
      compiled ??= { rules: compileRules(redactions) };
      return compiled.rules;
    },
  });
  return { ...recorder, ask: asker({ ...parts, recorder }) };
}
