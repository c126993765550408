import { readFileSync } from "node:fs";
import { CONCEPTS, type ConceptTable, conceptKey } from "../../src/classifiers/local-model/mark-reader.ts";

/**
 * Reads the list of fields of meaning: a line is a name and words of it, `*` behind the beginning of a word, `_` between
 * two. Written from general knowledge in fourteen languages; no row of any set was read for it.
 */
export function readConcepts(): ConceptTable {
  const table = new Map<number, number>();
  const names: string[] = [];
  for (const line of readFileSync(new URL("concepts.tsv", import.meta.url), "utf8")
    .trim()
    .split("\n")) {
    const [name = "", entries = ""] = line.split("\t");
    if (!names.includes(name)) names.push(name);
    const bit = 1 << names.indexOf(name);
    for (const entry of entries.split(" ")) table.set(conceptKey(entry), (table.get(conceptKey(entry)) ?? 0) | bit);
  }
  if (names.length !== CONCEPTS) throw new Error(`concepts.tsv has ${names.length} concepts, not ${CONCEPTS}.`);
  return table;
}
