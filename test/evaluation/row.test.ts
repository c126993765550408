import { describe, expect, it } from "vitest";
import { parseRow, textOf } from "../../src/evaluation/row.ts";

const SECRET = "the purple heron sings at noon";

const parse = (value: unknown) => parseRow(JSON.stringify(value), 17);

describe("a row", () => {
  it("has labels in words or in full, and keeps what it says about itself", () => {
    const row = parse({
      id: "a",
      source: "made",
      prompt: SECRET,
      answer: "Two sentences. The second one.",
      labels: { input: "safe", answer: { harmful: true, categories: ["S9", "x-evasion"], firstHarmful: 15 } },
      group: "g",
      lang: "en",
      benignKind: "birds",
    });
    expect(row).toMatchObject({ group: "g", lang: "en", benignKind: "birds" });
    expect(row.labels).toEqual({
      input: { harmful: false, categories: [] },
      reasoning: undefined,
      answer: { harmful: true, categories: ["S9", "x-evasion"], firstHarmful: 15 },
    });
  });

  it("judges as input what the user said last", () => {
    const messages = [
      { role: "user", content: "first" },
      { role: "assistant", content: "reply" },
      { role: "user", content: "last" },
      { role: "tool", content: "result" },
    ];
    expect(textOf(parse({ id: "a", source: "made", messages, labels: { input: "safe" } }), "input")).toBe("last");
  });

  it.each([
    ["a field of another kind", { prompt: 7 }, "line 17: prompt should be string"],
    ["a missing id", { id: undefined }, "line 17: id should be string"],
    ["an empty source", { source: "" }, "line 17: source is below the least, 1"],
    ["an id that commands the terminal", { id: "\u001b[2J" }, "line 17: id has control characters"],
    ["a long id", { id: "x".repeat(201) }, "line 17: id is over the limit of 200"],
    ["no label", { labels: {} }, "line 17: labels names no stage"],
    ["a label without its text", { labels: { answer: "safe" } }, "line 17: labels.answer has no text"],
    ["prompt beside messages", { messages: [] }, "line 17: prompt stands beside messages"],
    ["a label that is none", { labels: { input: SECRET } }, 'line 17: labels.input should be "harmful", "safe" or'],
    [
      "an unknown category",
      { labels: { input: { harmful: true, categories: ["S15"] } } },
      'line 17: labels.input should be "harmful", "safe" or',
    ],
    [
      "harm that begins past the end",
      { labels: { input: { harmful: true, firstHarmful: SECRET.length } } },
      "line 17: labels.input.firstHarmful is past the end of the text (30)",
    ],
    [
      "harm that begins in a safe text",
      { labels: { input: { harmful: false, firstHarmful: 3 } } },
      "line 17: labels.input.firstHarmful is given for a safe text",
    ],
    ["an unknown field", { [SECRET]: true }, "line 17 has a field that the format does not know"],
    [
      "an unknown field of a message",
      { prompt: undefined, messages: [{ role: "user", content: "", [SECRET]: 1 }] },
      "line 17: messages[0] has a field",
    ],
    [
      "a role that is none",
      { prompt: undefined, messages: [{ role: SECRET, content: "" }] },
      "line 17: messages[0].role ",
    ],
  ])("is refused for %s, by line and field, without its text", (_, change, message) => {
    const given = { id: "a", source: "made", prompt: SECRET, labels: { input: "safe" }, ...change };
    const error = errorOf(() => parse(given));
    expect(error.message).toContain(message);
    expect(error.message).not.toContain("heron");
    expect(error).toMatchObject({ code: "input-invalid" });
    expect(error.cause).toBeUndefined();
  });

  it.each([[SECRET], [`{"prompt": "${SECRET}`], [`["${SECRET}"]`], ["null"]])(
    "is refused when the line is %j",
    (line) => {
      const error = errorOf(() => parseRow(line, 3));
      expect(error.message).toContain("line 3");
      expect(error.message).not.toContain("heron");
    },
  );
});

function errorOf(act: () => unknown): Error {
  try {
    act();
  } catch (error) {
    return error as Error;
  }
  throw new Error("Nothing was thrown.");
}
