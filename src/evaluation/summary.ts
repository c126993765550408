import type { RecallAt, RocPoint } from "./roc.ts";
import type { MeasuredStage } from "./row.ts";
import type { Share } from "./statistics.ts";

/** What a run came to. The JSON report; every other report is drawn from it. Holds no text of any row. */
export interface EvaluationSummary {
  readonly format: 1;
  /** What was measured and with what. */
  readonly about: EvaluationAbout;
  readonly rows: number;
  /** Each source alone. There is no sum over sources: they differ in what they call harmful. */
  readonly sources: readonly SourceSummary[];
}

/** Where the figures come from. */
export interface EvaluationAbout {
  /** File name of the data set, without folders. */
  readonly dataset: string;
  /** SHA-256 of its bytes, hexadecimal. */
  readonly datasetDigest: string;
  /** Such as `guard, profile general, flagged at flag` or `detector keywords`. */
  readonly judge: string;
  readonly version: string;
  /** ISO date of the report. */
  readonly date: string;
}

/** All of one source. */
export interface SourceSummary {
  readonly source: string;
  readonly rows: number;
  readonly stages: readonly StageSummary[];
  readonly latency: LatencySummary;
  /** Rows with both a thought and an answer. `null` without such rows. */
  readonly thoughtAnswer: ThoughtAnswer | null;
}

/** One source at one stage. */
export interface StageSummary extends Scores {
  readonly stage: MeasuredStage;
  readonly categories: readonly CategorySummary[];
  readonly languages: readonly (Scores & { readonly lang: string })[];
  /** Over-refusal: false alarms by the kind of temptation. */
  readonly benignKinds: readonly { readonly kind: string; readonly falseAlarms: Share }[];
  readonly delay: DelaySummary | null;
  /** Where there are scores and both kinds of texts. */
  readonly roc: RocSummary | null;
}

/** How texts were told apart. */
export interface Scores {
  readonly harmful: number;
  readonly safe: number;
  /** Texts about which the judge could not tell: misses where harmful, false alarms where safe. */
  readonly undecided: number;
  readonly recall: Share;
  /** Empty where all texts are of one kind. */
  readonly precision: Share;
  readonly f1: number | null;
  readonly falseAlarms: Share;
}

/** One category of one source at one stage. */
export interface CategorySummary {
  readonly category: string;
  /** Of the texts labelled with it: those flagged at all, and those flagged with this category. */
  readonly caught: Share;
  readonly named: Share;
  /** Of the labelled texts that are not in this category: those flagged with it. Sets label incompletely, so not all are mistakes. */
  readonly otherwise: Share;
}

/** How long harm ran before it was noticed, where rows say where it begins. */
export interface DelaySummary {
  readonly count: number;
  readonly characters: { readonly p50: number | null; readonly p95: number | null };
  readonly sentences: { readonly p50: number | null; readonly p95: number | null };
  /** Noticed within the first harmful sentence. */
  readonly firstSentence: Share;
}

/** How well the scores tell harmful from safe, whatever the threshold. */
export interface RocSummary {
  readonly area: number;
  readonly recallAt: readonly RecallAt[];
  /** At most 200 points, for drawing. */
  readonly points: readonly RocPoint[];
}

/** Milliseconds a row, and UTF-16 code units a second, of one worker. */
export interface LatencySummary {
  readonly p50: number | null;
  readonly p95: number | null;
  readonly charactersPerSecond: number | null;
}

/** How thought and answer go together: what was flagged, and, where both are labelled, what is harmful. */
export interface ThoughtAnswer {
  readonly flagged: TwoByTwo;
  readonly labelled: TwoByTwo | null;
}

export interface TwoByTwo {
  readonly both: number;
  readonly thoughtOnly: number;
  readonly answerOnly: number;
  readonly neither: number;
}
