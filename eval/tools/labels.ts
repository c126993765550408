import type { ToolDefinition } from "r1guard";
import type { ToolCategory } from "../../src/guards/tool-policy/categories.ts";
import { keyOf, readCatalogue, toDefinition } from "./catalogue.ts";
import { asCategory, linesOf } from "./lines.ts";
import { type CatalogueRow, familyOf, hashOf, isHeldOut } from "./split.ts";

export type Access = "read" | "write" | "destructive";

const ACCESSES: readonly string[] = ["read", "write", "destructive"];

/** A definition of the catalogue with what readers said about it. */
export interface LabelledTool {
  readonly key: string;
  readonly row: CatalogueRow;
  readonly family: string;
  /** Was kept out of learning for the version before this one. */
  readonly heldOut: boolean;
  readonly category: ToolCategory;
  readonly access: Access;
  /** Held out then, and nobody who made that version had looked at it. */
  readonly fresh: boolean;
}

/**
 * The labels in `labels.tsv`, joined with the catalogue: key, category, access and, for held-out tools that were read
 * in an earlier round, its number. A label without its definition is an error: the data changed.
 */
export function readLabels(): LabelledTool[] {
  const rows = new Map(readCatalogue().map((row) => [keyOf(row), row]));
  return linesOf("labels.tsv").map(([key = "", category = "", access = "", round = "", ...more]) => {
    const row = rows.get(key);
    if (row === undefined) throw new Error(`No definition in the catalogue for the label ${key}`);
    if (more.length > 0) throw new Error(`More than four fields at the label ${key}`);
    return {
      key,
      row,
      family: familyOf(row),
      heldOut: isHeldOut(row),
      category: asCategory(category),
      access: asAccess(access),
      fresh: isHeldOut(row) && round === "",
    };
  });
}

/** The definition without its annotations: what the words alone say is measured. The name of an MCP server stays. */
export function wordsOnly({ row }: LabelledTool, { server = true } = {}): ToolDefinition {
  return { ...toDefinition(row, { annotations: false }), server: server ? (row.server ?? undefined) : undefined };
}

/** One of the tools written to tempt agents into harm; they say little of what they do. */
export function isAttack({ row }: LabelledTool): boolean {
  return row.source === "asb-attack";
}

/**
 * Nobody who made this version or an earlier one read the definition: half of the families that were held out, by a
 * hash. Errors on the other families were read, and invented tools written after that.
 */
export function wasNeverRead({ fresh, family }: LabelledTool): boolean {
  return fresh && hashOf(`blind${family}`) % 2 === 1;
}

export function asAccess(text: string): Access {
  if (!ACCESSES.includes(text)) throw new Error(`Not an access: ${text}`);
  return text as Access;
}
