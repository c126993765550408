import { createGuard, type RiskProfileInput } from "r1guard";
import { describe, expect, it } from "vitest";
import { driveTurn, type Sent } from "../helpers/drive-turn.ts";

const RULES: RiskProfileInput["rules"] = [
  { id: "forbidden", phrases: ["purple monkey"], action: "block" },
  { id: "codename", pattern: "\\bproject-\\w+", action: "redact", replacement: "[internal]" },
];
const guard = createGuard({ profile: { rules: RULES } });
const text = (value: string): Sent => ({ source: "text", text: value });
const end: Sent = { endOf: "text" };

describe("text in several parts", () => {
  it.each([
    ["at the start of a part", [text("First"), end, text("purple monkey."), end]],
    ["across parts, as one word after the other", [text("a purple"), end, text("monkey."), end]],
    ["across parts, cut inside a word", [text("a purple mon"), end, text("key."), end]],
    ["around a thought", [text("a purple "), { source: "reasoning", text: "hm" } as Sent, text("monkey."), end]],
    ["at the end of a part", [text("a purple monkey"), end, text("x")]],
  ])("a phrase is found %s", async (_where, sent) => {
    const { block, released } = await driveTurn(guard, sent);
    expect(block).toBe("forbidden");
    expect(released.answer).not.toContain("purple");
  });

  it("a pattern is found at the start of a part", async () => {
    const { released } = await driveTurn(guard, [text("First"), end, text("project-x."), end]);
    expect(released.answer).toBe("First[internal].");
  });

  it("nothing is found in innocent parts, and all of it arrives", async () => {
    const sent = [text("a purple"), end, text(" cow, a monk"), end, text("ey")];
    expect(await driveTurn(guard, sent)).toMatchObject({
      action: "allow",
      released: { answer: "a purple cow, a monkey" },
    });
  });
});

describe("what is not text", () => {
  it("never overtakes text whose channel is not known yet", async () => {
    const sent: Sent[] = [text("I think"), { item: "source" }, text(" so</think>Yes.")];
    const { order } = await driveTurn(guard, sent, { modelId: "deepseek-r1" });
    expect(order).toEqual(["reasoning", "item source", "answer"]);
  });

  it("stands before reasoning that settles what was undecided", async () => {
    const sent: Sent[] = [text("Hello"), { item: "source" }, { source: "reasoning", text: "abc" }];
    const { order } = await driveTurn(guard, sent, { modelId: "deepseek-r1" });
    expect(order).toEqual(["answer", "item source", "reasoning"]);
  });

  it("never overtakes half a tag", async () => {
    const { order, released } = await driveTurn(guard, [text("a <th"), { item: "source" }, text("ing")]);
    expect(released.answer).toBe("a <thing");
    expect(order).toEqual(["answer", "item source", "answer"]);
  });
});

describe("release modes", () => {
  const sent = [text("Fine so far. "), end, text("Now a purple monkey.")];
  it.each([
    ["window", "Fine so far. Now a "],
    ["block", "Fine so far. "],
    ["full", ""],
  ] as const)("%s releases its share before a block", async (mode, expected) => {
    const strict = createGuard({
      // At level `language` the first words wait for that guard, too.
      profile: { rules: RULES, stream: { mode }, language: { level: "script" } },
    });
    expect((await driveTurn(strict, sent)).released.answer).toBe(expected);
    expect((await driveTurn(strict, [text("a purple monkey")])).released.answer).toBe(mode === "window" ? "a " : "");
  });
});

describe("block mode", () => {
  it("keeps a part whose end has not come, whatever else ends", async () => {
    const strict = createGuard({ profile: { rules: RULES, stream: { mode: "block" } } });
    const turn = await strict.openTurn<string>({ messages: [{ role: "user", content: "hi" }], tools: [] });
    turn.write("text", "First half. ");
    turn.write("reasoning", "aside ");
    expect(await turn.endPart("reasoning")).toEqual([]);
    expect(await turn.endPart("text")).toMatchObject([{ text: "First half. " }, { text: "aside " }]);
  });
});

describe("anchored patterns", () => {
  it("do not take the middle of a text for its beginning at the end of a part", async () => {
    const strict = createGuard({ profile: { rules: [{ id: "whole", pattern: "^[a-z ]+$", action: "block" }] } });
    expect(await driveTurn(strict, [text(`HEAD. ${"abc ".repeat(80)}`), end])).toMatchObject({ action: "allow" });
  });
});

describe("tools the model invented", () => {
  it("leave no trace of their name", async () => {
    const turn = await guard.openTurn({ messages: [{ role: "user", content: "hi" }], tools: [{ name: "look" }] });
    const released = await turn.toolCall({ toolCallId: "c1", toolName: "purple monkey", input: {} }, []);
    await turn.end();
    expect(JSON.stringify([released, turn.report()])).not.toContain("purple");
    expect(turn.report().toolDecisions).toMatchObject([{ action: "block" }]);
  });
});
