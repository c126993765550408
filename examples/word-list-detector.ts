/**
 * A detector of your own, for `npx r1guard eval rows.jsonl --detector ./word-list-detector.ts`, and as a classifier of
 * a guard: `createGuard({ classifiers: [detector] })`.
 */
// #region detector
import type { Classifier } from "r1guard";

const FIREWORKS = /\b(?:fuse|gunpowder|mortar shell)\b/iu;

export const detector: Classifier = {
  name: "fireworks",
  stages: ["input", "answer"],
  classify: ({ text }) => (FIREWORKS.test(text) ? [{ category: "S9" }] : []),
};
// #endregion
