import type { RuleSet } from "../../stream/rule-set.ts";
import { detectAll } from "../whole-text.ts";

/** A part of a text, end exclusive. */
export interface Part {
  readonly start: number;
  readonly end: number;
}

/** What was found in one value of the arguments. */
export interface Found {
  /** All of it must go: its name alone tells what it is, or it was found inside of what the text says as JSON. */
  readonly whole: boolean;
  /** Places in the text, in order, none touching another. */
  readonly parts: readonly Part[];
}

/** Values that one text of JSON may hold, and how deep. What holds more is not read, and counts as found. */
const MOST_VALUES = 100_000;
const DEEPEST = 100;
/** JSON in a text in JSON is read this many times over. */
const DEEPEST_TEXT = 3;

interface Line extends Part {
  readonly owner: object;
  /** Whether the owner shows this very value, so that a part of it can be replaced. */
  readonly shown: boolean;
}

/**
 * A call's arguments as one text, `name: "value"` a line, as the argument checks read them: some secrets show only
 * together with their name.
 */
export class ArgumentLines {
  readonly #text: string[] = [];
  readonly #lines: Line[] = [];
  readonly #unread = new Set<object>();
  #length = 0;

  /** A text that is shown, and what it says to whoever reads it as JSON. */
  addText(key: string, text: string, owner: object): void {
    this.#add({ key, value: text, owner, shown: true, named: false });
    const written = fromJson(text);
    if (written !== undefined) this.addHidden(key, written, owner);
  }

  /** Data that stands behind something that is shown in other words. Whatever is found in it, all of that must go. */
  addHidden(key: string, data: unknown, owner: object): void {
    const waiting = [{ key, value: data, depth: 0, texts: 1 }];
    let read = 0;
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const { value, depth, texts } = next;
      read += 1;
      if (read + waiting.length > MOST_VALUES || depth > DEEPEST) {
        this.#unread.add(owner);
        return;
      }
      if (typeof value === "object" && value !== null) {
        const inside = Object.entries(value).map(([name, inner]) => ({
          key: Array.isArray(value) ? next.key : name,
          value: inner as unknown,
        }));
        // Backwards, because the last that waits is the first that is read.
        for (const inner of inside.reverse()) waiting.push({ ...inner, depth: depth + 1, texts });
      } else {
        // A name inside of the data goes with it; the owner's own name is somebody else's to judge.
        this.#add({ key: next.key, value, owner, shown: false, named: depth > 0 });
        const written = typeof value === "string" && texts < DEEPEST_TEXT ? fromJson(value) : undefined;
        if (written !== undefined) waiting.push({ ...next, value: written, depth: depth + 1, texts: texts + 1 });
      }
    }
  }

  /** What the rules find, by owner. Linear in the length of the text. */
  find(rules: RuleSet | undefined): ReadonlyMap<object, Found> {
    const found = new Map<object, { whole: boolean; parts: { start: number; end: number }[] }>();
    const of = (owner: object) => {
      const known = found.get(owner) ?? { whole: false, parts: [] };
      found.set(owner, known);
      return known;
    };
    for (const owner of this.#unread) of(owner).whole = true;
    const matches = detectAll(rules, this.#text.join("\n")).sort((a, b) => a.start - b.start);
    let first = 0;
    for (const match of matches) {
      while ((this.#lines[first]?.end ?? match.end) <= match.start) first += 1;
      for (let at = first; ; at += 1) {
        const line = this.#lines[at];
        if (line === undefined || line.start >= match.end) break;
        const entry = of(line.owner);
        if (!line.shown || match.start < line.start) entry.whole = true;
        else join(entry.parts, match.start - line.start, Math.min(match.end, line.end) - line.start);
      }
    }
    return found;
  }

  #add(line: {
    readonly key: string;
    readonly value: unknown;
    readonly owner: object;
    readonly shown: boolean;
    readonly named: boolean;
  }): void {
    const { key, value, owner, shown, named } = line;
    const text = String(value);
    const quote = typeof value === "string" && !text.includes('"') ? '"' : "";
    const valueAt = this.#length + key.length + ": ".length + quote.length;
    const end = valueAt + text.length;
    this.#lines.push({ start: named ? this.#length : valueAt, end, owner, shown });
    this.#text.push(`${key}: ${quote}${text}${quote}`);
    this.#length = end + quote.length + "\n".length;
  }
}

/** Adds a part that starts at the last one or behind it. */
function join(parts: { start: number; end: number }[], start: number, end: number): void {
  const last = parts.at(-1);
  if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
  else parts.push({ start, end });
}

const JSON_ENDS: readonly string[] = ["{}", "[]", '""'];

function fromJson(text: string): unknown {
  const plain = text.trim();
  if (plain.length < 2 || !JSON_ENDS.includes(plain.charAt(0) + plain.slice(-1))) return undefined;
  try {
    return JSON.parse(plain);
  } catch {
    return undefined;
  }
}
