/** How consistently a channel is written in the languages that were expected of it. Numbers and codes, no text. */
export interface LanguageMeasures {
  /** Words that were judged, estimated from their letters. */
  readonly words: number;
  /** Part of them in an expected language, 0–1: the language-consistency reward of R1's training. 1 where there are none. */
  readonly share: number;
  /** Lines that were judged: those of a word and more. */
  readonly lines: number;
  /** Part of them in an expected language, 0–1. At 1 the text passes the Language Confusion Benchmark's check of lines. */
  readonly linePassRate: number;
  /** Part of the lines that pass in which nothing foreign was found, 0–1. At 1 the text passes its check of words. */
  readonly wordPassRate: number;
  /** Languages that the text switched to, as BCP 47 primary subtags, in their order. Empty where only scripts are judged. */
  readonly languages: readonly string[];
}

/** The measures of several readings of one channel taken together. */
export function joinMeasures(parts: readonly LanguageMeasures[]): LanguageMeasures | undefined {
  const [first, ...others] = parts;
  if (first === undefined || others.length === 0) return first;
  const sum = (of: (part: LanguageMeasures) => number) => parts.reduce((total, part) => total + of(part), 0);
  const rate = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);
  const passed = sum(({ lines, linePassRate }) => lines * linePassRate);
  return {
    words: sum(({ words }) => words),
    share: rate(
      sum(({ words, share }) => words * share),
      sum(({ words }) => words),
    ),
    lines: sum(({ lines }) => lines),
    linePassRate: rate(
      passed,
      sum(({ lines }) => lines),
    ),
    wordPassRate: rate(
      sum(({ lines, linePassRate, wordPassRate }) => lines * linePassRate * wordPassRate),
      passed,
    ),
    languages: [...new Set(parts.flatMap(({ languages }) => languages))],
  };
}
