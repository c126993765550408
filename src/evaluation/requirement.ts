import { GuardError } from "../core/errors.ts";
import { MEASURED_STAGES, type MeasuredStage } from "./row.ts";
import type { EvaluationSummary, Scores } from "./summary.ts";

const METRICS = ["recall", "precision", "f1", "falseAlarms"] as const;

/** A figure that a run must reach, as in `recall>=0.9@my-set:answer`. */
export interface Requirement {
  readonly metric: (typeof METRICS)[number];
  readonly comparison: ">=" | "<=";
  readonly bound: number;
  /** Every source and stage where left out. */
  readonly source?: string | undefined;
  readonly stage?: MeasuredStage | undefined;
}

/** How a requirement came out at one place. */
export interface RequirementOutcome {
  readonly source: string;
  readonly stage: MeasuredStage;
  readonly value: number;
  readonly met: boolean;
}

const REQUIREMENT = /^([a-zA-Z0-9]+)(>=|<=)([0-9.]+)(?:@(.*))?$/u;
const STAGE_AT_END = new RegExp(`^(.*):(${MEASURED_STAGES.join("|")})$`, "u");

/** Reads `metric>=bound`, optionally with `@source` or `@source:stage`. Throws `input-invalid`. */
export function parseRequirement(text: string): Requirement {
  const [, metric, comparison, bound, place] = REQUIREMENT.exec(text) ?? [];
  const known = METRICS.find((name) => name === metric);
  const number = Number(bound);
  if (known === undefined || (comparison !== ">=" && comparison !== "<=") || !(number >= 0 && number <= 1)) {
    throw new GuardError(
      "input-invalid",
      `A requirement should read like recall>=0.9 or falseAlarms<=0.05@source:stage, with one of ${METRICS.join(", ")} and a number from 0 to 1.`,
      { path: "require" },
    );
  }
  const [, before, stage] = STAGE_AT_END.exec(place ?? "") ?? [];
  return {
    metric: known,
    comparison,
    bound: number,
    source: (before ?? place) || undefined,
    stage: MEASURED_STAGES.find((name) => name === stage),
  };
}

/** Compares a run with a requirement, wherever it applies. Empty when it asks about nothing that was measured. */
export function checkRequirement(requirement: Requirement, { sources }: EvaluationSummary): RequirementOutcome[] {
  const { metric, comparison, bound } = requirement;
  const places = sources
    .filter(({ source }) => requirement.source === undefined || source === requirement.source)
    .flatMap(({ source, stages }) => stages.map((scores) => ({ source, scores })))
    .filter(({ scores }) => requirement.stage === undefined || scores.stage === requirement.stage);
  return places.flatMap(({ source, scores }) => {
    const value = figureOf(scores, metric);
    if (value === null) return [];
    return { source, stage: scores.stage, value, met: comparison === ">=" ? value >= bound : value <= bound };
  });
}

function figureOf(scores: Scores, metric: Requirement["metric"]): number | null {
  return metric === "f1" ? scores.f1 : scores[metric].value;
}
