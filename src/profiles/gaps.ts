import type { Classifier } from "../classifiers/classifier.ts";
import type { RiskProfile } from "./risk-profile.ts";

/** Categories that the built-in rule packs look for. */
const SIGNALS = ["x-injection", "x-deception", "x-evasion"];

/** What the profile asks for that nothing installed can do; said aloud, because "could not look" is not "safe". */
export function gapsOf(profile: RiskProfile, classifiers: readonly Classifier[]): string[] {
  const gaps: string[] = [];
  if (classifiers.length === 0) {
    const covered = new Set<string>([...SIGNALS, ...profile.rules.map((rule) => rule.category)]);
    const blind = Object.entries(profile.harms)
      .filter(
        ([category, actions]) =>
          !covered.has(category) && (actions.reasoning !== "allow" || actions.answer !== "allow"),
      )
      .map(([category]) => category);
    if (blind.length > 0) {
      gaps.push(`No detector is installed for ${blind.join(", ")}: add rules with that category or a classifier.`);
    }
  }
  return gaps;
}
