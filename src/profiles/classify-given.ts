import type { ToolDefinition } from "../core/conversation.ts";
import { requireTools } from "../core/given-tools.ts";
import type { ToolClass } from "../core/tool-category.ts";
import { classifyTools } from "../guards/tool-policy/classify/index.ts";
import type { RiskProfile } from "./risk-profile.ts";

/** Puts tools into risk categories as the profile's tool policy does. Throws `input-invalid`. */
export function classifyGiven(tools: readonly ToolDefinition[], profile: RiskProfile): readonly ToolClass[] {
  return classifyTools(requireTools("classifyTools", tools), profile.tools);
}
