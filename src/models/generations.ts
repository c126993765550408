import type { ModelFacts, ModelGeneration } from "../core/model.ts";

/** What holds for a generation unless the entry of an id says otherwise. */
export type GenerationFacts = Omit<ModelFacts, "generation" | "notes">;

/** What is known about each generation. Each fact names its source; hosts differ, so a profile may override `trace`. */
export const GENERATIONS: Readonly<Record<ModelGeneration, GenerationFacts>> = {
  "deepseek-r1": {
    // The chat template ends with `<think>\n` since 2025-02-09, so the output holds only `</think>` (vllm-project/vllm#12999, #13125).
    openingTagMayBeMissing: true,
    expectsTrace: true,
    // The template cuts earlier turns at `</think>`: past reasoning never re-enters (vLLM tool_chat_template_deepseekr1.jinja).
    replay: "strip",
    // "Avoid adding a system prompt; all instructions should be contained within the user prompt" (DeepSeek-R1 README).
    foldSystemPrompt: true,
    // Temperature 0.5–0.7 (README); few-shot prompting "consistently degrades its performance" (paper, section 5).
    followsR1PromptRules: true,
  },
  "deepseek-r1-0528": {
    // The model writes both tags (SGLang docs, separate_reasoning), but its card allows templates that still write the first.
    // A reply with tags or a reasoning field costs nothing by this; only one without any trace waits for its end.
    openingTagMayBeMissing: true,
    expectsTrace: true,
    replay: "strip",
    // "System prompt is supported now" (model card of R1-0528).
    foldSystemPrompt: false,
    followsR1PromptRules: true,
  },
  "deepseek-r1-distill": {
    // The same template change and the same usage recommendations as R1 (DeepSeek-R1 README, "DeepSeek-R1 series models").
    openingTagMayBeMissing: true,
    expectsTrace: true,
    replay: "strip",
    foldSystemPrompt: true,
    followsR1PromptRules: true,
  },
  "deepseek-v3.2": {
    // Hosts with a parser send a field; served raw with thinking on, the template writes the tag: set `trace: implicit` there.
    openingTagMayBeMissing: false,
    // Thinking is a mode of each request.
    expectsTrace: false,
    // A turn with tool calls answers 400 unless its reasoning is sent back (api-docs.deepseek.com, guides/thinking_mode).
    replay: "keep",
    foldSystemPrompt: false,
    // Temperature and penalties have no effect in thinking mode (same guide).
    followsR1PromptRules: false,
  },
  "deepseek-v4": {
    openingTagMayBeMissing: false,
    // On by default, but a request may switch it off, and the model id does not tell.
    expectsTrace: false,
    // As V3.2, even when the reasoning is empty (vercel/ai, packages/deepseek back-fills an empty string).
    replay: "keep",
    foldSystemPrompt: false,
    followsR1PromptRules: false,
  },
  "other-reasoning": {
    // Not knowing the template, text could be either: reasoning must never come out as answer. Entries below know more.
    openingTagMayBeMissing: true,
    expectsTrace: true,
    replay: "as-is",
    foldSystemPrompt: false,
    followsR1PromptRules: false,
  },
  unknown: {
    openingTagMayBeMissing: false,
    expectsTrace: false,
    replay: "as-is",
    foldSystemPrompt: false,
    followsR1PromptRules: false,
  },
};
