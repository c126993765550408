import type { TurnRequest } from "../../core/conversation.ts";

/** The profile's `disclosure` section. */
export interface DisclosureOptions {
  /** Whether people are told at all. */
  readonly enabled: boolean;
  /** What they are told, once, before the first answer of a conversation. One text, or what finds it for a request. @default a sentence in English */
  readonly text?: string | ((request: TurnRequest) => string) | undefined;
}
