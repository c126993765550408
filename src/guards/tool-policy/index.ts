export * from "./arguments/index.ts";
export type { ToolAction, ToolPolicyOptions } from "./options.ts";
export { toolPolicy } from "./tool-policy.ts";
