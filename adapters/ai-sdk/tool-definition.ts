import type { ToolDefinition } from "r1guard";
import { NAMESPACE } from "../shared/verdict.ts";
import type { CallTool, Metadata } from "./types.ts";

/**
 * A tool of a model call. Those the provider defines carry no schema of ours and run, as far as can be told here, over
 * there. A host of specification v2 has no way to ask a person, and where its tools run cannot be told at the model.
 */
export function fromCallTool(tool: CallTool, v2: boolean): ToolDefinition {
  const { name, description, inputSchema, providerOptions } = tool;
  return {
    name,
    description,
    inputSchema,
    category: categoryOf(providerOptions),
    ...(tool.type === "function" ? {} : { providerExecuted: true }),
    ...(v2 || tool.type !== "function" ? { unattended: true } : {}),
  };
}

/** A tool as an application declares it. */
export interface AppTool {
  readonly type?: string | undefined;
  readonly description?: unknown;
  readonly inputSchema?: unknown;
  readonly metadata?: Metadata | undefined;
  readonly annotations?: unknown;
  readonly _meta?: unknown;
  readonly providerOptions?: Metadata | undefined;
  // biome-ignore lint/suspicious/noExplicitAny: the host's own signature, kept as it is
  readonly execute?: ((input: any, options: any) => unknown) | undefined;
  // biome-ignore lint/suspicious/noExplicitAny: as above
  readonly needsApproval?: boolean | ((input: any, options: any) => unknown) | undefined;
}

export function fromAppTool(name: string, tool: AppTool): ToolDefinition {
  return {
    name,
    // ai 7 lets a description depend on the call's context, which is not known here.
    description: typeof tool.description === "string" ? tool.description : undefined,
    inputSchema: jsonSchemaOf(tool.inputSchema),
    annotations: annotationsOf(tool),
    category: categoryOf(tool.metadata) ?? categoryOf(tool.providerOptions),
    ...(tool.type?.startsWith("provider") === true && tool.execute === undefined
      ? { providerExecuted: true, unattended: true }
      : {}),
  };
}

/** Risk category that the tool's author declared: `{ r1guard: { category: "payment" } }`. */
function categoryOf(metadata: Metadata | undefined): string | undefined {
  const own = metadata?.[NAMESPACE];
  const category = typeof own === "object" && own !== null ? (own as { category?: unknown }).category : undefined;
  return typeof category === "string" ? category : undefined;
}

/** MCP clients put a server's hints in one of these places. */
function annotationsOf({ annotations, metadata, _meta }: AppTool): Record<string, unknown> | undefined {
  for (const place of [annotations, metadata?.["annotations"], (_meta as Metadata | undefined)?.["annotations"]]) {
    if (typeof place === "object" && place !== null) return place as Record<string, unknown>;
  }
  return undefined;
}

/** JSON Schema of a tool's arguments where it can be had without the SDK: `jsonSchema()` wrappers and Standard Schemas that offer one. */
function jsonSchemaOf(schema: unknown): unknown {
  if (typeof schema !== "object" || schema === null) return undefined;
  const { jsonSchema, "~standard": standard } = schema as {
    jsonSchema?: unknown;
    "~standard"?: { jsonSchema?: { input?: (options: { target: string }) => unknown } };
  };
  if (typeof jsonSchema === "object" && jsonSchema !== null && !("then" in jsonSchema)) return jsonSchema;
  try {
    return standard?.jsonSchema?.input?.({ target: "draft-07" });
  } catch {
    // Some types, such as dates, have no JSON Schema. Name and description still say what the tool does.
    return undefined;
  }
}
