import { contradictions } from "./contradictions.ts";
import { isMap, mergeProfiles, type RawProfile } from "./merge-profiles.ts";
import { nearestKey } from "./nearest-key.ts";
import { PLANNED_PRESETS, presets } from "./presets/index.ts";
import {
  forbiddenKey,
  type Locate,
  ProfileError,
  type ProfilePath,
  type ProfileProblem,
  problemAt,
  problemsOf,
} from "./profile-error.ts";
import { type RiskProfile, type RiskProfileInput, riskProfileSchema } from "./risk-profile.ts";

/**
 * The complete profile behind a preset's name or a profile object. Throws a `profile-invalid` error that lists
 * everything that is wrong. An object may extend presets; files are read by `loadProfile`.
 */
export function resolveProfile(input: string | RiskProfileInput): RiskProfile {
  if (typeof input === "string")
    return checkProfile(rawPreset(input, [], input), `The preset ${JSON.stringify(input)}`);
  if (!isMap(input)) {
    throw new ProfileError("The profile", [problemAt([], input, "a preset's name or a map of fields")]);
  }
  const source = "The profile";
  const base = input["extends"];
  return checkProfile(
    typeof base === "string" ? mergeProfiles(rawPreset(base, ["extends"], input), input) : input,
    source,
  );
}

/** The fields of a preset, those it inherits included. `path` and `input` say who asked, for the error. */
export function rawPreset(name: string, path: ProfilePath, input: unknown, locate?: Locate): RawProfile {
  const preset = Object.hasOwn(presets, name) ? presets[name as keyof typeof presets] : undefined;
  if (preset === undefined) throw new ProfileError("The profile", [unknownPreset(name, path, input, locate)]);
  const base = preset.extends;
  return base === undefined
    ? preset
    : { ...mergeProfiles(rawPreset(base, path, input, locate), preset), name: preset.name };
}

/** Whether `extends` names a file rather than a preset. */
export function isFilePath(name: string): boolean {
  return FILE_PATH.test(name);
}

const FILE_PATH = /[/\\]|\.(?:json|ya?ml)$/iu;

/** Checks a merged profile and freezes the result. */
export function checkProfile(raw: RawProfile, source: string, locate?: Locate): RiskProfile {
  const parsed = riskProfileSchema.safeParse(raw);
  const problems = forbiddenKeys(raw).map((path) => forbiddenKey(path, locate));
  if (!parsed.success) {
    problems.push(...problemsOf(parsed.error.issues, raw, locate));
    // zod looks at fields together only once each is fine by itself; a person wants to hear everything at once.
    problems.push(...contradictions(raw).map(({ path, message }) => problemAt(path, raw, message, locate)));
  }
  if (parsed.success && problems.length === 0) return deepFreeze(parsed.data);
  const paths = problems.map((problem) => problem.path);
  throw new ProfileError(
    source,
    problems.filter((problem, index) => paths.indexOf(problem.path) === index),
  );
}

function unknownPreset(name: string, path: ProfilePath, input: unknown, locate: Locate | undefined): ProfileProblem {
  const names = Object.keys(presets).join(", ");
  const near = nearestKey(name, Object.keys(presets));
  const allowed = isFilePath(name)
    ? `a preset (${names}); a file is read by loadProfile, whose result goes in here`
    : PLANNED_PRESETS.includes(name)
      ? `a preset of this version (${names}); ${PLANNED_PRESETS.join(", ")} are not available yet`
      : `a preset of this version (${names}), or the path of a .json, .yaml or .yml file`;
  return problemAt(path, input, allowed, locate, near && `\`${near}\``);
}

/** Paths of `__proto__` keys, which schema libraries skip without a word. */
function forbiddenKeys(value: unknown, path: ProfilePath = [], depth = 0): ProfilePath[] {
  if (typeof value !== "object" || value === null || depth > DEEPEST) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    return key === "__proto__" ? [at] : forbiddenKeys(inner, at, depth + 1);
  });
}

/** Deeper than any profile; deeper maps are refused by the schema as unknown keys. */
const DEEPEST = 6;

function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) deepFreeze(inner);
  }
  return value;
}
