import type { TurnRequest } from "../../src/core/conversation.ts";
import type { GuardContext } from "../../src/core/guard.ts";
import type { ModelFacts } from "../../src/core/model.ts";
import type { Detection } from "../../src/core/scanner.ts";
import type { Channel } from "../../src/core/stage.ts";
import { languageConsistency } from "../../src/guards/language-consistency/index.ts";

/** What tells languages apart: scripts alone, or scripts and n-grams. */
export type Level = "script" | "language";

const PIECE = 16;

const model: ModelFacts = {
  generation: "deepseek-r1",
  openingTagMayBeMissing: true,
  expectsTrace: true,
  replay: "strip",
  foldSystemPrompt: true,
  followsR1PromptRules: true,
  notes: [],
};

export interface Reading {
  readonly detections: readonly Detection[];
  /** Runs and switches only: what is seen while the text streams. */
  readonly streamed: readonly Detection[];
}

/** Reads texts as the guard does, in pieces of 16. */
export async function reader(level: Level, expect: readonly string[] | "prompt", action: "flag" | "block" = "flag") {
  const guard = languageConsistency({ expect, level, reasoning: action, answer: action, minShare: 0.9 });
  const nothing: TurnRequest = { messages: [], tools: [] };
  await guard.prepare?.(nothing, {} as GuardContext);
  return (text: string, channel: Channel = "answer", request: TurnRequest = nothing): Reading => {
    const scanner = guard.scan?.({ channel, request, model, epoch: 0, readBefore: 0, calls: () => [] });
    const detections: Detection[] = [];
    if (scanner === undefined) return { detections, streamed: [] };
    for (let offset = 0; offset < text.length; ) {
      let end = Math.min(text.length, offset + PIECE);
      if (end < text.length && (text.charCodeAt(end - 1) & 0xfc00) === 0xd800) end++;
      scanner.mark();
      if (scanner.read(text.slice(offset, end), offset, detections) < end) {
        return { detections, streamed: detections };
      }
      offset = end;
    }
    scanner.end(text.length, detections);
    return { detections, streamed: detections.filter(({ code }) => code !== "language-share") };
  };
}
