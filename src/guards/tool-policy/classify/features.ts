import type { ToolDefinition } from "../../../core/conversation.ts";
import { baseForm } from "./base-form.ts";
import { purposesOfName, verbOfName, verbsOfSentence } from "./read-actions.ts";
import { schemaWords } from "./schema-words.ts";
import { lastPart, splitName, splitSentences } from "./split-words.ts";
import { subjectsOf } from "./subjects.ts";

const READS_ONLY = /\b(?:read[- ]?only|(?:does|do|will) not (?:modify|change|write|alter)|without (?:modifying|changing)|select (?:query|queries|statement)|promql|kql|kusto|soql)\b/iu;
const WRITES = /\b(?:write operation|destructive|irreversible|cannot be undone|can't be undone|permanent(?:ly)?)\b/iu;
const LATER_SENTENCES = 4;

/**
 * What is known about a tool, as a set of marks. The part before the colon says where it was seen: `nv` the verb of the
 * name, `n` a word of the name, `dv` a main verb of the description, `d` a word of its first sentence, `l` a word of a
 * later one, `s` a word of the schema; capitals stand for what a word does or speaks of instead of the word itself.
 */
export function featuresOf({ name, description, inputSchema }: ToolDefinition): Set<string> {
  const features = new Set<string>();
  const nameWords = splitName(name);
  const verb = verbOfName(splitName(lastPart(name))) ?? verbOfName(nameWords);
  const [first = [], ...later] = splitSentences(description ?? "");
  const main = verbsOfSentence(first);

  if (verb) features.add(`nv:${verb.word}`).add(`NV:${verb.action}`);
  for (const { action } of purposesOfName(nameWords)) features.add(`NP:${action}`);
  for (const [index, { word, action }] of main.entries()) {
    features.add(`dv:${word}`).add(`${index === 0 ? "DV" : "DW"}:${action}`);
  }
  const nameSide = sideOf(verb?.action);
  features.add(`SIDE:${nameSide}.${sideOf(main[0]?.action)}`);
  if (main.some((one) => one.action !== "read")) features.add(`ANY:${nameSide}`);
  const side = nameSide === "none" ? sideOf(main[0]?.action) : nameSide;

  const text = (description ?? "").slice(0, 300);
  if (READS_ONLY.test(text)) features.add("M:reads-only");
  if (WRITES.test(text)) features.add("M:writes");
  addWords(features, "n", nameWords, side);
  addWords(features, "d", first.slice(0, 30), side);
  for (const sentence of later.slice(0, LATER_SENTENCES)) addWords(features, "l", sentence.slice(0, 30), undefined);
  addWords(features, "s", schemaWords(inputSchema), side);
  return features;
}

function addWords(features: Set<string>, field: string, words: readonly string[], side: string | undefined): void {
  for (const word of words) {
    const base = baseForm(word);
    if (base.length < 2) continue;
    features.add(`${field}:${base}`);
    for (const category of subjectsOf(base)) {
      features.add(`${field.toUpperCase()}:${category}`);
      if (side !== undefined) features.add(`${field.toUpperCase()}:${category}+${side}`);
    }
  }
}

function sideOf(action: string | undefined): "none" | "read" | "write" {
  return action === undefined ? "none" : action === "read" ? "read" : "write";
}
