import { createGuard, type R1Guard, type RiskProfileInput } from "r1guard";
import { phrases } from "./texts.ts";

/** The `general` preset with `phraseCount` phrases and `patternCount` patterns of its own on both channels. */
export function loadedGuard(phraseCount: number, patternCount: number): R1Guard {
  const rules: NonNullable<RiskProfileInput["rules"]>[number][] = [];
  if (phraseCount > 0) rules.push({ id: "phrases", phrases: phrases(phraseCount), action: "block" });
  for (let index = 0; index < patternCount; index++) {
    rules.push({ id: `pattern-${index}`, pattern: `\\bproject${index}-[a-z]{2,12}-\\d{2,6}\\b`, action: "redact" });
  }
  return createGuard({ profile: { name: "bench", rules } });
}
