import { ALL_PLACES } from "../../src/classifiers/local-model/mark-reader.ts";
import { say } from "../tools/say.ts";
import { learn, oddsOf } from "./logistic.ts";
import { HEAD_OPTIONS } from "./settings.ts";
import { harmExamples, isEveryday, type Lesson, quarterOf } from "./training-set.ts";

/** A text with the odds that a model gave which had seen nothing of its set (everyday texts: of its cluster). */
export interface Judged {
  readonly lesson: Lesson;
  readonly odds: number;
}

/** Leaves out each set in turn, with everything near to its texts, and judges it. */
export function leaveOneSourceOut(lessons: readonly Lesson[], head: "input" | "output"): Judged[] {
  const isOwn = ({ stage }: Lesson) => (stage === "input") === (head === "input");
  const sources = [...new Set(lessons.filter((one) => isOwn(one) && !isEveryday(one)).map(({ source }) => source))];
  const judged = new Map<Lesson, number>();
  for (const [fold, source] of sources.entries()) {
    const left = lessons.filter((one) => one.source === source);
    const clusters = new Set(left.map(({ cluster }) => cluster));
    const isSpared = (one: Lesson) => isEveryday(one) && quarterOf(one) === fold % 4;
    const taught = lessons.filter((one) => one.source !== source && !clusters.has(one.cluster) && !isSpared(one));
    const model = learn(harmExamples(taught, head), ALL_PLACES, HEAD_OPTIONS[head]);
    for (const one of [...left, ...lessons.filter(isSpared)]) {
      if (isOwn(one) && !judged.has(one)) judged.set(one, oddsOf(model, one.marks));
    }
  }
  return Array.from(judged, ([lesson, odds]) => ({ lesson, odds }));
}

/** Invented texts do not count, nor safe texts that stand beside harmful ones in a set of disputed labels. */
const NOT_COUNTED = ["seeds", "openai-moderation", "hh-rlhf-pairs"];

/** The odds from which this share of safe texts is flagged, averaged over the sets of a stage. */
export function thresholdFor(judged: readonly Judged[], stage: Lesson["stage"], falseAlarms: number): number {
  const sets = bySet(judged.filter(({ lesson }) => lesson.stage === stage && !NOT_COUNTED.includes(lesson.source)))
    .map(({ safe }) => safe)
    .filter((safe) => safe.length > 0);
  let [low, high] = [-20, 20];
  for (let round = 0; round < 50; round++) {
    const middle = (low + high) / 2;
    const share = sets.reduce((sum, safe) => sum + rate(safe, middle), 0) / sets.length;
    if (share > falseAlarms) low = middle;
    else high = middle;
  }
  return Math.round(high * 1000) / 1000;
}

/** One line for each set: recall, false alarms, F1 where both are there, and the area under the curve. */
export function sayTable(judged: readonly Judged[], thresholds: Readonly<Record<Lesson["stage"], number>>): void {
  say("| source | stage | harmful | safe | recall | false alarms | F1 | F1, all flagged | AUC |");
  say("| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
  for (const { source, stage, harmful, safe } of bySet(judged)) {
    const both = harmful.length > 0 && safe.length > 0;
    const found = rate(harmful, thresholds[stage]) * harmful.length;
    const alarms = rate(safe, thresholds[stage]) * safe.length;
    const cells = [
      source,
      stage,
      harmful.length,
      safe.length,
      harmful.length > 0 ? percent(found / harmful.length) : "–",
      safe.length > 0 ? percent(alarms / safe.length) : "–",
      both ? percent((2 * found) / (found + alarms + harmful.length)) : "–",
      both ? percent((2 * harmful.length) / (2 * harmful.length + safe.length)) : "–",
      both ? area(harmful, safe).toFixed(3) : "–",
    ];
    say(`| ${cells.join(" | ")} |`);
  }
}

function bySet(judged: readonly Judged[]) {
  const sets = new Map<string, { source: string; stage: Lesson["stage"]; harmful: number[]; safe: number[] }>();
  for (const { lesson, odds } of judged) {
    const { source, stage } = lesson;
    const set = sets.get(`${source} ${stage}`) ?? { source, stage, harmful: [], safe: [] };
    sets.set(`${source} ${stage}`, set);
    (lesson.harmful ? set.harmful : set.safe).push(odds);
  }
  return [...sets.values()].sort((one, other) =>
    `${one.stage} ${one.source}` < `${other.stage} ${other.source}` ? -1 : 1,
  );
}

function rate(odds: readonly number[], threshold: number): number {
  return odds.length === 0 ? 0 : odds.filter((one) => one >= threshold).length / odds.length;
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}

/** How often a harmful text is above a safe one. */
function area(harmful: readonly number[], safe: readonly number[]): number {
  const sorted = [...harmful.map((odds) => ({ odds, is: 1 })), ...safe.map((odds) => ({ odds, is: 0 }))];
  sorted.sort((one, other) => one.odds - other.odds);
  let [below, sum] = [0, 0];
  for (const { is } of sorted) {
    if (is === 0) below++;
    else sum += below;
  }
  return sum / harmful.length / safe.length;
}
