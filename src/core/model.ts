/** The generations whose rules differ. `other-reasoning`: another reasoning model; `unknown`: could not tell from the id. */
export type ModelGeneration =
  | "deepseek-r1"
  | "deepseek-r1-0528"
  | "deepseek-r1-distill"
  | "deepseek-v3.2"
  | "deepseek-v4"
  | "other-reasoning"
  | "unknown";

/**
 * How a reasoning trace arrives. `field`: in the host's reasoning parts. `tags`: `<think>…</think>` in the text.
 * `implicit`: the template pre-fills the opening tag, so text is reasoning from its start. `none`: there is no trace.
 */
export type TraceShape = "field" | "tags" | "implicit" | "none";

/** What is known about one model generation; the source of each fact stands beside it in `models/registry.ts`. */
export interface ModelFacts {
  readonly generation: ModelGeneration;
  /** Whether the opening tag may be missing, so that text may turn out to be reasoning. */
  readonly openingTagMayBeMissing: boolean;
  /** Whether a trace is expected at all; a missing one is then a finding. */
  readonly expectsTrace: boolean;
  /** Earlier reasoning in the prompt: `strip` (R1), `keep` even when empty (V3.2+/V4 tool turns), `as-is` (unknown). */
  readonly replay: "strip" | "keep" | "as-is";
  /** Whether a system prompt should be folded into the first user message. */
  readonly foldSystemPrompt: boolean;
  /** Whether few-shot examples hurt and temperature should lie in 0.5–0.7. */
  readonly followsR1PromptRules: boolean;
  /** Things a person should know about this id, such as a retirement date. */
  readonly notes: readonly string[];
}
