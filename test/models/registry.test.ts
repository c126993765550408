import { describe, expect, it } from "vitest";
import type { ModelGeneration } from "../../src/core/model.ts";
import { GENERATIONS } from "../../src/models/generations.ts";
import { normaliseModelId, resolveModel } from "../../src/models/registry.ts";
import { RETIRED_IDS } from "../../src/models/retired-ids.ts";

const R1 = [
  "deepseek-r1",
  "DeepSeek-R1",
  "deepseek-ai/DeepSeek-R1",
  "deepseek/deepseek-r1",
  "deepseek/deepseek-r1:free",
  "deepseek-ai/DeepSeek-R1:together",
  "accounts/fireworks/models/deepseek-r1",
  "accounts/fireworks/models/deepseek-r1-basic",
  "us.deepseek.r1-v1:0",
  "deepseek.r1-v1:0",
  "arn:aws:bedrock:us-east-1:123456789012:inference-profile/us.deepseek.r1-v1:0",
  "deepseek-r1:671b",
  "deepseek-r1:671b-q8_0",
  "hf.co/unsloth/DeepSeek-R1-GGUF:Q4_K_M",
  "nvidia/DeepSeek-R1-FP4",
  "deepseek-ai/DeepSeek-R1-Zero",
  "microsoft/MAI-DS-R1",
  "perplexity/r1-1776",
  "tngtech/deepseek-r1t-chimera",
  "tngtech/DeepSeek-TNG-R1T2-Chimera",
];

const R1_0528 = [
  "deepseek-ai/DeepSeek-R1-0528",
  "deepseek/deepseek-r1-0528:free",
  "deepseek-r1-0528-maas",
  "deepseek-ai/DeepSeek-R1-0528-tput",
  "DeepSeek-R1-0528",
  "deepseek-r1:671b-0528-q4_K_M",
];

const DISTILL = [
  "deepseek-r1:1.5b",
  "deepseek-r1:7b",
  "deepseek-r1:8b",
  "deepseek-r1:14b",
  "deepseek-r1:32b",
  "deepseek-r1:70b",
  "deepseek-r1:latest",
  "deepseek-r1:8b-llama-distill-q4_K_M",
  "deepseek-r1:8b-0528-qwen3-q8_0",
  "deepseek-r1:14b-qwen-distill-fp16",
  "deepseek-r1-distill-llama-70b",
  "deepseek-ai/DeepSeek-R1-Distill-Qwen-32B",
  "deepseek/deepseek-r1-distill-qwen-1.5b",
  "@cf/deepseek-ai/deepseek-r1-distill-qwen-32b",
  "deepseek-ai/DeepSeek-R1-0528-Qwen3-8B",
  "DeepSeek-R1-Distill-Qwen-7B-Q4_K_M.gguf",
];

const V3 = [
  "deepseek-reasoner",
  "deepseek-chat",
  "deepseek-v3.2",
  "deepseek-ai/DeepSeek-V3.2-Exp",
  "deepseek-ai/DeepSeek-V3.1-Terminus",
  "deepseek/deepseek-chat-v3.1",
  "deepseek-v3p1",
  "deepseek.v3-v1:0",
];

const V4 = ["deepseek-flash", "deepseek-v4-flash", "deepseek-v4-pro", "deepseek-ai/DeepSeek-V4-Flash-0731"];

const OTHER = [
  "qwq",
  "Qwen/QwQ-32B",
  "qwen3-235b-a22b-thinking-2507",
  "Qwen/Qwen3-30B-A3B-Thinking-2507",
  "qwen3:8b",
  "o1",
  "o3-mini",
  "openai/o4-mini",
  "gpt-5",
  "openai/gpt-oss-120b",
  "gpt-oss:20b",
  "sonar-reasoning-pro",
  "moonshotai/kimi-k2-thinking",
  "microsoft/phi-4-reasoning-plus",
];

const UNKNOWN = [
  "",
  "gpt-4o",
  "deepseek-v3",
  "deepseek-ai/DeepSeek-V3-0324",
  "deepseek/deepseek-chat-v3-0324",
  "deepseek-coder",
  "deepseek-r10",
  "llama3.3:70b",
  "o1x",
  "olmo-2",
  "claude-sonnet-4",
  "my-deepseek-r1",
  "mock-model-id",
];

const TABLE: readonly (readonly [ModelGeneration, readonly string[]])[] = [
  ["deepseek-r1", R1],
  ["deepseek-r1-0528", R1_0528],
  ["deepseek-r1-distill", DISTILL],
  ["deepseek-v3.2", V3],
  ["deepseek-v4", V4],
  ["other-reasoning", OTHER],
  ["unknown", UNKNOWN],
];

