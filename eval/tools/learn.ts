import { TOOL_CATEGORIES, type ToolCategory } from "../../src/guards/tool-policy/categories.ts";
import { encodeWeights } from "../../src/guards/tool-policy/classify/weight-table.ts";
import { trainSoftmax } from "./softmax.ts";

/** What is learned from: where a tool comes from, its marks, and its category. */
export interface Sample {
  readonly source: string;
  readonly marks: readonly string[];
  readonly category: ToolCategory;
}

export interface LearnOptions {
  /** A mark counts when this many different servers or invented tools have it. */
  readonly leastSources?: number;
  /** How many weights are stored. */
  readonly keep?: number;
}

/** Learns a table of weights as `weight-table.ts` of the classifier reads it. */
export function learn(samples: readonly Sample[], { leastSources = 2, keep = 5300 }: LearnOptions = {}): string {
  const vocabulary = ["bias:all", ...commonMarks(samples, leastSources)];
  const numbers = new Map(vocabulary.map((mark, index) => [mark, index]));
  const classes = TOOL_CATEGORIES.length;
  const examples = samples.map(({ marks, category }) => ({
    marks: ["bias:all", ...marks].flatMap((mark) => numbers.get(mark) ?? []),
    target: TOOL_CATEGORIES.indexOf(category),
  }));
  const weights = trainSoftmax(examples, { marks: vocabulary.length, classes, keep });
  const words = new Map<string, string>();
  for (const [index, mark] of vocabulary.entries()) {
    const entries = encodeWeights([...weights.slice(index * classes, (index + 1) * classes)]);
    if (entries === "") continue;
    const colon = mark.indexOf(":");
    const word = mark.slice(colon + 1);
    words.set(word, `${words.get(word) ?? word} ${mark.slice(0, colon)}:${entries}`);
  }
  return [...words.values()].sort().join("\n");
}

function commonMarks(samples: readonly Sample[], leastSources: number): string[] {
  const sources = new Map<string, Set<string>>();
  for (const { source, marks } of samples) {
    for (const mark of marks) sources.set(mark, (sources.get(mark) ?? new Set()).add(source));
  }
  return [...sources].flatMap(([mark, set]) => (set.size >= leastSources ? [mark] : [])).sort();
}
