import type { ToolDefinition } from "../../../core/conversation.ts";

/** The parts of a definition that are read here, whatever came in. */
export interface PlainTool extends ToolDefinition {
  readonly hint: "reads" | "writes" | undefined;
}

/** Takes each part as it should be: what is of another kind, or throws when it is read, is left out. */
export function plainTool(tool: ToolDefinition): PlainTool {
  const annotations = safely(() => tool.annotations);
  const hinted = (name: string) => safely(() => (annotations as Record<string, unknown> | null | undefined)?.[name]);
  const writes = hinted("destructiveHint") === true || hinted("readOnlyHint") === false;
  return {
    name: textOf(() => tool.name) ?? "",
    description: textOf(() => tool.description),
    inputSchema: safely(() => tool.inputSchema),
    category: textOf(() => tool.category),
    server: textOf(() => tool.server),
    hint: writes ? "writes" : hinted("readOnlyHint") === true ? "reads" : undefined,
  };
}

function textOf(read: () => unknown): string | undefined {
  const value = safely(read);
  return typeof value === "string" ? value : undefined;
}

function safely(read: () => unknown): unknown {
  try {
    return read();
  } catch {
    return undefined;
  }
}
