import type { Category, Severity } from "../../../core/finding.ts";
import type { Subject, ToolDecision } from "../../../core/guard.ts";
import type { SessionHandle } from "../../../core/session.ts";
import { stricterDecision, toDecision } from "../decide-tool.ts";
import type { ToolAction } from "../options.ts";
import { type CallLimits, checkBudget } from "./call-budget.ts";
import { callsSoFar } from "./calls-so-far.ts";
import { checkFlows } from "./flows.ts";
import type { PrivateIn } from "./private-reading.ts";
import { checkRepeats, type RepeatLimit } from "./repeats.ts";

/** What is looked for in the calls so far. Each check is left out when it is not given, or its action is `allow`. */
export interface CallChecks {
  /** How many calls are too many. */
  readonly calls?: CallLimits | undefined;
  /** The same call again and again. */
  readonly repeats?: RepeatLimit | undefined;
  /** Private data was read, and the call sends something out. */
  readonly flows?: ToolAction | undefined;
  /** Finds personal data and secrets in a text. @default () => [] */
  readonly privateIn?: PrivateIn | undefined;
  /** Hosts and mail domains that may get to know what was read, as in `EgressOptions.allow`. @default [] */
  readonly allow?: readonly string[] | undefined;
}

/** A tool call, and the conversation it stands in. */
export type CallSubject = Extract<Subject, { stage: "tool-call" }>;

/** Something that the calls so far show. It quotes none of them. */
export interface TrajectoryFinding {
  readonly code: string;
  readonly category: Category;
  readonly severity: Severity;
}

/** What all checks together say. */
export interface TrajectoryVerdict {
  readonly action: ToolDecision["action"];
  readonly findings: readonly TrajectoryFinding[];
}

/** Judges a call by those before it; the strictest action wins. */
export async function judgeTrajectory(
  { calls, repeats, flows = "allow", privateIn = () => [], allow = [] }: CallChecks,
  subject: CallSubject,
  category: string | undefined,
  session: SessionHandle,
): Promise<TrajectoryVerdict> {
  let action: ToolDecision["action"] = "allow";
  const findings: TrajectoryFinding[] = [];
  const add = (wanted: ToolAction, found: readonly TrajectoryFinding[]) => {
    if (found.length > 0) action = stricterDecision(action, toDecision(wanted));
    findings.push(...found);
  };
  const soFar = callsSoFar(subject);
  if (isWanted(calls)) add(calls.action, await checkBudget(calls, soFar, subject, session));
  if (isWanted(repeats)) add(repeats.action, checkRepeats(repeats, subject.call, soFar.turn));
  if (flows !== "allow") add(flows, checkFlows({ privateIn, allow }, subject, category));
  return { action, findings };
}

/** Whether a check does anything. */
export function isWanted<Check extends { readonly action: ToolAction }>(check: Check | undefined): check is Check {
  return check !== undefined && check.action !== "allow";
}
