import { describe, expect, it } from "vitest";
import { withoutTrace } from "../../src/text/without-trace.ts";

describe("withoutTrace", () => {
  it.each([
    ["Start at the fountain.", "Start at the fountain."],
    ["<think>a walk</think>\n\nStart there.", "Start there."],
    ["a walk</THINK> Start there.", "Start there."],
    ["<think>one</think>No. <think>two</think>Yes.", "Yes."],
    ["<think>the walk could", ""],
    [" \n<THINK>\nthe walk could", ""],
    ["<think>a</think>\n<think>b", ""],
    ["Write `<think>` before it.", "Write `<think>` before it."],
    ["```xml\n<think>\n```", "```xml\n<think>\n```"],
    ["<thinking>is no tag of R1's", "<thinking>is no tag of R1's"],
    ["", ""],
  ])("%j says %j", (answer, said) => {
    expect(withoutTrace(answer)).toBe(said);
  });
});
