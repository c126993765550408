import { GuardError, type ToolDefinition } from "r1guard";
import { type AppTool, fromAppTool } from "./tool-definition.ts";

/**
 * An application's tools as the guard sees them, for `pinTools` and `guard.classifyTools`. They differ from what an MCP
 * server lists: its client completes the schemas. Throws `input-invalid` for what is no object of tools.
 */
export function describeTools(tools: object): ToolDefinition[] {
  if (typeof tools !== "object" || tools === null || Array.isArray(tools)) {
    throw new GuardError("input-invalid", "describeTools needs an object of tools.", { path: "tools" });
  }
  return Object.entries(tools as Record<string, AppTool>).map(([name, tool]) => fromAppTool(name, tool));
}
