import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";

const DATA = process.env["R1GUARD_DATA"] ?? join(dirname(fileURLToPath(import.meta.url)), "../../../shared/data");

const FILES = {
  prompts: "harm/prompts.jsonl.gz",
  moderation: "harm/moderation-eval.jsonl.gz",
  jailbreaks: "harm/jailbreak-responses.jsonl.gz",
  preferences: "harm/hh-rlhf.jsonl.gz",
  security: "harm/cyber-benign.jsonl.gz",
  multilingual: "harm/multilingual-prompts.jsonl.gz",
  refusals: "traces/r1-refusals-star1.jsonl.gz",
  speeches: "traces/r1-speechmap.jsonl.gz",
  puzzles: "traces/r1-distill-aiw.jsonl.gz",
} as const;

/** Files that are not there. */
export function missingData(): readonly string[] {
  return Object.values(FILES).filter((file) => !existsSync(join(DATA, file)));
}

/** The rows of one file, as they lie there. */
export function rowsOf<Row>(file: keyof typeof FILES): readonly Row[] {
  return gunzipSync(readFileSync(join(DATA, FILES[file])))
    .toString("utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Row);
}
