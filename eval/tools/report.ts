import { TOOL_CATEGORIES, type ToolCategory } from "../../src/guards/tool-policy/categories.ts";
import { intervals } from "./bootstrap.ts";
import type { LabelledTool } from "./labels.ts";
import { categoryScores, kappa, macroF1, type Pair, readOnlyScores, rightWhenSure } from "./metrics.ts";
import { say } from "./say.ts";
import type { TwoReadings } from "./second-reading.ts";

/** A labelled tool and what a classifier said about it. */
export interface Answer {
  readonly label: LabelledTool;
  readonly category: ToolCategory;
  readonly confidence: number;
}

/** How well it is told whether a tool acts, and which risk it is. A type, so that it can be drawn by name. */
export type Figures = {
  readonly recall: number;
  readonly flagged: number;
  /** Over the risk categories that occur. */
  readonly macroF1: number;
  /** Over those with ten tools or more. */
  readonly macroF1OfTen: number;
};

const SURE = [0.9, 0.95];

export function figuresOf(answers: readonly Answer[]): Figures {
  const pairs = pairsOf(answers);
  const { recall, flagged } = readOnlyScores(pairs);
  const scores = categoryScores(pairs);
  return { recall, flagged, macroF1: macroF1(scores), macroF1OfTen: macroF1(scores, 10) };
}

export function sayCategories(answers: readonly Answer[]): void {
  const pairs = pairsOf(answers);
  const between = intervals(answers, (drawn) =>
    Object.fromEntries(categoryScores(pairsOf(drawn)).map(({ category, f1 }) => [category, f1])),
  );
  say("category                count  precision  recall     F1  95 % by family");
  for (const { category, count, precision, recall, f1 } of categoryScores(pairs)) {
    say(
      `${category.padEnd(22)} ${String(count).padStart(6)} ${cell(precision, 10)} ${cell(recall, 7)} ${cell(f1, 6)}  ${range(between[category])}`,
    );
  }
  say("\nconfusion: rows are the label, columns the guess, in the same order");
  for (const truth of TOOL_CATEGORIES) {
    const own = pairs.filter((one) => one.truth === truth);
    const counts = TOOL_CATEGORIES.map((guess) => own.filter((one) => one.guess === guess).length);
    say(`${truth.padEnd(22)} ${counts.map((count) => (count === 0 ? "." : String(count)).padStart(4)).join(" ")}`);
  }
}

export function sayHeader(): void {
  say(`\n${"".padEnd(48)} recall  flagged  macro-F1  of ten`);
}

export function sayRow(name: string, answers: readonly Answer[]): void {
  if (answers.length === 0) return;
  const { recall, flagged, macroF1, macroF1OfTen } = figuresOf(answers);
  say(
    `${`${name} (${answers.length})`.padEnd(48)} ${cell(recall, 6)} ${cell(flagged, 8)} ${cell(macroF1, 9)} ${cell(macroF1OfTen, 7)}`,
  );
}

/** Between which values the figures lie in 95 of 100 draws of families. */
export function sayIntervals(answers: readonly Answer[]): void {
  const { recall, flagged, macroF1, macroF1OfTen } = intervals(answers, figuresOf);
  say(
    `  95 % by family: recall ${range(recall)}, flagged ${range(flagged)}, macro-F1 ${range(macroF1)}, of ten ${range(macroF1OfTen)}`,
  );
}

export function sayCalibration(answers: readonly Answer[]): void {
  const judged = answers.map(({ label, category, confidence }) => ({ confidence, right: category === label.category }));
  say();
  for (const least of SURE) {
    const { count, right } = rightWhenSure(judged, least);
    say(`at least ${least} sure of the category: ${count} of ${judged.length} tools, right ${cell(right)}`);
  }
}

/** How often independent readers agree: about as well as anything can be measured on these labels. */
export function sayAgreement(twice: readonly TwoReadings[]): void {
  if (twice.length === 0) return;
  const categories = twice.map(({ first, second }) => ({ truth: first.category, guess: second.category }));
  const accesses = twice.map(({ first, second }) => ({ truth: first.access, guess: second.access }));
  const { recall, flagged } = readOnlyScores(categories);
  say(
    `\n${twice.length} tools read by two readers apart: kappa ${cell(kappa(categories))} for category, ` +
      `${cell(kappa(accesses))} for access; the second measured as the classifier is: recall ${cell(recall)}, ` +
      `flagged ${cell(flagged)}, macro-F1 ${cell(macroF1(categoryScores(categories)))}`,
  );
}

export function familiesOf(tools: readonly LabelledTool[]): number {
  return new Set(tools.map(({ family }) => family)).size;
}

function pairsOf(answers: readonly Answer[]): Pair[] {
  return answers.map(({ label, category }) => ({ truth: label.category, guess: category }));
}

function range(between: readonly [number, number] | undefined): string {
  return between === undefined ? "" : `${cell(between[0])} to ${cell(between[1])}`;
}

function cell(value: number, width = 0): string {
  return value.toFixed(3).padStart(width);
}
