import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { readCatalogue } from "../../../eval/tools/catalogue.ts";
import { readLabels, readSeeds } from "../../../eval/tools/labels.ts";

const DATA = join(resolve(process.env["R1GUARD_DATA"] ?? "../shared/data"), "tools/catalogue.jsonl.gz");
const PRESENT = existsSync(DATA);
if (!PRESENT)
  process.stderr.write(`\nTHE LABELS ARE NOT CHECKED AGAINST THE CATALOGUE: ${DATA} is missing. Set R1GUARD_DATA.\n`);

const NOT_LETTERS = /[^\p{L}]+/gu;
const lettersOf = (text: string) => text.toLowerCase().replace(NOT_LETTERS, " ").trim();

describe("the labels", () => {
  it.runIf(PRESENT)("name definitions of the catalogue, each once", () => {
    const keys = readLabels().map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.length).toBeGreaterThanOrEqual(800);
    expect(readLabels().filter(({ heldOut }) => heldOut).length).toBeGreaterThanOrEqual(300);
  });

  it.runIf(PRESENT)("and the invented tools quote no description of the catalogue", () => {
    const real = new Set(readCatalogue().map(({ description }) => lettersOf(description ?? "")));
    const quoted = readSeeds().filter(({ tool }) => real.has(lettersOf(tool.description ?? "")));
    expect(quoted.map(({ tool }) => tool.name)).toEqual([]);
  });

  it("hold identifiers and labels only", () => {
    const text = readFileSync(new URL("../../../eval/tools/labels.tsv", import.meta.url), "utf8");
    for (const line of text.trim().split("\n").slice(1)) expect(line).toMatch(/^[^ \t]+(\t[a-z-]+){2}(\t[12])?$/u);
  });
});
