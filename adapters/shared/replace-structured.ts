import type { Replace } from "./replacer.ts";
import { plain } from "./structured-text.ts";

/** Nesting of values that keeps its structure when something in it is replaced. */
const DEEPEST = 100;
const NOT_REBUILT = Symbol("not rebuilt");

/**
 * A structured value with its strings replaced: a guard reads such a value as its strings, and most of what it finds
 * there is inside one. `undefined` where the value cannot be rebuilt: nested too deeply, one object in two places, or
 * throwing when it is read.
 */
export function replaceStructured(value: unknown, replace: Replace): { readonly value: unknown } | undefined {
  const replaced = replaceDeep(value, replace, new Set(), 0);
  return replaced === NOT_REBUILT ? undefined : { value: replaced };
}

function replaceDeep(given: unknown, replace: Replace, seen: Set<object>, depth: number): unknown {
  const value = plain(given);
  if (typeof value === "string") return replace(value);
  if (typeof value !== "object" || value === null) {
    // A number or a bare word can be what was found, such as a card number without quotes.
    const text = String(value);
    const changed = replace(text);
    return changed === text ? value : changed;
  }
  // A few objects that hold each other many times would take for ever to write out.
  if (depth === DEEPEST || seen.has(value)) return NOT_REBUILT;
  seen.add(value);
  const found = entriesOf(value);
  if (found === undefined) return NOT_REBUILT;
  const entries: (readonly [string, unknown])[] = [];
  for (const [key, item] of found) {
    const changed = replaceDeep(item, replace, seen, depth + 1);
    if (changed === NOT_REBUILT) return NOT_REBUILT;
    entries.push([Array.isArray(value) ? key : replace(key), changed]);
  }
  return Array.isArray(value) ? entries.map(([, item]) => item) : Object.fromEntries(entries);
}

function entriesOf(value: object): readonly (readonly [string, unknown])[] | undefined {
  try {
    return Object.entries(value);
  } catch {
    return undefined;
  }
}
