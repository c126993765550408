import type { ToolDefinition } from "../../../core/conversation.ts";
import { baseForm } from "./base-form.ts";
import { type FoundVerb, namesAnAnswer, purposesOfName, verbOfName, verbsOfSentence } from "./read-actions.ts";
import { schemaWords } from "./schema-words.ts";
import { lastPart, splitName, splitSentences } from "./split-words.ts";
import { subjectsOf } from "./subjects.ts";
import type { Action } from "./verbs.ts";

const SENTENCE_WORDS = 30;
const LATER_SENTENCES = 4;
/** How far into a description a claim such as "read-only" is looked for, in characters. */
const CLAIM_REACH = 300;

const SAYS_READS =
  /\b(?:read[- ]?only|(?:does|do|will) not (?:modify|change|write|alter)|without (?:modifying|changing)|select (?:query|queries|statement)|promql|kql|kusto|soql)\b/iu;
const SAYS_WRITES =
  /\b(?:write operation|destructive|irreversible|cannot be undone|can't be undone|permanent(?:ly)?)\b/iu;

/** What was read from a tool's definition. */
export interface Reading {
  /** The verb of the name. */
  readonly verb: FoundVerb | undefined;
  /** What nouns of the name say is done: `DataWiping`, `FundManagement`. */
  readonly purposes: readonly Action[];
  /** The main verbs of the description. */
  readonly main: readonly FoundVerb[];
  /** The words of the description's first sentence. */
  readonly first: readonly string[];
  /** What a property such as `method` can be set to. */
  readonly choices: readonly string[];
  /** The description has no verb and begins with what is handed back. */
  readonly answers: boolean;
  readonly saysReads: boolean;
  readonly saysWrites: boolean;
  /**
   * The same as a set of marks, for weighing. The part before the colon says where: `nv` the verb of the name, `n` a
   * word of the name, `dv` a main verb of the description, `d` a word of its first sentence, `l` a word of a later
   * one, `s` a word of the schema; capitals stand for what a word does or speaks of instead of the word itself.
   */
  readonly marks: ReadonlySet<string>;
}

/** Reads a definition once, in time linear in the bounded part that is read. */
export function readTool({ name, description, inputSchema }: ToolDefinition): Reading {
  const nameWords = splitName(name);
  const verb = verbOfName(splitName(lastPart(name))) ?? verbOfName(nameWords);
  const purposes = purposesOfName(nameWords);
  const [first = [], ...later] = splitSentences(description ?? "");
  const main = verbsOfSentence(first);
  const { names, choices } = schemaWords(inputSchema);
  const claims = (description ?? "").slice(0, CLAIM_REACH);
  const reading = {
    verb,
    purposes,
    main,
    first,
    choices,
    answers: main.length === 0 && namesAnAnswer(first),
    saysReads: SAYS_READS.test(claims),
    saysWrites: SAYS_WRITES.test(claims),
  };

  const marks = new Set<string>();
  addActions(marks, reading);
  const side = sideOf(verb?.action ?? main[0]?.action);
  addWords(marks, "n", nameWords, side);
  addWords(marks, "d", first.slice(0, SENTENCE_WORDS), side);
  for (const sentence of later.slice(0, LATER_SENTENCES)) addWords(marks, "l", sentence.slice(0, SENTENCE_WORDS), "");
  addWords(marks, "s", names, side);
  for (const choice of choices) marks.add(`s:=${baseForm(choice)}`);
  return { ...reading, marks };
}

function addActions(
  marks: Set<string>,
  { verb, purposes, main, answers, saysReads, saysWrites }: Omit<Reading, "marks">,
): void {
  if (verb) marks.add(`nv:${verb.word}`).add(`NV:${verb.action}`);
  for (const action of purposes) marks.add(`NP:${action}`);
  for (const [index, { word, action }] of main.entries()) {
    marks.add(`dv:${word}`).add(`${index === 0 ? "DV" : "DW"}:${action}`);
  }
  const side = sideOf(verb?.action) || "none";
  marks.add(`SIDE:${side}.${sideOf(main[0]?.action) || "none"}`);
  if (main.some(({ action }) => action !== "read")) marks.add(`ANY:${side}`);
  if (answers) marks.add("M:answers");
  if (saysReads) marks.add("M:reads-only");
  if (saysWrites) marks.add("M:writes");
}

function addWords(marks: Set<string>, field: string, words: readonly string[], side: string): void {
  const subjects = field.toUpperCase();
  for (const word of words) {
    const base = baseForm(word);
    if (base.length < 2) continue;
    marks.add(`${field}:${base}`);
    for (const category of subjectsOf(base)) {
      marks.add(`${subjects}:${category}`);
      if (side !== "") marks.add(`${subjects}:${category}+${side}`);
    }
  }
}

function sideOf(action: Action | undefined): "" | "read" | "write" {
  return action === undefined ? "" : action === "read" ? "read" : "write";
}
