import { TOOL_CATEGORIES } from "../categories.ts";

/** Category and weight. */
export type Weight = readonly [category: number, weight: number];

const FIRST_CATEGORY = 97;
/** A weight is one letter: `O` is zero, each step up or down is this much. */
const STEP = 0.15;
const ZERO = 79;
const MOST_STEPS = 43;
/** No back-quote, no back-slash, nothing a template string would read. */
const FORBIDDEN = new Set([36, 92, 96, 123, 125]);

/**
 * Reads a table of weights. A line is a word and, for each field it was seen in, such as `n`, the field, a colon and two
 * letters for each category that the word speaks for or against there: the category and the weight.
 */
export function readWeights(text: string): ReadonlyMap<string, readonly Weight[]> {
  const table = new Map<string, readonly Weight[]>();
  for (const line of text.trim().split("\n")) {
    const [word = "", ...fields] = line.split(" ");
    for (const entry of fields) {
      const colon = entry.indexOf(":");
      table.set(`${entry.slice(0, colon)}:${word}`, decodeWeights(entry, colon + 1));
    }
  }
  return table;
}

function decodeWeights(entry: string, start: number): Weight[] {
  const weights: Weight[] = [];
  for (let at = start; at < entry.length; at += 2) {
    weights.push([entry.charCodeAt(at) - FIRST_CATEGORY, (entry.charCodeAt(at + 1) - ZERO) * STEP]);
  }
  return weights;
}

/** The other way: the weights of one word, in the order of the categories, as letters. */
export function encodeWeights(weights: readonly number[]): string {
  return TOOL_CATEGORIES.map((_, category) => {
    let steps = Math.max(-MOST_STEPS, Math.min(MOST_STEPS, Math.round((weights[category] ?? 0) / STEP)));
    if (FORBIDDEN.has(ZERO + steps)) steps -= Math.sign(steps);
    return steps === 0 ? "" : String.fromCharCode(FIRST_CATEGORY + category, ZERO + steps);
  }).join("");
}
