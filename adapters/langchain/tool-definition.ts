import { toJsonSchema } from "@langchain/core/utils/json_schema";
import type { ToolDefinition } from "r1guard";
import { describes, SERVER } from "./tool-servers.ts";

type Fields = Readonly<Record<string, unknown>>;

/** Name of a tool, in every shape that `bindTools` of a chat model takes. A list of Google's declarations has many names and none of its own. */
export function toolName(tool: unknown): string | undefined {
  return fromBoundTool(tool)?.name;
}

/**
 * A tool as it is bound to a model: one of LangChain's own, or a provider's plain object. What the provider runs by
 * itself carries no schema of ours and cannot be stopped here, so nobody can be asked about its calls.
 */
export function fromBoundTool(tool: unknown): ToolDefinition | undefined {
  if ((typeof tool !== "object" && typeof tool !== "function") || tool === null) return undefined;
  const fields = tool as Fields;
  if (isLangChainTool(fields)) return definition(fields, fields["schema"], fields);
  for (const [key, schema] of NESTED) {
    const inner = fieldsOf(fields[key]);
    if (inner !== undefined) return definition(inner, schema(inner), fields);
  }
  for (const key of SCHEMA_KEYS) if (isObject(fields[key])) return definition(fields, fields[key], fields);
  if (RUN_BY_THE_APPLICATION.includes(fields["type"])) return definition(fields, undefined, fields);
  return fromBuiltIn(fields);
}

/** Every tool that a list of bound tools offers, also those that stand several in one object. */
export function fromBoundTools(tools: readonly unknown[]): ToolDefinition[] {
  return tools
    .flatMap((tool) => declarationsOf(tool)?.map(fromDeclaration) ?? fromBoundTool(tool) ?? [])
    .filter(isNamed);
}

/** The bound tools that remain when some are not to be offered. The same list when none of them is in it. */
export function withoutTools(tools: readonly unknown[], stripped: ReadonlySet<string>): readonly unknown[] {
  const kept = tools.flatMap((tool) => {
    const declarations = declarationsOf(tool);
    if (declarations === undefined) return stripped.has(toolName(tool) ?? "") ? [] : [tool];
    const rest = declarations.filter((declaration) => !stripped.has(fromDeclaration(declaration)?.name ?? ""));
    if (rest.length === declarations.length) return [tool];
    return rest.length === 0 ? [] : [{ ...(tool as Fields), functionDeclarations: rest }];
  });
  return kept.length === tools.length && kept.every((tool, index) => tool === tools[index]) ? tools : kept;
}

/** Where providers put a tool's name and description when they wrap them in an object of their own. */
const NESTED: readonly (readonly [string, (inner: Fields) => unknown])[] = [
  // OpenAI chat completions
  ["function", (inner) => inner["parameters"]],
  ["custom", () => undefined],
  // Bedrock Converse
  ["toolSpec", (inner) => fieldsOf(inner["inputSchema"])?.["json"]],
];

/** Names for the schema beside a tool's name: Anthropic's, OpenAI Responses', MCP's. */
const SCHEMA_KEYS = ["input_schema", "parameters", "inputSchema"];

/** Kinds of plain objects that describe a tool of the application; all others name what a provider runs. */
const RUN_BY_THE_APPLICATION: readonly unknown[] = ["function", "custom"];

/** LangChain's own tools, runnables made into tools, and plain objects with a name and a schema. */
function isLangChainTool(fields: Fields): boolean {
  return Array.isArray(fields["lc_namespace"]) || (typeof fields["name"] === "string" && isObject(fields["schema"]));
}

/** `functionDeclarations` of Google's models. */
function declarationsOf(tool: unknown): readonly unknown[] | undefined {
  const declarations = fieldsOf(tool)?.["functionDeclarations"];
  return Array.isArray(declarations) ? declarations : undefined;
}

function fromDeclaration(declaration: unknown): ToolDefinition | undefined {
  const fields = fieldsOf(declaration);
  return fields === undefined
    ? undefined
    : definition(fields, fields["parameters"] ?? fields["parametersJsonSchema"], fields);
}

/** `{ type: "web_search" }`, or the key alone: `{ googleSearch: {} }`. */
function fromBuiltIn(fields: Fields): ToolDefinition | undefined {
  const [key, ...others] = Object.keys(fields);
  const alone = others.length === 0 && isObject(fields[key ?? ""]) ? key : undefined;
  const name = [fields["name"], fields["type"], alone].find(isText);
  return name === undefined ? undefined : { name, providerExecuted: true, unattended: true };
}

/** `inner` holds name and description; `outer` is what the application wrote. */
function definition(inner: Fields, schema: unknown, outer: Fields): ToolDefinition | undefined {
  const { name, description } = inner;
  if (!isText(name)) return undefined;
  const { [SERVER]: server } = outer as { readonly [SERVER]?: string };
  const read: ToolDefinition = {
    name,
    description: typeof description === "string" ? description : undefined,
    inputSchema: jsonSchemaOf(schema),
    annotations: annotationsOf(outer),
    category: categoryOf(outer["metadata"]) ?? categoryOf(outer["extras"]),
    ...(server === undefined ? {} : { server }),
  };
  return describes(read, outer);
}

/** Risk category that the tool's author declared: `metadata: { r1guard: { category: "payment" } }`. */
function categoryOf(place: unknown): string | undefined {
  const category = fieldsOf(fieldsOf(place)?.["r1guard"])?.["category"];
  return typeof category === "string" ? category : undefined;
}

/** MCP clients put a server's hints in one of these places. */
function annotationsOf(tool: Fields): Fields | undefined {
  const places = [tool, tool["metadata"], tool["extras"], tool["_meta"], fieldsOf(tool["metadata"])?.["_meta"]];
  for (const place of places) {
    const annotations = fieldsOf(fieldsOf(place)?.["annotations"]);
    if (annotations !== undefined) return annotations;
  }
  return undefined;
}

function jsonSchemaOf(schema: unknown): unknown {
  if (!isObject(schema)) return undefined;
  try {
    return toJsonSchema(schema as Parameters<typeof toJsonSchema>[0]);
  } catch {
    // Some types, such as dates, have no JSON Schema. Name and description still say what the tool does.
    return undefined;
  }
}

function fieldsOf(value: unknown): Fields | undefined {
  return isObject(value) ? (value as Fields) : undefined;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}

function isNamed(tool: ToolDefinition | undefined): tool is ToolDefinition {
  return tool !== undefined;
}
