/** Nesting that is written; deeper data has no canonical form. */
const DEEPEST = 100;

/**
 * Data as one text, the same for the same data whatever the order of its keys. Keys whose value is `undefined` count
 * as absent. `undefined` when the data cannot be told apart from other data this way: cycles, nesting beyond 100,
 * functions, symbols, objects of a class that does not say how it is written (`toJSON`). Linear in the size of the data.
 */
export function canonicalJson(value: unknown): string | undefined {
  try {
    return write(value, 0);
  } catch {
    return undefined;
  }
}

class NotData extends Error {}

function write(value: unknown, depth: number): string {
  if (depth > DEEPEST) throw new NotData();
  switch (typeof value) {
    case "string":
    case "boolean":
      return JSON.stringify(value);
    case "number":
    case "undefined":
      return String(value);
    case "bigint":
      return `${value}n`;
    case "object":
      return value === null ? "null" : writeObject(value, depth);
    default:
      throw new NotData();
  }
}

function writeObject(value: object, depth: number): string {
  if (Array.isArray(value)) return `[${value.map((item) => write(item, depth + 1)).join(",")}]`;
  if (value instanceof Map) return `Map${write([...value], depth)}`;
  if (value instanceof Set) return `Set${write([...value], depth)}`;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) {
    const { toJSON } = value as { toJSON?: unknown };
    if (typeof toJSON !== "function") throw new NotData();
    return `JSON(${write(toJSON.call(value), depth + 1)})`;
  }
  let members = "";
  // Plain loops: histories of agents are written again at every call.
  for (const key of Object.keys(value).sort()) {
    const member = (value as Record<string, unknown>)[key];
    if (member === undefined) continue;
    members += `${members === "" ? "" : ","}${JSON.stringify(key)}:${write(member, depth + 1)}`;
  }
  return `{${members}}`;
}
