import type { Classifier } from "../classifiers/classifier.ts";
import type { Guard } from "../core/guard.ts";
import type { Mode } from "../core/turn-report.ts";
import type { GuardEvents } from "../events/emitter.ts";
import { createPipeline, type Pipeline } from "../pipeline/create-pipeline.ts";
import type { SessionStore } from "../sessions/session-store.ts";
import { buildGuards } from "./build-guards.ts";
import type { RiskProfile } from "./risk-profile.ts";

/** What `createGuard` has checked. */
export interface PipelineParts {
  readonly profile: RiskProfile;
  readonly mode: Mode;
  readonly store: SessionStore;
  readonly classifiers: readonly Classifier[];
  readonly guards: readonly Guard[];
  readonly events: GuardEvents;
}

/** The judging part of a guard, with everything it needs: guards, rule packs, matchers, stream engine. */
export function buildPipeline({ profile, mode, store, classifiers, guards, events }: PipelineParts): Pipeline {
  return createPipeline({
    guards: [...buildGuards(profile, classifiers), ...guards],
    mode,
    failMode: profile.failMode,
    deadlineMs: profile.deadlineMs,
    stream: profile.stream,
    trace: profile.trace,
    model: profile.model,
    expose: profile.reasoning.expose,
    approveWithoutTrace: profile.reasoning.onMissingTrace === "require-approval",
    replies: profile.messages,
    disclosure: profile.disclosure.enabled ? profile.disclosure.text : undefined,
    store,
    events,
  });
}
