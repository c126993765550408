import type { ToolDefinition } from "../../../core/conversation.ts";
import { TOOL_CATEGORIES, type ToolCategory } from "../categories.ts";
import { explain } from "./explain.ts";
import { type JudgedReading, readTool } from "./features.ts";
import { categoryMarks, readingMarks } from "./marks.ts";
import { type Model, RISKS, readModel, riskOf, sharesOf } from "./model.ts";
import { plainTool } from "./plain-tool.ts";
import { MODEL } from "./weights.ts";

/** What a tool was taken for. */
export interface ToolClass {
  readonly name: string;
  /** The risk category by the best evidence; `read-only` exactly when `readOnly` is true. */
  readonly category: ToolCategory;
  /** True only where the definition speaks for reading, or where somebody who is believed said so. */
  readonly readOnly: boolean;
  /** How sure the category is, from 0 to 1, as measured on development servers. What a declaration settles is 1. */
  readonly confidence: number;
  /** The words and fields that decided, strongest first: single words of the definition, never its sentences. */
  readonly why: readonly string[];
}

export interface ClassifyOptions {
  /** Category per tool name: the operator's word, which wins over everything else. @default {} */
  readonly byName?: Readonly<Record<string, string>> | undefined;
  /**
   * Servers (`ToolDefinition.server`) whose annotations are believed: there `readOnlyHint: true` makes a tool
   * read-only. The hints of other servers raise a risk and never lower it. @default []
   */
  readonly trustedServers?: readonly string[] | undefined;
}

/** How sure it is that a tool writes where a hint or a rule settles it. */
const SETTLED_RISK = 0.97;

/** The table is taken apart when the first tool is judged, not when this is imported. It never changes after that. */
let taught: Model | undefined;

/**
 * Puts tools into risk categories by their definitions alone: name, description, JSON Schema, annotations and server.
 * The operator's word (`byName`) wins, then the author's (`ToolDefinition.category`). What is unclear is not read-only.
 * Each tool is judged for itself, so order and company do not matter, and the time is linear in the number of tools:
 * names, descriptions and schemas are read up to a bound. Nothing in a definition makes this throw.
 */
export function classifyTools(tools: readonly ToolDefinition[], options: ClassifyOptions = {}): ToolClass[] {
  return tools.map((tool) => classifyTool(tool, options));
}

/** The same for one tool. */
export function classifyTool(
  tool: ToolDefinition,
  { byName = {}, trustedServers = [] }: ClassifyOptions = {},
): ToolClass {
  const known = plainTool(tool);
  const named = Object.hasOwn(byName, known.name) ? byName[known.name] : undefined;
  const notes: string[] = [];
  for (const [category, reason] of [
    [named, "set by name"],
    [known.category, "declared"],
  ] as const) {
    if (category === undefined) continue;
    const found = TOOL_CATEGORIES.find((one) => one === category);
    if (found === undefined) notes.push(`${reason}: not a category, ignored`);
    else if (found === "read-only" && reason === "declared" && known.hint === "writes")
      notes.push("declared read-only, annotated otherwise");
    else return { name: known.name, category: found, readOnly: found === "read-only", confidence: 1, why: [reason] };
  }
  if (known.hint === "reads" && known.server !== undefined && trustedServers.includes(known.server)) {
    const why = ["annotation of a trusted server", ...notes];
    return { name: known.name, category: "read-only", readOnly: true, confidence: 1, why };
  }
  const { category, confidence, why } = judge(model(), readTool(known), known.hint === "writes");
  return { name: known.name, category, readOnly: category === "read-only", confidence, why: [...why, ...notes] };
}

/** What the words of a definition say. `hinted`: its annotations say that it writes. */
export function judge(
  learned: Model,
  reading: JudgedReading,
  hinted = false,
): Pick<ToolClass, "category" | "confidence" | "why"> {
  const marks = readingMarks(reading);
  const risk = riskOf(learned, marks);
  const settled = settledBy(reading, hinted);
  if (settled === undefined && risk < learned.leastRisk) {
    return { category: "read-only", confidence: 1 - risk, why: explain(learned, marks, "read-only") };
  }
  const more = categoryMarks(reading, marks);
  const shares = sharesOf(learned, more);
  const best = shares.indexOf(Math.max(...shares));
  const category = RISKS[best] ?? "code-execution";
  const writes = settled === undefined ? risk : Math.max(risk, SETTLED_RISK);
  const reason = settled ?? reading.rule?.why;
  const why = explain(learned, more, category);
  return { category, confidence: writes * (shares[best] ?? 0), why: reason === undefined ? why : [reason, ...why] };
}

function model(): Model {
  taught ??= readModel(MODEL);
  return taught;
}

function settledBy({ rule, unclear }: JudgedReading, hinted: boolean): string | undefined {
  if (hinted) return "annotation: says that it writes";
  if (rule?.settles) return rule.why;
  return unclear ? "nothing says that it only reads" : undefined;
}
