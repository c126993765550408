import type { ToolDefinition } from "../../core/conversation.ts";
import type { ToolDecision } from "../../core/guard.ts";
import type { TurnFacts } from "../../core/turn-facts.ts";
import { ACTIONS } from "../../core/verdict.ts";
import { TOOL_CATEGORIES } from "./categories.ts";
import type { ToolAction, ToolPolicyOptions } from "./options.ts";

type DecisionAction = ToolDecision["action"];

/** Judges a tool by what it is, before or without any arguments. `byWords` is asked where nobody declares anything. */
export function decideTool(
  tool: ToolDefinition,
  options: ToolPolicyOptions,
  turn: TurnFacts,
  byWords?: (tool: ToolDefinition, options: ToolPolicyOptions) => OwnDecision | undefined,
): ToolDecision {
  const { tainted, changed } = options;
  const own = declaredDecision(tool, options) ?? byWords?.(tool, options) ?? NOTHING_KNOWN;
  const { category } = own;
  let action = toDecision(own.action ?? options.unknown);
  const reasons = [own.reason];
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

/** Whether operator or author have put the tool into a category, so that its words need not be read. */
export function isDeclared(tool: ToolDefinition, options: ToolPolicyOptions): boolean {
  return declaredDecision(tool, options) !== undefined;
}

/** What a tool is, before anything is known of the turn. Without an action of its own it is judged as unknown. */
export interface OwnDecision {
  readonly category: string | undefined;
  readonly action?: ToolAction | undefined;
  readonly reason: string;
}

const NOTHING_KNOWN: OwnDecision = { category: undefined, reason: "nothing puts this tool into a known category" };

/** What the operator says about a tool, or else its author. */
function declaredDecision(tool: ToolDefinition, options: ToolPolicyOptions): OwnDecision | undefined {
  const { byName, categories, unknown, trustedServers = [] } = options;
  const assigned = ownValue(byName, tool.name);
  const vouched = tool.server !== undefined && trustedServers.includes(tool.server);
  const hinted = vouched && tool.annotations?.["readOnlyHint"] === true ? "read-only" : undefined;
  const category = assigned ?? tool.category ?? hinted;
  if (category === undefined || !isKnown(category, categories)) return undefined;
  const action = ownValue(categories, category);
  if (assigned === undefined && category === "read-only" && hintsAtWriting(tool.annotations)) {
    return {
      category: undefined,
      action: action === undefined ? unknown : stricterAction(action, unknown),
      reason: "declared read-only, but its annotations say that it writes",
    };
  }
  if (action === undefined) return { category, reason: `category ${category} has no action of its own` };
  return { category, action, reason: `category ${category}` };
}

/** The stricter of two actions of a profile. */
export function stricterAction(a: ToolAction, b: ToolAction): ToolAction {
  return stricterDecision(toDecision(a), toDecision(b)) === toDecision(a) ? a : b;
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
export function ownValue<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

function isKnown(category: string, categories: Readonly<Record<string, unknown>>): boolean {
  return (TOOL_CATEGORIES as readonly string[]).includes(category) || Object.hasOwn(categories, category);
}

/** MCP annotations are hints from a server nobody vouched for: they may raise a risk, never lower it. */
export function hintsAtWriting(annotations: ToolDefinition["annotations"]): boolean {
  return annotations?.["destructiveHint"] === true || annotations?.["readOnlyHint"] === false;
}
