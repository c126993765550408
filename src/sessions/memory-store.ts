import { GuardError } from "../core/errors.ts";
import type { SessionValue } from "../core/session.ts";
import { Fields } from "./fields.ts";
import type { SessionStore } from "./session-store.ts";

export interface MemoryStoreOptions {
  /** Conversations kept at most; the one unused for longest is forgotten first. @default 10_000 */
  readonly maxConversations?: number | undefined;
  /** Milliseconds after its last use at which a conversation is forgotten. @default 86_400_000 (one day) */
  readonly ttlMs?: number | undefined;
  /** Milliseconds since any fixed moment; for tests. @default Date.now */
  readonly now?: (() => number) | undefined;
}

/**
 * Keeps conversation state in this process. State is lost on restart and not shared between servers. Throws
 * `input-invalid`.
 */
export function memoryStore(options: MemoryStoreOptions = {}): SessionStore {
  if (typeof options !== "object" || options === null) throw invalid("options", "an object", options);
  const { maxConversations = 10_000, ttlMs = 86_400_000, now = Date.now } = options;
  if (!isCount(maxConversations)) throw invalid("maxConversations", "a whole number from 1", maxConversations);
  if (!isCount(ttlMs)) throw invalid("ttlMs", "a whole number of milliseconds from 1", ttlMs);
  if (typeof now !== "function") throw invalid("now", "a function", now);
  /** In order of last use: a `Map` keeps insertion order, and `touch` re-inserts. */
  const conversations = new Map<string, { usedAt: number; readonly values: Fields }>();

  function touch(id: string, create: boolean): Fields | undefined {
    const time = now();
    for (const [oldest, entry] of conversations) {
      if (time - entry.usedAt < ttlMs) break;
      conversations.delete(oldest);
    }
    const entry = conversations.get(id) ?? (create ? { usedAt: time, values: new Fields() } : undefined);
    if (entry === undefined) return undefined;
    conversations.delete(id);
    entry.usedAt = time;
    conversations.set(id, entry);
    if (conversations.size > maxConversations) {
      for (const oldest of conversations.keys()) {
        conversations.delete(oldest);
        break;
      }
    }
    return entry.values;
  }

  return {
    async get(id, key) {
      return touch(id, false)?.get(key);
    },
    async compareAndSet(id, key, expected, next) {
      const values = touch(id, true);
      if (values === undefined || !isEqual(values.get(key), expected)) return false;
      values.set(key, next);
      return true;
    },
    async increment(id, key, by) {
      const values = touch(id, true);
      const current = values?.get(key);
      const sum = (typeof current === "number" ? current : 0) + by;
      values?.set(key, sum);
      return sum;
    },
    async append(id, key, text) {
      const values = touch(id, true);
      const current = values?.get(key);
      const whole = `${typeof current === "string" ? current : ""}${text}`;
      values?.set(key, whole);
      return whole;
    },
    async delete(id) {
      conversations.delete(id);
    },
  };
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 1;
}

function invalid(path: string, expected: string, value: unknown): GuardError {
  const kind =
    typeof value === "number" ? String(value) : value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
  return new GuardError("input-invalid", `memoryStore: ${path} should be ${expected}, not ${kind}.`, { path });
}

function isEqual(a: SessionValue | undefined, b: SessionValue | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && JSON.stringify(a) === JSON.stringify(b));
}
