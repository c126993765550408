import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gunzipSync } from "node:zlib";
import type { CatalogueRow } from "../tools/split.ts";

/** The shared files that agents are measured with. `R1GUARD_DATA` names their folder, `../shared/data` by default. */
export const DATA = {
  transcripts: "tools/tau-trajectories.jsonl.gz",
  catalogue: "tools/catalogue.jsonl.gz",
  injections: "harm/prompt-injection.jsonl.gz",
} as const;

type DataName = keyof typeof DATA;

/** The files that are not there, as paths. */
export function missingData(): string[] {
  return Object.values(DATA)
    .map(pathOf)
    .filter((path) => !existsSync(path));
}

/** One conversation with an airline's agent, in OpenAI's words. */
export interface TranscriptRow {
  readonly id: string;
  readonly messages: readonly TranscriptMessage[];
}

export interface TranscriptMessage {
  readonly role: "system" | "user" | "assistant" | "tool";
  readonly content: string | null;
  readonly tool_call_id?: string;
  readonly tool_calls?:
    | readonly { readonly id: string; readonly function: { readonly name: string; readonly arguments: string } }[]
    | null;
}

/** One prompt-injection case. The last message holds the attack. */
export interface InjectionRow {
  readonly id: string;
  readonly injection_type: "direct" | "indirect";
  readonly messages: readonly { readonly role: string; readonly content: string }[];
}

interface Rows {
  readonly transcripts: TranscriptRow;
  readonly catalogue: CatalogueRow;
  readonly injections: InjectionRow;
}

/** All rows of a file. Throws when it is missing. */
export function readRows<Name extends DataName>(name: Name): Rows[Name][] {
  const lines = gunzipSync(readFileSync(pathOf(DATA[name])))
    .toString("utf8")
    .split("\n");
  return lines.filter((line) => line !== "").map((line) => JSON.parse(line) as Rows[Name]);
}

function pathOf(file: string): string {
  return join(resolve(process.env["R1GUARD_DATA"] ?? "../shared/data"), file);
}
