/** Longest name that is read, in characters. */
const NAME_BOUND = 200;
/** How much of a description is read, in characters: the first sentences say what a tool does, the rest is advice. */
export const DESCRIPTION_BOUND = 800;
/** Nothing longer than this is a word. */
const WORD_BOUND = 40;

const NAME_PART = /[.:/]|_\d+_/u;
const CAMEL_STEP = /(?<=[\p{Ll}\d])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu;
const NOT_LETTERS = /[^\p{L}\p{M}]+/u;
const SENTENCE_END = /[.!?]\s+|[\n。！？；]+/u;
const WORD_OR_COMMA = /[\p{L}\p{M}]+(?:['’][\p{L}]+)?|,/gu;
/** Some lists of tools repeat what the whole suite does and label what the one tool does. */
const LABEL = "description:";

/** The words of an identifier such as `kite_placeOrder`, `HTTPPost` or `mail.send-draft`, in lower case. */
export function splitName(name: string): string[] {
  const spaced = name.slice(0, NAME_BOUND).replace(CAMEL_STEP, " ");
  return spaced.toLowerCase().split(NOT_LETTERS).filter(isWord);
}

/** The last part of a dotted or numbered name: `version_api.getVersion` → `getVersion`, `Hotels_2_Book` → `Book`. */
export function lastPart(name: string): string {
  const parts = name.slice(0, NAME_BOUND).split(NAME_PART);
  return parts.findLast((part) => part !== "") ?? "";
}

/** The sentences of a description as lists of words in lower case. A comma stays, as a word of its own. */
export function splitSentences(description: string): string[][] {
  const text = description.slice(0, DESCRIPTION_BOUND).toLowerCase();
  const label = text.indexOf(LABEL);
  const own = label === -1 ? text : text.slice(label + LABEL.length);
  return own
    .split(SENTENCE_END)
    .map((sentence) => (sentence.match(WORD_OR_COMMA) ?? []).filter(isWord))
    .filter((words) => words.length > 0);
}

function isWord(word: string): boolean {
  return word !== "" && word.length <= WORD_BOUND;
}
