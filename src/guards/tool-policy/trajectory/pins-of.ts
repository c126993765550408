import type { ToolDefinition } from "../../../core/conversation.ts";
import { GuardError } from "../../../core/errors.ts";
import { requireTools } from "../../../core/given-tools.ts";
import { definitionDigest, isUnreadable } from "./definition-digest.ts";

/** Digests of tool definitions by name. Throws `input-invalid`, also for a schema that cannot be compared. */
export async function pinsOf(tools: readonly ToolDefinition[]): Promise<Record<string, string>> {
  const pins = new Map<string, string>();
  for (const [index, tool] of requireTools("pinTools", tools).entries()) {
    if (isUnreadable(tool)) {
      const path = `tools[${index}].inputSchema`;
      const message = `pinTools: ${path} is beyond what can be read (cycles, 100 levels, 100,000 values); leave it out of the pins, or make it smaller.`;
      throw new GuardError("input-invalid", message, { path });
    }
    // What is pinned was looked at: a part that is left out is one the tool has not.
    const { name, description, inputSchema } = tool;
    const digest = await definitionDigest({ name, description, inputSchema });
    if ((pins.get(tool.name) ?? digest) !== digest) {
      const path = `tools[${index}].name`;
      const message = `pinTools: ${path} is the name of an earlier tool with another definition; pin one of them.`;
      throw new GuardError("input-invalid", message, { path });
    }
    pins.set(tool.name, digest);
  }
  return Object.fromEntries(pins);
}
