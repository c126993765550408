import { existsSync } from "node:fs";
import type { ToolCategory } from "../../src/guards/tool-policy/categories.ts";
import { type Access, asAccess } from "./labels.ts";
import { asCategory, linesOf } from "./lines.ts";

const FILE = "labels-second.tsv";

/** What two readers said about the same definition, neither knowing the other's answer. */
export interface TwoReadings {
  readonly key: string;
  readonly first: { readonly category: ToolCategory; readonly access: Access };
  readonly second: { readonly category: ToolCategory; readonly access: Access };
}

/** The tools that two readers judged: key, category and access of the first, category and access of the second. */
export function readTwice(): TwoReadings[] {
  if (!existsSync(new URL(FILE, import.meta.url))) return [];
  return linesOf(FILE).map(([key = "", category = "", access = "", category2 = "", access2 = ""]) => ({
    key,
    first: { category: asCategory(category), access: asAccess(access) },
    second: { category: asCategory(category2), access: asAccess(access2) },
  }));
}
