import { GuardError, type ToolDefinition } from "r1guard";

/**
 * The tools of each MCP server, by the server's name: as the MCP client returned them, or their names. An object stands
 * for itself alone, so that no other server's tool of that name is taken for it; a name stands for every tool so called.
 */
export type ToolServers = Readonly<Record<string, readonly (string | { readonly name: string })[]>>;

/** Which server a tool is of, where the application says so with the tool itself. */
export const SERVER = Symbol("r1guard.server");

/** The tool that a guarded copy was made of. */
export const ORIGINAL = Symbol("r1guard.original");

/** The tools that definitions describe. */
const described = new WeakMap<ToolDefinition, object>();

/** Notes which tool a definition describes. */
export function describes<Definition extends ToolDefinition>(definition: Definition, tool: object): Definition {
  described.set(definition, tool);
  return definition;
}

/**
 * Adds to definitions the server that each tool is of. What stands with the tool goes before what stands in a list. A
 * tool or a name that two servers claim is believed of neither.
 */
export function withServers(
  definitions: readonly ToolDefinition[],
  servers: ToolServers | undefined,
): readonly ToolDefinition[] {
  if (servers === undefined) return definitions;
  const byTool = new Map<unknown, string | undefined>();
  for (const [server, tools] of Object.entries(servers)) {
    for (const tool of tools) {
      const key = originalOf(tool);
      byTool.set(key, byTool.has(key) && byTool.get(key) !== server ? undefined : server);
    }
  }
  return definitions.map((tool) => {
    const own = originalOf(described.get(tool));
    const server = tool.server ?? byTool.get(byTool.has(own) ? own : tool.name);
    return server === undefined ? tool : { ...tool, server };
  });
}

/** A tool, or what it was before it was guarded. */
function originalOf(tool: unknown): unknown {
  let original = tool;
  for (let next = tool; next !== undefined; next = (next as { [ORIGINAL]?: unknown })[ORIGINAL]) original = next;
  return original;
}

/** Refuses what names no servers: a guard that ignores its options guards something else. Throws `input-invalid`. */
export function checkServers(servers: unknown, path: string): void {
  if (servers === undefined) return;
  const lists = typeof servers === "object" && servers !== null && !Array.isArray(servers) ? servers : undefined;
  const fits = (tool: unknown) =>
    typeof (typeof tool === "object" && tool !== null ? toolNameOf(tool) : tool) === "string";
  if (lists !== undefined && Object.values(lists).every((tools) => Array.isArray(tools) && tools.every(fits))) return;
  throw new GuardError(
    "input-invalid",
    `${path} must hold a list of tools, or of their names, for each server, such as { files: await client.getTools("files") }.`,
    { path },
  );
}

/** Refuses what names no server. Throws `input-invalid`. */
export function checkServer(server: unknown, path: string): void {
  if (server === undefined || (typeof server === "string" && server !== "")) return;
  throw new GuardError("input-invalid", `${path} must be the name of an MCP server.`, { path });
}

function toolNameOf(tool: object): unknown {
  return (tool as { name?: unknown }).name;
}
