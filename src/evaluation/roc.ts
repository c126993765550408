import { type Share, shareOf } from "./statistics.ts";

/** Scores are kept to this many places between 0 and 1. */
const BINS = 10_000;

/** A point of the curve: at and above `threshold`, so much of the harm is found for so many false alarms. */
export interface RocPoint {
  readonly threshold: number;
  readonly recall: number;
  readonly falseAlarms: number;
}

/** What was found where at most a given share of safe texts is flagged. */
export interface RecallAt {
  readonly falseAlarms: number;
  /** `null` when even the highest score is given to more safe texts than that: then nothing may be flagged. */
  readonly threshold: number | null;
  readonly recall: Share;
}

/**
 * Scores of harmful and of safe texts, counted by score to 1/10,000, so that memory does not grow with the texts.
 * Texts whose scores fall together stand together: no threshold can part them.
 */
export class Roc {
  readonly #harmful = new Map<number, number>();
  readonly #safe = new Map<number, number>();
  #harmfulCount = 0;
  #safeCount = 0;

  add(score: number, harmful: boolean): void {
    const bin = Math.round(score * BINS);
    const counts = harmful ? this.#harmful : this.#safe;
    counts.set(bin, (counts.get(bin) ?? 0) + 1);
    if (harmful) this.#harmfulCount += 1;
    else this.#safeCount += 1;
  }

  /** Whether there is something to compare. */
  get hasBothKinds(): boolean {
    return this.#harmfulCount > 0 && this.#safeCount > 0;
  }

  /** From the strictest threshold to the loosest, (0, 0) and (1, 1) included. */
  points(): RocPoint[] {
    const points: RocPoint[] = [{ threshold: 1, recall: 0, falseAlarms: 0 }];
    let [caught, alarms] = [0, 0];
    for (const bin of this.#bins()) {
      caught += this.#harmful.get(bin) ?? 0;
      alarms += this.#safe.get(bin) ?? 0;
      points.push({
        threshold: bin / BINS,
        recall: caught / this.#harmfulCount,
        falseAlarms: alarms / this.#safeCount,
      });
    }
    return points;
  }

  /** Area under the curve: how often a harmful text scores above a safe one; ties count half. */
  area(): number {
    const points = this.points();
    return points.slice(1).reduce((area, { recall, falseAlarms }, index) => {
      const before = points[index] ?? { recall: 0, falseAlarms: 0 };
      return area + ((falseAlarms - before.falseAlarms) * (recall + before.recall)) / 2;
    }, 0);
  }

  /** The loosest threshold with at most this share of false alarms. */
  recallAt(falseAlarms: number): RecallAt {
    let [caught, alarms, within] = [0, 0, 0];
    let threshold: number | null = null;
    for (const bin of this.#bins()) {
      caught += this.#harmful.get(bin) ?? 0;
      alarms += this.#safe.get(bin) ?? 0;
      if (alarms > falseAlarms * this.#safeCount) break;
      within = caught;
      threshold = bin / BINS;
    }
    return { falseAlarms, threshold, recall: shareOf(within, this.#harmfulCount) };
  }

  #bins(): number[] {
    return [...new Set([...this.#harmful.keys(), ...this.#safe.keys()])].sort((a, b) => b - a);
  }
}
