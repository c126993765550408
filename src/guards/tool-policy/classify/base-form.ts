const SIBILANT = /(?:[sxz]|ch|sh)es$/u;
const NO_PLURAL = /(?:ss|us|is|news|status)$/u;
const DOUBLED = /([bdgklmnprt])\1$/u;

/** A noun without its plural, a verb without the `s` of the third person: `policies` → `policy`, `fetches` → `fetch`. */
export function baseForm(word: string): string {
  if (word.length < 4 || !word.endsWith("s") || NO_PLURAL.test(word)) return word;
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  return SIBILANT.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}

/** What a word ending in `ing` or `ed` may come from: `creating` → `creat`, `create`; `dropping` → `dropp`, `dropp e`, `drop`. */
export function stems(word: string, ending: "ing" | "ed"): string[] {
  if (!word.endsWith(ending) || word.length < ending.length + 3) return [];
  const stem = word.slice(0, -ending.length);
  return DOUBLED.test(stem) ? [stem.slice(0, -1), stem] : [stem, `${stem}e`];
}
