import { createGuard } from "r1guard";
import { describe, expect, it } from "vitest";

const guard = createGuard({
  profile: {
    language: { reasoning: "allow", answer: "allow" },
    reasoning: { onMissingTrace: "allow" },
    messages: { blocked: "I stop here." },
    rules: [
      { id: "secret", phrases: ["purple monkey dishwasher"], action: "block", category: "x-secret" },
      { id: "codename", pattern: "project-\\w+", action: "redact", replacement: "[internal]", category: "x-secret" },
    ],
  },
});

const judged = async (answer: string, json = true) => guard.inspect({ answer, json });

describe("an answer in JSON", () => {
  it.each([
    ["an escaped letter", '{"a":"purple \\u006donkey dishwasher"}'],
    [
      "every letter escaped",
      `{"a":"${[..."purple monkey dishwasher"].map((c) => `\\u00${c.charCodeAt(0).toString(16)}`).join("")}"}`,
    ],
    ["a line break between the words", '{"a":"purple\\nmonkey dishwasher"}'],
    ["an escaped line break", '{"a":"purple\\u000amonkey\\u0009dishwasher"}'],
    ["an escaped blank", '{"a":"purple\\u0020monkey dishwasher"}'],
    ["a control character", '{"a":"purple\\u0001monkey dishwasher"}'],
    ["in a name", '{"purple\\nmonkey dishwasher":1}'],
  ])("hides nothing behind %s", async (_what, answer) => {
    const report = await judged(answer);
    expect(report.findings.map(({ code }) => code)).toContain("secret");
    expect(report.action).toBe("block");
    expect(report.released.answer).not.toMatch(/dishwasher|\\u0073/u);
  });

  it.each([
    ['{"a":"see project\\u002dfalcon now"}', { a: "see [internal] now" }],
    ['{"a":"see\\nproject-falcon\\nnow"}', { a: "see\n[internal]\nnow" }],
    ['{"a":"tab\\there \\"project-falcon\\" \\u00e9"}', { a: 'tab\there "[internal]" é' }],
  ])("stays JSON when something in it is redacted: %s", async (answer, expected) => {
    expect(JSON.parse((await judged(answer)).released.answer)).toEqual(expected);
  });

  it("redacts an address behind a line break without breaking the escape", async () => {
    const released = (await judged('{"a":"name\\nada@example.com"}')).released.answer;
    expect(JSON.parse(released)).toEqual({ a: expect.stringMatching(/^name\n\[/u) });
  });

  it("is read the same in every cut, streamed or whole", async () => {
    const answer = '{"a":"x \\u0070roject\\u002dfalcon\\n\\ud83d\\ude00 y","b":["purple\\nmonkey dish","washer"]}';
    const whole = await judged(answer);
    for (let cut = 1; cut < answer.length; cut += 1) {
      const turn = await guard.openTurn<never>({ messages: [], tools: [], json: true });
      const released = [
        ...turn.write("text", answer.slice(0, cut)),
        ...turn.write("text", answer.slice(cut)),
        ...(turn.endPart("text") as readonly never[]),
        ...(await turn.end()),
      ];
      const text = released.map((release) => (release.kind === "text" ? release.text : "")).join("");
      expect([cut, text, turn.report().findings]).toEqual([cut, whole.released.answer, whole.findings]);
    }
  });

  it("that is not asked for as JSON is read as it stands", async () => {
    const report = await judged('say "\\u0070urple" and C:\\new', false);
    expect(report.released.answer).toBe('say "\\u0070urple" and C:\\new');
  });
});
