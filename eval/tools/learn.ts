import { TOOL_CATEGORIES } from "../../src/guards/tool-policy/categories.ts";
import { encodeWeights } from "../../src/guards/tool-policy/classify/weight-table.ts";
import type { Sample } from "./samples.ts";
import { trainSoftmax } from "./softmax.ts";

export interface LearnOptions {
  /** A mark counts when this many different servers or invented tools have it. */
  readonly leastSources?: number;
  /** How many weights are stored, for telling reading from writing and for telling the risks apart. */
  readonly keep?: { readonly risk: number; readonly category: number };
  /** One weighing alone, where the other is not asked for. */
  readonly only?: "risk" | "category" | undefined;
}

const BIAS = "bias:all";
const READ_ONLY = TOOL_CATEGORIES.indexOf("read-only");
const CLASSES = TOOL_CATEGORIES.length;
/** Learns a table of weights as `weight-table.ts` of the classifier reads it. The same samples give the same table. */
export function learn(
  samples: readonly Sample[],
  { leastSources = 2, keep = { risk: 12_000, category: 45_000 }, only }: LearnOptions = {},
): string {
  const risk = weigh(
    samples.filter(({ weights }) => only !== "category" && weights.risk > 0),
    ({ marks, category, weights }) => ({
      marks,
      target: category === "read-only" ? 0 : 1,
      weight: weights.risk,
    }),
    { classes: 1, keep: keep.risk, leastSources },
  );
  const risky = samples.filter(
    ({ category, weights }) => only !== "risk" && category !== "read-only" && weights.category > 0,
  );
  const category = weigh(
    risky,
    ({ categoryMarks, category, weights }) => ({
      marks: categoryMarks,
      target: TOOL_CATEGORIES.indexOf(category),
      weight: weights.category,
    }),
    { classes: READ_ONLY, keep: keep.category, leastSources },
  );
  return tableOf(risk, category);
}

type Weights = ReadonlyMap<string, Float64Array>;

interface Weighed {
  readonly marks: readonly string[];
  readonly target: number;
  readonly weight: number;
}

function weigh(
  samples: readonly Sample[],
  pick: (sample: Sample) => Weighed,
  { classes, keep, leastSources }: { classes: number; keep: number; leastSources: number },
): Weights {
  const picked = samples.map((sample) => ({ source: sample.source, ...pick(sample) }));
  const vocabulary = [BIAS, ...commonMarks(picked, leastSources)];
  const numbers = new Map(vocabulary.map((mark, index) => [mark, index]));
  const examples = picked.map(({ marks, target, weight }) => ({
    marks: Int32Array.from([BIAS, ...marks].flatMap((mark) => numbers.get(mark) ?? [])),
    target,
    weight,
  }));
  const weights = trainSoftmax(examples, { marks: vocabulary.length, classes, keep });
  return new Map(vocabulary.map((mark, index) => [mark, weights.subarray(index * classes, (index + 1) * classes)]));
}

function commonMarks(samples: readonly (Weighed & { source: string })[], leastSources: number): string[] {
  const sources = new Map<string, Set<string>>();
  for (const { source, marks } of samples) {
    for (const mark of marks) sources.set(mark, (sources.get(mark) ?? new Set()).add(source));
  }
  return [...sources].flatMap(([mark, set]) => (set.size >= leastSources ? [mark] : [])).sort();
}

function tableOf(risk: Weights, category: Weights): string {
  const lines = new Map<string, string>();
  for (const mark of [...new Set([...risk.keys(), ...category.keys()])].sort()) {
    const row = new Array<number>(CLASSES).fill(0);
    for (const [one, weight] of (category.get(mark) ?? []).entries()) row[one] = weight;
    row[READ_ONLY] = risk.get(mark)?.[0] ?? 0;
    const entries = encodeWeights(row);
    if (entries === "") continue;
    const colon = mark.indexOf(":");
    const word = mark.slice(colon + 1);
    lines.set(word, `${lines.get(word) ?? word} ${mark.slice(0, colon)}:${entries}`);
  }
  return [...lines.values()].sort().join("\n");
}
