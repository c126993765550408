import { GuardError, type ToolDefinition } from "r1guard";

/** The tools of each MCP server, by the server's name: as the MCP client returned them, or their names. */
export type ToolServers = Readonly<Record<string, readonly (string | { readonly name: string })[]>>;

/** Which server a tool is of, where the application says so with the tool itself. */
export const SERVER = Symbol("r1guard.server");

/**
 * Adds to definitions the server that each tool is of. What stands with the tool goes before what stands in a list. A
 * name that two servers claim is believed of neither.
 */
export function withServers(
  definitions: readonly ToolDefinition[],
  servers: ToolServers | undefined,
): readonly ToolDefinition[] {
  if (servers === undefined) return definitions;
  const byTool = new Map<string, string | undefined>();
  for (const [server, tools] of Object.entries(servers)) {
    for (const tool of tools) {
      const name = typeof tool === "string" ? tool : tool.name;
      byTool.set(name, byTool.has(name) && byTool.get(name) !== server ? undefined : server);
    }
  }
  return definitions.map((tool) => {
    const server = tool.server ?? byTool.get(tool.name);
    return server === undefined ? tool : { ...tool, server };
  });
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
