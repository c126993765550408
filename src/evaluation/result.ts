import * as z from "zod";
import { GuardError } from "../core/errors.ts";
import type { Category } from "../core/finding.ts";
import type { DetectionDelay, RowJudgement } from "./judgement.ts";
import { type DatasetRow, MEASURED_STAGES, type MeasuredStage, type StageLabel, textOf } from "./row.ts";

/** What is kept of one row: labels, judgements and lengths, none of its texts. One line of a results file. */
export interface RowResult {
  readonly id: string;
  readonly source: string;
  readonly lang?: string | undefined;
  readonly benignKind?: string | undefined;
  /** Milliseconds for the row, and UTF-16 code units of the texts that were judged. */
  readonly ms: number;
  readonly characters: number;
  readonly stages: Readonly<Partial<Record<MeasuredStage, StageResult>>>;
}

/** One text: what is true, and what was made of it. */
export interface StageResult {
  /** Left out for texts without a label, which count in the 2×2 of thought and answer only. */
  readonly label?: StageLabel | undefined;
  readonly flagged: boolean;
  readonly categories: readonly Category[];
  readonly undecided?: boolean | undefined;
  readonly score?: number | undefined;
  readonly delay?: DetectionDelay | undefined;
}

/** Joins a row and its judgement. */
export function resultOf(row: DatasetRow, { stages, ms }: RowJudgement): RowResult {
  const judged: Partial<Record<MeasuredStage, StageResult>> = {};
  let characters = 0;
  for (const stage of MEASURED_STAGES) {
    const judgement = stages[stage];
    if (judgement === undefined) continue;
    characters += textOf(row, stage)?.length ?? 0;
    judged[stage] = { label: row.labels[stage], ...judgement };
  }
  const { id, source, lang, benignKind } = row;
  return { id, source, lang, benignKind, ms: Math.round(ms * 1000) / 1000, characters, stages: judged };
}

const stageResult = z.object({
  label: z
    .object({ harmful: z.boolean(), categories: z.array(z.string()), firstHarmful: z.number().optional() })
    .optional(),
  flagged: z.boolean(),
  categories: z.array(z.string()),
  undecided: z.boolean().optional(),
  score: z.number().optional(),
  delay: z.object({ characters: z.number(), sentences: z.number() }).optional(),
});

const rowResult = z.object({
  id: z.string(),
  source: z.string(),
  lang: z.string().optional(),
  benignKind: z.string().optional(),
  ms: z.number(),
  characters: z.number(),
  stages: z.object({
    input: stageResult.optional(),
    reasoning: stageResult.optional(),
    answer: stageResult.optional(),
  }),
});

/** Reads a line of a results file. Throws `input-invalid` when something else has written into it. */
export function parseResult(line: string, lineNumber: number): RowResult {
  try {
    return rowResult.parse(JSON.parse(line)) as RowResult;
  } catch {
    throw new GuardError(
      "input-invalid",
      `The results file is broken at line ${lineNumber}; delete it and evaluate again.`,
      { path: `line ${lineNumber}` },
    );
  }
}
