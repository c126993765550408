export * from "./arguments/index.ts";
export { TOOL_CATEGORIES, type ToolCategory } from "./categories.ts";
export type { ToolAction, ToolPolicyOptions } from "./options.ts";
export { toolPolicy } from "./tool-policy.ts";
