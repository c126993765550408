import { createGuard } from "r1guard";
import { describe, expect, it } from "vitest";
import type { ScanContext } from "../../../src/core/guard.ts";
import type { ModelFacts } from "../../../src/core/model.ts";
import type { Scanner } from "../../../src/core/scanner.ts";
import { type ReasoningScanOptions, reasoningScan } from "../../../src/guards/reasoning-scan/index.ts";
import { modelFacts, readInPieces, scanContext } from "../../contracts/guard-contract.ts";
import { driveTurn } from "../../helpers/drive-turn.ts";

function scanner(
  options: Partial<ReasoningScanOptions>,
  facts: Partial<ModelFacts> = {},
  context: Partial<ScanContext> = {},
): Scanner | undefined {
  return reasoningScan({ rules: [], ...options }).scan?.(scanContext({ model: modelFacts(facts), ...context }));
}

function read(text: string, options: Partial<ReasoningScanOptions> = {}, context: Partial<ScanContext> = {}) {
  const opened = scanner(options, {}, context);
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
    expect(scanner({}, {}, { channel: "answer" })).toBeUndefined();
  });

  it("is no matter of a trace that goes on after a piece of answer", async () => {
    expect(read("\n", { onMissingTrace: "block" }, { epoch: 1, readBefore: 20 })).toEqual([]);
    const guard = createGuard({ profile: { extends: "general", reasoning: { onMissingTrace: "block" } } });
    const driven = await driveTurn(
      guard,
      [
        { source: "reasoning", text: "Two and two." },
        { source: "text", text: "Four. " },
        { source: "reasoning", text: "\n\n" },
        { source: "text", text: "That is all." },
      ],
      { modelId: "deepseek-r1" },
    );
    expect(driven.findings).toEqual([]);
    expect(driven.released.answer).toBe("Four. That is all.");
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

  it("goes on with what was read before, four characters to a token", () => {
    const later = { epoch: 1, readBefore: 32 };
    expect(read("a".repeat(8), { maxTokens: 10 }, later)).toEqual([]);
    expect(read("a".repeat(9), { maxTokens: 10 }, later)).toMatchObject([{ code: "trace-budget", start: 9 }]);
    expect(read("a".repeat(9), { maxTokens: 10 }, { epoch: 2, readBefore: 41 })).toEqual([]);
  });

  it("is reported once and holds nothing back", () => {
    const opened = scanner({ maxTokens: 1 });
    expect(opened?.read("x".repeat(100), 0, [])).toBe(100);
    expect(opened?.holdFrom()).toBe(100);
    expect(read("x".repeat(1000), { maxTokens: 1 })).toHaveLength(1);
  });
});
