/** What stands in a person's view for something that is not shown there. A word of this list and a number. */
type Word = "redacted" | "cut" | "left out" | "value";

/** A placeholder, or what somebody could take for one. */
const LIKE_ONE = /\[(?:redacted\b|(?:cut|left out|value) \d)/iu;
const NUMBERS = /\[(?:redacted|cut|left out|value) (\d+)/giu;

/** Whether a text holds a placeholder, or what reads like one. */
export function holdsPlaceholder(text: string): boolean {
  return LIKE_ONE.test(text);
}

/** Makes placeholders, no two alike. */
export interface Placeholders {
  /** Such as `[redacted 1]`, or `[cut 2: 100 more]`. */
  next(word: Word, detail?: string): string;
}

/**
 * Numbers that stand in the texts themselves are left out: whoever writes a call's arguments must not be able to make
 * one of its texts read like the placeholder of another.
 */
export function placeholders(texts: Iterable<string>): Placeholders {
  const taken = new Set<string>();
  for (const text of texts) for (const [, number = ""] of text.matchAll(NUMBERS)) taken.add(number);
  let count = 0;
  return {
    next(word, detail) {
      do count += 1;
      while (taken.has(String(count)));
      return detail === undefined ? `[${word} ${count}]` : `[${word} ${count}: ${detail}]`;
    },
  };
}
