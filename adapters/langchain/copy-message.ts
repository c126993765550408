import type { BaseMessage } from "@langchain/core/messages";
import { field } from "./content.ts";

/** What of a message an edit may change. */
export interface MessageChanges {
  readonly content?: unknown;
  readonly additional_kwargs?: unknown;
  readonly response_metadata?: unknown;
}

/**
 * A message of the same class that differs in what is given. It is not built by the class's constructor: constructors
 * differ per class, and that of an AI message makes up tool calls from what the provider sent.
 */
export function copyMessage(message: BaseMessage, changes: MessageChanges): BaseMessage {
  const copy: BaseMessage = Object.create(Object.getPrototypeOf(message));
  for (const key of Reflect.ownKeys(message)) {
    // Read, not copied as they are: an accessor of a message chunk belongs to the chunk it was made for.
    define(copy, key, Reflect.get(message, key));
  }
  for (const [key, value] of Object.entries(changes)) define(copy, key, value);
  // LangChain writes a message out by the keys of this object, and changes it when a message gets an id.
  const { contentBlocks: _original, ...fields } = { ...(field(message, "lc_kwargs") as object | undefined) } as {
    contentBlocks?: unknown;
  };
  const { content, additional_kwargs, response_metadata } = copy;
  define(copy, "lc_kwargs", { ...fields, content, additional_kwargs, response_metadata });
  return copy;
}

function define(object: object, key: PropertyKey, value: unknown): void {
  Object.defineProperty(object, key, { value, writable: true, enumerable: true, configurable: true });
}
