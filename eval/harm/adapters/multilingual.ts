import { rowsOf } from "../data.ts";
import { type HarmRow, harmful } from "../harm-row.ts";
import { hazardsOf } from "../hazards.ts";

interface MultilingualRow {
  readonly id: string;
  readonly source: string;
  readonly text: string;
  readonly lang: string;
  readonly category: string;
}

/** The set's name for its benign part, as spelled there. */
const BENIGN = ["commonsense", "commen_sense"];

/**
 * MultiJail and XSafety: the same prompts in many languages, a family for each. XSafety calls whole categories harmful
 * or adversarial, worried questions about health among them, so its labels are rough. In Hindi its benign part is
 * misspelled and was labelled with the rest; it is benign here.
 */
export function multilingual(): HarmRow[] {
  return rowsOf<MultilingualRow>("multilingual").map(({ id, source, text, lang, category }) => {
    const benign = BENIGN.includes(category);
    return {
      id,
      source,
      prompt: text,
      labels: { input: benign ? "safe" : harmful(hazardsOf(categoriesOf(category))) },
      group: familyOfId(id, source),
      lang: lang === "sp" ? "es" : lang,
      ...(benign && { benignKind: "commonsense" }),
    };
  });
}

/** Ids are `multijail:NUMBER:LANGUAGE` and `xsafety:LANGUAGE:CATEGORY:NUMBER`, with suffixes and slips in some languages. */
function familyOfId(id: string, source: string): string {
  const [, first = "", second = "", third = ""] = id.split(":");
  if (source === "multijail") return `${source}:${first}`;
  const category = second
    .replace(/_n$/u, "")
    .replace("commen_sense", "commonsense")
    .replace(/Activitie$/u, "Activities");
  return `${source}:${category}:${third}`;
}

/** A list as Python prints it, or one name. */
function categoriesOf(category: string): string[] {
  const quoted = Array.from(category.matchAll(/'([^']*)'/gu), ([, name = ""]) => name);
  return quoted.length > 0 ? quoted : [category.replace(/Activitie$/u, "Activities")];
}
