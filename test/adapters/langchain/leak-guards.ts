import { type CreateGuardOptions, createGuard, type R1Guard, type RiskProfileInput } from "r1guard";

/** What must never get out: a phrase that is blocked, a name that is redacted, the arguments of a refused call, a hidden trace. */
export const SECRET = "purple monkey dishwasher";
export const CODENAME = "project-falcon";
export const REFUSED_ARGUMENT = "every-invoice-of-march";
export const HIDDEN = "whispered rhubarb considerations";
export const REPLY = "I stop here.";

const profile = {
  language: { expect: "prompt", reasoning: "allow", answer: "allow" },
  reasoning: { onMissingTrace: "allow" },
  prompt: { fewShot: "allow", systemPrompt: "keep", temperature: null, languageDirective: false },
  messages: { blocked: REPLY, toolRefused: "Not that: {tool}." },
  tools: { byName: { searchDocs: "read-only", deleteAll: "data-destruction" }, unknown: "allow" },
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
export function leakGuard(changes: RiskProfileInput = {}, options: Omit<CreateGuardOptions, "profile"> = {}): R1Guard {
  return createGuard({ profile: { ...profile, ...changes }, ...options });
}
