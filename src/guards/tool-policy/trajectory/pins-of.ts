import type { ToolDefinition } from "../../../core/conversation.ts";
import { GuardError } from "../../../core/errors.ts";
import { requireTools } from "../../../core/given-tools.ts";
import { definitionDigest } from "./definition-digest.ts";

/** Digests of tool definitions by name. Throws `input-invalid`. */
export async function pinsOf(tools: readonly ToolDefinition[]): Promise<Record<string, string>> {
  const pins = new Map<string, string>();
  for (const [index, tool] of requireTools("pinTools", tools).entries()) {
    const digest = await definitionDigest(tool);
    if ((pins.get(tool.name) ?? digest) !== digest) {
      const path = `tools[${index}].name`;
      const message = `pinTools: ${path} is the name of an earlier tool with another definition; pin one of them.`;
      throw new GuardError("input-invalid", message, { path });
    }
    pins.set(tool.name, digest);
  }
  return Object.fromEntries(pins);
}
