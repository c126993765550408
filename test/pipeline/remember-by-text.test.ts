import { createGuard, defineGuard, type Message, type TurnRequest } from "r1guard";
import { describe, expect, it } from "vitest";
import { rememberByText } from "../../src/pipeline/remember-by-text.ts";

/** A function of a text that counts how often it is asked. */
function counted(unitsOf?: (result: { readonly of: string }) => number) {
  const read: string[] = [];
  const remembered = rememberByText((text) => {
    read.push(text);
    return { of: text };
  }, unitsOf);
  return { read, remembered };
}

describe("what was found out about a text", () => {
  it("is found out once", () => {
    const { read, remembered } = counted();
    expect(remembered("a")).toBe(remembered("a"));
    expect(remembered("b")).toEqual({ of: "b" });
    expect(read).toEqual(["a", "b"]);
  });

  it("is forgotten after 2,000 other texts, the oldest first", () => {
    const { read, remembered } = counted();
    for (let count = 0; count <= 2_000; count += 1) remembered(`text ${count}`);
    remembered("text 1");
    expect(read).toHaveLength(2_001);
    remembered("text 0");
    expect(read).toHaveLength(2_002);
  });

  it("is forgotten after two million code units, of texts and of what was found in them", () => {
    for (const [length, units] of [
      [600_000, 0],
      [10, 599_990],
    ] as const) {
      const { read, remembered } = counted(() => units);
      for (const letter of ["a", "b", "c", "d"]) remembered(letter.repeat(length));
      remembered("b".repeat(length));
      expect(read).toHaveLength(4);
      remembered("a".repeat(length));
      expect(read).toHaveLength(5);
    }
  });

  it("is not remembered of a text beyond that, which drives out nothing", () => {
    const { read, remembered } = counted();
    remembered("small");
    for (let count = 0; count < 2; count += 1) remembered("x".repeat(2_000_001));
    remembered("small");
    expect(read).toHaveLength(3);
  });

  it("is not remembered of a text that could not be read", () => {
    let down = true;
    const remembered = rememberByText(() => {
      if (down) throw new Error("down");
      return {};
    });
    expect(() => remembered("a")).toThrow("down");
    down = false;
    expect(remembered("a")).toEqual({});
  });
});

describe("an agent's history", () => {
  /** A guard with a rule that counts how often it matches. */
  function matching() {
    const matched: string[] = [];
    const validate = (text: string) => matched.push(text) > 0;
    const rule = {
      code: "code",
      guard: "codes",
      pattern: "code \\d+",
      category: "x-secret",
      severity: "low",
      action: "flag",
      validate,
    } as const;
    const rules = { input: [rule], "tool-result": [rule] };
    return { matched, guard: createGuard({ guards: [defineGuard({ name: "codes", stages: [], rules })] }) };
  }

  const messages: Message[] = [{ role: "user", content: "Look up code 1." }];
  for (const index of [2, 3, 4]) {
    const toolCallId = `call_${index}`;
    messages.push(
      { role: "assistant", content: "", toolCalls: [{ toolCallId, toolName: "lookUp", input: { index } }] },
      { role: "tool", content: `It is code ${index}.`, toolCallId },
    );
  }
  const request: TurnRequest = { messages, tools: [{ name: "lookUp", category: "read-only" }] };

  it("is read once, however many calls are judged", async () => {
    const { guard, matched } = matching();
    for (let index = 5; index < 10; index += 1) {
      await guard.judgeToolCall({ toolCallId: `call_${index}`, toolName: "lookUp", input: { index } }, request);
      const turn = await guard.openTurn(request);
      await turn.end();
      // What is known about it is reported every time.
      expect(turn.report().findings.map(({ code }) => code)).toEqual(["code", "code", "code", "code"]);
    }
    expect([...new Set(matched)].sort()).toEqual(["code 1", "code 2", "code 3", "code 4"]);
    expect(matched.filter((text) => text === "code 3").length).toBe(1);
  });

  it("is read by every guard with its own rules", async () => {
    const first = matching();
    const second = matching();
    for (const { guard } of [first, second]) await (await guard.openTurn(request)).end();
    expect(second.matched).toEqual(first.matched);
  });
});
