import type { RuleSet } from "../../stream/rule-set.ts";
import { detectAll } from "../whole-text.ts";
import { ArgumentLines, type Found, type Part } from "./argument-lines.ts";
import { ownWords } from "./own-words.ts";
import { holdsPlaceholder, type Placeholders, placeholders } from "./placeholders.ts";
import { type Originals, type PutBack, putBack } from "./put-back.ts";

/** UTF-16 code units of one string that are shown. */
const LONGEST = 500;
/** Nesting that is shown, and values in all. */
const DEEPEST = 12;
const MOST = 1_000;

/** A call's arguments as people may see them, and the way back. */
export interface RedactedView {
  /**
   * What the rules find is replaced, strings are cut at 500 code units, what is beyond 12 levels and 1,000 values is
   * only counted, and what is no plain data is said in words. Each such place has a text that no other place has.
   */
  readonly view: unknown;
  /** An edited view with each of those texts, wherever it now stands, replaced by what it stands for. */
  putBack(edited: unknown): PutBack;
}

/** A value that is shown as it is, or as a text of its own. */
interface Leaf {
  readonly kind: "leaf";
  readonly original: unknown;
  /** `as-is`: a number, a boolean, null. `text`: a string. `words`: said in words. `left-out`: only mentioned. */
  readonly shown: "as-is" | "text" | "words" | "left-out";
  readonly text: string;
}

type Node =
  | Leaf
  | { readonly kind: "list"; readonly members: readonly Node[] }
  | { readonly kind: "record"; readonly members: readonly (readonly [string, Node])[] };

/** Makes what a person sees of a call's arguments. `rules` say what is replaced. Linear in the arguments' length. */
export function redactedView(input: unknown, rules: RuleSet | undefined): RedactedView {
  const { root, lines, texts } = read(input);
  const found = lines.find(rules);
  const names = placeholders(texts);
  const originals: Originals = { values: new Map(), keys: new Map() };
  const view = show(root);
  return { view, putBack: (edited) => putBack(edited, originals) };

  function show(node: Node): unknown {
    switch (node.kind) {
      case "leaf": {
        const shown = leafView(node, found.get(node), names);
        if (typeof shown === "string" && (shown !== node.original || holdsPlaceholder(shown))) {
          originals.values.set(shown, node.original);
        }
        return shown;
      }
      case "list":
        return node.members.map(show);
      case "record":
        return Object.fromEntries(node.members.map(([key, member]) => [showKey(key), show(member)]));
      default:
        return node satisfies never;
    }
  }

  function showKey(key: string): string {
    const parts = detectAll(rules, key).sort((a, b) => a.start - b.start);
    const shown = shortened(withoutParts(key, parts, names), names);
    if (shown !== key || holdsPlaceholder(shown)) originals.keys.set(shown, key);
    return shown;
  }
}

/** The arguments as far as they are shown, with all that the rules have to look at. */
function read(input: unknown): { root: Node; lines: ArgumentLines; texts: readonly string[] } {
  const lines = new ArgumentLines();
  const texts: string[] = [];
  let room = MOST;
  return { root: whole(), lines, texts };

  /** Arguments may be objects that throw when they are read. */
  function whole(): Node {
    try {
      return node("", input, 0);
    } catch {
      return leaf("left-out", "not readable", input);
    }
  }

  function node(key: string, value: unknown, depth: number): Node {
    switch (typeof value) {
      case "string": {
        const text = leaf("text", value, value);
        lines.addText(key, value, text);
        return text;
      }
      case "number":
      case "boolean":
      case "bigint": {
        const plain = typeof value === "boolean" || Number.isFinite(value);
        const said = leaf(plain ? "as-is" : "words", String(value), value);
        lines.addHidden(key, value, said);
        return said;
      }
      case "object":
        return value === null ? leaf("as-is", "null", value) : objectNode(key, value, depth);
      default:
        return leaf("left-out", typeof value, value);
    }
  }

  function objectNode(key: string, value: object, depth: number): Node {
    const prototype: unknown = Object.getPrototypeOf(value);
    if (!Array.isArray(value) && prototype !== Object.prototype && prototype !== null) {
      const words = ownWords(value);
      if (words === undefined) return leaf("left-out", "no plain data", value);
      const said = leaf("words", words, value);
      lines.addHidden(key, JSON.parse(words), said);
      return said;
    }
    const size = Array.isArray(value) ? value.length : Object.keys(value).length;
    if (depth >= DEEPEST || size > room) return leaf("left-out", `${size} values`, value);
    room -= size;
    if (Array.isArray(value)) {
      return { kind: "list", members: Array.from(value, (item: unknown) => node(key, item, depth + 1)) };
    }
    // Members without a value count as absent, as they do in JSON.
    const entries = Object.entries(value).filter(([, member]) => member !== undefined);
    texts.push(...entries.map(([name]) => name));
    return { kind: "record", members: entries.map(([name, member]) => [name, node(name, member, depth + 1)]) };
  }

  function leaf(shown: Leaf["shown"], text: string, original: unknown): Leaf {
    texts.push(text);
    return { kind: "leaf", original, shown, text };
  }
}

function leafView({ shown, text, original }: Leaf, found: Found | undefined, names: Placeholders): unknown {
  if (found !== undefined && (found.whole || shown !== "text")) return names.next("redacted");
  switch (shown) {
    case "as-is":
      return original;
    case "text":
      return shortened(withoutParts(text, found?.parts ?? [], names), names);
    case "words":
      return names.next("value", text.length > LONGEST ? `${upTo(text, LONGEST)}…` : text);
    case "left-out":
      return names.next("left out", text);
    default:
      return shown satisfies never;
  }
}

/** `parts` in the order in which they begin. */
function withoutParts(text: string, parts: readonly Part[], names: Placeholders): string {
  let out = "";
  let at = 0;
  for (const { start, end } of parts) {
    // What overlaps the part before it goes with that one.
    if (start >= at) out += text.slice(at, start) + names.next("redacted");
    at = Math.max(at, end);
  }
  return out + text.slice(at);
}

function shortened(text: string, names: Placeholders): string {
  const start = upTo(text, LONGEST);
  return start === text ? text : `${start}… ${names.next("cut", `${text.length - start.length} more`)}`;
}

/** At most that many code units, and not up to between the halves of a surrogate pair. */
function upTo(text: string, most: number): string {
  if (text.length <= most) return text;
  return text.slice(0, (text.charCodeAt(most - 1) & 0xfc00) === 0xd800 ? most - 1 : most);
}
