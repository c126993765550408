import { jailbreaks, preferences } from "./adapters/answers.ts";
import { multilingual } from "./adapters/multilingual.ts";
import { moderation, prompts, security } from "./adapters/prompts.ts";
import { puzzles, refusals, speeches } from "./adapters/traces.ts";
import type { HarmRow } from "./harm-row.ts";
import { type Part, splitter } from "./split.ts";

/** All sets in the harness's format, with the part each row belongs to. */
export function harmRows(): (HarmRow & { readonly part: Part })[] {
  const rows = [
    ...prompts(),
    ...moderation(),
    ...security(),
    ...multilingual(),
    ...jailbreaks(),
    ...preferences(),
    ...refusals(),
    ...speeches(),
    ...puzzles(),
  ];
  const partOf = splitter(rows);
  return rows.map((row) => ({ ...row, part: partOf(row) }));
}
