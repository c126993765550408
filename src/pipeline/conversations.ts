import { GuardError } from "../core/errors.ts";
import type { ConversationStatus, Guard } from "../core/guard.ts";
import type { GuardEvents } from "../events/emitter.ts";
import { sessionHandle } from "../sessions/session-handle.ts";
import type { SessionStore } from "../sessions/session-store.ts";

/** Who reset a conversation, and why. */
export interface ResetNote {
  /** In words of the application's; at most 500 UTF-16 code units. */
  readonly reason?: string | undefined;
  /** As the application knows them; at most 500 UTF-16 code units. */
  readonly by?: string | undefined;
}

/** For the people who look after conversations. Errors of the store pass; nothing here has a deadline. */
export interface Conversations {
  /**
   * What the store knows: the breaker's state, turns, risk and health. `undefined` when it knows nothing. What a turn's
   * own messages show is not part of it. Throws `input-invalid`.
   */
  status(conversationId: string): Promise<ConversationStatus | undefined>;
  /**
   * Closes the breaker again: the count restarts and risk is 0, although the messages still show what was said until
   * now. Turns that run meanwhile end without counting. Approvals and budgets of calls stay; to forget those, too,
   * delete the conversation from the store. Emits `breaker-change` with the reason `reset`. Throws `input-invalid`.
   */
  reset(conversationId: string, note?: ResetNote): Promise<void>;
}

const MAX_NOTE = 500;

/** Finds the guard that keeps the state, and the state. */
export function conversationsIn(guards: readonly Guard[], store: SessionStore, events: GuardEvents): Conversations {
  const keepers = guards.flatMap(({ name, care }) => (care === undefined ? [] : [{ name, care }]));
  return {
    async status(conversationId) {
      checkId(conversationId, "status");
      const [keeper] = keepers;
      return keeper?.care.status(sessionHandle(store, conversationId, keeper.name, true));
    },
    async reset(conversationId, note) {
      checkId(conversationId, "reset");
      const { reason, by } = note ?? {};
      checkNote("reason", reason);
      checkNote("by", by);
      for (const { name, care } of keepers) {
        const from = await care.reset(sessionHandle(store, conversationId, name, false));
        const status = { from, to: "closed", reasons: ["reset"], health: 1, signals: [] } as const;
        events.emit("breaker-change", { turnId: crypto.randomUUID(), conversationId, ...status, reason, by });
      }
    },
  };
}

function checkId(id: unknown, verb: string): void {
  if (typeof id === "string" && id !== "") return;
  const kind = id === "" ? "empty" : id === null ? "null" : typeof id;
  const message = `conversations.${verb}: conversationId should be the id that the conversation's turns carry, not ${kind}.`;
  throw new GuardError("input-invalid", message, { path: "conversationId" });
}

function checkNote(path: string, text: unknown): void {
  if (text === undefined || (typeof text === "string" && text.length <= MAX_NOTE)) return;
  const kind = typeof text === "string" ? `${text.length} code units` : text === null ? "null" : typeof text;
  const message = `conversations.reset: ${path} should be a string of at most ${MAX_NOTE} code units, not ${kind}.`;
  throw new GuardError("input-invalid", message, { path });
}
