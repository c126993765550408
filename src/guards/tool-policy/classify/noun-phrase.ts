import { baseForm } from "./base-form.ts";

/** Longest name of a thing, in words. */
const LONGEST = 6;
/** Words that end the name of a thing. */
const ENDS = new Set(
  `by for to from in of with on at as into via using and or that which who if when based given between within about over
  under across through , the a an per against it its this your`.split(/\s+/u),
);
/** Words before the name of a thing that say nothing about it. */
const BEFORE = new Set(
  `a an the one new existing specific specified given single multiple all any some several list of set more many my your
  its this that user's each every current particular`.split(/\s+/u),
);

/** The thing named from `start` on, as words in their base form; the last one is what it is, the others which one. */
export function nounPhrase(words: readonly string[], start: number): string[] {
  let at = start;
  while (BEFORE.has(words[at] ?? "")) at++;
  const phrase: string[] = [];
  for (let end = at; end < words.length && end < at + LONGEST; end++) {
    const word = words[end] ?? "";
    if (ENDS.has(word)) break;
    phrase.push(baseForm(word));
  }
  return phrase;
}