describe("resolveModel", () => {
  it.each(TABLE.flatMap(([generation, ids]) => ids.map((id) => [id, generation] as const)))(
    "%j is %s",
    (modelId, generation) => {
      expect(resolveModel({ modelId }).generation).toBe(generation);
    },
  );

  it("knows nothing of a model without an id, and asks nothing of it", () => {
    expect(resolveModel({})).toEqual({
      generation: "unknown",
      openingTagMayBeMissing: false,
      expectsTrace: false,
      replay: "as-is",
      foldSystemPrompt: false,
      followsR1PromptRules: false,
      notes: [],
    });
  });

  it("the bare name on Ollama is a distill, elsewhere R1", () => {
    expect(resolveModel({ modelId: "deepseek-r1", provider: "ollama.chat" })).toMatchObject({
      generation: "deepseek-r1-distill",
      notes: expect.arrayContaining([expect.stringContaining("671b")]),
    });
    expect(resolveModel({ modelId: "deepseek-r1", provider: "openai-compatible" }).generation).toBe("deepseek-r1");
    expect(resolveModel({ modelId: "deepseek-r1:671b", provider: "ollama" }).generation).toBe("deepseek-r1");
  });

  it("a declared generation wins over the id, and says that they differ", () => {
    const facts = resolveModel({ modelId: "deepseek-flash", declared: "deepseek-r1" });
    expect(facts).toMatchObject({ generation: "deepseek-r1", ...GENERATIONS["deepseek-r1"] });
    expect(facts.notes[0]).toContain("deepseek-v4");
    expect(resolveModel({ modelId: "my-model", declared: "deepseek-r1" }).notes).toEqual([]);
  });

  it("a declared generation keeps what the id says about the same generation", () => {
    const facts = resolveModel({ modelId: "deepseek-reasoner", declared: "deepseek-v3.2" });
    expect(facts.expectsTrace).toBe(true);
    expect(resolveModel({ declared: "deepseek-v3.2" }).expectsTrace).toBe(false);
  });

  it("R1 loses its old reasoning, V3.2 and V4 keep it, others are left alone", () => {
    const replay = (modelId: string) => resolveModel({ modelId }).replay;
    expect(["deepseek-r1", "deepseek-r1-0528", "deepseek-r1:14b"].map(replay)).toEqual(["strip", "strip", "strip"]);
    expect(["deepseek-v3.2", "deepseek-flash"].map(replay)).toEqual(["keep", "keep"]);
    expect(["qwq", "gpt-4o"].map(replay)).toEqual(["as-is", "as-is"]);
  });

  it("a system prompt is folded for R1 and its first distills only", () => {
    const folds = (modelId: string) => resolveModel({ modelId }).foldSystemPrompt;
    expect(["deepseek-r1", "deepseek-r1:14b"].map(folds)).toEqual([true, true]);
    expect(["deepseek-r1-0528", "deepseek-r1:8b", "deepseek-v4-pro", "gpt-4o"].map(folds)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  it.each([
    ["deepseek-reasoner", "deepseek", "2026-07-24"],
    ["deepseek-chat", undefined, "2026-07-24"],
    ["deepseek-v4-pro", "deepseek.chat", "2026-09-14"],
    ["DeepSeek-R1", "azure", "2026-08-13"],
    ["DeepSeek-R1-0528", "azure-openai.chat", "2026-07-13"],
    ["us.deepseek.r1-v1:0", "amazon-bedrock", "2026-03-10"],
  ])("%s at %s carries the date %s", (modelId, provider, date) => {
    expect(resolveModel({ modelId, provider }).notes.join("\n")).toContain(date);
    expect(RETIRED_IDS.map((retired) => retired.since)).toContain(date);
  });

  it("open weights elsewhere carry no retirement", () => {
    expect(resolveModel({ modelId: "deepseek-r1", provider: "vllm" }).notes).toEqual([]);
  });

  it("stays quick on an absurd id", () => {
    const before = performance.now();
    expect(resolveModel({ modelId: "deepseek-r1-".repeat(500_000) }).generation).toBe("deepseek-r1");
    expect(performance.now() - before).toBeLessThan(200);
  });
});

describe("normaliseModelId", () => {
  it.each([
    ["US.DeepSeek.R1-v1:0", "deepseek.r1-v1:0"],
    ["eu.deepseek.r1-v1:0", "deepseek.r1-v1:0"],
    ["deepseek/deepseek-r1:free", "deepseek-r1"],
    [" DeepSeek_R1 ", "deepseek-r1"],
  ])("%j → %j", (modelId, normal) => {
    expect(normaliseModelId(modelId)).toBe(normal);
  });
});
