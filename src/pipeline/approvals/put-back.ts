import { ownWords } from "./own-words.ts";
import { holdsPlaceholder } from "./placeholders.ts";

/** What an edit comes to, or that it cannot be told. */
export type PutBack =
  | { readonly ok: true; readonly input: unknown }
  | { readonly ok: false; readonly fault: "approval-edit-refused" };

/** What the texts of a view stand for. */
export interface Originals {
  readonly values: Map<string, unknown>;
  readonly keys: Map<string, string>;
}

/** Nesting of an edit, and values in all. No person writes more, and cycles end here. */
const DEEPEST = 100;
const MOST = 100_000;

/**
 * An edit with each text of the view replaced by what it stands for, wherever in the edit it is: people move and
 * remove things. Refused when it holds a placeholder in the midst of other words, or one that stands for nothing: what
 * would run is not what anybody meant.
 */
export function putBack(edited: unknown, { values, keys }: Originals): PutBack {
  let read = 0;
  try {
    return { ok: true, input: replaced(edited, 0) };
  } catch (error) {
    if (error instanceof Unclear) return { ok: false, fault: "approval-edit-refused" };
    throw error;
  }

  function replaced(value: unknown, depth: number): unknown {
    read += 1;
    if (read > MOST || depth > DEEPEST) throw new Unclear();
    if (typeof value === "string") return lookedUp(values, value);
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) return value.map((item) => replaced(item, depth + 1));
    const prototype: unknown = Object.getPrototypeOf(value);
    if (prototype !== Object.prototype && prototype !== null) {
      if (holdsPlaceholder(ownWords(value) ?? "")) throw new Unclear();
      return value;
    }
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [lookedUp(keys, key), replaced(inner, depth + 1)]),
    );
  }
}

class Unclear extends Error {}

/** What a text stands for: another value, or itself. */
function lookedUp<Value>(originals: ReadonlyMap<string, Value>, text: string): Value | string {
  const original = originals.get(text);
  if (original !== undefined || originals.has(text)) return original as Value;
  if (holdsPlaceholder(text)) throw new Unclear();
  return text;
}
