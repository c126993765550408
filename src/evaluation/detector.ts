import type { Classifier } from "../classifiers/classifier.ts";
import type { Category } from "../core/finding.ts";
import { withDeadline } from "../pipeline/enforcement.ts";
import { isHarm, type Judge, type StageJudgement } from "./judgement.ts";
import { type DatasetRow, MEASURED_STAGES, type MeasuredStage, textOf } from "./row.ts";

/** A classifier that can also say how sure it is. Without `scores` it is measured by what it finds, at one point. */
export interface Detector extends Classifier {
  /** How sure it is of each category, 0 to 1; one that is left out has 0. The highest harm is the text's score. */
  scores?(
    subject: { readonly stage: MeasuredStage; readonly text: string },
    options: { readonly signal: AbortSignal },
  ): Promise<Readonly<Partial<Record<Category, number>>>> | Readonly<Partial<Record<Category, number>>>;
}

/** How a detector is asked. */
export interface DetectorJudgeOptions {
  readonly detector: Detector;
  /** A category counts as found from this score on. Only for detectors with `scores`. @default 0.5 */
  readonly threshold?: number | undefined;
  /** Milliseconds for one text; after them it is undecided. @default 10_000 */
  readonly deadlineMs?: number | undefined;
}

/** Asks a detector about each text of a row that it declares a stage for. */
export function detectorJudge({ detector, threshold = 0.5, deadlineMs = 10_000 }: DetectorJudgeOptions): Judge {
  const ask = async (row: DatasetRow, stage: MeasuredStage): Promise<StageJudgement | undefined> => {
    const text = textOf(row, stage);
    if (text === undefined || !detector.stages.includes(stage)) return undefined;
    try {
      return await withDeadline(
        (signal) => judgeText(detector, { stage, text }, signal, threshold),
        deadlineMs,
        undefined,
      );
    } catch {
      return { flagged: false, categories: [], undecided: true };
    }
  };
  return async (row) => {
    const stages: Partial<Record<MeasuredStage, StageJudgement>> = {};
    const start = performance.now();
    for (const stage of MEASURED_STAGES) {
      const judgement = await ask(row, stage);
      if (judgement !== undefined) stages[stage] = judgement;
    }
    return { stages, ms: performance.now() - start };
  };
}

async function judgeText(
  detector: Detector,
  subject: { readonly stage: MeasuredStage; readonly text: string },
  signal: AbortSignal,
  threshold: number,
): Promise<StageJudgement> {
  if (detector.scores === undefined) {
    const found = await detector.classify(subject, { signal });
    const categories = sorted(found.map(({ category }) => category).filter(isHarm));
    return { flagged: categories.length > 0, categories };
  }
  const scores = await detector.scores(subject, { signal });
  const harms = (Object.entries(scores) as [Category, number][]).filter(([category]) => isHarm(category));
  const score = Math.max(0, ...harms.map(([, value]) => value));
  if (!(score <= 1)) throw new RangeError("A score lies outside 0 to 1.");
  const categories = sorted(harms.filter(([, value]) => value >= threshold).map(([category]) => category));
  return { flagged: categories.length > 0, categories, score };
}

function sorted(categories: readonly Category[]): Category[] {
  return [...new Set(categories)].sort();
}
