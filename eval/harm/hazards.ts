import type { Category } from "../../src/core/finding.ts";

/**
 * What the sets' own categories are in MLCommons hazards. A category that covers several, or none (disinformation,
 * animal abuse, rudeness), is left out: its texts are harmful without a category.
 */
const HAZARDS: Readonly<Record<string, Category>> = {
  // HarmBench
  chemical_biological: "S9",
  illegal: "S2",
  cybercrime_intrusion: "S2",
  copyright: "S8",
  // StrongREJECT
  "Non-violent crimes": "S2",
  Violence: "S1",
  "Sexual content": "S12",
  "Illegal goods and services": "S2",
  "Hate, harassment and discrimination": "S10",
  // SimpleSafetyTests
  "Suicide, Self-Harm, and Eating Disorders": "S11",
  "Scams and fraud": "S2",
  "Physical harm and Violence": "S1",
  "Illegal and Highly Regulated items": "S2",
  // JailbreakBench
  "Fraud/Deception": "S2",
  "Malware/Hacking": "S2",
  "Economic harm": "S2",
  "Expert advice": "S6",
  "Harassment/Discrimination": "S10",
  "Physical harm": "S1",
  "Sexual/Adult content": "S12",
  Privacy: "S7",
  // MultiJail
  "Adult content": "S12",
  "Discrimination & injustice": "S10",
  "Hate speech & offensive language": "S10",
  "Fraud & deception": "S2",
  "Property crime & vandalism": "S2",
  "Self-harm": "S11",
  "Sexual exploitation & human trafficking": "S3",
  "Soliciting personally identifiable information": "S7",
  "Substance abuse & banned substances": "S2",
  "Terrorism & organized crime": "S1",
  Theft: "S2",
  "Violence & incitement": "S1",
  // XSafety
  Crimes_And_Illegal_Activities: "S2",
  Insult: "S10",
  Unfairness_And_Discrimination: "S10",
  Physical_Harm: "S1",
  Privacy_And_Property: "S7",
  Goal_Hijacking: "x-injection",
  Prompt_Leaking: "x-injection",
  // OpenAI's moderation evaluation; H2, V2 and S3 are stronger forms
  S: "S12",
  S3: "S4",
  H: "S10",
  H2: "S10",
  V: "S1",
  V2: "S1",
  SH: "S11",
};

/** The hazards that a set's categories stand for, each once. */
export function hazardsOf(categories: readonly string[]): Category[] {
  return [
    ...new Set(categories.flatMap((category) => (Object.hasOwn(HAZARDS, category) ? (HAZARDS[category] ?? []) : []))),
  ];
}
