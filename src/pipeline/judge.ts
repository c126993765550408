import type { Finding } from "../core/finding.ts";
import type { Guard, GuardContext, Subject } from "../core/guard.ts";
import type { ModelFacts } from "../core/model.ts";
import type { SessionHandle } from "../core/session.ts";
import type { Stage } from "../core/stage.ts";
import { type Verdict, verdictOf } from "../core/verdict.ts";
import {
  DeadlineError,
  type FailMode,
  type FailureReason,
  failureFinding,
  isPromise,
  withDeadline,
} from "./enforcement.ts";

/** Who is asked, and under which rules. */
export interface JudgeOptions {
  readonly guards: readonly Guard[];
  readonly failMode: FailMode;
  readonly deadlineMs: number;
}

/** The turn a judgement belongs to. */
export interface JudgeContext {
  readonly model: ModelFacts;
  readonly sessionOf: (guard: string) => SessionHandle;
  readonly signal: AbortSignal | undefined;
  /** Nothing that guards want will be carried out. */
  readonly observing?: boolean | undefined;
  readonly onFailure: (guard: string, stage: Stage | undefined, reason: FailureReason, error: unknown) => void;
}

/** One guard's verdict. */
export interface GuardVerdict {
  readonly guard: string;
  readonly verdict: Verdict;
}

/** Asks every guard that declares the subject's stage, side by side; a guard that fails, fails the way the profile says. */
export async function judge(subject: Subject, options: JudgeOptions, context: JudgeContext): Promise<GuardVerdict[]> {
  const asked = options.guards.filter((guard) => guard.check !== undefined && guard.stages.includes(subject.stage));
  return Promise.all(
    asked.map(async (guard) => {
      const verdict = await attempt<Verdict>(
        guard,
        subject.stage,
        options,
        context,
        (guardContext) => checkedVerdict(guard.check?.(subject, guardContext)),
        () => closedVerdict(guard.name, subject.stage, options.failMode),
      );
      return { guard: guard.name, verdict };
    }),
  );
}

/** Calls a guard under deadline and fail mode. `fallback` is the value for a guard that could not tell. */
export async function attempt<T>(
  guard: Guard,
  stage: Stage | undefined,
  options: JudgeOptions,
  context: JudgeContext,
  call: (guardContext: GuardContext) => T | Promise<T>,
  fallback: () => T,
): Promise<T> {
  try {
    return await withDeadline(
      (signal) =>
        call({
          model: context.model,
          session: context.sessionOf(guard.name),
          signal,
          observing: context.observing,
          reportFailure: (reason, error) => context.onFailure(guard.name, stage, reason, error),
        }),
      options.deadlineMs,
      context.signal,
    );
  } catch (error) {
    const reason =
      error instanceof DeadlineError ? "deadline" : error instanceof InvalidAnswer ? "invalid-answer" : "threw";
    context.onFailure(guard.name, stage, reason, error);
    return fallback();
  }
}

/** The verdict for a guard that could not tell. */
export function closedVerdict(guard: string, stage: Stage, failMode: FailMode): Verdict {
  return failMode === "open" ? { action: "allow" } : verdictOf("block", [failureFinding(guard, stage)]);
}

/** Thrown for an answer that is none. */
export class InvalidAnswer extends Error {}

/** A custom guard may be plain JavaScript: an answer that is no verdict means "could not tell". An answer given at once stays so. */
function checkedVerdict(answer: Verdict | Promise<Verdict> | undefined): Verdict | Promise<Verdict> {
  return isPromise(answer) ? answer.then(checked) : checked(answer);
}

function checked(verdict: Verdict | undefined): Verdict {
  switch (verdict?.action) {
    case "allow":
      return verdict;
    case "flag":
    case "redact":
    case "require-approval":
    case "block":
      if (Array.isArray(verdict.findings) && verdict.findings.length > 0) return verdict;
      throw new InvalidAnswer(`A verdict "${verdict.action}" needs at least one finding.`);
    default:
      throw new InvalidAnswer("The guard's answer is not a verdict.");
  }
}

/** Findings of all verdicts, in the guards' order. */
export function findingsOf(verdicts: readonly GuardVerdict[]): Finding[] {
  return verdicts.flatMap(({ verdict }) => (verdict.action === "allow" ? [] : [...verdict.findings]));
}
