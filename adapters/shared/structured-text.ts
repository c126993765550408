/** Models read the text parts of a message one below the other, so a match may reach over the seam. */
export const SEAM = "\n";

/** Stands for what throws when it is read. */
const UNREADABLE = "[unreadable]";

/**
 * A structured value as a guard reads it: its keys and values, in order. JSON text would show a line break in a string
 * as two letters and hide what reaches over it. Never throws, whatever a tool returned.
 */
export function structuredText(value: unknown): string {
  return leavesOf(value).join(SEAM);
}

/** Walks without recursion: tools return what they like, as deep as they like. */
function leavesOf(value: unknown): string[] {
  const leaves: string[] = [];
  const seen = new Set<object>();
  const waiting: unknown[] = [value];
  while (waiting.length > 0) {
    const next = plain(waiting.pop());
    if (typeof next !== "object" || next === null) {
      if (next !== undefined) leaves.push(String(next));
    } else if (!seen.has(next)) {
      seen.add(next);
      const entries = entriesOf(next);
      for (let at = entries.length - 1; at >= 0; at -= 1) waiting.push(entries[at]);
    }
  }
  return leaves;
}

function entriesOf(value: object): readonly unknown[] {
  if (Array.isArray(value)) return value;
  try {
    return Object.entries(value).flat(1);
  } catch {
    return [UNREADABLE];
  }
}

/** A value as JSON would take it, such as a date as its text. */
export function plain(value: unknown): unknown {
  if (typeof value === "function" || typeof value === "symbol") return undefined;
  if (typeof value !== "object" || value === null) return value;
  try {
    const { toJSON } = value as { toJSON?: unknown };
    const written: unknown = typeof toJSON === "function" ? toJSON.call(value, "") : value;
    return typeof written === "function" || typeof written === "symbol" ? undefined : written;
  } catch {
    return UNREADABLE;
  }
}
