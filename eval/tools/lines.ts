import { readFileSync } from "node:fs";
import type { ToolDefinition } from "r1guard";
import { TOOL_CATEGORIES, type ToolCategory } from "../../src/guards/tool-policy/categories.ts";

/** An invented tool with its category. */
export interface Seed {
  readonly tool: ToolDefinition;
  readonly category: ToolCategory;
}

/** The lines of a file beside this one, as fields. Lines that begin with `#` say what it holds. */
export function linesOf(file: string): string[][] {
  const text = readFileSync(new URL(file, import.meta.url), "utf8");
  return text
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split("\t"));
}

export function asCategory(text: string): ToolCategory {
  const category = TOOL_CATEGORIES.find((one) => one === text);
  if (category === undefined) throw new Error(`Not a category: ${text}`);
  return category;
}

/** The invented tools in `seeds.tsv`: category, name, description, argument names. */
export function readSeeds(): Seed[] {
  return linesOf("seeds.tsv").map(([category = "", name = "", description, names = ""]) => ({
    category: asCategory(category),
    tool: { name, description, inputSchema: { properties: propertiesOf(names) } },
  }));
}

function propertiesOf(names: string): Record<string, object> {
  const filled = names.split(",").filter((name) => name !== "");
  return Object.fromEntries(filled.map((name) => [name, {}]));
}
