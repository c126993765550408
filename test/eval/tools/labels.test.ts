import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { readCatalogue } from "../../../eval/tools/catalogue.ts";
import { gridTools } from "../../../eval/tools/grid.ts";
import { readLabels } from "../../../eval/tools/labels.ts";
import { readSeeds } from "../../../eval/tools/lines.ts";
import { readTwice } from "../../../eval/tools/second-reading.ts";

const DATA = join(resolve(process.env["R1GUARD_DATA"] ?? "../shared/data"), "tools/catalogue.jsonl.gz");
const PRESENT = existsSync(DATA);
if (!PRESENT)
  process.stderr.write(`\nTHE LABELS ARE NOT CHECKED AGAINST THE CATALOGUE: ${DATA} is missing. Set R1GUARD_DATA.\n`);

const NOT_LETTERS = /[^\p{L}]+/gu;
const lettersOf = (text: string) => text.toLowerCase().replace(NOT_LETTERS, " ").trim();

describe("the labels", () => {
  it.runIf(PRESENT)("name definitions of the catalogue, each once", () => {
    const labels = readLabels();
    expect(new Set(labels.map(({ key }) => key)).size).toBe(labels.length);
    expect(labels.filter(({ heldOut }) => !heldOut).length).toBeGreaterThanOrEqual(3000);
  });

  it.runIf(PRESENT)("of a second reader are on held-out servers that the first one labelled", () => {
    const heldOut = new Set(readLabels().flatMap(({ key, heldOut }) => (heldOut ? [key] : [])));
    expect(readTwice().filter(({ key }) => !heldOut.has(key))).toEqual([]);
  });

  it("hold identifiers and labels only", () => {
    const text = readFileSync(new URL("../../../eval/tools/labels.tsv", import.meta.url), "utf8");
    const lines = text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
    for (const line of lines) expect(line).toMatch(/^[^ \t]+(\t[a-z-]+){2}(\t[12]?)?$/u);
  });
});

describe("the invented tools", () => {
  it.runIf(PRESENT)("quote no description of the catalogue", () => {
    const real = new Set(readCatalogue().map(({ description }) => lettersOf(description ?? "")));
    const quoted = readSeeds().filter(({ tool }) => real.has(lettersOf(tool.description ?? "")));
    expect(quoted.map(({ tool }) => tool.name)).toEqual([]);
  });

  it("are many for every category, in several scripts", () => {
    const seeds = readSeeds();
    const counts = new Map<string, number>();
    for (const { category } of seeds) counts.set(category, (counts.get(category) ?? 0) + 1);
    expect(counts.size).toBe(16);
    expect(Math.min(...counts.values())).toBeGreaterThanOrEqual(40);
    for (const script of [
      /\p{sc=Han}/u,
      /\p{sc=Hiragana}/u,
      /\p{sc=Hangul}/u,
      /\p{sc=Cyrillic}/u,
      /\p{sc=Arabic}/u,
      /\p{sc=Devanagari}/u,
    ]) {
      expect(seeds.filter(({ tool }) => script.test(tool.description ?? "")).length).toBeGreaterThan(0);
    }
  });

  it("made by rule: deleting stays in the category of the thing only where the guide puts it above deletion", () => {
    const deletions = gridTools().filter(({ tool }) =>
      /^(?:Permanently delete|Deletes|Delete) /.test(tool.description ?? ""),
    );
    const categories = new Set(deletions.map(({ category }) => category));
    expect(categories).toContain("data-destruction");
    expect(categories).toContain("identity-access");
    expect(categories).not.toContain("infrastructure");
    expect(categories).not.toContain("memory-write");
  });
});
