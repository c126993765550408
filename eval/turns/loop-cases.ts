import type { TraceRow } from "./data.ts";
import { random } from "./statistics.ts";

/** How the loops are made. */
export const LOOP_KINDS = [
  "sentence",
  "paragraph",
  "numbers",
  "names",
  "shuffled",
  "filler",
  "filler words",
  "Chinese",
] as const;

export type LoopKind = (typeof LOOP_KINDS)[number];

/** A real trace, into which a loop is spliced. */
export interface LoopCase {
  readonly kind: LoopKind;
  readonly text: string;
  /** Where the loop starts. */
  readonly start: number;
}

/** UTF-16 code units that are counted as one token. */
export const TOKEN = 4;
/** The loop goes on for so long; it must be found before. */
const LOOP_LENGTH = 700 * TOKEN;

const SENTENCES = /[^.!?。！？\n]{12,300}[.!?。！？]+/gu;
const DIGIT = /\d/u;
const DIGITS = /\d+/gu;
const NAMES = ["Anna", "Boris", "Chloe", "Dmitri", "Elif", "Farid", "Greta", "Hugo", "Ines", "Jonas", "Kira", "Luca"];
/** Invented: what a model that has nothing left to say fills its trace with. */
const FILLER = [
  "Hmm, let me think about this again.",
  "Wait, that may not be right.",
  "Okay, so what do I know so far?",
  "Let me go back to the start.",
  "I should be careful here.",
  "Alternatively, maybe there is another way.",
  "But wait, is that really so?",
  "Let me double-check that step.",
  "Hold on, I am not sure yet.",
  "Right, so the question is what they want.",
  "Maybe I am overthinking this.",
  "Let me try once more from scratch.",
  "Okay, that makes sense, I guess.",
  "Hmm, no, that does not work either.",
  "So let me consider the other case.",
  "Actually, I think I had it before.",
  "Let me write it down step by step.",
  "Well, it could still be the first one.",
  "I need to look at it differently.",
  "Fine, let me see where this leads.",
  "Wait, did I read that correctly?",
  "Either way, I have to decide.",
  "Let me make sure that nothing is missing.",
  "So, in summary, I am still unsure.",
];
const FILLER_WORDS =
  "hmm okay wait so well right maybe actually but then let me think again yes no sure still just now perhaps really see go on back here that this it is";

/**
 * One loop of each kind for each trace that is given, spliced in after `tokens` tokens. Prefixes that are longer than one
 * trace are different traces, one after another.
 */
export function loopCases(
  traces: readonly TraceRow[],
  chinese: readonly TraceRow[],
  tokens: number,
  count: number,
): LoopCase[] {
  const next = random(tokens);
  const cases: LoopCase[] = [];
  for (const kind of LOOP_KINDS) {
    const rows = kind === "Chinese" ? chinese : traces;
    for (let number = 0; number < count; number++) {
      const prefix = prefixOf(rows, tokens * TOKEN, next);
      const sentences = sentencesOf(pick(rows, next).reasoning ?? "");
      if (sentences.length < 8) {
        number--;
        continue;
      }
      const round = roundsOf(kind, sentences, next);
      let loop = "";
      while (loop.length < LOOP_LENGTH) loop += round();
      cases.push({ kind, text: `${prefix}\n${loop}`, start: prefix.length + 1 });
    }
  }
  return cases;
}

/** Different traces, one after another, cut to a length. */
export function prefixOf(rows: readonly TraceRow[], length: number, next: () => number): string {
  const used = new Set<number>();
  let text = "";
  while (text.length < length && used.size < rows.length) {
    const index = Math.floor(next() * rows.length);
    if (used.has(index)) continue;
    used.add(index);
    text += `${rows[index]?.reasoning ?? ""}\n`;
  }
  return text.slice(0, length);
}

function roundsOf(kind: LoopKind, sentences: readonly string[], next: () => number): () => string {
  const at = Math.floor(next() * (sentences.length - 6));
  const sentence = sentences[at] ?? "";
  switch (kind) {
    case "sentence":
    case "Chinese":
      return () => `${sentence} `;
    case "paragraph": {
      const paragraph = sentences
        .slice(at, at + 5)
        .join(" ")
        .slice(0, 900);
      return () => `${paragraph}\n\n`;
    }
    case "numbers":
      return () => `${withNumbers(sentence, next)} `;
    case "names":
      return () => `${withNames(sentence, next)} `;
    case "shuffled": {
      const few = sentences.slice(at, at + 5);
      return () => `${shuffled(few, next).join(" ")} `;
    }
    case "filler":
      return () => `${pick(FILLER, next)} `;
    case "filler words":
      return () => `${pick(FILLER_WORDS.split(" "), next)} `;
    default:
      return kind satisfies never;
  }
}

function withNumbers(sentence: string, next: () => number): string {
  const number = () => String(Math.floor(next() * 1_000));
  if (DIGIT.test(sentence)) return sentence.replace(DIGITS, number);
  const words = sentence.split(" ");
  words.splice(Math.ceil(words.length / 2), 0, number());
  return words.join(" ");
}

function withNames(sentence: string, next: () => number): string {
  const words = sentence.split(" ");
  words[Math.floor(words.length / 3)] = pick(NAMES, next);
  words[Math.floor((2 * words.length) / 3)] = pick(NAMES, next);
  return words.join(" ");
}

function sentencesOf(text: string): readonly string[] {
  return Array.from(text.match(SENTENCES) ?? [], (sentence) => sentence.trim());
}

function shuffled<T>(items: readonly T[], next: () => number): T[] {
  return items
    .map((item) => ({ item, order: next() }))
    .sort((a, b) => a.order - b.order)
    .map(({ item }) => item);
}

function pick<T>(items: readonly T[], next: () => number): T {
  const item = items[Math.floor(next() * items.length)];
  if (item === undefined) throw new RangeError("nothing to pick from");
  return item;
}
