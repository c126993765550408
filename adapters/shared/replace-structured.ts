import type { Replace } from "./replacer.ts";
import { plain } from "./structured-text.ts";

/** Nesting of values that keeps its structure when something in it is replaced. */
const DEEPEST = 100;
const TOO_DEEP = Symbol("too deep");

/**
 * A structured value with its strings replaced: a guard reads such a value as its strings, and most of what it finds
 * there is inside one. `undefined` where the value is nested too deeply to be rebuilt.
 */
export function replaceStructured(value: unknown, replace: Replace): { readonly value: unknown } | undefined {
  const replaced = replaceDeep(value, replace, 0);
  return replaced === TOO_DEEP ? undefined : { value: replaced };
}

function replaceDeep(given: unknown, replace: Replace, depth: number): unknown {
  const value = plain(given);
  if (typeof value === "string") return replace(value);
  if (typeof value !== "object" || value === null) {
    // A number or a bare word can be what was found, such as a card number without quotes.
    const text = String(value);
    const changed = replace(text);
    return changed === text ? value : changed;
  }
  if (depth === DEEPEST) return TOO_DEEP;
  const entries = Object.entries(value).map(([key, item]) => {
    return [Array.isArray(value) ? key : replace(key), replaceDeep(item, replace, depth + 1)] as const;
  });
  if (entries.some(([, item]) => item === TOO_DEEP)) return TOO_DEEP;
  return Array.isArray(value) ? entries.map(([, item]) => item) : Object.fromEntries(entries);
}
