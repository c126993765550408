import { TOOL_CATEGORIES } from "../categories.ts";

/** What a mark weighs. */
export interface Weights {
  /** For writing; below zero, for reading. */
  readonly risk: number;
  /** For each risk that it speaks for or against, the number of the category and the weight, one after the other. */
  readonly shares: readonly number[];
}

/** Weights by mark. */
export type WeightTable = ReadonlyMap<string, Weights>;

const READ_ONLY = TOOL_CATEGORIES.indexOf("read-only");
const FIRST_CATEGORY = 97;
/** A weight is one letter: `O` is zero, each step up or down is this much. */
const STEP = 0.08;
const ZERO = 79;
const MOST_STEPS = 43;
/** No back-quote, no back-slash, nothing a template string would read. */
const FORBIDDEN = new Set([36, 92, 96, 123, 125]);

/**
 * Reads a table of weights. A line is a word and, for each field it was seen in, such as `n`, the field, a colon and two
 * letters for each category that the word speaks for or against there: the category and the weight.
 */
export function readWeights(text: string): WeightTable {
  const table = new Map<string, Weights>();
  for (const line of text.trim().split("\n")) {
    const [word = "", ...fields] = line.split(" ");
    for (const entry of fields) {
      const colon = entry.indexOf(":");
      table.set(`${entry.slice(0, colon)}:${word}`, decodeWeights(entry, colon + 1));
    }
  }
  return table;
}

function decodeWeights(entry: string, start: number): Weights {
  let risk = 0;
  const shares: number[] = [];
  for (let at = start; at < entry.length; at += 2) {
    const category = entry.charCodeAt(at) - FIRST_CATEGORY;
    const weight = (entry.charCodeAt(at + 1) - ZERO) * STEP;
    if (category === READ_ONLY) risk = weight;
    else shares.push(category, weight);
  }
  return { risk, shares };
}

/**
 * The other way: the weights of one mark as letters, in the order of the categories; the weight for writing stands where
 * `read-only` does.
 */
export function encodeWeights(weights: readonly number[]): string {
  return TOOL_CATEGORIES.map((_, category) => {
    let steps = Math.max(-MOST_STEPS, Math.min(MOST_STEPS, Math.round((weights[category] ?? 0) / STEP)));
    if (FORBIDDEN.has(ZERO + steps)) steps -= Math.sign(steps);
    return steps === 0 ? "" : String.fromCharCode(FIRST_CATEGORY + category, ZERO + steps);
  }).join("");
}
