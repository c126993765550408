export * from "./arguments/index.ts";
export { classOfTools } from "./class-of.ts";
export type { ToolAction, ToolPolicyOptions } from "./options.ts";
export { toolPolicy } from "./tool-policy.ts";
