import { plainData } from "../../../core/plain-data.ts";

/** A value in a call's arguments. */
export interface Leaf {
  /** Name of the field it stands in; for list items, of the list. */
  readonly key: string;
  /** The words of that name, in lower case. */
  readonly words: readonly string[];
  /** The words of the field around it: of `price` in `{ price: { value: 5 } }`. */
  readonly around: readonly string[];
  readonly value: string | number | boolean | bigint;
}

/** What is in a call's arguments. */
export interface Contents {
  readonly leaves: readonly Leaf[];
  /** Names of the fields that hold an object without anything in it. */
  readonly emptyFields: readonly string[];
}

/** Most values of one call that are read, and how deep they may lie. More cannot be judged. */
const MOST_VALUES = 100_000;
const DEEPEST = 100;
/** JSON in a text in JSON: wrappers pass arguments on like that. Read this many times over. */
const DEEPEST_TEXT = 3;

interface Waiting {
  readonly name: Name;
  readonly around: Name;
  readonly value: unknown;
  readonly depth: number;
  readonly texts: number;
}

interface Name {
  readonly key: string;
  readonly words: readonly string[];
}

const NO_NAME: Name = { key: "", words: [] };

/**
 * The values in a call's arguments, those in texts that are JSON included. `undefined` when there are too many, they
 * lie too deep, or they are no data: see `plainData`.
 */
export function contentsOf(input: unknown): Contents | undefined {
  const plain = plainData(input);
  if (plain === undefined) return undefined;
  const leaves: Leaf[] = [];
  const emptyFields: string[] = [];
  const names = new Map<string, Name>();
  const nameOf = (key: string): Name => {
    const known = names.get(key) ?? { key, words: wordsOf(key) };
    names.set(key, known);
    return known;
  };
  const waiting: Waiting[] = [{ name: NO_NAME, around: NO_NAME, value: plain.data, depth: 0, texts: 0 }];
  let read = 0;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { name, around, value, depth, texts } = next;
    read += 1;
    if (read + waiting.length > MOST_VALUES || depth > DEEPEST) return undefined;
    if (typeof value === "object" && value !== null) {
      const inner = Array.isArray(value)
        ? Array.from(value, (item: unknown) => ({ name, around, value: item }))
        : Object.entries(value).map(([key, item]) => ({ name: nameOf(key), around: name, value: item }));
      if (inner.length === 0 && !Array.isArray(value)) emptyFields.push(name.key);
      // Backwards, because the last that waits is the first that is read.
      for (const item of inner.reverse()) waiting.push({ ...item, depth: depth + 1, texts });
    } else if (isLeaf(value)) {
      leaves.push({ key: name.key, words: name.words, around: around.words, value });
      const written = typeof value === "string" && texts < DEEPEST_TEXT ? fromJson(value) : undefined;
      if (written !== undefined) waiting.push({ name, around, value: written, depth: depth + 1, texts: texts + 1 });
    }
  }
  return { leaves, emptyFields };
}

function isLeaf(value: unknown): value is Leaf["value"] {
  return ["string", "number", "boolean", "bigint"].includes(typeof value);
}

const JSON_ENDS: readonly string[] = ["{}", "[]", '""'];

function fromJson(text: string): unknown {
  const plain = text.trim();
  if (plain.length < 2 || !JSON_ENDS.includes(plain.charAt(0) + plain.slice(-1))) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Words of a field's or tool's name: `recipientEmail`, `recipient_email` and `recipient-email` are alike. */
export function wordsOf(key: string): readonly string[] {
  return key
    .slice(0, LONGEST_NAME)
    .replaceAll(CAMEL, "$1 $2")
    .toLowerCase()
    .split(NO_WORD)
    .filter((word) => word !== "");
}

const LONGEST_NAME = 128;
const CAMEL = /([a-z0-9])([A-Z])/gu;
const NO_WORD = /[^\p{L}\p{N}]+/u;

/** Whether one of the words is in the set. */
export function hasWord(words: readonly string[], set: ReadonlySet<string>): boolean {
  return words.some((word) => set.has(word));
}
