import { type CreateGuardOptions, createGuard, type R1Guard, type RiskProfileInput } from "r1guard";

/** What must never get out: a phrase that is blocked, and one that is redacted. */
export const SECRET = "purple monkey dishwasher";
export const CODENAME = "project-falcon";
export const REPLY = "I stop here.";

const profile = {
  language: { expect: "prompt", reasoning: "allow", answer: "allow" },
  reasoning: { onMissingTrace: "allow" },
  prompt: { fewShot: "allow", systemPrompt: "keep", temperature: null, languageDirective: false },
  messages: { blocked: REPLY, toolRefused: "Not that: {tool}." },
  tools: {
    byName: { searchDocs: "read-only", transferFunds: "payment", deleteAll: "data-destruction" },
    unknown: "allow",
  },
  rules: [
    {
      id: "secret",
      phrases: [SECRET],
      stages: ["reasoning", "answer", "tool-call"],
      action: "block",
      category: "x-secret",
    },
    { id: "codename", pattern: "project-\\w+", action: "redact", replacement: "[internal]", category: "x-secret" },
  ],
} as const satisfies RiskProfileInput;

/** A guard with few rules and no opinions, so that a test sees what it is about. */
export function testGuard(
  changes: { [K in keyof RiskProfileInput]?: RiskProfileInput[K] } = {},
  options: Omit<CreateGuardOptions, "profile"> = {},
): R1Guard {
  const merged: Record<string, unknown> = { ...profile };
  for (const [key, value] of Object.entries(changes)) {
    const base = merged[key];
    const isMap =
      typeof base === "object" && !Array.isArray(base) && typeof value === "object" && !Array.isArray(value);
    merged[key] = isMap ? { ...base, ...value } : value;
  }
  return createGuard({ profile: merged as RiskProfileInput, ...options });
}
