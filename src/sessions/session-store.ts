import type { SessionValue } from "../core/session.ts";

/**
 * Where conversation state is kept between turns. Each verb is atomic. Implementations may forget a conversation
 * after a stated time; guards then fall back on what the messages themselves show.
 */
export interface SessionStore {
  get(conversationId: string, key: string): Promise<SessionValue | undefined>;
  /** Sets `key` to `next` if it still is `expected` (deep equality; `undefined` = absent); tells whether it did. */
  compareAndSet(
    conversationId: string,
    key: string,
    expected: SessionValue | undefined,
    next: SessionValue,
  ): Promise<boolean>;
  /** Adds `by` to a number (absent counts as 0) and returns the sum. */
  increment(conversationId: string, key: string, by: number): Promise<number>;
  /**
   * Puts `text` at the end of a text (what is absent or no text counts as empty) and returns the whole. No text begins or
   * ends inside a surrogate pair. In one atomic step a turn says that it begins and learns of all that began before it,
   * so it should be one round trip. A store without it is asked by `get` and `compareAndSet`, which takes two, and more
   * when many turns begin at once. An answer that is no text, or does not end with `text`, is an error of the store.
   */
  append?(conversationId: string, key: string, text: string): Promise<string>;
  /** Forgets a conversation. */
  delete(conversationId: string): Promise<void>;
}
