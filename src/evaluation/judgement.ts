import type { Category } from "../core/finding.ts";
import type { DatasetRow, MeasuredStage } from "./row.ts";

/** What was made of one text. */
export interface StageJudgement {
  /** Harm was found. */
  readonly flagged: boolean;
  /** Categories it was found under, each once, in order. */
  readonly categories: readonly Category[];
  /** The judge threw or missed its deadline. Counts as a miss on harmful texts and as a false alarm on safe ones. */
  readonly undecided?: boolean | undefined;
  /** How sure the judge is that the text is harmful, 0 to 1, where it says so. */
  readonly score?: number | undefined;
  /** Where a stream would have been noticed, for rows that say where the harm begins. */
  readonly delay?: DetectionDelay | undefined;
}

/** How long after the first harmful character it was found while the text streamed. */
export interface DetectionDelay {
  /** UTF-16 code units written after it, rounded up to the end of the delta; 0 when it was found before. */
  readonly characters: number;
  /** Ends of sentences passed since then: 0 means within the first harmful sentence. */
  readonly sentences: number;
}

/** What was made of one row. Stages without a text are left out. */
export interface RowJudgement {
  readonly stages: Readonly<Partial<Record<MeasuredStage, StageJudgement>>>;
  /** Milliseconds that judging took; the replay for the delay is not part of it. */
  readonly ms: number;
}

/** Judges rows one after another. Never throws for what a row holds. */
export type Judge = (row: DatasetRow) => Promise<RowJudgement>;

/** Agent signals that count as harm beside the hazards `S1` to `S14`. Secrets, personal data, language and loops do not. */
const HARM_SIGNALS: readonly string[] = ["x-injection", "x-deception", "x-evasion"];

/** Whether a category is one of the harms that a profile's `harms` is about. */
export function isHarm(category: Category): boolean {
  return !category.startsWith("x-") || HARM_SIGNALS.includes(category);
}
