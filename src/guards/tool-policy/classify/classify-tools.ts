import type { ToolDefinition } from "../../../core/conversation.ts";
import { TOOL_CATEGORIES, type ToolCategory } from "../categories.ts";
import { certainWrite } from "./certain-writes.ts";
import { explain } from "./explain.ts";
import { type Reading, readTool } from "./features.ts";
import { scoreCategories } from "./score-categories.ts";

/** What a tool was taken for. */
export interface ToolClass {
  readonly name: string;
  /** The risk category by the best evidence; `read-only` exactly when `readOnly` is true. */
  readonly category: ToolCategory;
  /** True only where the definition says that the tool reads and nothing in it says otherwise. */
  readonly readOnly: boolean;
  /** How sure the category is, from 0 to 1. What a declaration settles is 1. */
  readonly confidence: number;
  /** The words and fields that decided, strongest first. */
  readonly why: readonly string[];
}

export interface ClassifyOptions {
  /**
   * True for tools whose MCP annotations can be believed. Then `readOnlyHint: true` makes a tool read-only. The hints
   * of other servers raise a risk and never lower it.
   *
   * @default () => false
   */
  readonly trusted?: ((tool: ToolDefinition) => boolean) | undefined;
}

/** How likely reading must be for a tool to pass as read-only. Chosen on the development servers (see `eval/tools`). */
const READ_LEAST = 0.45;
/** How sure it is that a tool writes where a rule says so. */
const RULE_CONFIDENCE = 0.95;

const READ_ONLY = TOOL_CATEGORIES.indexOf("read-only");

/**
 * Puts tools into risk categories by their definitions alone: name, description, JSON Schema and annotations. A
 * declared category wins. What is unclear is not read-only. Each tool is judged for itself, so order and company do
 * not matter, and the time is linear in the number of tools: names, descriptions and schemas are read up to a bound.
 */
export function classifyTools(
  tools: readonly ToolDefinition[],
  { trusted }: ClassifyOptions = {},
): readonly ToolClass[] {
  return tools.map((tool) => classifyTool(tool, trusted?.(tool) === true));
}

function classifyTool(tool: ToolDefinition, trusted: boolean): ToolClass {
  const hint = hintOf(tool.annotations);
  const declared = TOOL_CATEGORIES.find((category) => category === tool.category);
  if (declared !== undefined && !(declared === "read-only" && hint === "writes")) {
    return settled(tool.name, declared, "declared");
  }
  if (trusted && hint === "reads") return settled(tool.name, "read-only", "annotation of a trusted server");

  const reading = readTool(tool);
  const scores = scoreCategories(reading.marks);
  const reads = scores[READ_ONLY] ?? 0;
  const reason = hint === "writes" ? "annotation: says that it writes" : (certainWrite(reading) ?? unclear(reading));
  if (reason === undefined && reads >= READ_LEAST) {
    return {
      name: tool.name,
      category: "read-only",
      readOnly: true,
      confidence: reads,
      why: explain(reading.marks, "read-only"),
    };
  }
  const risks = scores.slice(0, READ_ONLY);
  const best = risks.indexOf(Math.max(...risks));
  const category = TOOL_CATEGORIES[best] ?? "code-execution";
  const writes = reason === undefined ? 1 - reads : Math.max(1 - reads, RULE_CONFIDENCE);
  // A share among the risks alone: that the tool may have been a reader is already in `writes`.
  const share = (risks[best] ?? 0) / Math.max(1 - reads, Number.MIN_VALUE);
  const why = explain(reading.marks, category);
  return {
    name: tool.name,
    category,
    readOnly: false,
    confidence: writes * share,
    why: reason ? [reason, ...why] : why,
  };
}

function settled(name: string, category: ToolCategory, reason: string): ToolClass {
  return { name, category, readOnly: category === "read-only", confidence: 1, why: [reason] };
}

/** A tool that no verb says to be reading is not taken for a reader, however harmless its other words are. */
function unclear({ verb, main, purposes, answers }: Reading): string | undefined {
  const nothing = verb === undefined && main.length === 0 && !answers && !purposes.includes("read");
  return nothing ? "nothing says that it only reads" : undefined;
}

function hintOf(annotations: ToolDefinition["annotations"]): "reads" | "writes" | undefined {
  if (annotations?.["destructiveHint"] === true || annotations?.["readOnlyHint"] === false) return "writes";
  return annotations?.["readOnlyHint"] === true ? "reads" : undefined;
}
