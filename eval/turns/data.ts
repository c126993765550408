import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import type { Message } from "../../src/core/conversation.ts";

const DATA = process.env["R1GUARD_DATA"] ?? join(dirname(fileURLToPath(import.meta.url)), "../../../shared/data");

const FILES = {
  spiral: "conversations/spiral-bench.jsonl.gz",
  dialogues: "conversations/mt-bench-101.jsonl.gz",
  puzzles: "traces/r1-distill-aiw.jsonl.gz",
  speeches: "traces/r1-speechmap.jsonl.gz",
  refusals: "traces/r1-refusals-star1.jsonl.gz",
} as const;

/** Files that are not there. */
export function missingData(): readonly string[] {
  return Object.values(FILES).filter((file) => !existsSync(join(DATA, file)));
}

/** How strongly the judges of spiral-bench saw each behaviour in one reply. */
type Judgement = Readonly<Record<string, number>>;

export interface SpiralRow {
  readonly id: string;
  readonly model: string;
  readonly messages: readonly Message[];
  readonly per_chunk: Readonly<Record<string, Judgement | null>>;
}

export interface DialogueRow {
  readonly id: string;
  readonly messages: readonly Message[];
}

export interface TraceRow {
  readonly id: string;
  readonly prompt_lang: string;
  readonly reasoning: string | null;
}

export const spiral = () => rows<SpiralRow>(FILES.spiral);
export const dialogues = () => rows<DialogueRow>(FILES.dialogues);
export const puzzles = () => rows<TraceRow>(FILES.puzzles);
export const speeches = () => rows<TraceRow>(FILES.speeches);
export const refusals = () => rows<TraceRow>(FILES.refusals);

/**
 * True for rows that weights and limits may be chosen on; the others are for measuring only. By a hash of the id, so a
 * conversation or trace is never on both sides.
 */
export function isDevelopment({ id }: { readonly id: string }): boolean {
  let hash = 0x811c9dc5;
  for (let index = 0; index < id.length; index++) hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193) >>> 0;
  return (hash >>> 16) % 2 === 0;
}

function rows<T>(file: string): readonly T[] {
  return gunzipSync(readFileSync(join(DATA, file)))
    .toString("utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as T);
}
