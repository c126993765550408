import { francAll } from "franc-min";
import { detect } from "tinyld";
import { loadLanguages } from "../../src/text/languages/identify.ts";
import { say } from "../tools/say.ts";
import { type Half, outputs } from "./data.ts";
import { negatives } from "./negatives.ts";
import { loadReference, type Opinion } from "./reference.ts";

/** Latin script: there a library is needed. */
const AMONG = ["en", "es", "fr", "de", "pt", "it", "id", "tr", "vi"] as const;
const LENGTHS = [20, 40, 80] as const;
const PER_LANGUAGE = 200;
/** franc's names for them. */
const THREE_LETTERS: Readonly<Record<string, string>> = {
  eng: "en",
  spa: "es",
  fra: "fr",
  deu: "de",
  por: "pt",
  ita: "it",
  ind: "id",
  tur: "tr",
  vie: "vi",
};

type Identify = (text: string) => string | undefined;

/**
 * Windows of answers that fastText and the label agree on, and windows of English traces, LaTeX and program text, which
 * no library should take for another language. fastText's own accuracy is flattered: it sorted the answers.
 */
export async function measureLibraries(half: Half, judge: (text: string) => Opinion): Promise<void> {
  const libraries = await load();
  const windows = windowsOf(half, judge);
  say(
    "windows of 20, 40, 80 code units, nine languages of Latin script: accuracy; English windows of 40 called something else; time\n",
  );
  for (const [name, identify] of Object.entries(libraries)) {
    const accuracies = LENGTHS.map((length) => {
      const all = windows.filter((window) => window.length === length);
      const right = all.filter(({ text, language }) => identify(text) === language).length;
      return ((100 * right) / all.length).toFixed(1).padStart(5);
    });
    const alarms = negatives(half)
      .filter(({ name: kind }) => !kind.startsWith("TypeScript"))
      .map(({ name: kind, texts }) => {
        const cut = texts.slice(0, 300).flatMap((text) => (text.length < 140 ? [] : [text.slice(100, 140)]));
        const wrong = cut.filter((text) => (identify(text) ?? "en") !== "en").length;
        return `${kind.split(",")[0]} ${((100 * wrong) / cut.length).toFixed(0)} %`;
      });
    const started = performance.now();
    for (const { text } of windows) identify(text);
    const microseconds = ((performance.now() - started) * 1000) / windows.length;
    say(
      `    ${name.padEnd(34)} ${accuracies.join(" ")}   ${microseconds.toFixed(1).padStart(6)} µs   ${alarms.join(", ")}`,
    );
  }
}

async function load(): Promise<Readonly<Record<string, Identify>>> {
  const { eld } = await import("eld/extrasmall");
  const { eld: large } = await import("eld/large");
  eld.setLanguageSubset([...AMONG, "ms"]);
  large.setLanguageSubset([...AMONG, "ms"]);
  const ours = await loadLanguages();
  const reference = await loadReference();
  // The library has one language for Indonesian and Malay.
  const asIndonesian = (language: string) => (language === "ms" ? "id" : language);
  return {
    "this table, masked words": (text) => ours.identify(text, AMONG)?.language,
    "eld 2.1.0 extrasmall": (text) => asIndonesian(eld.detect(text).language),
    "eld 2.1.0 large": (text) => asIndonesian(large.detect(text).language),
    "fasttext.wasm.js 1.0.0 (176)": (text) => reference(text).language,
    "franc-min 6.2.0": (text) =>
      THREE_LETTERS[francAll(text, { only: Object.keys(THREE_LETTERS), minLength: 3 })[0]?.[0] ?? ""],
    "tinyld 1.3.4": (text) => detect(text, { only: [...AMONG] }),
  };
}

function windowsOf(half: Half, judge: (text: string) => Opinion) {
  const windows: { readonly language: string; readonly length: number; readonly text: string }[] = [];
  const taken = new Map<string, number>();
  for (const { language, answer } of outputs(half)) {
    if (!AMONG.includes(language as (typeof AMONG)[number]) || (taken.get(language) ?? 0) >= PER_LANGUAGE) continue;
    const { language: seen, probability, lines } = judge(answer);
    if (seen !== language || probability < 0.8 || [...lines].some((line) => line !== language)) continue;
    const start = answer.indexOf(" ", 60) + 1;
    if (start === 0 || answer.length < start + 120 || answer.includes("```")) continue;
    taken.set(language, (taken.get(language) ?? 0) + 1);
    for (const length of LENGTHS) {
      const end = answer.indexOf(" ", start + length - 4);
      windows.push({ language, length, text: answer.slice(start, end === -1 ? start + length : end) });
    }
  }
  return windows;
}
