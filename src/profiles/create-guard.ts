import type { Classifier } from "../classifiers/classifier.ts";
import { GuardError } from "../core/errors.ts";
import type { Guard } from "../core/guard.ts";
import type { Mode } from "../core/turn-report.ts";
import { createPipeline } from "../pipeline/create-pipeline.ts";
import type { R1Guard } from "../pipeline/r1-guard.ts";
import { memoryStore } from "../sessions/memory-store.ts";
import type { SessionStore } from "../sessions/session-store.ts";
import { buildGuards, gapsOf } from "./build-guards.ts";
import { nearestKey } from "./nearest-key.ts";
import { resolveProfile } from "./resolve-profile.ts";
import type { RiskProfile, RiskProfileInput } from "./risk-profile.ts";

/** What a guard is made of. */
export interface CreateGuardOptions {
  /** A preset's name, a profile object, or the result of `loadProfile`. @default "general" */
  readonly profile?: string | RiskProfileInput | RiskProfile | undefined;
  /** `shadow` judges and reports, and changes nothing. @default "enforce" */
  readonly mode?: Mode | undefined;
  /** Where conversation state is kept. @default memoryStore() */
  readonly store?: SessionStore | undefined;
  /** Judges from outside, besides the rules: a local model, a hosted guard model, a moderation API. @default [] */
  readonly classifiers?: readonly Classifier[] | undefined;
  /** Guards of your own, asked after the built-in ones. @default [] */
  readonly guards?: readonly Guard[] | undefined;
}

const OPTIONS = ["profile", "mode", "store", "classifiers", "guards"] as const;

/**
 * Builds the guards a profile asks for. Make one per profile and share it: it keeps no conversation state outside
 * its store, and compiling its rules takes some tens of milliseconds.
 *
 * Throws `profile-invalid`, `pattern-unsupported` (a rule that cannot be matched in linear time) or `input-invalid`.
 */
export function createGuard(options: CreateGuardOptions = {}): R1Guard {
  checkOptions(options);
  const { mode = "enforce", store = memoryStore(), classifiers = [], guards = [] } = options;
  const profile = resolveProfile(options.profile ?? "general");
  const all = [...buildGuards(profile, classifiers), ...guards];
  checkNames(all);
  return createPipeline({
    guards: all,
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
    gaps: gapsOf(profile, classifiers),
  });
}

function checkOptions(options: CreateGuardOptions): void {
  if (typeof options !== "object" || options === null) {
    throw invalid("options", `an object with ${OPTIONS.join(", ")}, not ${options === null ? "null" : typeof options}`);
  }
  for (const key of Object.keys(options)) {
    if ((OPTIONS as readonly string[]).includes(key)) continue;
    const near = nearestKey(key, OPTIONS);
    throw invalid(
      key,
      `no option of createGuard${near === undefined ? `; there are ${OPTIONS.join(", ")}` : `; did you mean \`${near}\`?`}`,
    );
  }
  const { mode, store, classifiers, guards } = options;
  if (mode !== undefined && mode !== "enforce" && mode !== "shadow") throw invalid("mode", '"enforce" or "shadow"');
  if (store !== undefined && typeof store?.compareAndSet !== "function")
    throw invalid("store", "a SessionStore such as memoryStore()");
  for (const [index, classifier] of requireArray(classifiers, "classifiers").entries()) {
    const { name, stages, classify } = (classifier ?? {}) as Partial<Classifier>;
    if (typeof name !== "string" || !Array.isArray(stages) || typeof classify !== "function") {
      throw invalid(`classifiers[${index}]`, "a Classifier: an object with name, stages and classify");
    }
  }
  for (const [index, guard] of requireArray(guards, "guards").entries()) {
    const { name, stages } = (guard ?? {}) as Partial<Guard>;
    if (typeof name !== "string" || !Array.isArray(stages)) {
      throw invalid(`guards[${index}]`, "a Guard: an object with at least name and stages");
    }
  }
}

function requireArray(value: unknown, path: string): readonly unknown[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw invalid(path, "an array");
  return value;
}

/** Verdicts, session keys and reports are told apart by the guard's name. */
function checkNames(guards: readonly Guard[]): void {
  const seen = new Set<string>();
  for (const { name } of guards) {
    if (seen.has(name)) throw invalid("guards", `named each by its own name; "${name}" is taken`);
    seen.add(name);
  }
}

function invalid(path: string, expected: string): GuardError {
  return new GuardError("input-invalid", `createGuard: ${path} should be ${expected}.`, { path });
}
