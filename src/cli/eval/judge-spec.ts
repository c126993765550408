import { createHash } from "node:crypto";
import { GuardError } from "../../core/errors.ts";
import { detectorJudge } from "../../evaluation/detector.ts";
import { guardJudge } from "../../evaluation/guard-judge.ts";
import type { Judge } from "../../evaluation/judgement.ts";
import { createGuard } from "../../profiles/create-guard.ts";
import { loadProfile } from "../../profiles/load-profile.ts";
import { isFilePath, resolveProfile } from "../../profiles/resolve-profile.ts";
import type { RiskProfile } from "../../profiles/risk-profile.ts";
import { loadDetector } from "./load-detector.ts";

/** Who judges, in words that can be sent to a worker. */
export interface JudgeSpec {
  /** A preset's name or a profile file. */
  readonly profile: string;
  /** The least action on a harm that counts as flagged. Guard only. */
  readonly flaggedAt: "flag" | "block";
  /** A detector by name, or a module with one, in place of the guard. */
  readonly detector?: string | undefined;
  /** Score from which a category counts as found. Detectors with scores only. */
  readonly threshold?: number | undefined;
}

/** A judge that is ready, and what to call it. */
export interface NamedJudge {
  readonly judge: Judge;
  readonly name: string;
  /** Differs wherever judgements may differ, as far as this process can tell: not with the code of a detector. */
  readonly fingerprint: string;
  /** What it cannot find, in sentences: a recall of zero should not surprise. */
  readonly gaps: readonly string[];
}

/** Makes the judge of a spec. Throws what `loadProfile` throws, and `input-invalid` for a detector that is none. */
export async function createJudge(spec: JudgeSpec): Promise<NamedJudge> {
  return spec.detector === undefined ? guardOf(spec) : detectorOf(spec.detector, spec);
}

async function guardOf({ profile: from, flaggedAt }: JudgeSpec): Promise<NamedJudge> {
  const profile: RiskProfile = isFilePath(from) ? await loadProfile(from) : resolveProfile(from);
  const guard = createGuard({ profile: { ...profile, failMode: "closed" }, mode: "shadow" });
  await guard.ready();
  return {
    judge: guardJudge({ guard, profile, flaggedAt }),
    name: `guard, profile ${profile.name}, flagged at ${flaggedAt}`,
    fingerprint: digest({ profile, flaggedAt }),
    gaps: guard.gaps,
  };
}

async function detectorOf(wanted: string, { threshold }: JudgeSpec): Promise<NamedJudge> {
  const detector = await loadDetector(wanted);
  if (threshold !== undefined && detector.scores === undefined) {
    throw new GuardError("input-invalid", `The detector ${detector.name} gives no scores; leave --threshold out.`, {
      path: "threshold",
    });
  }
  const at = detector.scores === undefined ? "" : `, threshold ${threshold ?? 0.5}`;
  return {
    judge: detectorJudge({ detector, threshold }),
    name: `detector ${detector.name}${at}`,
    fingerprint: digest({ detector: wanted, threshold }),
    gaps: [],
  };
}

function digest(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value)).digest("hex");
}
