import type { ToolDefinition } from "../../core/conversation.ts";
import type { ToolDecision } from "../../core/guard.ts";
import type { TurnFacts } from "../../core/turn-facts.ts";
import { ACTIONS } from "../../core/verdict.ts";
import { TOOL_CATEGORIES } from "./categories.ts";
import type { ToolAction, ToolPolicyOptions } from "./options.ts";

type DecisionAction = ToolDecision["action"];

/** Judges a tool by what it is, before or without any arguments. */
export function decideTool(
  tool: ToolDefinition,
  { categories, byName, unknown, tainted, changed }: ToolPolicyOptions,
  turn: TurnFacts,
): ToolDecision {
  const assigned = ownValue(byName, tool.name);
  const declared = assigned ?? tool.category;
  const known = declared !== undefined && isKnown(declared, categories) ? declared : undefined;
  const contradicted = assigned === undefined && known === "read-only" && hintsAtWriting(tool.annotations);
  const category = contradicted ? undefined : known;

  const own = known === undefined ? undefined : ownValue(categories, known);
  let action = toDecision(own ?? unknown);
  if (contradicted) action = stricterDecision(action, toDecision(unknown));
  const reasons = [
    contradicted
      ? "declared read-only, but its annotations say that it writes"
      : known !== undefined
        ? own === undefined
          ? `category ${known} has no action of its own`
          : `category ${known}`
        : "nothing puts this tool into a known category",
  ];
  if (turn.tainted && category !== "read-only") {
    action = stricterDecision(action, toDecision(tainted));
    reasons.push("text that nobody vouches for reached the model");
  }
  if (turn.changedTools.has(tool.name)) {
    action = stricterDecision(action, toDecision(changed));
    reasons.push("its definition is not the one that was seen first");
  }
  return { action, category, reason: reasons.join("; ") };
}

/** The stricter of two decisions. */
export function stricterDecision(a: DecisionAction, b: DecisionAction): DecisionAction {
  return ACTIONS.indexOf(a) >= ACTIONS.indexOf(b) ? a : b;
}

/** A profile's word for what the pipeline calls `block`. */
export function toDecision(action: ToolAction): DecisionAction {
  return action === "refuse" ? "block" : action;
}

/** Tool names come from the model, so a name such as `constructor` must not find what every object inherits. */
function ownValue<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

function isKnown(category: string, categories: Readonly<Record<string, unknown>>): boolean {
  return (TOOL_CATEGORIES as readonly string[]).includes(category) || Object.hasOwn(categories, category);
}

/** MCP annotations are hints from a server nobody vouched for: they may raise a risk, never lower it. */
function hintsAtWriting(annotations: ToolDefinition["annotations"]): boolean {
  return annotations?.["destructiveHint"] === true || annotations?.["readOnlyHint"] === false;
}
