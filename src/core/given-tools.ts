import type { ToolDefinition } from "./conversation.ts";
import { GuardError } from "./errors.ts";

/** Checks tool definitions that a caller gave. Throws `input-invalid` that names the field, its kind, and what to give. */
export function requireTools(asker: string, tools: unknown): readonly ToolDefinition[] {
  if (!Array.isArray(tools)) throw invalid(asker, "tools", tools, "give an array of tool definitions");
  tools.forEach((tool: unknown, index) => {
    const path = `tools[${index}]`;
    if (!isObject(tool)) throw invalid(asker, path, tool, "give an object with a name");
    const { name, description, category, server, annotations } = tool;
    if (typeof name !== "string" || name === "") throw invalid(asker, `${path}.name`, name, "give the tool's name");
    for (const [field, value] of Object.entries({ description, category, server })) {
      if (value !== undefined && typeof value !== "string") {
        throw invalid(asker, `${path}.${field}`, value, "give a string or leave it out");
      }
    }
    if (annotations !== undefined && !isObject(annotations)) {
      throw invalid(asker, `${path}.annotations`, annotations, "give an object or leave it out");
    }
  });
  return tools as readonly ToolDefinition[];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Names the kind of a value and never the value. */
function invalid(asker: string, path: string, value: unknown, fix: string): GuardError {
  const kind =
    value === null ? "null" : Array.isArray(value) ? "array" : value === "" ? "an empty string" : typeof value;
  return new GuardError("input-invalid", `${asker}: ${path} is ${kind}; ${fix}.`, { path });
}
