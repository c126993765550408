import type { TextRule } from "../../core/rule.ts";
import { normalise, normalSequence } from "../../text/normalise.ts";

/** A text rule of a pack: what to look for. The guard that uses the pack, and the action, come from the profile. */
export type PackRule = Omit<TextRule, "guard" | "action">;

/** Lets a validator judge a match as a person reads it: patterns also match through invisible and look-alike characters. */
export function asRead(validate: (match: string) => boolean): (match: string) => boolean {
  return (match) => validate(PLAIN.test(match) ? match : readAloud(match));
}

/** A pattern whose blanks, but for those in brackets, stand for any white space: text is broken into lines anywhere. */
export function flowing(pattern: string): string {
  return pattern.replace(BLANK, "\\s+");
}

const BLANK = / (?![^[]*\])/gu;
const PLAIN = /^[\n -~]*$/u;

function readAloud(text: string): string {
  let read = "";
  for (const character of text) {
    const point = normalise(character.codePointAt(0) ?? 0);
    read += point < 0 ? String.fromCodePoint(...normalSequence(point)) : String.fromCodePoint(point);
  }
  return read;
}
