/** A phrase, with braces around the words that may stand in for each other. */
const FAMILY = /(?:\{[^}]*\}|[^|{])+/gu;
const BRACES = /^(.*?)\{(.*?)\}(.*)$/u;

/** All phrases of a list such as `lie to the user|hide {this|it} from the {user|operator}`, which stands for five. */
export function phraseFamilies(list: string): string[] {
  return (list.match(FAMILY) ?? []).flatMap(members);
}

function members(family: string): string[] {
  const [, before, words, after] = BRACES.exec(family) ?? [];
  return words === undefined ? [family] : words.split("|").flatMap((word) => members(`${before}${word}${after}`));
}
