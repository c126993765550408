import type { ToolDefinition } from "../../core/conversation.ts";
import type { ToolClass } from "../../core/tool-category.ts";
import { classifyTools } from "./classify/index.ts";

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
export function classOfTools({
  byName,
  trustedServers,
}: ClassOfOptions): (tool: ToolDefinition) => ToolClass | undefined {
  const known = new WeakMap<ToolDefinition, ToolClass | undefined>();
  const trusted = ({ server }: ToolDefinition) => server !== undefined && trustedServers.includes(server);
  return (tool) => {
    if (known.has(tool)) return known.get(tool);
    const category = Object.hasOwn(byName, tool.name) ? byName[tool.name] : tool.category;
    const [read] = classifyTools([{ ...tool, category }], { trusted });
    known.set(tool, read);
    return read;
  };
}
