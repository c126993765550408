export * from "./arguments/index.ts";
export { toolClasses } from "./class-of.ts";
export type { ToolAction, ToolPolicyOptions } from "./options.ts";
export { toolPolicy } from "./tool-policy.ts";
