/**
 * What people read in the model's place, in one language: polite, short, without blame, and the same in content in all
 * of them. A profile's own texts come first.
 */
export interface ReplyTexts {
  /** In place of what was blocked. */
  readonly blocked: string;
  /** When the conversation is over. */
  readonly turnLimit: string;
  /** When a tool call is refused; `{tool}` stands for its name. */
  readonly toolRefused: string;
  /** That they talk with an AI system. */
  readonly disclosure: string;
  /** In place of an answer in the wrong language. */
  readonly languageStopped: string;
  /** Behind the beginning of an answer that went on in the wrong language. */
  readonly languageCut: string;
}
