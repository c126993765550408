import { defineGuard, type Guard } from "../../core/guard.ts";
import type { OutputFilterOptions } from "./options.ts";

/** Matches the profile's rules against what the model says. The shared engine does the work, so this is only a declaration. */
export function outputFilter({ rules }: OutputFilterOptions): Guard {
  return defineGuard({ name: "output-filter", stages: [], rules: { answer: rules } });
}
