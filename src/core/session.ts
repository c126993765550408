/** A value in session state. */
export type SessionValue =
  | string
  | number
  | boolean
  | null
  | readonly SessionValue[]
  | { readonly [key: string]: SessionValue };

/**
 * The state of one conversation as a guard sees it. Verbs are atomic, so two servers answering the same
 * conversation do not lose each other's updates. Keys are the guard's own: the pipeline prefixes them with its name.
 */
export interface SessionHandle {
  /** Conversation id, or `undefined` when the caller gave none: then reads find nothing and writes are dropped. */
  readonly id: string | undefined;
  get(key: string): Promise<SessionValue | undefined>;
  /** Replaces the value if it still is `expected`; tells whether it did. */
  compareAndSet(key: string, expected: SessionValue | undefined, next: SessionValue): Promise<boolean>;
  /** Adds and returns the new number; a missing value counts as 0. */
  increment(key: string, by?: number): Promise<number>;
  /** Puts `text` at the end of a text and returns the whole; what is missing or no text counts as empty. */
  append(key: string, text: string): Promise<string>;
}
