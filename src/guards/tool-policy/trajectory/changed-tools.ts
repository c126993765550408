import type { ToolDefinition } from "../../../core/conversation.ts";
import type { SessionHandle, SessionValue } from "../../../core/session.ts";
import { sha256 } from "../../../core/sha256.ts";
import { definitionDigest, definitionText, isSameDefinition } from "./definition-digest.ts";

/** One key, written only by compare-and-set, and as text: every store compares text in the same way. */
const KEY = "tools";
const MAX_ATTEMPTS = 8;
/** Tools a conversation remembers at most; what comes later is compared with its pin only. */
const MOST_TOOLS = 500;
/** Hexadecimal digits that are kept of each digest: 128 bits. */
const KEPT_DIGITS = 32;

interface Memory {
  /** Digest of the list that was remembered first. Most turns offer that list again, and need no more than this. */
  readonly first: string | undefined;
  /** Digests by tool name. A name has several when several tools of that name were offered at once. */
  readonly marks: ReadonlyMap<string, readonly string[]>;
}

/**
 * Names of tools whose definition is not the pinned one, or without a pin, not the one that the conversation saw
 * first. Description and schema are each compared where the definition shows them: a part left out of it was not
 * looked at, a part that is there and `undefined` is gone, which is a change like any other. What is seen for the
 * first time is remembered, where the session lets it.
 */
export async function changedTools(
  tools: readonly ToolDefinition[],
  pins: Readonly<Record<string, string>>,
  session: SessionHandle,
): Promise<ReadonlySet<string>> {
  const changed = new Set<string>();
  const shown = tools.filter(isShown);
  const others: ToolDefinition[] = [];
  for (const tool of shown) {
    const pin = Object.hasOwn(pins, tool.name) ? pins[tool.name] : undefined;
    if (pin === undefined) others.push(tool);
    else if (!isSameDefinition(await definitionDigest(tool), pin)) changed.add(tool.name);
  }
  if (others.length === 0 || session.id === undefined) return changed;
  const stored = await session.get(KEY);
  const memory = parse(stored);
  const list = await listDigest(others);
  if (list !== undefined && list === memory.first) return changed;
  const fresh = new Map<string, string[]>();
  for (const tool of others) {
    const { name } = tool;
    const known = memory.marks.get(name);
    const mark = await definitionDigest(tool, KEPT_DIGITS);
    if (known === undefined) fresh.set(name, [...(fresh.get(name) ?? []), mark]);
    else if (!known.some((one) => isSameDefinition(mark, one))) changed.add(name);
  }
  if (fresh.size > 0) await remember({ first: list, marks: fresh }, stored, session);
  return changed;
}

/** A provider's own tools have nothing but a name where a model is called. */
function isShown({ description, inputSchema }: ToolDefinition): boolean {
  return description !== undefined || inputSchema !== undefined;
}

async function listDigest(tools: readonly ToolDefinition[]): Promise<string | undefined> {
  const texts = tools.map(definitionText);
  return texts.includes(undefined) ? undefined : sha256(texts.join("\n"));
}

/** What others remembered in the meantime stands: the first to see a tool decides. */
async function remember(fresh: Memory, start: SessionValue | undefined, session: SessionHandle): Promise<void> {
  let stored = start;
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
    const { first, marks } = parse(stored);
    const room = Math.max(0, MOST_TOOLS - marks.size);
    const added = [...fresh.marks].filter(([name]) => !marks.has(name)).slice(0, room);
    if (added.length === 0) return;
    const list = marks.size === 0 && added.length === fresh.marks.size ? fresh.first : first;
    if (await session.compareAndSet(KEY, stored, JSON.stringify([list ?? null, ...marks, ...added]))) return;
    const now = await session.get(KEY);
    // Refused although nobody else wrote: this session only reads.
    if (now === stored) return;
    stored = now;
  }
}

const EMPTY: Memory = { first: undefined, marks: new Map() };

/** What cannot be read is as good as nothing remembered. */
function parse(stored: SessionValue | undefined): Memory {
  if (typeof stored !== "string") return EMPTY;
  try {
    const read: unknown = JSON.parse(stored);
    if (!Array.isArray(read)) return EMPTY;
    const [first, ...entries] = read;
    return { first: typeof first === "string" ? first : undefined, marks: new Map(entries.filter(isEntry)) };
  } catch {
    return EMPTY;
  }
}

function isEntry(entry: unknown): entry is [string, string[]] {
  if (!Array.isArray(entry)) return false;
  const [name, marks] = entry;
  return typeof name === "string" && Array.isArray(marks) && marks.every((mark) => typeof mark === "string");
}
