import type { ToolDefinition } from "r1guard";
import { NAMESPACE } from "../shared/verdict.ts";
import type { CallTool, Metadata } from "./types.ts";

/** Who asks a person about a call before it runs: the host, the guard where the tool runs, or nobody. */
export type Asking = "host" | "guard" | "nobody";

/**
 * A tool of a model call. Those the provider defines carry no schema of ours and run, as far as can be told here, over
 * there. Where the guard asks, it must be known to stand before the tool.
 */
export function fromCallTool(tool: CallTool, asking: Asking): ToolDefinition {
  const { name, description, inputSchema, providerOptions } = tool;
  const attended = asking === "host" || (asking === "guard" && isGuarded(providerOptions, name));
  return {
    name,
    description,
    inputSchema,
    ...declaredIn(providerOptions),
    ...(tool.type === "function" ? {} : { providerExecuted: true }),
    ...(!attended || tool.type !== "function" ? { unattended: true } : {}),
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

/** A tool of an application. `server` names the MCP server it comes from. */
export function fromAppTool(name: string, tool: AppTool, server?: string): ToolDefinition {
  const declared = declaredIn(tool.providerOptions);
  const { description } = tool;
  const inputSchema = jsonSchemaOf(tool.inputSchema);
  return {
    name,
    // ai 7 lets a description depend on the call's context, which is not known here. Left out means not looked at.
    ...(typeof description === "function"
      ? {}
      : { description: typeof description === "string" ? description : undefined }),
    ...(inputSchema === undefined && tool.inputSchema !== undefined ? {} : { inputSchema }),
    annotations: annotationsOf(tool) ?? declared.annotations,
    category: categoryOf(tool.metadata) ?? declared.category,
    server: server ?? declared.server,
    ...(tool.type?.startsWith("provider") === true && tool.execute === undefined
      ? { providerExecuted: true, unattended: true }
      : {}),
  };
}

/** What an application says about a tool under our name, where a model's guard can read it as well. */
interface Declared {
  readonly category: string | undefined;
  readonly annotations: Record<string, unknown> | undefined;
  readonly server: string | undefined;
}

function declaredIn(providerOptions: Metadata | undefined): Declared {
  const own = (providerOptions?.[NAMESPACE] ?? {}) as { annotations?: unknown; server?: unknown };
  return {
    category: categoryOf(providerOptions),
    annotations: isRecord(own.annotations) ? own.annotations : undefined,
    server: typeof own.server === "string" ? own.server : undefined,
  };
}

/**
 * Provider options that carry what `guardTools` knows about a tool to the guard of a model, which takes it out before
 * the request leaves; `undefined` when there is nothing to carry. `guarded`: the name under which a guard asks a person
 * where the tool runs. Under another name it asks about another tool.
 */
export function carriedBy(
  tool: AppTool,
  server: string | undefined,
  guarded: string | undefined,
): Metadata | undefined {
  const { category, annotations, server: from } = fromAppTool("", tool, server);
  const known = Object.entries({ category, annotations, server: from, guarded }).filter(
    ([, value]) => value !== undefined,
  );
  if (known.length === 0) return undefined;
  return { ...tool.providerOptions, [NAMESPACE]: Object.fromEntries(known) };
}

function isGuarded(providerOptions: Metadata | undefined, name: string): boolean {
  return (providerOptions?.[NAMESPACE] as { guarded?: unknown } | null | undefined)?.guarded === name;
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
    if (isRecord(place)) return place;
  }
  return undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
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
