import type { RiskProfileInput } from "../risk-profile.ts";
import { general } from "./general.ts";

/** The profiles that come with the package, as data: print one, copy it, or name it in `profile` or `extends`. */
export const presets: Readonly<Record<PresetName, RiskProfileInput>> = { general };

/** Names that `profile` and `extends` accept. */
export type PresetName = "general";

/** Presets this version does not have yet; naming one gets an answer of its own. */
export const PLANNED_PRESETS: readonly string[] = [
  "education",
  "software",
  "customer-support",
  "healthcare",
  "legal",
  "finance",
  "employment",
];
