/**
 * How well harm is found in the shared data sets.
 *
 *   npm run eval:harm                               # the guard with profile `general`; R1GUARD_DATA names the data folder
 *   npm run eval:harm -- --detector keywords        # any option of `r1guard eval`
 *   npm run eval:harm -- --part dev                 # held-out (default), dev or all
 *
 * Prints figures only, each source alone. The rows are written to a temporary folder outside the repository and
 * removed at the end: they hold sentences that nobody should come across. Ends with 2 where the data is missing.
 */
import { createWriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { runCommand } from "../../src/cli/run-command.ts";
import { say } from "../tools/say.ts";
import { missingData } from "./data.ts";
import { harmRows } from "./dataset.ts";

const PARTS = ["held-out", "dev", "all"];

const missing = missingData();
if (missing.length > 0) {
  process.stderr.write(`\nNOTHING WAS MEASURED: missing ${missing.join(", ")}. Set R1GUARD_DATA.\n\n`);
  process.exit(2);
}
const { part, rest } = readArguments(process.argv.slice(2));
const folder = await mkdtemp(join(tmpdir(), "r1guard-harm-"));
try {
  const dataset = join(folder, `${part}.jsonl`);
  await writeRows(dataset);
  const workerUrl = new URL("../../src/cli/main.ts", import.meta.url);
  process.exitCode = await runCommand(["eval", dataset, ...rest], { workerUrl });
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function writeRows(path: string): Promise<void> {
  const rows = harmRows().filter((row) => part === "all" || row.part === part);
  const families = new Set(rows.map(({ group }) => group)).size;
  if (!rest.includes("--json")) say(`${rows.length} rows of ${families} prompt families, part: ${part}`);
  const lines = rows.map(({ part: _, ...row }) => `${JSON.stringify(row)}\n`);
  await pipeline(Readable.from(lines), createWriteStream(path));
}

function readArguments(args: readonly string[]): { part: string; rest: readonly string[] } {
  const at = args.indexOf("--part");
  const part = at === -1 ? "held-out" : (args[at + 1] ?? "");
  if (!PARTS.includes(part)) {
    process.stderr.write(`--part is one of ${PARTS.join(", ")}.\n`);
    process.exit(2);
  }
  return { part, rest: at === -1 ? args : args.toSpliced(at, 2) };
}
