import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gunzipSync } from "node:zlib";
import type { ToolDefinition } from "r1guard";
import type { CatalogueRow } from "./split.ts";

const PATH = join(resolve(process.env["R1GUARD_DATA"] ?? "../shared/data"), "tools/catalogue.jsonl.gz");

/** The shared catalogue of real tool definitions, one row per different definition. Ends the program when it is missing. */
export function readCatalogue(): CatalogueRow[] {
  if (!existsSync(PATH)) {
    process.stderr.write(
      `\nNOTHING WAS MEASURED: ${PATH} is missing. Set R1GUARD_DATA to the folder that holds tools/.\n\n`,
    );
    process.exit(2);
  }
  const lines = gunzipSync(readFileSync(PATH)).toString("utf8").split("\n");
  const rows = lines.filter((line) => line !== "").map((line) => JSON.parse(line) as CatalogueRow);
  return [...new Map(rows.map((row) => [keyOf(row), row])).values()];
}

/**
 * Names a definition without quoting it: where it comes from, its name and eight letters of a hash of its text. A name
 * that is a sentence itself is left to the hash.
 */
export function keyOf(row: CatalogueRow): string {
  const text = JSON.stringify([row.name, row.description ?? "", row.inputSchema ?? null]);
  const hash = createHash("sha256").update(text).digest("hex").slice(0, 8);
  const name = /^[\w.:/-]{1,60}$/u.test(row.name) ? row.name : "";
  return `${row.source}|${row.server ?? row.agent ?? ""}|${name}|${hash}`;
}

/** The definition as the SDK takes it. Annotations are left out where only the text is to be judged. */
export function toDefinition(row: CatalogueRow, { annotations = true } = {}): ToolDefinition {
  return {
    name: row.name,
    description: row.description ?? undefined,
    inputSchema: row.inputSchema ?? undefined,
    annotations: annotations ? (row.annotations ?? undefined) : undefined,
  };
}
