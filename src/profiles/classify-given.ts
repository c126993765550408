import type { ToolDefinition } from "../core/conversation.ts";
import { requireTools } from "../core/given-tools.ts";
import type { ToolClass } from "../core/tool-category.ts";
import { classOfTools } from "../guards/tool-policy/index.ts";
import type { RiskProfile } from "./risk-profile.ts";

/** Puts tools into risk categories as the profile's tool policy does. Throws `input-invalid`. */
export function classifyGiven(tools: readonly ToolDefinition[], profile: RiskProfile): readonly ToolClass[] {
  const classOf = classOfTools(profile.tools);
  return requireTools("classifyTools", tools).map(classOf);
}
