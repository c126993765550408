/** The profile's `disclosure` section. */
export interface DisclosureOptions {
  /** Whether people are told at all. */
  readonly enabled: boolean;
  /** What they are told, once, before the first answer of a conversation. @default a sentence in English */
  readonly text?: string | undefined;
}
