import type { ToolDefinition } from "../../core/conversation.ts";
import type { ToolClass } from "../../core/tool-category.ts";

/** Who is believed about a tool. */
export interface ClassOfOptions {
  /** Category per tool name: the operator's word. */
  readonly byName: Readonly<Record<string, string>>;
  /** MCP servers, by name, that are believed when they say that a tool only reads. */
  readonly trustedServers: readonly string[];
}

/** Reads what tools are from their words. */
export interface ToolClasses {
  /** Loads the table of words, a module of its own (see `scripts/check-size.mjs` for its weight) that only tools nobody declares need. */
  readonly load: () => Promise<void>;
  /**
   * A definition is read once for as long as it lives: the same object always gives the same class, whoever asks.
   * `undefined` until the table is loaded.
   */
  readonly of: (tool: ToolDefinition) => ToolClass | undefined;
}

export function toolClasses(options: ClassOfOptions): ToolClasses {
  const known = new WeakMap<ToolDefinition, ToolClass>();
  let classify: typeof import("./classify/index.ts").classifyTool | undefined;
  return {
    async load() {
      classify ??= (await import("./classify/index.ts")).classifyTool;
    },
    of(tool) {
      const read = known.get(tool) ?? classify?.(tool, options);
      if (read !== undefined) known.set(tool, read);
      return read;
    },
  };
}
