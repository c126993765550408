import type { ToolDefinition } from "../../../core/conversation.ts";
import type { SessionHandle, SessionValue } from "../../../core/session.ts";
import { definitionDigest } from "./definition-digest.ts";

/** One key, written only by compare-and-set, and as text: every store compares text in the same way. */
const KEY = "tools";
const MAX_ATTEMPTS = 8;
/** Tools a conversation remembers at most; what comes later is compared with its pin only. */
const MOST_TOOLS = 500;
/** Hexadecimal digits that are kept of a digest: 128 bits. */
const KEPT_DIGITS = 32;

/**
 * What is remembered of definitions, by tool name: `d` when there was a description, else `-`, and the digest. A name
 * has several marks when several tools of that name were offered at once.
 */
type Memory = ReadonlyMap<string, readonly string[]>;

/**
 * Names of tools whose definition is not the pinned one, or without a pin, not the one that the conversation saw
 * first. A definition that is only partly visible, such as one without its schema, is no change: what is not there
 * cannot mislead a model. What is seen for the first time is remembered, where the session lets it.
 */
export async function changedTools(
  tools: readonly ToolDefinition[],
  pins: Readonly<Record<string, string>>,
  session: SessionHandle,
): Promise<ReadonlySet<string>> {
  const unpinned = tools.some(({ name }) => !Object.hasOwn(pins, name));
  const stored = unpinned && session.id !== undefined ? await session.get(KEY) : undefined;
  const memory = parse(stored);
  const changed = new Set<string>();
  const fresh = new Map<string, string[]>();
  for (const tool of tools) {
    const { name } = tool;
    const pin = Object.hasOwn(pins, name) ? pins[name] : undefined;
    const known = memory.get(name);
    if (pin === undefined && session.id === undefined) continue;
    const digest = await definitionDigest(tool);
    const mark = `${tool.description === undefined ? "-" : "d"}${digest.slice(0, KEPT_DIGITS)}`;
    if (pin !== undefined) {
      if (digest !== pin && isWhole(tool)) changed.add(name);
    } else if (known !== undefined) {
      if (!known.includes(mark) && isComparable(tool, known)) changed.add(name);
    } else if (tool.inputSchema !== undefined) fresh.set(name, [...(fresh.get(name) ?? []), mark]);
  }
  if (fresh.size > 0) await remember(fresh, stored, session);
  return changed;
}

function isWhole({ description, inputSchema }: ToolDefinition): boolean {
  return description !== undefined && inputSchema !== undefined;
}

/** Whether the layer that looks now sees as much as the one that looked first. */
function isComparable(tool: ToolDefinition, known: readonly string[]): boolean {
  return isWhole(tool) || (tool.inputSchema !== undefined && known.every((mark) => mark.startsWith("-")));
}

/** What others remembered in the meantime stands: the first to see a tool decides. */
async function remember(fresh: Memory, start: SessionValue | undefined, session: SessionHandle): Promise<void> {
  let stored = start;
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
    const known = parse(stored);
    const added = [...fresh].filter(([name]) => !known.has(name)).slice(0, Math.max(0, MOST_TOOLS - known.size));
    if (added.length === 0) return;
    if (await session.compareAndSet(KEY, stored, JSON.stringify([...known, ...added]))) return;
    const now = await session.get(KEY);
    // Refused although nobody else wrote: this session only reads.
    if (now === stored) return;
    stored = now;
  }
}

/** What cannot be read is as good as nothing remembered. */
function parse(stored: SessionValue | undefined): Memory {
  if (typeof stored !== "string") return new Map();
  try {
    const entries: unknown = JSON.parse(stored);
    return new Map(Array.isArray(entries) ? entries.filter(isEntry) : []);
  } catch {
    return new Map();
  }
}

function isEntry(entry: unknown): entry is [string, string[]] {
  if (!Array.isArray(entry)) return false;
  const [name, marks] = entry;
  return typeof name === "string" && Array.isArray(marks) && marks.every((mark) => typeof mark === "string");
}
