/** What a profile may do about a channel in the wrong language. */
export type LanguageAction = "allow" | "flag" | "block";

/** The profile's `language` section. */
export interface LanguageConsistencyOptions {
  /**
   * Language codes (`en`, `zh-Hans`, `sr-Latn`) that the model may write, or `prompt`: the scripts the user writes, and the languages
   * that the user or the system prompt asks for by name.
   */
  readonly expect: readonly string[] | "prompt";
  /** `script`: only scripts are told apart. `language`: languages of one script, too; loads an n-gram table. @default "script" */
  readonly level?: "script" | "language" | undefined;
  /** Action for the trace. Forcing one language on the trace costs accuracy (−5.6 on MATH500), so prefer `flag`. */
  readonly reasoning: LanguageAction;
  /** Action for the answer. */
  readonly answer: LanguageAction;
  /** Least share of words in an expected script, 0–1, judged at the end of a channel. 0 turns the share off. */
  readonly minShare: number;
}
