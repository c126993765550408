import type { Finding } from "../core/finding.ts";
import { ACTIONS, type Action } from "../core/verdict.ts";
import type { R1Guard } from "../pipeline/r1-guard.ts";
import { harmAction, type RiskProfile } from "../profiles/risk-profile.ts";
import { detectionDelay } from "./detection-delay.ts";
import { isHarm, type Judge, type StageJudgement } from "./judgement.ts";
import { type DatasetRow, MEASURED_STAGES, type MeasuredStage } from "./row.ts";

/** How a guard is asked. */
export interface GuardJudgeOptions {
  /** In shadow mode, or an answer goes unread after a block in the reasoning; with `failMode: closed`, or what could not be judged looks safe. */
  readonly guard: R1Guard;
  /** The profile it was made from. */
  readonly profile: RiskProfile;
  /** A text counts as flagged when the profile does at least this about a harm found in it. @default "flag" */
  readonly flaggedAt?: "flag" | "block" | undefined;
}

/** What a guard that threw or missed its deadline is reported as. */
const COULD_NOT_TELL = "x-guard";

/** Asks a guard about whole rows with `guard.inspect`, and replays the texts that say where their harm begins. */
export function guardJudge({ guard, profile, flaggedAt = "flag" }: GuardJudgeOptions): Judge {
  const counts = (finding: Finding) => isHarm(finding.category) && atLeast(actionOf(finding, profile), flaggedAt);
  return async (row) => {
    const messages = messagesOf(row);
    const start = performance.now();
    const { findings } = await guard.inspect({ messages, reasoning: row.reasoning, answer: row.answer });
    const ms = performance.now() - start;
    const stages: Partial<Record<MeasuredStage, StageJudgement>> = {};
    for (const stage of MEASURED_STAGES) {
      if (stage === "input" ? messages.length === 0 : row[stage] === undefined) continue;
      const judgement = judgementOf(
        findings.filter((finding) => finding.stage === stage),
        counts,
      );
      const delay = judgement.flagged ? await detectionDelay(guard, row, stage, messages, counts) : undefined;
      stages[stage] = delay === undefined ? judgement : { ...judgement, delay };
    }
    return { stages, ms };
  };
}

function messagesOf({ messages, prompt }: DatasetRow): NonNullable<DatasetRow["messages"]> {
  return messages ?? (prompt === undefined ? [] : [{ role: "user", content: prompt }]);
}

function judgementOf(findings: readonly Finding[], counts: (finding: Finding) => boolean): StageJudgement {
  const categories = [...new Set(findings.filter(counts).map(({ category }) => category))].sort();
  const flagged = categories.length > 0;
  const undecided = !flagged && findings.some(({ category }) => category === COULD_NOT_TELL);
  return undecided ? { flagged, categories, undecided } : { flagged, categories };
}

/** What the profile does about a finding: the user's own rules say so themselves, the rest by its category. */
function actionOf({ code, category, stage }: Finding, profile: RiskProfile): Action {
  const rule = profile.rules.find(({ id }) => id === code);
  return rule?.action ?? harmAction(profile, category, stage === "reasoning" ? "reasoning" : "answer");
}

function atLeast(action: Action, least: Action): boolean {
  return ACTIONS.indexOf(action) >= ACTIONS.indexOf(least);
}
