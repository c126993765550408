/** The profile's `prompt` section, and the languages it expects. What is done depends on the model generation too. */
export interface PromptHygieneOptions {
  /** What is done about worked examples in a prompt: they make R1 worse, consistently. */
  readonly fewShot: "allow" | "flag";
  /** `fold` moves the system prompt into the first user message for generations that were not trained with one. */
  readonly systemPrompt: "fold" | "keep";
  /** Temperature for generations that circle or ramble outside 0.5–0.7; a caller's value within stays. `null`: never set. */
  readonly temperature: number | null;
  /** Whether the request says which language to answer in. */
  readonly languageDirective: boolean;
  /** Whether control tokens of chat templates in user and tool text are replaced by look-alikes. */
  readonly controlTokens: "neutralise" | "keep";
  /** `language.expect`: language codes, or `prompt` for the language of the question. */
  readonly expect: readonly string[] | "prompt";
}
