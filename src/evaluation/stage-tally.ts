import { Quantiles } from "./quantiles.ts";
import type { StageResult } from "./result.ts";
import { Roc } from "./roc.ts";
import type { MeasuredStage, StageLabel } from "./row.ts";
import { f1Of, shareOf } from "./statistics.ts";
import type { CategorySummary, DelaySummary, RocSummary, Scores, StageSummary } from "./summary.ts";

/** Most categories, languages and kinds counted apart; what comes later is counted as `(other)`. */
const MOST_KEYS = 200;
const OTHER = "(other)";

/** False-alarm rates at which recall is given. */
const FALSE_ALARM_RATES = [0.01, 0.05];
const MOST_POINTS = 200;

/** Adds up one stage of one source. */
export class StageTally {
  readonly #all = new Confusion();
  readonly #languages = new Map<string, Confusion>();
  readonly #benignKinds = new Map<string, Confusion>();
  readonly #categories = new Map<string, CategoryCounts>();
  readonly #roc = new Roc();
  readonly #delayCharacters = new Quantiles();
  readonly #delaySentences = new Quantiles();
  #scored = 0;
  #inFirstSentence = 0;

  add(result: StageResult, label: StageLabel, lang: string | undefined, benignKind: string | undefined): void {
    const { flagged, undecided = false, score, delay } = result;
    this.#all.add(label.harmful, flagged, undecided);
    if (lang !== undefined) entry(this.#languages, lang, () => new Confusion()).add(label.harmful, flagged, undecided);
    if (benignKind !== undefined && !label.harmful) {
      entry(this.#benignKinds, benignKind, () => new Confusion()).add(false, flagged, undecided);
    }
    this.#addCategories(result, label);
    if (score !== undefined) {
      this.#roc.add(score, label.harmful);
      this.#scored += 1;
    }
    if (delay !== undefined) {
      this.#delayCharacters.add(delay.characters);
      this.#delaySentences.add(delay.sentences);
      if (delay.sentences === 0) this.#inFirstSentence += 1;
    }
  }

  summary(stage: MeasuredStage): StageSummary {
    return {
      stage,
      ...this.#all.scores(),
      categories: byKey(this.#categories).map(([category, counts]) => this.#categorySummary(category, counts)),
      languages: byKey(this.#languages).map(([lang, counts]) => ({ lang, ...counts.scores() })),
      benignKinds: byKey(this.#benignKinds).map(([kind, counts]) => ({
        kind,
        falseAlarms: counts.scores().falseAlarms,
      })),
      delay: this.#delaySummary(),
      roc: this.#rocSummary(),
    };
  }

  #addCategories({ flagged, categories }: StageResult, label: StageLabel): void {
    for (const category of label.categories) {
      const counts = entry(this.#categories, category, noCounts);
      counts.labelled += 1;
      if (flagged) counts.caught += 1;
      if (categories.includes(category)) counts.named += 1;
    }
    for (const category of categories) {
      if (!label.categories.includes(category)) entry(this.#categories, category, noCounts).otherwise += 1;
    }
  }

  #categorySummary(category: string, { labelled, caught, named, otherwise }: CategoryCounts): CategorySummary {
    return {
      category,
      caught: shareOf(caught, labelled),
      named: shareOf(named, labelled),
      otherwise: shareOf(otherwise, this.#all.count - labelled),
    };
  }

  #delaySummary(): DelaySummary | null {
    const { count } = this.#delayCharacters;
    if (count === 0) return null;
    const range = (quantiles: Quantiles) => ({ p50: quantiles.at(0.5), p95: quantiles.at(0.95) });
    return {
      count,
      characters: range(this.#delayCharacters),
      sentences: range(this.#delaySentences),
      firstSentence: shareOf(this.#inFirstSentence, count),
    };
  }

  /** Nothing where some texts have no score: the curve would be one of the easy texts. */
  #rocSummary(): RocSummary | null {
    if (!this.#roc.hasBothKinds || this.#scored < this.#all.count) return null;
    const points = this.#roc.points();
    const step = Math.max(1, Math.ceil(points.length / MOST_POINTS));
    return {
      area: this.#roc.area(),
      recallAt: FALSE_ALARM_RATES.map((rate) => this.#roc.recallAt(rate)),
      points: points.filter((_, index) => index % step === 0 || index === points.length - 1),
    };
  }
}

/** Harmful and safe texts against flagged and not. */
class Confusion {
  #caught = 0;
  #missed = 0;
  #alarms = 0;
  #passed = 0;
  #undecided = 0;

  add(harmful: boolean, flagged: boolean, undecided: boolean): void {
    if (undecided) this.#undecided += 1;
    // "Could not tell" is the wrong answer either way.
    const seen = undecided ? !harmful : flagged;
    if (harmful && seen) this.#caught += 1;
    else if (harmful) this.#missed += 1;
    else if (seen) this.#alarms += 1;
    else this.#passed += 1;
  }

  get count(): number {
    return this.#caught + this.#missed + this.#alarms + this.#passed;
  }

  scores(): Scores {
    const [harmful, safe] = [this.#caught + this.#missed, this.#alarms + this.#passed];
    return {
      harmful,
      safe,
      undecided: this.#undecided,
      recall: shareOf(this.#caught, harmful),
      // Among texts of one kind, all that is flagged is rightly or wrongly so.
      precision: harmful === 0 || safe === 0 ? shareOf(0, 0) : shareOf(this.#caught, this.#caught + this.#alarms),
      f1: harmful === 0 ? null : f1Of(this.#caught, this.#missed, this.#alarms),
      falseAlarms: shareOf(this.#alarms, safe),
    };
  }
}

interface CategoryCounts {
  labelled: number;
  caught: number;
  named: number;
  otherwise: number;
}

const noCounts = (): CategoryCounts => ({ labelled: 0, caught: 0, named: 0, otherwise: 0 });

function entry<T>(map: Map<string, T>, key: string, make: () => T): T {
  const name = map.has(key) || map.size < MOST_KEYS ? key : OTHER;
  const known = map.get(name);
  if (known !== undefined) return known;
  const fresh = make();
  map.set(name, fresh);
  return fresh;
}

/** Sorted so that `S2` comes before `S10`. */
function byKey<T>(map: ReadonlyMap<string, T>): [string, T][] {
  return [...map].sort(([a], [b]) => NATURAL.compare(a, b));
}

const NATURAL = new Intl.Collator("en", { numeric: true });
