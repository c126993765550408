import type { ToolDefinition } from "../../core/conversation.ts";
import type { ToolClass } from "../../core/tool-category.ts";
import { classifyTool } from "./classify/index.ts";

/** Who is believed about a tool. */
export interface ClassOfOptions {
  /** Category per tool name: the operator's word. */
  readonly byName: Readonly<Record<string, string>>;
  /** MCP servers, by name, that are believed when they say that a tool only reads. */
  readonly trustedServers: readonly string[];
}

/**
 * Reads what tools are from their words. A definition is read once for as long as it lives: the same object always
 * gives the same class, whoever asks.
 */
export function classOfTools(options: ClassOfOptions): (tool: ToolDefinition) => ToolClass {
  const known = new WeakMap<ToolDefinition, ToolClass>();
  return (tool) => {
    const read = known.get(tool) ?? classifyTool(tool, options);
    known.set(tool, read);
    return read;
  };
}
