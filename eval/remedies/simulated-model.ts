import type { Random } from "../../src/testing/random.ts";
import { type PromptMessage, type Reading, readPrompt } from "./read-prompt.ts";
import { REQUIREMENTS, written } from "./task.ts";

/** How a simulated model fails. */
export interface Weakness {
  /** Chance that it solves a task whose parts it all takes from the prompt. */
  readonly skill: number;
  /** Chance that it passes over what was said a long way back. */
  readonly forgetting: number;
  /** Chance that it sticks to an earlier answer of its own, if nothing else stood in the prompt. */
  readonly anchoring: number;
  /** Chance that it gives a full answer before everything was said, in each turn. */
  readonly eagerness: number;
}

/** What it answers to a prompt. */
export interface Answer {
  readonly text: string;
  /** What it took each part to be. */
  readonly values: readonly number[];
  readonly isFull: boolean;
}

/**
 * Answers by what stands in the prompt and by nothing else.
 *
 * - What was said d answers ago is passed over with the chance forgetting × d / (d + 1): not at all in the latest message.
 * - Each earlier answer that holds something else speaks for it, each mention speaks for what the user wants: it sticks
 *   with the chance anchoring × wrong / (wrong + mentions).
 *
 * The same random numbers are drawn whatever the prompt, so that two remedies are compared on the same luck.
 */
export function answerTo(
  prompt: readonly PromptMessage[],
  isLast: boolean,
  weakness: Weakness,
  random: Random,
): Answer {
  const isFull = random() < weakness.eagerness || isLast;
  const values = readPrompt(prompt, REQUIREMENTS).map((reading) => taken(reading, weakness, random));
  return { isFull, values, text: isFull ? written(values) : "What else should I know?" };
}

function taken({ wanted, mentions, distance, wrong }: Reading, weakness: Weakness, random: Random): number {
  const [forgets, sticks, which, invented] = [random(), random(), random(), random()];
  // Below what users ask for, so that an assumption is never right by chance.
  const assumed = Math.floor(invented * 900);
  const earlier = wrong[Math.floor(which * wrong.length)] ?? assumed;
  if (wanted === undefined) return earlier;
  if (sticks < (weakness.anchoring * wrong.length) / (wrong.length + mentions)) return earlier;
  return forgets < (weakness.forgetting * distance) / (distance + 1) ? earlier : wanted;
}
