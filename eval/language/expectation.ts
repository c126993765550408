/*
 * How often what is expected of an answer is found: `node eval/language/expectation.ts`, on our own cases and, where the
 * shared data is, on the prompts of the Language Confusion Benchmark. Each set is split by a hash of what was asked;
 * the lists of words were written with the first half in view.
 */
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { expectedLanguages } from "../../src/guards/language-consistency/expected-languages.ts";
import { type Languages, loadLanguages } from "../../src/text/languages/identify.ts";
import { say } from "../tools/say.ts";
import { readStoredCases } from "./cases.ts";

/** `right`: the case's first language is among what is expected, and none that it must not switch to. `withheld`: nothing is said. */
export type Outcome = "right" | "withheld" | "missing" | "wrong";

export type Half = "development" | "held out";

/** Outcomes on our own cases. */
export function outcomesOfCases(half: Half, languages?: Languages): Record<Outcome, number> {
  const counts = { right: 0, withheld: 0, missing: 0, wrong: 0 };
  for (const stored of readStoredCases()) {
    if (halfOf(stored.id) !== half) continue;
    const { system, channel } = stored;
    const messages = [
      ...(system === undefined ? [] : [{ role: "system" as const, content: system }]),
      ...stored.messages,
    ];
    const found = expectedLanguages({ messages, tools: [] }, channel, { expect: "prompt" }, languages)?.languages;
    const wanted = stored.languages.map(primaryOf);
    // A change of script within one language is no matter of languages.
    const others = (stored.to ?? []).map(primaryOf).filter((code) => !wanted.includes(code));
    counts[outcomeOf(found, wanted, others)]++;
  }
  return counts;
}

function outcomeOf(
  found: readonly string[] | undefined,
  [first]: readonly string[],
  others: readonly string[],
): Outcome {
  if (found === undefined) return "withheld";
  if (others.some((code) => found.includes(code))) return "wrong";
  return first !== undefined && found.includes(first) ? "right" : "missing";
}

function halfOf(key: string): Half {
  return (createHash("sha256").update(key).digest()[0] ?? 0) % 2 === 0 ? "development" : "held out";
}

/** Cantonese is written as Chinese is. */
function primaryOf(tag: string): string {
  const language = new Intl.Locale(tag).language;
  return language === "yue" ? "zh" : language;
}

interface Prompt {
  readonly id: string;
  readonly setting: string;
  readonly dataset: string;
  readonly prompt: string;
  readonly label: { readonly expected_output_lang: string; readonly prompt_lang: string };
}

const PROMPTS = new URL("../../../shared/data/language/confusion-prompts.jsonl.gz", import.meta.url);

/** Outcomes on the benchmark's prompts, by setting. `alone`: of the right ones, those where nothing else is expected. */
function outcomesOfPrompts(half: Half, languages: Languages): Record<string, Record<Outcome | "alone", number>> {
  const bySetting: Record<string, Record<Outcome | "alone", number>> = {};
  const lines = gunzipSync(readFileSync(PROMPTS)).toString().trim().split("\n");
  for (const line of lines) {
    const { id, setting, dataset, prompt, label } = JSON.parse(line) as Prompt;
    // The same prompt is there once for each language it asks for.
    if (halfOf(setting + dataset + (id.split(":").at(-1) ?? "")) !== half) continue;
    bySetting[setting] ??= { right: 0, alone: 0, withheld: 0, missing: 0, wrong: 0 };
    const counts = bySetting[setting];
    const messages = [{ role: "user" as const, content: prompt }];
    const found = expectedLanguages({ messages, tools: [] }, "answer", { expect: "prompt" }, languages)?.languages;
    const outcome = outcomeOf(found, [label.expected_output_lang], []);
    counts[outcome]++;
    if (outcome === "right" && found?.length === 1) counts.alone++;
  }
  return bySetting;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const languages = await loadLanguages();
  for (const half of ["development", "held out"] as const) {
    say(`${half}, our cases without the n-gram table: ${JSON.stringify(outcomesOfCases(half))}`);
    say(`${half}, our cases with it: ${JSON.stringify(outcomesOfCases(half, languages))}`);
    if (!existsSync(PROMPTS)) continue;
    say(`${half}, Language Confusion Benchmark: ${JSON.stringify(outcomesOfPrompts(half, languages))}`);
  }
}
