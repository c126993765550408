/** Tells which of some hints stand in a text, in any case: bit `n` for one of the hints at index `n`. */
export type HintReader = (text: string) => number;

/** Code units that a hint is first looked up by, and the bits that are taken of each: enough to tell letters apart. */
const HEAD = 3;
const BITS = 5;
const LETTER_BITS = (1 << BITS) - 1;
const HEAD_BITS = (1 << (HEAD * BITS)) - 1;

/**
 * Looks for all hints in one pass of a few steps a character; trying pattern after pattern would be a pass for each,
 * and most texts have none. `hints`: at most 32 lists, in lower case.
 */
export function hintReader(hints: readonly (readonly string[])[]): HintReader {
  const all = hints.flatMap((list, group) => list.map((hint) => ({ hint, bit: 1 << group })));
  const short = all.filter(({ hint }) => hint.length < HEAD);
  const byHead = Map.groupBy(
    all.filter(({ hint }) => hint.length >= HEAD),
    ({ hint }) => headAt(hint),
  );
  /** By head: 0 where no hint has it. */
  const known = new Uint8Array(HEAD_BITS + 1);
  for (const head of byHead.keys()) known[head] = 1;
  return (text) => {
    const lower = folded(text);
    let found = 0;
    for (const { hint, bit } of short) if (lower.includes(hint)) found |= bit;
    let head = 0;
    for (let index = 0; index < lower.length; index++) {
      head = ((head << BITS) | (lower.charCodeAt(index) & LETTER_BITS)) & HEAD_BITS;
      if (known[head] === 0) continue;
      for (const { hint, bit } of byHead.get(head) ?? []) {
        if ((found & bit) === 0 && lower.startsWith(hint, index - HEAD + 1)) found |= bit;
      }
    }
    return found;
  };
}

function headAt(hint: string): number {
  let head = 0;
  for (let index = 0; index < HEAD; index++) head = (head << BITS) | (hint.charCodeAt(index) & LETTER_BITS);
  return head;
}

/** In lower case as patterns with the flags `iu` see it: to them, a long s is an s. */
function folded(text: string): string {
  const lower = text.toLowerCase();
  return lower.includes("ſ") ? lower.replaceAll("ſ", "s") : lower;
}
