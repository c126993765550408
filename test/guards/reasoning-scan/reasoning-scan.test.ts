import { describe, expect, it } from "vitest";
import type { ModelFacts } from "../../../src/core/model.ts";
import type { Scanner } from "../../../src/core/scanner.ts";
import { type ReasoningScanOptions, reasoningScan } from "../../../src/guards/reasoning-scan/index.ts";
import { modelFacts, readInPieces, turnRequest } from "../../contracts/guard-contract.ts";

function scanner(options: Partial<ReasoningScanOptions>, facts: Partial<ModelFacts> = {}): Scanner | undefined {
  return reasoningScan({ rules: [], ...options }).scan?.({
    channel: "reasoning",
    request: turnRequest(),
    model: modelFacts(facts),
  });
}

function read(text: string, options: Partial<ReasoningScanOptions> = {}) {
  const opened = scanner(options);
  return opened === undefined ? [] : readInPieces(opened, text, [7]).detections;
}

describe("a missing trace", () => {
  it.each([
    ["nothing came", ""],
    ["an empty think block came", "\n\n"],
    ["only invisible characters came", " \u200b\u2060\n"],
  ])("is found when %s", (_, text) => {
    expect(read(text)).toMatchObject([
      { code: "trace-missing", category: "x-trace", action: "flag", start: 0, end: 0 },
    ]);
  });

  it("is not found when there is a trace", () => {
    expect(read("\n\nThe user asks for a number.")).toEqual([]);
  });

  it.each([
    ["flag", "flag"],
    ["block", "block"],
    ["require-approval", "flag"],
  ] as const)("with onMissingTrace %s makes a %s of the text", (onMissingTrace, action) => {
    expect(read("", { onMissingTrace })).toMatchObject([{ action }]);
  });

  it("is fine with onMissingTrace allow, and for models that write none", () => {
    expect(scanner({ onMissingTrace: "allow" })).toBeUndefined();
    expect(scanner({ onMissingTrace: "block" }, { expectsTrace: false })).toBeUndefined();
  });

  it("is no matter of the answer", () => {
    const context = { channel: "answer", request: turnRequest(), model: modelFacts() } as const;
    expect(reasoningScan({ rules: [] }).scan?.(context)).toBeUndefined();
  });
});

describe("the trace budget", () => {
  it("is exceeded at an exact character: four ASCII characters make a token", () => {
    expect(read("a".repeat(41), { maxTokens: 10 })).toMatchObject([
      { code: "trace-budget", action: "flag", start: 41, end: 41, decidedAt: 41 },
    ]);
    expect(read("a".repeat(40), { maxTokens: 10 })).toEqual([]);
  });

  it("counts one and a half characters of other scripts as a token", () => {
    expect(read("快".repeat(15), { maxTokens: 10 })).toEqual([]);
    expect(read("快".repeat(16), { maxTokens: 10 })).toMatchObject([{ start: 16 }]);
  });

  it("never reports a place inside a surrogate pair", () => {
    expect(read("𠮷".repeat(8), { maxTokens: 10 })).toMatchObject([{ start: 16 }]);
  });

  it("is reported once and holds nothing back", () => {
    const opened = scanner({ maxTokens: 1 });
    expect(opened?.read("x".repeat(100), 0, [])).toBe(100);
    expect(opened?.holdFrom()).toBe(100);
    expect(read("x".repeat(1000), { maxTokens: 1 })).toHaveLength(1);
  });
});
