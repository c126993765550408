import { splitName } from "./split-words.ts";

/** How many properties, and how many choices of one, are read. */
const PROPERTY_BOUND = 40;
const CHOICE_BOUND = 12;
/** What properties so named can be set to says what the tool can be told to do. */
const METHOD = new Set(["method", "action", "operation", "op", "verb"]);

/** What a JSON Schema of arguments says about a tool. */
export interface SchemaWords {
  /** The names of the arguments, each as its words. */
  readonly arguments: readonly (readonly string[])[];
  /** The words an argument such as `method` can be set to: `create`, `delete`. */
  readonly choices: readonly string[];
}

const NOTHING: SchemaWords = { arguments: [], choices: [] };

/** Only the first level is read, so a schema may be as deep as it likes, or hold itself. What throws when read says nothing. */
export function schemaWords(schema: unknown): SchemaWords {
  try {
    return wordsOf(ownValue(schema, "properties"));
  } catch {
    return NOTHING;
  }
}

function wordsOf(properties: unknown): SchemaWords {
  if (!isRecord(properties)) return NOTHING;
  const names: string[][] = [];
  const choices: string[] = [];
  let left = PROPERTY_BOUND;
  for (const name in properties) {
    if (left-- === 0) break;
    const words = splitName(name);
    if (words.length > 0) names.push(words);
    if (words.some((word) => METHOD.has(word))) choices.push(...choicesOf(ownValue(properties, name)));
  }
  return { arguments: names, choices };
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
