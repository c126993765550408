import { hashOf } from "../tools/split.ts";
import type { Schema } from "./json-schema.ts";

/** Values for strings whose name says what they hold. The first name that fits wins; all are invented. */
const BY_NAME: readonly (readonly [name: RegExp, values: readonly string[]])[] = [
  [/e_?mail/iu, ["mara@example.com", "office@example.org"]],
  [/url|link|endpoint|website/iu, ["https://www.example.com/weather", "https://api.example.org/v1/items"]],
  [/domain|host/iu, ["www.example.com", "shop.example.org"]],
  [/file|path|dir|folder/iu, ["reports/march.csv", "notes/meeting.txt"]],
  [/datetime|timestamp/iu, ["2026-03-14T09:30:00Z"]],
  [/date|day/iu, ["2026-03-14", "2026-07-02"]],
  [/time|hour/iu, ["09:30", "18:45"]],
  [/phone|mobile/iu, ["+1 202 555 0143"]],
  [/currency/iu, ["EUR", "USD"]],
  [/country/iu, ["Portugal", "Canada"]],
  [/city|location|place|address|origin|destination/iu, ["Lisbon", "Toronto", "Nagoya"]],
  [/sql|statement/iu, ["SELECT name, price FROM products WHERE price < 20 LIMIT 10"]],
  [/query|search|keyword|term/iu, ["trains from Lisbon to Porto", "garden furniture"]],
  [/lang/iu, ["en", "pt"]],
  [/name|user|author/iu, ["Mara Lind", "Tomas Ruiz"]],
  [/id$|_id|code|key/iu, ["A7-1042", "K93B"]],
  [
    /text|message|body|content|comment|description/iu,
    ["The parcel arrives on Tuesday.", "Lunch moves to one o'clock."],
  ],
];

const WORDS = ["blue", "standard", "medium", "summer", "weekly", "north"];

const NUMBERS = [1, 2, 3, 5, 10, 12, 20, 42];

/** Levels of nesting that are filled. */
const DEEPEST = 8;

/**
 * Arguments that somebody could mean, made from a JSON Schema alone: its own enumerations and defaults first, then
 * values by the property's name and type. Required properties always; of the others every second one. The same
 * function and schema give the same arguments on every machine.
 */
export function inventedArguments(functionName: string, schema: Schema): Record<string, unknown> {
  return objectOf(schema, functionName, 0);
}

function objectOf({ properties = {}, required = [] }: Schema, place: string, depth: number): Record<string, unknown> {
  const wanted = Object.entries(properties).filter(
    ([name]) => required.includes(name) || hashOf(`${place}.${name}`) % 2 === 0,
  );
  return Object.fromEntries(
    wanted.map(([name, property]) => [name, valueFor(property, name, `${place}.${name}`, depth + 1)]),
  );
}

function valueFor(schema: Schema, name: string, place: string, depth: number): unknown {
  const { type, enum: choices, default: standard, minimum = 0, maximum = Number.POSITIVE_INFINITY } = schema;
  if (choices !== undefined && choices.length > 0) return pick(choices, place);
  if (standard !== undefined && standard !== null && fits(standard, type)) return standard;
  switch (type) {
    case "object":
      return depth > DEEPEST ? {} : objectOf(schema, place, depth);
    case "array":
      return depth > DEEPEST ? [] : [valueFor(schema.items ?? {}, name, `${place}[0]`, depth + 1)];
    case "integer":
    case "number":
      return Math.min(Math.max(pick(NUMBERS, place), minimum), maximum);
    case "boolean":
      return hashOf(place) % 2 === 0;
    default:
      return pick(BY_NAME.find(([pattern]) => pattern.test(name))?.[1] ?? WORDS, place);
  }
}

/** Some defaults are texts such as `"None"` in the place of a number. */
function fits(value: unknown, type: string | undefined): boolean {
  switch (type) {
    case undefined:
      return true;
    case "object":
      return typeof value === "object" && !Array.isArray(value);
    case "array":
      return Array.isArray(value);
    case "integer":
      return Number.isInteger(value);
    default:
      return typeof value === type;
  }
}

function pick<Value>(values: readonly Value[], place: string): Value {
  // biome-ignore lint/style/noNonNullAssertion: no list here is empty
  return values[hashOf(place) % values.length]!;
}
