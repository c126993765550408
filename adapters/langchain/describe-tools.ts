import { GuardError, type ToolDefinition } from "r1guard";
import { fromBoundTools } from "./tool-definition.ts";

/**
 * A list of tools as the guard sees them, for `pinTools` and `guard.classifyTools`. They differ from what an MCP server
 * lists: its client simplifies the schemas. Throws `input-invalid` for what is no list.
 */
export function describeTools(tools: readonly unknown[]): ToolDefinition[] {
  if (!Array.isArray(tools))
    throw new GuardError("input-invalid", "describeTools needs a list of tools.", { path: "tools" });
  return fromBoundTools(tools);
}
