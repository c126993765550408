import type { TurnRequest } from "../../core/conversation.ts";

/**
 * What a profile may do about a channel in the wrong language. `flag` reports. `block` ends the turn at once. `repair` asks
 * the model once more, with the language by name, as long as nothing of the answer was shown; else the answer is cut behind
 * its last sentence in the right language.
 */
export type LanguageAction = "allow" | "flag" | "block" | "repair";

/** What people read where a channel was ended for its language. */
export interface LanguageReplies {
  /** When nothing of the answer was shown. */
  readonly stopped: (request: TurnRequest) => string;
  /** Behind the part that was. */
  readonly cut: (request: TurnRequest) => string;
}

/** The profile's `language` section. */
export interface LanguageConsistencyOptions {
  /**
   * Language codes (`en`, `zh-Hans`, `sr-Latn`) that the model may write, or `prompt`: the scripts the user writes, and the languages
   * that the user or the system prompt asks for by name.
   */
  readonly expect: readonly string[] | "prompt";
  /** `script`: only scripts are told apart. `language`: languages of one script, too; loads an n-gram table. @default "script" */
  readonly level?: "script" | "language" | undefined;
  /** Action for the trace. Forcing one language on the trace costs accuracy (−5.6 on MATH500), so prefer `flag`; where it must be readable, `repair` keeps the answer. */
  readonly reasoning: LanguageAction;
  /** Action for the answer. */
  readonly answer: LanguageAction;
  /** Least share of words in an expected script, 0–1, judged at the end of a channel. 0 turns the share off. */
  readonly minShare: number;
  /** @default sentences in English */
  readonly replies?: LanguageReplies | undefined;
}
