import { baseForm, stems } from "./base-form.ts";
import { actionsInside, foreignAction } from "./foreign-verbs.ts";
import { type Action, purposeOf, verbOf } from "./verbs.ts";

/** A verb that was found, and what it does. */
export interface FoundVerb {
  readonly word: string;
  readonly action: Action;
  /** Which word of the name or sentence it is, from 0. */
  readonly at: number;
}

/** Words of a first sentence within which the main verb is expected. */
const REACH = 24;
/** Words of a sentence without a verb within which the answer is expected. */
const ANSWER_REACH = 8;
/** `Use this tool to …`, `Deploy the X to …`: the verb that counts comes after `to`. */
const OPENERS = new Set(["use", "utilize", "utilise", "deploy", "call", "employ", "leverage", "invoke"]);
/** Words after which a verb is expected even inside a sentence. */
const LEADS = new Set([
  "to",
  "that",
  "which",
  "for",
  "and",
  "or",
  ",",
  "by",
  "then",
  "can",
  "will",
  "may",
  "you",
  "users",
]);
/** Verbs in names such as `is_admin`; in a sentence they say nothing about what is done. */
const NAMES_ONLY = new Set(["is", "has", "can", "exists"]);
const JOINERS = new Set(["and", "or", "then", "also"]);

/** The verb of a name: the first that is nothing but a verb, else a word that may be one where the name begins. */
export function verbOfName(words: readonly string[]): FoundVerb | undefined {
  for (const [at, word] of words.entries()) {
    const verb = verbOf(word);
    if (verb && !verb.oftenNoun) return { word, action: verb.action, at };
  }
  const end = words.length - 1;
  const last = words[end];
  if (end > 0 && last !== undefined && purposeOf(last) === "read") return { word: last, action: "read", at: end };
  for (const [at, word] of words.slice(0, 2).entries()) {
    const verb = verbOf(word);
    if (verb) return { word, action: verb.action, at };
  }
  return undefined;
}

/** What a name says that is a noun: `FundManagementTool`, `DataWiping`. */
export function purposesOfName(words: readonly string[]): Action[] {
  return words.flatMap((word) => {
    const action = purposeOf(word);
    return action === undefined ? [] : [action];
  });
}

/** A sentence without a verb that begins with what is handed back: `Details of an order`, `Weather data`. */
export function namesAnAnswer(sentence: readonly string[]): boolean {
  return sentence.slice(0, ANSWER_REACH).some((word) => {
    const base = baseForm(word);
    return base === "data" || purposeOf(base) === "read" || purposeOf(word) === "read";
  });
}

/** The main verbs of a sentence: the first one, and those joined to it by `and`, `or` or a comma. */
export function verbsOfSentence(sentence: readonly string[]): FoundVerb[] {
  const found: FoundVerb[] = [];
  const words = sentence.slice(0, REACH);
  let start = 0;
  let main = "";
  if (OPENERS.has(words[0] ?? "")) {
    const to = words.indexOf("to");
    if (to > 0 && to < 12) start = to + 1;
  }
  for (let index = start; index < words.length; index++) {
    const word = words[index] ?? "";
    const before = words[index - 1] ?? "";
    const verb = verbIn(word, index, index === start || LEADS.has(before) || before.endsWith("ly"));
    if (!verb) continue;
    const joined = JOINERS.has(before) && !verbOf(verb.word)?.oftenNoun && endsAlike(word, main);
    if (found.length > 0 && !joined && !found.every((one) => verbOf(one.word)?.vague)) break;
    if (found.length === 0) main = word;
    found.push(verb);
    if (found.length === 3) break;
  }
  if (found.length === 0) found.push(...foreignVerbs(words));
  return found;
}

/** What a word does wherever it stands: `deletes`, `deleting` and `deleted` do what `delete` does. */
export function actionOf(word: string): Action | undefined {
  const verb = verbOf(word) ?? verbOf(baseForm(word));
  if (verb !== undefined) return verb.action;
  for (const ending of ["ing", "ed"] as const) {
    for (const stem of stems(word, ending)) {
      const found = verbOf(stem);
      if (found !== undefined) return found.action;
    }
  }
  return undefined;
}

/** `creates and sends` are two verbs; in `creates and metadata` the second is none. */
function endsAlike(one: string, other: string): boolean {
  return one.endsWith("s") === other.endsWith("s") && one.endsWith("ing") === other.endsWith("ing");
}

/** A word as a verb: as it stands where a verb is expected, in the third person anywhere, as `-ing` where expected. */
function verbIn(word: string, at: number, expected: boolean): FoundVerb | undefined {
  if (NAMES_ONLY.has(word)) return undefined;
  const plain = verbOf(word);
  if (plain && (expected || !plain.oftenNoun)) return { word, action: plain.action, at };
  const base = baseForm(word);
  const third = base === word ? undefined : verbOf(base);
  if (third && (expected || !third.oftenNoun)) return { word: base, action: third.action, at };
  if (!expected) return undefined;
  for (const stem of stems(word, "ing")) {
    const verb = verbOf(stem);
    if (verb) return { word: stem, action: verb.action, at };
  }
  return undefined;
}

function foreignVerbs(words: readonly string[]): FoundVerb[] {
  for (const [at, word] of words.entries()) {
    const action = foreignAction(word);
    if (action) return [{ word, action, at }];
  }
  return actionsInside(words.join(" ")).map((action) => ({ word: action, action, at: words.length }));
}
