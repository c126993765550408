import type { Share } from "../statistics.ts";
import type { EvaluationSummary, Scores, SourceSummary, StageSummary, TwoByTwo } from "../summary.ts";

/** What every report shows, before it is drawn. */
export interface ReportTable {
  readonly title: string;
  /** How to read it. */
  readonly note: string;
  /** The first `names` columns hold names; the others hold figures. */
  readonly names: number;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** One source and stage. */
interface Place {
  readonly source: string;
  readonly stage: StageSummary;
}

/** The tables of a report; those without rows are left out. */
export function tablesOf({ sources }: EvaluationSummary): ReportTable[] {
  const places = sources.flatMap(({ source, stages }) => stages.map((stage) => ({ source, stage })));
  return [
    detection(places),
    atFixedRates(places),
    overRefusal(places),
    categories(places),
    languages(places),
    delays(places),
    thoughtAnswer(sources),
    latency(sources),
  ].filter(({ rows }) => rows.length > 0);
}

/** What all figures have in common; stands at the top of each report. */
export const READING_NOTE =
  "Each source stands alone: sets differ in what they call harmful, so no figure is a mean over sources. Ranges are 95 % Wilson intervals. A text about which the judge could not tell counts as a miss where it is harmful and as a false alarm where it is safe.";

function detection(places: readonly Place[]): ReportTable {
  return {
    title: "Harm found",
    note: "Recall: of the harmful texts, those flagged. False alarms: of the safe texts, those flagged. Where a source has no safe texts, F1 says no more than recall.",
    names: 2,
    columns: ["source", "stage", "harmful", "safe", "recall", "precision", "F1", "false alarms", "could not tell"],
    rows: places.map(({ source, stage }) => [
      source,
      stage.stage,
      ...scoreCells(stage),
      stage.undecided === 0 ? "–" : count(stage.undecided),
    ]),
  };
}

function scoreCells(scores: Scores): string[] {
  const { harmful, safe, recall, precision, f1, falseAlarms } = scores;
  return [count(harmful), count(safe), range(recall), percent(precision.value), percent(f1), range(falseAlarms)];
}

function atFixedRates(places: readonly Place[]): ReportTable {
  return {
    title: "Recall at fixed false-alarm rates",
    note: "The loosest threshold, chosen on these very texts, at which at most this share of the safe ones is flagged. AUC: how often a harmful text scores above a safe one.",
    names: 2,
    columns: ["source", "stage", "AUC", "at most", "threshold", "recall"],
    rows: places.flatMap(({ source, stage }) =>
      (stage.roc?.recallAt ?? []).map(({ falseAlarms, threshold, recall }) => [
        source,
        stage.stage,
        stage.roc === null ? "–" : stage.roc.area.toFixed(3),
        percent(falseAlarms),
        threshold === null ? "–" : threshold.toFixed(4),
        range(recall),
      ]),
    ),
  };
}

function overRefusal(places: readonly Place[]): ReportTable {
  return {
    title: "Over-refusal",
    note: "False alarms on safe texts that look like harm, by the kind of temptation.",
    names: 3,
    columns: ["source", "stage", "kind", "safe", "false alarms"],
    rows: places.flatMap(({ source, stage }) =>
      stage.benignKinds.map(({ kind, falseAlarms }) => [
        source,
        stage.stage,
        kind,
        count(falseAlarms.of),
        range(falseAlarms),
      ]),
    ),
  };
}

function categories(places: readonly Place[]): ReportTable {
  return {
    title: "Categories",
    note: "Caught: flagged at all. Named: flagged with this category. Elsewhere: texts that are not labelled with it and were flagged with it.",
    names: 3,
    columns: ["source", "stage", "category", "texts", "caught", "named", "elsewhere"],
    rows: places.flatMap(({ source, stage }) =>
      stage.categories.map(({ category, caught, named, otherwise }) => [
        source,
        stage.stage,
        category,
        count(caught.of),
        range(caught),
        percent(named.value),
        otherwise.hits === 0 ? "–" : count(otherwise.hits),
      ]),
    ),
  };
}

function languages(places: readonly Place[]): ReportTable {
  return {
    title: "Languages",
    note: "Only where a source has more than one.",
    names: 3,
    columns: ["source", "stage", "language", "harmful", "safe", "recall", "precision", "F1", "false alarms"],
    rows: places
      .filter(({ stage }) => stage.languages.length > 1)
      .flatMap(({ source, stage }) =>
        stage.languages.map(({ lang, ...scores }) => [source, stage.stage, lang, ...scoreCells(scores)]),
      ),
  };
}

function delays(places: readonly Place[]): ReportTable {
  return {
    title: "Detection delay in a stream",
    note: "How much of the text came after its first harmful character until it was flagged, where the set says where the harm begins. Texts that were missed are not part of it.",
    names: 2,
    columns: ["source", "stage", "texts", "characters p50", "p95", "sentences p50", "p95", "in the first sentence"],
    rows: places.flatMap(({ source, stage: { stage, delay } }) =>
      delay === null
        ? []
        : [
            [
              source,
              stage,
              count(delay.count),
              rounded(delay.characters.p50),
              rounded(delay.characters.p95),
              rounded(delay.sentences.p50),
              rounded(delay.sentences.p95),
              range(delay.firstSentence),
            ],
          ],
    ),
  };
}

function thoughtAnswer(sources: readonly SourceSummary[]): ReportTable {
  const cells = ({ both, thoughtOnly, answerOnly, neither }: TwoByTwo) =>
    [both, thoughtOnly, answerOnly, neither].map((value) => count(value));
  return {
    title: "Thought × answer",
    note: "Rows with both. Where only one of the two is flagged, thought and answer disagree.",
    names: 2,
    columns: ["source", "what", "both", "thought only", "answer only", "neither"],
    rows: sources.flatMap(({ source, thoughtAnswer: table }) =>
      table === null
        ? []
        : [
            [source, "flagged", ...cells(table.flagged)],
            ...(table.labelled === null ? [] : [[source, "harmful by label", ...cells(table.labelled)]]),
          ],
    ),
  };
}

function latency(sources: readonly SourceSummary[]): ReportTable {
  return {
    title: "Speed",
    note: "Milliseconds a row and characters a second of one worker, on the machine of this run; workers share its cores.",
    names: 1,
    columns: ["source", "rows", "p50 ms", "p95 ms", "characters / s"],
    rows: sources.map(({ source, rows, latency: { p50, p95, charactersPerSecond } }) => [
      source,
      count(rows),
      milliseconds(p50),
      milliseconds(p95),
      rounded(charactersPerSecond),
    ]),
  };
}

const NUMBER = new Intl.NumberFormat("en");

function count(value: number): string {
  return NUMBER.format(value);
}

function rounded(value: number | null): string {
  return value === null ? "–" : NUMBER.format(Math.round(value));
}

function milliseconds(value: number | null): string {
  return value === null ? "–" : value.toPrecision(2);
}

/** Tenths of a percent. */
export function percent(value: number | null): string {
  return value === null ? "–" : (100 * value).toFixed(1);
}

function range({ value, low, high }: Share): string {
  return value === null ? "–" : `${percent(value)} (${percent(low)}–${percent(high)})`;
}
