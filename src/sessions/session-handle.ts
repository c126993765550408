import type { SessionHandle } from "../core/session.ts";
import type { SessionStore } from "./session-store.ts";

/** A guard's view of one conversation; keys of different guards never meet. `readOnly` drops writes, for `inspect`. */
export function sessionHandle(
  store: SessionStore,
  conversationId: string | undefined,
  guard: string,
  readOnly: boolean,
): SessionHandle {
  const keyOf = (key: string) => `${guard}:${key}`;
  return {
    id: conversationId,
    async get(key) {
      return conversationId === undefined ? undefined : store.get(conversationId, keyOf(key));
    },
    async compareAndSet(key, expected, next) {
      if (conversationId === undefined || readOnly) return false;
      return store.compareAndSet(conversationId, keyOf(key), expected, next);
    },
    async increment(key, by = 1) {
      if (conversationId === undefined) return by;
      if (!readOnly) return store.increment(conversationId, keyOf(key), by);
      const current = await store.get(conversationId, keyOf(key));
      return (typeof current === "number" ? current : 0) + by;
    },
  };
}
