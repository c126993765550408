import { GuardError } from "../core/errors.ts";
import type { SessionHandle, SessionValue } from "../core/session.ts";
import type { SessionStore } from "./session-store.ts";

/**
 * A guard's view of one conversation; keys of different guards never meet. `readOnly` drops writes, for `inspect`. Throws
 * `input-invalid` for an id with half a surrogate pair: written as UTF-8, many of them are one.
 */
export function sessionHandle(
  store: SessionStore,
  conversationId: string | undefined,
  guard: string,
  readOnly: boolean,
): SessionHandle {
  if (conversationId !== undefined && !conversationId.isWellFormed()) {
    const message =
      "conversationId should be well-formed Unicode; it has half a surrogate pair. Cut ids between characters.";
    throw new GuardError("input-invalid", message, { path: "conversationId" });
  }
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
    async append(key, text) {
      if (conversationId === undefined) return text;
      if (!readOnly) return appendTo(store, conversationId, keyOf(key), text);
      return `${textOf(await store.get(conversationId, keyOf(key)))}${text}`;
    },
  };
}

const MAX_ATTEMPTS = 32;

/**
 * In one step where the store can. Throws when others keep writing, and when a store answers with something else than the
 * whole: then nobody knows what began.
 */
async function appendTo(store: SessionStore, id: string, key: string, text: string): Promise<string> {
  if (typeof store.append === "function") {
    const whole: unknown = await store.append(id, key, text);
    if (typeof whole === "string" && whole.endsWith(text)) return whole;
    const kind = typeof whole === "string" ? "another text" : whole === null ? "null" : typeof whole;
    throw failed(
      `The session store's append answered with ${kind}; it should answer with the whole text, the new one last.`,
    );
  }
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
    const current = await store.get(id, key);
    const next = `${textOf(current)}${text}`;
    if (await store.compareAndSet(id, key, current, next)) return next;
  }
  throw failed("The session store was changed each time in between; one with `append` needs one attempt.");
}

function failed(message: string): GuardError {
  return new GuardError("guard-failed", message, { path: "append" });
}

function textOf(value: SessionValue | undefined): string {
  return typeof value === "string" ? value : "";
}
