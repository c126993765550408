export { TOOL_CATEGORIES, type ToolCategory } from "../guards/tool-policy/categories.ts";
export type { ToolAction } from "../guards/tool-policy/options.ts";
export { loadProfile } from "./load-profile.ts";
export { type PresetName, presets } from "./presets/index.ts";
export { ProfileError, type ProfileProblem } from "./profile-error.ts";
export { resolveProfile } from "./resolve-profile.ts";
export {
  type ChannelActions,
  type ProfileRule,
  type RiskProfile,
  type RiskProfileInput,
  riskProfileSchema,
  type TextAction,
} from "./risk-profile.ts";
