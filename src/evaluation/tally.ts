import { GuardError } from "../core/errors.ts";
import { Quantiles } from "./quantiles.ts";
import type { RowResult, StageResult } from "./result.ts";
import { MEASURED_STAGES, type MeasuredStage } from "./row.ts";
import { StageTally } from "./stage-tally.ts";
import type { LatencySummary, SourceSummary, ThoughtAnswer, TwoByTwo } from "./summary.ts";

/** Most sources of one run. More are no sources, and each costs memory. */
export const MOST_SOURCES = 200;

/** Adds results up, source by source, in memory that does not grow with the rows. */
export class Tally {
  readonly #sources = new Map<string, SourceTally>();
  #rows = 0;

  /** Throws `input-invalid` when there are more than 200 sources. */
  add(result: RowResult): void {
    let source = this.#sources.get(result.source);
    if (source === undefined) {
      if (this.#sources.size >= MOST_SOURCES) {
        throw new GuardError(
          "input-invalid",
          `The data set has more than ${MOST_SOURCES} sources; \`source\` names the set a row comes from, not the row.`,
          { path: "source" },
        );
      }
      source = new SourceTally();
      this.#sources.set(result.source, source);
    }
    source.add(result);
    this.#rows += 1;
  }

  get rows(): number {
    return this.#rows;
  }

  /** Sources by name. */
  sources(): SourceSummary[] {
    return [...this.#sources].sort(([a], [b]) => (a < b ? -1 : 1)).map(([source, tally]) => tally.summary(source));
  }
}

class SourceTally {
  #rows = 0;
  #ms = 0;
  #characters = 0;
  readonly #latency = new Quantiles();
  readonly #stages = new Map<MeasuredStage, StageTally>();
  readonly #flagged = twoByTwo();
  readonly #labelled = twoByTwo();

  add({ ms, characters, stages, lang, benignKind }: RowResult): void {
    this.#rows += 1;
    this.#ms += ms;
    this.#characters += characters;
    this.#latency.add(ms);
    for (const stage of MEASURED_STAGES) {
      const result = stages[stage];
      if (result?.label === undefined) continue;
      const tally = this.#stages.get(stage) ?? new StageTally();
      this.#stages.set(stage, tally);
      tally.add(result, result.label, lang, benignKind);
    }
    this.#addPair(stages.reasoning, stages.answer);
  }

  summary(source: string): SourceSummary {
    return {
      source,
      rows: this.#rows,
      stages: MEASURED_STAGES.flatMap((stage) => this.#stages.get(stage)?.summary(stage) ?? []),
      latency: this.#latencySummary(),
      thoughtAnswer: this.#thoughtAnswer(),
    };
  }

  #addPair(thought: StageResult | undefined, answer: StageResult | undefined): void {
    if (thought === undefined || answer === undefined) return;
    this.#flagged[cellOf(thought.flagged, answer.flagged)] += 1;
    if (thought.label === undefined || answer.label === undefined) return;
    this.#labelled[cellOf(thought.label.harmful, answer.label.harmful)] += 1;
  }

  #latencySummary(): LatencySummary {
    const charactersPerSecond = this.#ms > 0 ? Math.round((1000 * this.#characters) / this.#ms) : null;
    return { p50: this.#latency.at(0.5), p95: this.#latency.at(0.95), charactersPerSecond };
  }

  #thoughtAnswer(): ThoughtAnswer | null {
    if (sumOf(this.#flagged) === 0) return null;
    return { flagged: this.#flagged, labelled: sumOf(this.#labelled) === 0 ? null : this.#labelled };
  }
}

type Counting = { -readonly [Cell in keyof TwoByTwo]: number };

function twoByTwo(): Counting {
  return { both: 0, thoughtOnly: 0, answerOnly: 0, neither: 0 };
}

function cellOf(thought: boolean, answer: boolean): keyof TwoByTwo {
  if (thought) return answer ? "both" : "thoughtOnly";
  return answer ? "answerOnly" : "neither";
}

function sumOf({ both, thoughtOnly, answerOnly, neither }: TwoByTwo): number {
  return both + thoughtOnly + answerOnly + neither;
}
