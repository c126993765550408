import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";

const DATA = process.env["R1GUARD_DATA"] ?? join(dirname(fileURLToPath(import.meta.url)), "../../../shared/data");

const FILES = {
  mixing: "language/mixing.jsonl.gz",
  outputs: "language/confusion-outputs.jsonl.gz",
  puzzles: "traces/r1-distill-aiw.jsonl.gz",
  speeches: "traces/r1-speechmap.jsonl.gz",
  refusals: "traces/r1-refusals-star1.jsonl.gz",
} as const;

const MGSM = ["bn", "de", "en", "es", "fr", "ja", "ru", "sw", "te", "th", "zh"] as const;

/** Which half of the data is read. Limits were chosen on `development`; figures are those of `held-out`. */
export type Half = "development" | "held-out";

/** Files that are not there. */
export function missingData(): readonly string[] {
  const files = [...Object.values(FILES), ...MGSM.map((language) => `language/mgsm/mgsm_${language}.tsv`)];
  return files.filter((file) => !existsSync(join(DATA, file)));
}

/** A trace with its answer. */
export interface TraceRow {
  readonly id: string;
  readonly source: string;
  readonly prompt: string;
  readonly prompt_lang: string;
  readonly reasoning: string | null;
  readonly answer: string | null;
  readonly script?: Readonly<Record<"reasoning" | "answer", Readonly<Record<string, number>>>>;
}

export interface MixingRow extends TraceRow {
  readonly label: string;
}

/** A model's output on a prompt of the Language Confusion Benchmark. */
export interface OutputRow {
  readonly id: string;
  readonly model: string;
  /** `crosslingual`: an English prompt that asks for another language. */
  readonly setting: string;
  readonly language: string;
  readonly answer: string;
}

/** Rows with one prompt are on one side, whatever the model, the language or the setting. */
export const mixing = (half: Half) => rows<MixingRow>(FILES.mixing).filter(({ prompt }) => isIn(half, prompt));
export const puzzles = (half: Half) => rows<TraceRow>(FILES.puzzles).filter(({ prompt }) => isIn(half, prompt));
export const speeches = (half: Half) => rows<TraceRow>(FILES.speeches).filter(({ prompt }) => isIn(half, prompt));
export const refusals = (half: Half) => rows<TraceRow>(FILES.refusals).filter(({ prompt }) => isIn(half, prompt));

export function outputs(half: Half): readonly OutputRow[] {
  return rows<OutputRow & { readonly label: { readonly expected_output_lang: string } }>(FILES.outputs).flatMap(
    ({ id, model, setting, answer, label }) => {
      const [dataset, , index] = id.split(":").slice(-3);
      const row = { id, model, setting, answer, language: label.expected_output_lang };
      return isIn(half, `${dataset}:${index}`) ? [row] : [];
    },
  );
}

/** Questions of MGSM by language; question n is the same in each. */
export function questions(half: Half): ReadonlyMap<string, readonly string[]> {
  return new Map(
    MGSM.map((language) => {
      const lines = readFileSync(join(DATA, `language/mgsm/mgsm_${language}.tsv`), "utf8").split("\n");
      const texts = lines.map((line) => line.split("\t")[0] ?? "").filter((text) => text !== "");
      return [language, texts.filter((_, index) => isIn(half, `mgsm:${index}`))];
    }),
  );
}

/** By a hash of the key, so that what belongs together stays on one side. */
export function isIn(half: Half, key: string): boolean {
  let hash = 0x811c9dc5;
  for (let index = 0; index < key.length; index++) hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193) >>> 0;
  return ((hash >>> 16) % 2 === 0) === (half === "development");
}

function rows<T>(file: string): readonly T[] {
  const lines = gunzipSync(readFileSync(join(DATA, file)))
    .toString("utf8")
    .split("\n");
  return lines.filter((line) => line !== "").map((line) => JSON.parse(line) as T);
}
