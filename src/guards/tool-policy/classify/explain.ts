import type { ToolCategory } from "../categories.ts";
import { strongestMarks } from "./score-categories.ts";

const REASONS = 3;
/** More marks than reasons are asked for, because several may tell the same thing. */
const MARKS = 8;

const PLACES: Readonly<Record<string, string>> = {
  nv: "name",
  n: "name",
  dv: "description",
  d: "description",
  l: "description",
  s: "argument",
};

/** Why a category was chosen, in words: which word of which part of the definition spoke for it most. */
export function explain(marks: ReadonlySet<string>, category: ToolCategory): string[] {
  const reasons = strongestMarks(marks, category, MARKS).flatMap((mark) => reasonOf(mark) ?? []);
  return [...new Set(reasons)].slice(0, REASONS);
}

function reasonOf(mark: string): string | undefined {
  const colon = mark.indexOf(":");
  const field = mark.slice(0, colon);
  const word = mark.slice(colon + 1);
  const place = PLACES[field];
  if (place !== undefined) return word.startsWith("=") ? `argument: can be "${word.slice(1)}"` : `${place}: "${word}"`;
  const broad = PLACES[field.toLowerCase()];
  if (broad !== undefined && !word.includes("+") && field.length === 1) return `${broad}: speaks of ${word}`;
  if (field === "NV") return `name: a verb like "${word}"`;
  if (field === "DV") return `description: a verb like "${word}"`;
  if (mark === "M:reads-only") return "description: says that it only reads";
  return undefined;
}
