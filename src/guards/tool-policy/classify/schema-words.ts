import { splitName } from "./split-words.ts";

/** How many properties, and how many choices of one, are read. */
const PROPERTY_BOUND = 40;
const CHOICE_BOUND = 12;
/** What properties so named can be set to says what the tool can be told to do. */
const METHOD = new Set(["method", "action", "operation", "op", "verb"]);

/** What a JSON Schema of arguments says about a tool. */
export interface SchemaWords {
  /** The words of the property names. */
  readonly names: readonly string[];
  /** The words a property such as `method` can be set to: `create`, `delete`. */
  readonly choices: readonly string[];
}

export function schemaWords(schema: unknown): SchemaWords {
  const names: string[] = [];
  const choices: string[] = [];
  let left = PROPERTY_BOUND;
  const properties = ownValue(schema, "properties");
  for (const name in isRecord(properties) ? properties : {}) {
    if (left-- === 0) break;
    const words = splitName(name);
    names.push(...words);
    if (words.some((word) => METHOD.has(word))) choices.push(...choicesOf(ownValue(properties, name)));
  }
  return { names, choices };
}

function choicesOf(property: unknown): string[] {
  const choices = ownValue(property, "enum");
  if (!Array.isArray(choices)) return [];
  const texts = choices.slice(0, CHOICE_BOUND).filter((choice) => typeof choice === "string");
  return texts.flatMap((text) => splitName(text));
}

function ownValue(value: unknown, key: string): unknown {
  return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
