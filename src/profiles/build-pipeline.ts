import type { Classifier } from "../classifiers/classifier.ts";
import { piiRules, secretRules } from "../classifiers/rules/index.ts";
import type { Approve } from "../core/approval.ts";
import type { Guard } from "../core/guard.ts";
import type { HandOff } from "../core/handoff.ts";
import type { Mode } from "../core/turn-report.ts";
import type { GuardEvents } from "../events/emitter.ts";
import type { SummaryOptions } from "../guards/turn-breaker/index.ts";
import { createPipeline, type Pipeline } from "../pipeline/create-pipeline.ts";
import type { SessionStore } from "../sessions/session-store.ts";
import { loadLanguages } from "../text/languages/identify.ts";
import { buildGuards } from "./build-guards.ts";
import { personTexts, repliesFor } from "./replies/person-text.ts";
import type { RiskProfile } from "./risk-profile.ts";

/** What `createGuard` has checked. */
export interface PipelineParts {
  readonly profile: RiskProfile;
  readonly mode: Mode;
  readonly store: SessionStore;
  readonly classifiers: readonly Classifier[];
  readonly guards: readonly Guard[];
  readonly approve: Approve | undefined;
  readonly handoff: HandOff | undefined;
  readonly summary: SummaryOptions | undefined;
  readonly events: GuardEvents;
}

/** Loads what the profile's guards look up, so that no turn's deadline has to cover it. */
export async function loadTables({ language }: RiskProfile): Promise<void> {
  const { level, answer, reasoning } = language;
  if (level === "language" && (answer !== "allow" || reasoning !== "allow")) await loadLanguages();
}

/** The judging part of a guard, with everything it needs: guards, rule packs, matchers, stream engine. */
export function buildPipeline({
  profile,
  mode,
  store,
  classifiers,
  guards,
  approve,
  handoff,
  summary,
  events,
}: PipelineParts): Pipeline {
  const texts = personTexts(profile);
  return createPipeline({
    guards: [...buildGuards(profile, texts, classifiers, summary), ...guards],
    mode,
    failMode: profile.failMode,
    deadlineMs: profile.deadlineMs,
    stream: profile.stream,
    trace: profile.trace,
    model: profile.model,
    expose: profile.reasoning.expose,
    approveWithoutTrace: profile.reasoning.onMissingTrace === "require-approval",
    repliesFor: (request) => repliesFor(texts, request, profile.disclosure.enabled),
    approval: {
      approve,
      expiresAfterMs: profile.tools.approval.expiresAfterMs,
      deadlineMs: profile.deadlineMs,
      // Whatever the profile releases to a caller: who answers a question is somebody else.
      redactions: [...secretRules, ...(profile.tools.approval.personalData === "redact" ? piiRules : [])].map(
        (rule) => ({ ...rule, guard: "approvals", action: "redact" }),
      ),
    },
    handoff,
    store,
    events,
  });
}
