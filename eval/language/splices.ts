import { type Half, outputs, questions } from "./data.ts";
import type { Opinion } from "./reference.ts";

/** A text in one language that goes on in another one of the same script. */
export interface Splice {
  readonly from: string;
  readonly to: string;
  readonly family: Family;
  readonly text: string;
  /** Where the other language begins. */
  readonly at: number;
}

/** How close the two languages are. */
export type Family = "far" | "romance" | "es/pt" | "to English" | "zh in ja, ko";

const LATIN = ["en", "es", "fr", "de", "pt", "it", "id", "tr", "vi"] as const;
const ROMANCE: ReadonlySet<string> = new Set(["es", "fr", "pt", "it"]);
const OTHER_SCRIPTS = ["ar", "hi", "ja", "ko", "ru", "zh"] as const;
const PER_PAIR = 30;
/** Code units after the switch. */
const AFTER = 200;
/** Least length of an output that a half is taken from; CJK writes more in less. */
const LEAST = { latin: 260, dense: 110 };
const DENSE: ReadonlySet<string> = new Set(["zh", "ja", "ko", "hi"]);
const FENCES = /```[\s\S]*?(?:```|$)/gu;

/**
 * Outputs of the Language Confusion Benchmark that the reference takes for one language all through, cut at a word
 * after 60 to 210 code units and continued by one in another language from a word on. Both are of the same half.
 */
export function outputSplices(half: Half, judge: (text: string) => Opinion): readonly Splice[] {
  const byLanguage = new Map<string, string[]>();
  for (const { language, answer, model } of outputs(half)) {
    const text = answer.replace(FENCES, " ").trim();
    // Base models ramble in several languages; the reference sees only whole lines.
    if (model.endsWith("-base") || text.length < (DENSE.has(language) ? LEAST.dense : LEAST.latin)) continue;
    const { language: seen, probability, lines } = judge(text);
    if (seen !== language || probability < 0.8 || [...lines].some((line) => line !== language)) continue;
    byLanguage.set(language, [...(byLanguage.get(language) ?? []), text]);
  }
  const random = numbers(half === "held-out" ? 7 : 1);
  const pick = (language: string) => {
    const texts = byLanguage.get(language) ?? [];
    return texts[Math.floor(random() * texts.length)] ?? "";
  };
  return pairs().flatMap(([from, to]) =>
    Array.from({ length: PER_PAIR }, () => splice(from, to, pick(from), pick(to), random)),
  );
}

/** Questions of MGSM, continued from a word on by another question in another language. */
export function questionSplices(half: Half): readonly Splice[] {
  const byLanguage = questions(half);
  const random = numbers(half === "held-out" ? 8 : 2);
  const latin = ["en", "es", "fr", "de"];
  return latin.flatMap((from) =>
    latin
      .filter((to) => to !== from)
      .flatMap((to) =>
        Array.from({ length: PER_PAIR }, () => {
          const one = byLanguage.get(from) ?? [];
          const others = byLanguage.get(to) ?? [];
          const first = one[Math.floor(random() * one.length)] ?? "";
          const second = others[Math.floor(random() * others.length)] ?? "";
          return splice(from, to, first, second, random);
        }),
      ),
  );
}

function pairs(): readonly (readonly [string, string])[] {
  const latin = LATIN.flatMap((from) => LATIN.flatMap((to) => (from === to ? [] : [[from, to] as const])));
  return [...latin, ...OTHER_SCRIPTS.map((from) => [from, "en"] as const), ["ja", "zh"], ["ko", "zh"]];
}

function splice(from: string, to: string, first: string, second: string, random: () => number): Splice {
  let cut = wordBorder(first, 60 + Math.floor(random() * 150));
  // A text that is cut within a quotation would quote what follows.
  while (cut < first.length && leavesOpen(first.slice(0, cut))) cut = wordBorder(first, cut + 1);
  const before = `${first.slice(0, cut)} `;
  const start = to === "zh" ? 10 : wordBorder(second, Math.floor(random() * 30)) + 1;
  const after = second.slice(start, start + AFTER);
  return { from, to, family: familyOf(from, to), text: before + after, at: before.length };
}

/** A quotation, a bracket or an emphasis has begun and not ended. */
function leavesOpen(text: string): boolean {
  const count = (signs: RegExp) => (text.match(signs) ?? []).length;
  const line = text.slice(text.lastIndexOf("\n") + 1);
  return (
    count(/"/gu) % 2 === 1 ||
    count(/[“«„「『（(]/gu) > count(/[”»」』）)]/gu) ||
    /(?:^|\s)'[^']*$/u.test(line) ||
    (line.match(/\*+/gu) ?? []).length % 2 === 1
  );
}

function familyOf(from: string, to: string): Family {
  if (to === "zh") return "zh in ja, ko";
  if (OTHER_SCRIPTS.includes(from as (typeof OTHER_SCRIPTS)[number])) return "to English";
  if (new Set([from, to, "es", "pt"]).size === 2) return "es/pt";
  return ROMANCE.has(from) && ROMANCE.has(to) ? "romance" : "far";
}

function wordBorder(text: string, from: number): number {
  let index = from;
  while (index < text.length && !/\s/u.test(text[index] as string)) index++;
  return index;
}

/** The same numbers every time, from 0 up to 1. */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
