import type { ToolDefinition } from "../../core/conversation.ts";
import { hintsAtWriting, type OwnDecision, ownValue, stricterAction } from "./decide-tool.ts";
import type { ToolPolicyOptions } from "./options.ts";

/** How sure words must be to make a tool stricter, and to stand for a category. */
const SURE_TO_RAISE = 0.95;
const SURE_TO_DECIDE = 0.9;

/** What a tool's own words say, where nobody put it into a category. */
export function decideByWords(tool: ToolDefinition, options: ToolPolicyOptions): OwnDecision | undefined {
  const { classify = "off", classOf, categories, unknown } = options;
  const read = classify === "off" ? undefined : classOf?.(tool);
  if (read === undefined) return undefined;
  const { category, confidence } = read;
  const action = ownValue(categories, category) ?? unknown;
  const reason = `its words say ${category}`;
  if (classify === "decide") {
    const sure = confidence >= SURE_TO_DECIDE && !(category === "read-only" && hintsAtWriting(tool.annotations));
    return sure ? { category, action, reason } : undefined;
  }
  const raises = confidence >= SURE_TO_RAISE && category !== "read-only";
  return raises ? { category, action: stricterAction(action, unknown), reason } : undefined;
}
