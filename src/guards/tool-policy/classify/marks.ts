import { baseForm } from "./base-form.ts";
import type { JudgedReading } from "./features.ts";
import { kindsOf } from "./kinds.ts";
import { areaOf } from "./products.ts";
import { actionOf } from "./read-actions.ts";
import type { Action } from "./verbs.ts";

const SENTENCE_WORDS = 30;
/** How many words of the first sentence are weighed together with its verb. */
const NEAR_WORDS = 8;
const LATER_SENTENCES = 4;
/** How many pairs of words that stand side by side in the first sentence are weighed. */
const PAIRS = 20;
const EMPTY = new Set(
  `a an the of for to in on with from by and or is are be this that it its your you as at , can will tool using use used
  via`.split(/\s+/u),
);

/**
 * A reading as a set of marks, for weighing whether a tool only reads. The part before the colon says where: `nv` the
 * verb of the name, `n` a word of it, `nh` the thing it names, `dv`, `d` and `dh` the same of the description's first
 * sentence, `s` a word of an argument, `sp` an argument's whole name. Capitals stand for what a word does or what kind
 * of thing it names. After a dot stands the action that the word was found with. `b` are two words side by side, `nb` and
 * `db` the last two of the thing that name and description name, `LA` what a verb in the sentences after the first does.
 */
export function readingMarks(reading: JudgedReading): Set<string> {
  const marks = new Set<string>();
  const { verb, main, purposes, nameWords, first } = reading;
  const name = verb?.action ?? "none";
  const said = main[0]?.action ?? "none";
  addActions(marks, reading);
  for (const action of purposes) marks.add(`NP:${action}`);
  for (const word of nameWords) addWord(marks, "n", "NA", name, word);
  let near = 0;
  for (const word of first.slice(0, SENTENCE_WORDS)) {
    if (word === ",") continue;
    const base = baseForm(word);
    marks.add(`d:${base}`);
    if (near < NEAR_WORDS && base.length > 1 && !EMPTY.has(base)) {
      near++;
      marks.add(`DA.${said === "none" ? name : said}:${base}`);
    }
  }
  addThing(marks, "nh", "NH", reading.nameThing, name);
  addThing(marks, "dh", "DH", reading.thing, said === "none" ? name : said);
  for (const words of reading.arguments) {
    const bases = words.map(baseForm);
    marks.add(`sp:${bases.join("_")}`);
    for (const base of bases) {
      marks.add(`s:${base}`);
      for (const kind of kindsOf(base)) marks.add(`SK:${kind}`);
    }
  }
  for (const choice of reading.choices) marks.add(`s:=${baseForm(choice)}`);
  addPairs(marks, reading);
  for (const sentence of reading.later.slice(0, LATER_SENTENCES)) {
    for (const word of sentence.slice(0, SENTENCE_WORDS)) {
      const action = actionOf(word);
      if (action !== undefined) marks.add(`LA:${action}`);
    }
  }
  return marks;
}

/** More marks, for weighing which risk a tool that writes is: what is spoken of around it, and where it acts. */
export function categoryMarks(reading: JudgedReading, shared: ReadonlySet<string>): Set<string> {
  const marks = new Set(shared);
  const { verb, main, nameWords, first, later, server } = reading;
  const action = main[0]?.action ?? verb?.action ?? "none";
  for (const word of nameWords.map(baseForm)) {
    for (const kind of kindsOf(word)) marks.add(`NK:${kind}`).add(`NKA.${verb?.action ?? "none"}:${kind}`);
    addProduct(marks, "P", word, action);
  }
  for (const word of first.slice(0, SENTENCE_WORDS)) {
    const base = baseForm(word);
    for (const kind of kindsOf(base)) marks.add(`DK:${kind}`);
    addProduct(marks, "P", base, action);
  }
  for (const [field, thing] of [["NHM", reading.nameThing] as const, ["DHM", reading.thing] as const]) {
    for (const word of thing.slice(0, -1)) for (const kind of kindsOf(word)) marks.add(`${field}:${kind}`);
  }
  for (const sentence of later.slice(0, LATER_SENTENCES)) {
    for (const word of sentence.slice(0, SENTENCE_WORDS)) if (word !== ",") marks.add(`l:${baseForm(word)}`);
  }
  for (const word of server) addProduct(marks, "OP", baseForm(word), action);
  return marks;
}

function addActions(marks: Set<string>, reading: JudgedReading): void {
  const { verb, main, rule } = reading;
  if (verb) marks.add(`nv:${verb.word}`).add(`NV:${verb.action}`);
  for (const [index, { word, action }] of main.entries()) {
    marks.add(`dv:${word}`).add(`${index === 0 ? "DV" : "DW"}:${action}`);
  }
  marks.add(`VV.${verb?.action ?? "none"}:${main[0]?.action ?? "none"}`);
  const side = sideOf(verb?.action);
  marks.add(`SIDE.${side}:${sideOf(main[0]?.action)}`);
  if (main.some(({ action }) => action !== "read")) marks.add(`ANY:${side}`);
  if (rule) marks.add("R:any").add(`R:${rule.kind}`);
  if (reading.unclear) marks.add("R:unclear");
  if (reading.answers) marks.add("M:answers");
  if (reading.saysReads) marks.add("M:reads-only");
  if (reading.saysWrites) marks.add("M:writes");
  if (reading.saysSaves) marks.add("M:saves");
  if (reading.saysReturns) marks.add("M:returns");
}

/** Words together: `delete files` and `deleted files` weigh apart. */
function addPairs(marks: Set<string>, { first, nameThing, thing }: JudgedReading): void {
  let before = "";
  for (const word of first.slice(0, PAIRS + 1)) {
    const base = baseForm(word);
    if (before !== "") marks.add(`b:${before}_${base}`);
    before = base;
  }
  if (nameThing.length > 1) marks.add(`nb:${nameThing.slice(-2).join("_")}`);
  if (thing.length > 1) marks.add(`db:${thing.slice(-2).join("_")}`);
}

function addWord(marks: Set<string>, field: string, joined: string, action: string, word: string): void {
  const base = baseForm(word);
  if (base.length > 1) marks.add(`${field}:${base}`).add(`${joined}.${action}:${base}`);
}

function addThing(marks: Set<string>, field: string, kinds: string, thing: readonly string[], action: string): void {
  const head = thing.at(-1);
  if (head === undefined) {
    marks.add(`${kinds}A.${action}:none`);
    return;
  }
  marks.add(`${field}:${head}`).add(`${field}a.${action}:${head}`);
  for (const kind of kindsOf(head)) marks.add(`${kinds}:${kind}`).add(`${kinds}A.${action}:${kind}`);
}

function addProduct(marks: Set<string>, field: string, word: string, action: string): void {
  const area = areaOf(word);
  if (area !== undefined)
    marks.add(`${field}:${area}`).add(`${field}A.${action === "read" ? "read" : "write"}:${area}`);
}

function sideOf(action: Action | undefined): "none" | "read" | "write" {
  return action === undefined ? "none" : action === "read" ? "read" : "write";
}
