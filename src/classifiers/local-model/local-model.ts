import type { Classification, Classifier } from "../classifier.ts";
import { type HarmReading, type HarmScores, openReading } from "./harm-reading.ts";
import { type HarmModel, readModel } from "./stored-model.ts";
import { MODEL } from "./weights.ts";

/** From this score on a hazard is named. */
const THRESHOLD = 0.5;

/** The embedded model as a judge. It needs no network and no native code. */
export interface LocalModel extends Classifier {
  /** Each hazard from 0 to 1; 0.5 is the shipped threshold. */
  scores(subject: Parameters<Classifier["classify"]>[0]): HarmScores["hazards"];
  /** Scores of a whole text. */
  score(subject: Parameters<Classifier["classify"]>[0]): HarmScores;
  /** Reads a text while it is written. */
  open(stage: "input" | "reasoning" | "answer"): HarmReading;
}

/**
 * A small linear model over words, runs of letters and fields of meaning, learned from public sets and invented
 * sentences. What it finds and misses, with figures: docs/detectors/local-model.md.
 */
export function localModel(): LocalModel {
  const model: HarmModel = readModel(MODEL);
  const open: LocalModel["open"] = (stage) => openReading(model, stage);
  const score: LocalModel["score"] = ({ stage, text }) => {
    const reading = open(stage);
    reading.write(text);
    reading.end();
    return reading.scores();
  };
  return {
    name: "local-model",
    stages: ["input", "reasoning", "answer"],
    open,
    score,
    scores: (subject) => score(subject).hazards,
    classify: (subject) => {
      const entries = Object.entries(score(subject).hazards) as [Classification["category"], number][];
      return entries.filter(([, value]) => value >= THRESHOLD).map(([category]) => ({ category }));
    },
  };
}
