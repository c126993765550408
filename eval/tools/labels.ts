import { readFileSync } from "node:fs";
import type { ToolDefinition } from "r1guard";
import { TOOL_CATEGORIES, type ToolCategory } from "../../src/guards/tool-policy/categories.ts";
import { keyOf, readCatalogue, toDefinition } from "./catalogue.ts";
import { type CatalogueRow, familyOf, isHeldOut } from "./split.ts";

export type Access = "read" | "write" | "destructive";

/** A definition of the catalogue with what a reader said about it. */
export interface LabelledTool {
  readonly key: string;
  readonly row: CatalogueRow;
  readonly family: string;
  readonly heldOut: boolean;
  readonly category: ToolCategory;
  readonly access: Access;
  /** Held-out definitions were read in two rounds, each after the classifier was frozen. */
  readonly round: number;
}

/** The labels in `file`, joined with the catalogue. A label without its definition is an error: the data changed. */
export function readLabels(file = "labels.tsv"): LabelledTool[] {
  const rows = new Map(readCatalogue().map((row) => [keyOf(row), row]));
  return linesOf(file).map(([key = "", category = "", access = "", round = "0"]) => {
    const row = rows.get(key);
    if (row === undefined) throw new Error(`No definition in the catalogue for the label ${key}`);
    return {
      key,
      row,
      family: familyOf(row),
      heldOut: isHeldOut(row),
      category: asCategory(category),
      access: access as Access,
      round: Number(round),
    };
  });
}

/** An invented tool with its category. */
export interface Seed {
  readonly tool: ToolDefinition;
  readonly category: ToolCategory;
}

/** The invented tools in `seeds.tsv`. */
export function readSeeds(): Seed[] {
  return linesOf("seeds.tsv").map(([category = "", name = "", description, names = ""]) => ({
    category: asCategory(category),
    tool: { name, description, inputSchema: { properties: propertiesOf(names) } },
  }));
}

/** The definition without its annotations: what the words alone say is measured. */
export function wordsOnly(tool: LabelledTool): ToolDefinition {
  return toDefinition(tool.row, { annotations: false });
}

function propertiesOf(names: string): Record<string, object> {
  return Object.fromEntries(
    names
      .split(",")
      .filter((name) => name !== "")
      .map((name) => [name, {}]),
  );
}

function linesOf(file: string): string[][] {
  const text = readFileSync(new URL(file, import.meta.url), "utf8");
  return text
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split("\t"));
}

function asCategory(text: string): ToolCategory {
  const category = TOOL_CATEGORIES.find((one) => one === text);
  if (category === undefined) throw new Error(`Not a category: ${text}`);
  return category;
}
