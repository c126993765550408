/** Nesting that is read, and values of one piece of data. What is deeper or more cannot be judged. */
const DEEPEST = 100;
const MOST_VALUES = 1_000_000;

/**
 * A value as plain data: objects, arrays, strings, numbers, booleans, big integers, `null` and `undefined`. A host may
 * have made something else of what the model wrote before the tool gets it, and that is read for what it holds: a
 * `Map` as an object, or as pairs where its keys are no strings; a `Set` as a list; a boxed value as the value; bytes
 * as the text that they are in UTF-8; other objects as their `toJSON` says, such as `URL` and `Date`.
 *
 * `undefined` for what cannot be told: functions, symbols, objects of a class without `toJSON`, cycles, nesting beyond
 * 100, more than 1,000,000 values, and whatever throws when it is read. Linear in the size of the data.
 */
export function plainData(value: unknown): { readonly data: unknown } | undefined {
  let room = MOST_VALUES;

  function read(value: unknown, depth: number): unknown {
    room -= 1;
    if (depth > DEEPEST || room < 0) throw new NotPlain();
    switch (typeof value) {
      case "string":
      case "number":
      case "boolean":
      case "bigint":
      case "undefined":
        return value;
      case "object":
        return value === null ? null : readObject(value, depth);
      default:
        throw new NotPlain();
    }
  }

  function readObject(value: object, depth: number): unknown {
    if (Array.isArray(value)) return readAll(value, depth);
    if (isRecord(value)) return readMembers(Object.entries(value), depth);
    if (ArrayBuffer.isView(value)) return new TextDecoder().decode(value);
    const entries = attempt(() => [...Map.prototype.entries.call(value)]);
    if (entries !== undefined) {
      return entries.every(isMember) ? readMembers(entries, depth) : readAll(entries, depth);
    }
    const members = attempt(() => [...Set.prototype.values.call(value)]);
    if (members !== undefined) return readAll(members, depth);
    for (const unboxed of UNBOXED) {
      const inside = attempt(() => unboxed.call(value));
      if (inside !== undefined) return inside;
    }
    const { toJSON } = value as { toJSON?: unknown };
    if (typeof toJSON !== "function") throw new NotPlain();
    return read(toJSON.call(value), depth + 1);
  }

  function readAll(values: readonly unknown[], depth: number): unknown[] {
    // Before it is read: an array of a billion holes is made at once.
    if (values.length > room) throw new NotPlain();
    return Array.from(values, (item) => read(item, depth + 1));
  }

  function readMembers(members: readonly [string, unknown][], depth: number): object {
    // Without a prototype `__proto__` is a name like any other.
    const copy = Object.create(null);
    for (const [key, member] of members) copy[key] = read(member, depth + 1);
    return copy;
  }

  try {
    return { data: read(value, 0) };
  } catch {
    return undefined;
  }
}

class NotPlain extends Error {}

/** An object that says all it holds by its members, also one of another realm. */
function isRecord(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === null || prototype === Object.prototype) return true;
  return Object.getPrototypeOf(prototype) === null && Object.hasOwn(prototype as object, "isPrototypeOf");
}

function isMember(entry: [unknown, unknown]): entry is [string, unknown] {
  return typeof entry[0] === "string";
}

/** What is in `new String("x")` and its like. These know their own kind, of every realm, and throw for all others. */
const UNBOXED = [String, Number, Boolean, BigInt].map(
  ({ prototype }) => prototype.valueOf as () => string | number | boolean | bigint,
);

function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
