import type { CallOptions } from "./inner-model.ts";
import { fromBoundTools, withoutTools as withoutListed } from "./tool-definition.ts";

type Fields = Readonly<Record<string, unknown>>;

/** Whether the caller wants JSON instead of text. */
export function isJson(options: CallOptions): boolean {
  const { response_format, responseSchema, outputConfig, format, ls_structured_output_format } = options;
  const type = fieldsOf(response_format)?.["type"];
  return (
    type === "json_object" ||
    type === "json_schema" ||
    responseSchema !== undefined ||
    fieldsOf(outputConfig)?.["format"] !== undefined ||
    format !== undefined ||
    ls_structured_output_format !== undefined
  );
}

/** Names of calls that are structured output: nothing runs, the arguments are the answer. */
export function structuredTools(options: CallOptions, known: ReadonlySet<string>): ReadonlySet<string> {
  const method = fieldsOf(fieldsOf(options["ls_structured_output_format"])?.["kwargs"])?.["method"];
  if (method !== "function_calling") return known;
  const tools = Array.isArray(options["tools"]) ? options["tools"] : [];
  return new Set([...known, ...fromBoundTools(tools).map(({ name }) => name)]);
}

/** Takes tools out of a call; a choice that names one of them, or has none left to choose from, goes with it. */
export function withoutTools(options: CallOptions, stripped: ReadonlySet<string>): CallOptions {
  if (stripped.size === 0) return options;
  const changed: Record<string, unknown> = { ...options };
  takeOut(changed, "tools", ["tool_choice", "toolChoice"], stripped);
  takeOut(changed, "functions", ["function_call"], stripped);
  return changed;
}

function takeOut(
  options: Record<string, unknown>,
  list: string,
  choices: readonly string[],
  stripped: ReadonlySet<string>,
): void {
  const tools = options[list];
  if (!Array.isArray(tools)) return;
  const left = withoutListed(tools, stripped);
  if (left.length === 0) delete options[list];
  else options[list] = left;
  for (const choice of choices) {
    const named = chosenName(options[choice]);
    if (left.length === 0 || (named !== undefined && stripped.has(named))) delete options[choice];
  }
}

/** The tool that a choice names, in the shapes of OpenAI, Anthropic and LangChain. */
function chosenName(choice: unknown): string | undefined {
  if (typeof choice === "string") return choice;
  const fields = fieldsOf(choice);
  const name = fieldsOf(fields?.["function"])?.["name"] ?? fields?.["name"];
  return typeof name === "string" ? name : undefined;
}

function fieldsOf(value: unknown): Fields | undefined {
  return typeof value === "object" && value !== null ? (value as Fields) : undefined;
}
