import type { Classifier } from "../../classifiers/classifier.ts";
import type { Category } from "../../core/finding.ts";
import type { Channel } from "../../core/stage.ts";

/** A classifier and what the profile does about what it finds. */
export interface ClassifierJudgeOptions {
  readonly classifier: Classifier;
  /** The profile's action for a category in a channel; user text is judged as an answer would be. */
  readonly actionFor: (category: Category, channel: Channel) => "allow" | "flag" | "redact" | "block";
}
