import type { Hazard } from "../../core/finding.ts";
import { ALL_PLACES, markReader, PLACES } from "./mark-reader.ts";
import type { HarmModel, Head } from "./stored-model.ts";

/** What the model makes of a text: 0 to 1, where 0.5 is the shipped threshold. They are no probabilities. */
export interface HarmScores {
  readonly harm: number;
  /** That the text declines to do something. Says little about an input. */
  readonly refusal: number;
  /** The harm, as each hazard: the likeliest has all of it. */
  readonly hazards: Readonly<Partial<Record<Hazard, number>>>;
}

/** A text that is still being written. */
export interface HarmReading {
  write(text: string): void;
  /** For what was written so far, but a word that may still go on. Costs the same however long the text is. */
  scores(): HarmScores;
  /** Closes the last word. Nothing is written behind. */
  end(): void;
}

/**
 * Reads a text in any cuts: the same text has the same scores on every machine. What is kept is one bit for each mark
 * (17 kB) and a few sums; nothing is read twice.
 */
export function openReading(model: HarmModel, stage: "input" | "reasoning" | "answer"): HarmReading {
  const main = stage === "input" ? model.input : model.output;
  const small = [model.refusal, ...model.hazards];
  const met = new Uint8Array(Math.ceil(ALL_PLACES / 8));
  const smallSums = new Float64Array(small.length);
  let [sum, count, conceptSum, conceptCount] = [0, 0, 0, 0];

  const reader = markReader(model.concepts, (place) => {
    const bit = 1 << (place & 7);
    const before = met[place >> 3] as number;
    if ((before & bit) !== 0) return;
    met[place >> 3] = before | bit;
    const weight = main.weights[place] as number;
    if (place < PLACES) {
      sum += weight;
      count++;
      return;
    }
    conceptSum += weight;
    conceptCount++;
    for (const [index, head] of small.entries()) {
      smallSums[index] = (smallSums[index] as number) + (head.weights[place - PLACES] as number);
    }
  });
  const ofConcepts = (head: Head, index: number) =>
    squash(head.bias + (head.scale * (smallSums[index] as number)) / Math.sqrt(1 + conceptCount));

  return {
    write: reader.write,
    end: reader.end,
    scores() {
      const odds = main.bias + main.scale * (sum / Math.sqrt(1 + count) + conceptSum / Math.sqrt(1 + conceptCount));
      const harm = squash(odds - model.thresholds[stage]);
      const shares = model.hazards.map((head, index) => ofConcepts(head, index + 1));
      const most = Math.max(...shares);
      const hazards = model.hazards.map(({ hazard }, index) => [hazard, harm * ((shares[index] as number) / most)]);
      return { harm, refusal: ofConcepts(model.refusal, 0), hazards: Object.fromEntries(hazards) };
    },
  };
}

/** From odds to a score. Not the logistic function: engines may differ in the last digit of `Math.exp`. */
function squash(odds: number): number {
  return 0.5 + (0.5 * odds) / (1 + Math.abs(odds));
}
