import { splitName } from "./split-words.ts";

/** How many properties and enum values of a schema are read. */
const PROPERTY_BOUND = 40;
const ENUM_BOUND = 12;
/** Enums of properties so named say what the tool can be told to do. */
const CHOICES = new Set(["method", "action", "operation", "command", "mode", "type", "op", "verb"]);

/** The words of a schema's property names, and of the choices of properties such as `method`, marked with `=`. */
export function schemaWords(schema: unknown): string[] {
  const properties = ownRecord(schema, "properties");
  if (!properties) return [];
  const words: string[] = [];
  for (const [name, property] of Object.entries(properties).slice(0, PROPERTY_BOUND)) {
    const parts = splitName(name);
    words.push(...parts);
    if (!parts.some((part) => CHOICES.has(part))) continue;
    for (const choice of choicesOf(property)) words.push(...splitName(choice).map((word) => `=${word}`));
  }
  return words;
}

function choicesOf(property: unknown): string[] {
  if (typeof property !== "object" || property === null) return [];
  const choices: unknown = (property as { enum?: unknown }).enum;
  if (!Array.isArray(choices)) return [];
  return choices.slice(0, ENUM_BOUND).filter((choice) => typeof choice === "string");
}

function ownRecord(value: unknown, key: string): Record<string, unknown> | undefined {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
  const inner: unknown = (value as Record<string, unknown>)[key];
  return typeof inner === "object" && inner !== null ? (inner as Record<string, unknown>) : undefined;
}
