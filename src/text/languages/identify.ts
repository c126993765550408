import { SCRIPTS } from "../scripts.ts";
import { KNOWN_LANGUAGES, knownLanguage, onlyLanguageOf, RIVALS } from "./known-languages.ts";
import { NgramTable } from "./ngram-table.ts";
import { WordReader } from "./word-reader.ts";
import { WordScorer } from "./word-scorer.ts";

/** What a text is written in. */
export interface IdentifiedLanguage {
  /** BCP 47 primary subtag, such as `en`, `pt`, `zh`. */
  readonly language: string;
  /** 0–1: how far the language stands before the next one. Below 0.5 it is a guess. */
  readonly confidence: number;
}

/** The n-gram table, loaded. Immutable, shared by all turns. */
export interface Languages {
  /** Languages that can be told apart, as BCP 47 primary subtags. */
  readonly known: readonly string[];
  /** Scores of n-grams by language. */
  readonly table: NgramTable;
  /**
   * The language that most of the words in `text` are written in; `undefined` when there are too few words to tell.
   * Identifiers, formulas, addresses and acronyms are not counted. Linear in the text's length.
   *
   * @param among Only these are considered, as primary subtags; languages that are not known are passed over.
   */
  identify(text: string, among?: readonly string[]): IdentifiedLanguage | undefined;
}

/** So far before the next language, in scores of the table, one is twice as sure. A common word of a language says about as much. */
const HALVED_BY = 12;
/** A word of a script that one language has to itself, in scores of the table. */
const SCORE_OF_SCRIPT = 10;
/** A text with this part of kana among its Han letters is Japanese. */
const KANA_PART = 0.1;

const [HAN, HIRAGANA, KATAKANA] = (["han", "hiragana", "katakana"] as const).map((name) => SCRIPTS.indexOf(name));

let loading: Promise<Languages> | undefined;

/** Loads the n-gram table on the first call: a module of its own, which profiles that only look at scripts never load. */
export function loadLanguages(): Promise<Languages> {
  loading ??= import("./table.ts").then(({ table }) => languagesOf(new NgramTable(table)));
  return loading;
}

function languagesOf(table: NgramTable): Languages {
  return { known: KNOWN_LANGUAGES, table, identify: (text, among) => identify(table, text, among) };
}

function identify(table: NgramTable, text: string, among?: readonly string[]): IdentifiedLanguage | undefined {
  const allowed = among === undefined ? undefined : new Set(among.map(knownLanguage));
  const scores = new Map<string, number>();
  const scorer = new WordScorer(table);
  const sums = new Float64Array(table.languages.length);
  const letters = new Uint32Array(SCRIPTS.length);
  const reader = new WordReader((word) => {
    letters[word.script] = (letters[word.script] as number) + word.length;
    const only = onlyLanguageOf(word.script);
    if (only !== undefined) scores.set(only, (scores.get(only) ?? 0) + SCORE_OF_SCRIPT);
    if ((RIVALS[word.script] as readonly string[]).length === 0) return;
    scorer.score(word);
    for (let index = 0; index < sums.length; index++) {
      sums[index] = (sums[index] as number) + (scorer.sums[index] as number);
    }
  });
  for (let index = 0; index < text.length; index++) reader.read(text.charCodeAt(index), index);
  reader.end();

  for (const [index, language] of table.languages.entries()) {
    scores.set(language, (scores.get(language) ?? 0) + (sums[index] as number));
  }
  const [han = 0, kana = 0] = [letters[HAN ?? 0], (letters[HIRAGANA ?? 0] ?? 0) + (letters[KATAKANA ?? 0] ?? 0)];
  if (kana > 0) scores.set(kana >= KANA_PART * (han + kana) ? "zh" : "ja", 0);

  const ranked = [...scores].filter(([language]) => allowed?.has(language) ?? true).sort(([, a], [, b]) => b - a);
  const [best, next] = ranked;
  if (best === undefined || best[1] <= 0) return undefined;
  return { language: best[0], confidence: 1 - 2 ** (((next?.[1] ?? 0) - best[1]) / HALVED_BY) };
}
