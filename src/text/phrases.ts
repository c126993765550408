import { Automaton } from "./automaton.ts";
import { MAX_PIECE, type Matcher } from "./cursor.ts";
import { foldPhrase, PhraseAlphabet, SEP } from "./phrase-alphabet.ts";
import { type CompiledPhrases, PhraseCursor } from "./phrase-cursor.ts";
import { MAX_EXPANSION } from "./point-table.ts";

/** Most entries of dense rows: 2 MB for the phrases, 256 KB for their spaced forms. */
const MAX_DENSE = 1 << 19;
const MAX_DENSE_SPACED = 1 << 16;

/** Shorter phrases are not looked for letter by letter: three single letters in a row are no rarity. */
const MIN_SPACED = 4;

/**
 * Compiles phrases into one matcher: an Aho–Corasick automaton over the folded text (see `fold`), so that the cost
 * per character does not depend on how many there are. A phrase matches as whole words, whatever stands between the
 * words; in scripts without spaces it matches anywhere. A phrase of at least four letters is also found when it is
 * spelled with single letters ("b o m b", "b.o.m.b"). `index` is the place in `phrases`; a match spans the first to
 * the last letter and is reported at the code unit after which it is certain: the one after the last letter, or a
 * last letter without word boundaries. One occurrence may be reported twice.
 *
 * @throws PatternError for a phrase without letters or digits, or of more than 1,000 letters.
 */
export function compilePhrases(phrases: readonly string[]): Matcher {
  const folded = phrases.map((phrase, index) => foldPhrase(phrase, index));
  const alphabet = new PhraseAlphabet(folded);
  const words = folded.map((units) => String.fromCharCode(...units.map((unit) => alphabet.classOfUnit(unit))));
  const width = alphabet.width;
  const ids = words.map((_, i) => i);
  const automaton = new Automaton(words, ids, { width, boundary: SEP, maxDense: MAX_DENSE });
  let spaced: Automaton | undefined;
  const compiled: CompiledPhrases = {
    alphabet,
    automaton,
    ring: ringSize(automaton.longest),
    spaced() {
      if (spaced === undefined) {
        const squeezed = words.map((word) => squeeze(word, alphabet));
        const kept = ids.filter((id) => (squeezed[id] as string).length >= MIN_SPACED);
        const options = { width, boundary: SEP, maxDense: MAX_DENSE_SPACED };
        spaced = new Automaton(
          kept.map((id) => squeezed[id] as string),
          kept,
          options,
        );
      }
      return spaced;
    },
  };
  return { open: () => new PhraseCursor(compiled) };
}

/** The letters of a folded phrase; empty when it has letters without word boundaries, which nobody spells out. */
function squeeze(word: string, { freeFrom }: PhraseAlphabet): string {
  let letters = "";
  for (let i = 0; i < word.length; i++) {
    const label = word.charCodeAt(i);
    if (label >= freeFrom) return "";
    if (label !== SEP) letters += word[i];
  }
  return letters;
}

/** Room for the longest phrase and for what one more piece may add: per code unit six units and a boundary before each. */
function ringSize(longest: number): number {
  return 2 ** Math.ceil(Math.log2(longest + 2 * MAX_EXPANSION * (MAX_PIECE + 2)));
}
