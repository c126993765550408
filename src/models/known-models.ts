import type { ModelGeneration } from "../core/model.ts";
import type { GenerationFacts } from "./generations.ts";

/** Ids that mean one kind of model. */
export interface KnownModel {
  /** Matched against the id as `registry.ts` normalises it: lower case, without organisation, host, region and file endings. */
  readonly id: RegExp;
  /** Only at these providers; the id means something else, or nothing, elsewhere. */
  readonly provider?: RegExp | undefined;
  readonly generation: Exclude<ModelGeneration, "unknown">;
  /** Where the id differs from its generation. */
  readonly facts?: Partial<GenerationFacts> | undefined;
  readonly notes?: readonly string[] | undefined;
}

const OLLAMA = /ollama/u;

const NOT_SAFER =
  "Distilled models refuse less than the aligned models they were tuned from (arXiv 2502.12659); R1's safety figures do not carry over.";
const MERGE = "Built on DeepSeek-R1 by another party, with refusal behaviour of its own.";
const NO_VISIBLE_TRACE: Partial<GenerationFacts> = { openingTagMayBeMissing: false, expectsTrace: false };
const WRITES_BOTH_TAGS: Partial<GenerationFacts> = { openingTagMayBeMissing: false, expectsTrace: true };

/**
 * Known ids; the first match counts, so narrow ones stand before wide ones. Sources: the DeepSeek-R1 README, the
 * hosts' model lists, ollama.com/library/deepseek-r1, and the model cards named beside an entry.
 */
export const KNOWN_MODELS: readonly KnownModel[] = [
  // Distills first: their names contain R1's. The 0528 one is built on Qwen3-8B, whose card allows system prompts.
  {
    id: /^deepseek-r1(?:-0528-qwen3|:8b-0528)/u,
    generation: "deepseek-r1-distill",
    facts: { foldSystemPrompt: false },
    notes: [NOT_SAFER],
  },
  { id: /^deepseek-r1[-:].*distill/u, generation: "deepseek-r1-distill", notes: [NOT_SAFER] },
  {
    // Ollama moved `8b`, and `latest` with it, to DeepSeek-R1-0528-Qwen3-8B.
    id: /^deepseek-r1:(?:8b|latest)/u,
    generation: "deepseek-r1-distill",
    facts: { foldSystemPrompt: false },
    notes: [NOT_SAFER, "This tag is a distill of R1-0528 on Qwen3-8B, not R1 itself."],
  },
  {
    id: /^deepseek-r1$/u,
    provider: OLLAMA,
    generation: "deepseek-r1-distill",
    facts: { foldSystemPrompt: false },
    notes: [
      NOT_SAFER,
      "On Ollama the bare name is the tag `latest`: a distill on Qwen3-8B, not R1 itself. R1 is the tag `671b`.",
    ],
  },
  {
    id: /^deepseek-r1[-:](?:1\.5b|7b|8b|14b|32b|70b)/u,
    generation: "deepseek-r1-distill",
    notes: [NOT_SAFER, "Sizes below 671b are distills, not R1 itself."],
  },

  { id: /^(?:deepseek-)?r1[-:](?:671b-)?0528/u, generation: "deepseek-r1-0528" },

  // Derivatives keep R1's template.
  {
    id: /^(?:mai-ds-r1|r1-1776|deepseek-r1-?t\d?-?chimera|deepseek-tng-r1t\d?-chimera|deepseek-r1-zero)/u,
    generation: "deepseek-r1",
    notes: [MERGE],
  },
  { id: /^deepseek[-.]r1(?![a-z0-9])/u, generation: "deepseek-r1" },

  // DeepSeek's own API. The aliases meant V3.1 from 2025-08-21 and V3.2 from 2025-12-01 (api-docs.deepseek.com/updates).
  {
    id: /^deepseek-reasoner(?![a-z0-9])/u,
    generation: "deepseek-v3.2",
    // The alias always thinks, so waiting for the trace costs nothing where it comes, and gateways may still map it to R1.
    facts: { expectsTrace: true, openingTagMayBeMissing: true },
    notes: ["This alias has not meant R1 since 2025-08-21: log the model the host resolved it to."],
  },
  { id: /^deepseek-chat(?!-v3-)(?![a-z0-9])/u, generation: "deepseek-v3.2" },
  { id: /^deepseek[-.]v3[.p-][12](?!\d)/u, generation: "deepseek-v3.2" },
  // Bedrock calls V3.1 `deepseek.v3-v1:0`.
  { id: /^deepseek\.v3-v1/u, generation: "deepseek-v3.2" },
  { id: /^deepseek-(?:flash|v4)(?![a-z0-9])/u, generation: "deepseek-v4" },

  // Perplexity's reasoning models write the trace between tags in the text (docs.perplexity.ai).
  { id: /^sonar-reasoning/u, generation: "other-reasoning", facts: WRITES_BOTH_TAGS },
  // The templates of QwQ-32B and Qwen3-*-Thinking-2507 end with `<think>\n` (model cards).
  { id: /^qwq(?![a-z])/u, generation: "other-reasoning" },
  { id: /^qwen3(?:\.\d)?[-:].*thinking/u, generation: "other-reasoning" },
  // The hybrid Qwen3 models write both tags, and thinking is a mode of each request (model card).
  { id: /^qwen3(?![.\da-z])/u, generation: "other-reasoning", facts: NO_VISIBLE_TRACE },
  // Harmony channels become a reasoning field or are hidden; think tags do not occur (openai/harmony).
  { id: /^gpt-oss/u, generation: "other-reasoning", facts: NO_VISIBLE_TRACE },
  // OpenAI's hosted reasoning models show a summary at most.
  { id: /^(?:o[134](?![a-z0-9])|gpt-5(?!\d))/u, generation: "other-reasoning", facts: NO_VISIBLE_TRACE },
  { id: /^kimi-k2-thinking/u, generation: "other-reasoning" },
  { id: /^magistral/u, generation: "other-reasoning", facts: NO_VISIBLE_TRACE },
  { id: /^phi-4(?:-mini)?-reasoning/u, generation: "other-reasoning", facts: WRITES_BOTH_TAGS },
];
