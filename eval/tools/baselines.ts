import type { ToolDefinition } from "r1guard";
import { TOOL_CATEGORIES, type ToolCategory } from "../../src/guards/tool-policy/categories.ts";
import { baseForm } from "../../src/guards/tool-policy/classify/base-form.ts";
import { splitName } from "../../src/guards/tool-policy/classify/split-words.ts";
import { subjectsOf } from "./subjects.ts";

const READ_VERBS = new Set(
  `get list search find read fetch retrieve lookup query describe show view check count calculate compute convert compare
  analyze validate verify explain browse estimate summarize translate detect predict`.split(/\s+/u),
);

/** The simplest thing that could work: a tool reads when its name has a verb of reading. */
export function readsByVerbList(tool: ToolDefinition): boolean {
  return splitName(tool.name).some((word) => READ_VERBS.has(word));
}

/** A category by counting words that speak of it, the name's twice; the verb list decides what is read-only. */
export function categoryByWordList(tool: ToolDefinition): ToolCategory {
  if (readsByVerbList(tool)) return "read-only";
  const counts = new Map<ToolCategory, number>();
  const name = splitName(tool.name);
  for (const word of [...name, ...name, ...splitName((tool.description ?? "").slice(0, 200))]) {
    for (const category of subjectsOf(baseForm(word))) counts.set(category, (counts.get(category) ?? 0) + 1);
  }
  const most = Math.max(0, ...counts.values());
  return TOOL_CATEGORIES.find((category) => counts.get(category) === most) ?? "memory-write";
}
