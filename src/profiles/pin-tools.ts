import type { ToolDefinition } from "../core/conversation.ts";

/**
 * Digests (SHA-256, of the description and of the JSON Schema, each with the name) of tool definitions that you have read and trust, by name: for
 * `tools.pins` of a profile. Give the definitions as your agent sees them: `describeTools` of the adapter makes them.
 * A description that is computed anew for each call cannot be pinned.
 *
 * Throws `input-invalid` for what is no list of definitions, for two different ones under one name, and for a schema
 * with cycles, more than 100 levels or more than 100,000 values, which cannot be compared.
 */
export async function pinTools(tools: readonly ToolDefinition[]): Promise<Record<string, string>> {
  // Loaded when it is asked for, like everything that judges: importing the package stays light.
  const { pinsOf } = await import("../guards/tool-policy/trajectory/pins-of.ts");
  return pinsOf(tools);
}
