import type { ToolCategory } from "../categories.ts";
import { type Model, weightFor } from "./model.ts";

const REASONS = 3;
/** What weighs less does not decide anything. */
const LEAST_WEIGHT = 0.2;

/** Where a mark was found, by the part before its colon in small letters, without the `a` of a joined one. */
const PLACES: Readonly<Record<string, string>> = {
  n: "name",
  nv: "name",
  nh: "name",
  nk: "name",
  d: "description",
  dv: "description",
  dh: "description",
  dk: "description",
  l: "description",
  s: "argument",
  sk: "argument",
};
/** In capitals and with an `H` or `K`: a kind of thing, not a word of the definition. */
const KIND = /^[NDS][HK]A?$/u;
const CLAIMS: Readonly<Record<string, string>> = {
  "M:reads-only": "description: says that it only reads",
  "M:saves": "description: says that it saves something",
};

/** Why a category was chosen, in words: which word of which part of the definition spoke for it most. */
export function explain(model: Model, marks: ReadonlySet<string>, category: ToolCategory): string[] {
  const reasons: string[] = [];
  for (const mark of strongest(model, marks, category)) {
    const reason = reasonOf(mark);
    if (reason !== undefined && !reasons.includes(reason)) reasons.push(reason);
    if (reasons.length === REASONS) break;
  }
  return reasons;
}

/** The marks that speak for a category, strongest first. */
function strongest(model: Model, marks: ReadonlySet<string>, category: ToolCategory): string[] {
  const weighed: [mark: string, weight: number][] = [];
  for (const mark of marks) {
    const weight = weightFor(model, mark, category);
    if (weight >= LEAST_WEIGHT) weighed.push([mark, weight]);
  }
  // A tie is broken by the mark itself, so that the order in which a definition names things does not matter.
  weighed.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return weighed.map(([mark]) => mark);
}

function reasonOf(mark: string): string | undefined {
  const claim = CLAIMS[mark];
  if (claim !== undefined) return claim;
  const colon = mark.indexOf(":");
  const word = mark.slice(colon + 1);
  const [field = ""] = mark.slice(0, colon).split(".");
  if (field === "s" && word.startsWith("=")) return `argument: can be "${word.slice(1)}"`;
  if (field === "NV" || field === "DV") return `${field === "NV" ? "name" : "description"}: a verb like "${word}"`;
  if (field === "P" || field === "PA") return `names a product for ${word}`;
  if (field === "OP" || field === "OPA") return `server: a product for ${word}`;
  const place = PLACES[field.toLowerCase()] ?? PLACES[field.toLowerCase().slice(0, -1)];
  if (place === undefined || word === "none") return undefined;
  return KIND.test(field) ? `${place}: speaks of ${word}` : `${place}: "${word}"`;
}
