import { clustersOf } from "./clusters.ts";
import type { Example } from "./logistic.ts";
import { marksOf } from "./marks.ts";
import { type Sample, samples } from "./samples.ts";

/** A text to learn from. */
export interface Lesson extends Sample {
  /** Texts of one cluster are on one side of every split. */
  readonly cluster: number;
  readonly marks: Int32Array;
}

/** Sets of everyday texts, and the invented ones: they are in every training, less a quarter of their clusters. */
const EVERYDAY = ["everyday-requests", "everyday-answers", "mt-bench-101", "mgsm", "sharded-math", "aiw", "seeds"];
/** Of the puzzle's many traces, so many say no more than all. */
const ONE_PUZZLE_OF = 8;
/** Attack templates repeat: not their words but their goals tell families apart. */
const TEMPLATED = ["jailbreakbench-responses", "seeds"];

/** What each text counts beside its set: labels that are rough count less, texts that were invented to teach more. */
const TRUST: Readonly<Record<string, number>> = { "hh-rlhf-pairs": 0.2, xsafety: 0.5, seeds: 3 };
/** Prompts as examples of what answers are about. */
const PROMPT_AS_ANSWER = 0.2;

export function isEveryday({ source }: Sample): boolean {
  return EVERYDAY.includes(source);
}

/** A quarter of the everyday texts, by cluster. */
export function quarterOf({ cluster }: Lesson): number {
  return Math.imul(cluster + 1, 0x9e3779b1) >>> 30;
}

/** The development part, without texts that a held-out row of another set repeats. */
export function trainingSet(): Lesson[] {
  const all = samples();
  const clusterOf = clusterNames(all);
  const held = new Map<number, Set<string>>();
  for (const { part, group, source } of all) {
    if (part !== "held-out") continue;
    const sources = held.get(clusterOf(group)) ?? new Set();
    held.set(clusterOf(group), sources.add(source));
  }
  return all.flatMap((sample, index): Lesson[] => {
    const cluster = clusterOf(sample.group);
    const repeated = [...(held.get(cluster) ?? [])].some((source) => source !== sample.source);
    const spare = sample.source === "aiw" && index % ONE_PUZZLE_OF !== 0;
    return sample.part !== "dev" || repeated || spare ? [] : [{ ...sample, cluster, marks: marksOf(sample.text) }];
  });
}

function clusterNames(all: readonly Sample[]): (group: string) => number {
  const compared = all.filter(({ stage, source }) => stage === "input" && !TEMPLATED.includes(source));
  const found = clustersOf(compared);
  const names = new Map<string, number>();
  for (const [index, { group }] of compared.entries()) names.set(group, found[index] as number);
  return (group) => {
    const known = names.get(group) ?? compared.length + names.size;
    names.set(group, known);
    return known;
  };
}

/** Examples of whether a text is harmful, for prompts or for what a model writes. Both answers count as much in sum. */
export function harmExamples(lessons: readonly Lesson[], head: "input" | "output"): Example[] {
  const chosen = lessons.filter(({ stage }) => head === "output" || stage === "input");
  const power = head === "input" ? 0.5 : 0.6;
  const weights = setWeights(chosen, power, ({ source, stage, harmful }) => {
    const trust = source === "xsafety" && !harmful ? 1 : (TRUST[source] ?? 1);
    return head === "output" && stage === "input" ? trust * PROMPT_AS_ANSWER : trust;
  });
  return balanced(
    chosen,
    weights,
    ({ harmful }) => harmful,
    ({ marks }) => marks,
  );
}

/** Examples for a head over concepts alone. */
export function conceptExamples(
  lessons: readonly Lesson[],
  isTarget: (lesson: Lesson) => boolean,
  firstConcept: number,
): Example[] {
  const weights = setWeights(lessons, 0.5, () => 1);
  return balanced(lessons, weights, isTarget, ({ marks }) => marks.filter((mark) => mark >= firstConcept));
}

/** A set of a thousand texts counts more than one of ten, but not a hundred times as much. */
function setWeights(lessons: readonly Lesson[], power: number, trust: (lesson: Lesson) => number): number[] {
  const keyOf = ({ source, harmful, stage }: Lesson) => `${source} ${harmful} ${stage}`;
  const sizes = new Map<string, number>();
  for (const lesson of lessons) sizes.set(keyOf(lesson), (sizes.get(keyOf(lesson)) ?? 0) + 1);
  return lessons.map((lesson) => (sizes.get(keyOf(lesson)) ?? 1) ** (power - 1) * trust(lesson));
}

function balanced(
  lessons: readonly Lesson[],
  weights: readonly number[],
  isTarget: (lesson: Lesson) => boolean,
  marksOf: (lesson: Lesson) => Int32Array,
): Example[] {
  let [targets, others] = [0, 0];
  for (const [index, lesson] of lessons.entries()) {
    if (isTarget(lesson)) targets += weights[index] as number;
    else others += weights[index] as number;
  }
  return lessons.map((lesson, index) => {
    const target = isTarget(lesson);
    const weight = ((weights[index] as number) * lessons.length) / 2 / (target ? targets : others);
    return { marks: marksOf(lesson), target: target ? 1 : 0, weight };
  });
}
