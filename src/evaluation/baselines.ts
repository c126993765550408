import type { Hazard } from "../core/finding.ts";
import { detectAll } from "../pipeline/whole-text.ts";
import { compileRules } from "../stream/rule-set.ts";
import type { Detector } from "./detector.ts";
import { MEASURED_STAGES } from "./row.ts";

/** Calls everything harmful. What a detector has to beat before its F1 means anything. */
export const flagEverything: Detector = {
  name: "flag-everything",
  stages: MEASURED_STAGES,
  classify: () => [{ category: "S2" }],
};

/** Words that people put on such lists first. Chosen without looking at any data set. */
const WORDS: Readonly<Partial<Record<Hazard, readonly string[]>>> = {
  S1: ["kill", "murder", "assassinate", "terrorist", "attack", "kidnap", "torture", "massacre", "shoot", "stab"],
  S2: [
    "steal",
    "fraud",
    "scam",
    "hack",
    "malware",
    "phishing",
    "counterfeit",
    "launder",
    "smuggle",
    "forge",
    "illegal",
  ],
  S3: ["rape", "trafficking", "molest"],
  S7: ["dox", "stalk", "spy on"],
  S9: ["bomb", "explosive", "nerve agent", "poison", "anthrax", "grenade", "bioweapon"],
  S10: ["hate", "racist", "inferior race", "slur", "vermin"],
  S11: ["suicide", "self harm", "kill myself", "overdose", "starve"],
  S12: ["porn", "sex", "nude", "erotic"],
};

/** A list of sixty words: the cheapest thing anybody would try. */
export function keywords(): Detector {
  const rules = compileRules(
    (Object.entries(WORDS) as [Hazard, readonly string[]][]).map(([category, phrases]) => ({
      code: category,
      category,
      severity: "medium",
      guard: "keywords",
      action: "flag",
      phrases,
    })),
  );
  return {
    name: "keywords",
    stages: MEASURED_STAGES,
    classify: ({ text }) => detectAll(rules, text).map(({ category }) => ({ category })),
  };
}
