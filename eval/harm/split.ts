import type { HarmRow } from "./harm-row.ts";

/** What a row may be used for. */
export type Part = "dev" | "held-out";

/**
 * Sets of which nothing may be learned from or tuned on. Chosen by name, before any figure was seen: one large and one
 * small set of harmful prompts, the set for over-refusal, and one of the two in many languages.
 */
export const HELD_OUT_SOURCES = ["strongreject", "simplesafetytests", "xstest", "multijail"] as const;

/** Of the other sets, so many of ten families are held out too. */
const HELD_OUT_TENTHS = 4;

/**
 * Tells development from held-out rows, the same every time. A family is on one side in all sets: where one of its
 * texts is in a held-out set, its copies elsewhere are held out with it.
 */
export function splitter(rows: readonly HarmRow[]): (row: HarmRow) => Part {
  const taken = new Set(rows.filter(({ source }) => isHeldOutSource(source)).map(({ group }) => group));
  return ({ source, group }) =>
    isHeldOutSource(source) || taken.has(group) || hash(group) % 10 < HELD_OUT_TENTHS ? "held-out" : "dev";
}

function isHeldOutSource(source: string): boolean {
  return (HELD_OUT_SOURCES as readonly string[]).includes(source);
}

/** FNV-1a; the upper half, since the lower bits of short texts are alike. */
function hash(text: string): number {
  let state = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) state = Math.imul(state ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return state >>> 16;
}
