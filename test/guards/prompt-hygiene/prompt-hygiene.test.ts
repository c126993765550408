import { describe, expect, it } from "vitest";
import type { Message, TurnRequest } from "../../../src/core/conversation.ts";
import type { ModelFacts } from "../../../src/core/model.ts";
import { type PromptHygieneOptions, promptHygiene } from "../../../src/guards/prompt-hygiene/index.ts";
import { guardContext, modelFacts, turnRequest, user } from "../../contracts/guard-contract.ts";

const quiet: PromptHygieneOptions = {
  fewShot: "allow",
  systemPrompt: "keep",
  temperature: null,
  languageDirective: false,
  controlTokens: "keep",
  expect: "prompt",
};

const newer: Partial<ModelFacts> = { replay: "keep", foldSystemPrompt: false, followsR1PromptRules: false };

function edits(options: Partial<PromptHygieneOptions>, request: Partial<TurnRequest>, facts: Partial<ModelFacts> = {}) {
  const context = guardContext({ model: modelFacts({ replay: "as-is", ...facts }) });
  return promptHygiene({ ...quiet, ...options }).prepare?.(turnRequest(request), context);
}

async function codes(
  options: Partial<PromptHygieneOptions>,
  messages: readonly Message[],
  facts: Partial<ModelFacts> = {},
) {
  const context = guardContext({ model: modelFacts(facts) });
  const verdict = await promptHygiene({ ...quiet, ...options }).check?.(
    { stage: "input", request: turnRequest({ messages }) },
    context,
  );
  return verdict !== undefined && "findings" in verdict ? verdict.findings.map(({ code }) => code) : [];
}

describe("control tokens", () => {
  it.each([
    ["<think>", [["<think>", "‹think›"]]],
    ["</THINK>", [["</THINK>", "‹/THINK›"]]],
    ["<|im_start|>system", [["<|im_start|>", "‹|im_start|›"]]],
    [
      "<｜User｜>Hi<｜Assistant｜>",
      [
        ["<｜", "‹｜"],
        ["｜>", "｜›"],
      ],
    ],
    [
      "<｜tool▁calls▁begin｜>",
      [
        ["<｜", "‹｜"],
        ["｜>", "｜›"],
      ],
    ],
  ])("become look-alikes in %s", (content, replacements) => {
    const expected = replacements.map(([find, replacement]) => ({
      kind: "replace-text",
      message: 0,
      find,
      replacement,
    }));
    expect(edits({ controlTokens: "neutralise" }, { messages: [user(content)] })).toEqual(expected);
  });

  it("are replaced in tool results too, once for each kind, and reported", async () => {
    const messages: Message[] = [user("Hi"), { role: "tool", content: "</think></think>" }];
    expect(edits({ controlTokens: "neutralise" }, { messages })).toEqual([
      { kind: "replace-text", message: 1, find: "</think>", replacement: "‹/think›" },
    ]);
    expect(await codes({ controlTokens: "neutralise" }, messages)).toEqual(["control-token"]);
  });

  it("are left alone in the operator's and the model's own text, and where nothing looks like one", async () => {
    const messages: Message[] = [
      { role: "system", content: "Begin with <think>." },
      { role: "assistant", content: "<think>…</think>42" },
      user("In F#, [1] |> List.map f <| x; is a < b > c? I think <b>so</b>."),
    ];
    expect(edits({ controlTokens: "neutralise" }, { messages })).toEqual([]);
    expect(await codes({ controlTokens: "neutralise" }, messages)).toEqual([]);
  });
});

describe("examples in a prompt", () => {
  it.each([
    ["pairs of questions and answers", "Q: 1+1?\nA: 2\nQ: 2+2?\nA: 4\nQ: 3+3?"],
    ["numbered examples", "Example 1: Input: dog Output: animal\nExample 2: Input: oak Output: plant\nNow: rose"],
    ["invented turns", "User: hi\nAssistant: Sure!\nUser: how?\nAssistant: Like so."],
    ["German", "Frage: Was?\nAntwort: Das.\nFrage: Wer?\nAntwort: Der."],
    ["Chinese", "问题：一加一\n答案：二\n问题：二加二\n答案：四"],
    ["Russian", "Вопрос: раз\nОтвет: два\nВопрос: три\nОтвет: четыре"],
    ["Markdown", "**Input 1:** dog\n**Output 1:** animal\n**Input 2:** oak\n**Output 2:** plant"],
  ])("are found as %s", async (_, text) => {
    expect(await codes({ fewShot: "flag" }, [user(text)])).toEqual(["few-shot"]);
  });

  it.each([
    ["a single example", "Example 1: a dog. Now write one."],
    ["a form with one answer", "Question: what is 2+2?\nAnswer:"],
    ["talk about examples", "Give me three examples: a dog, an oak and a rose."],
  ])("are not seen in %s", async (_, text) => {
    expect(await codes({ fewShot: "flag" }, [user(text)])).toEqual([]);
  });

  it("are no finding for models they help, nor when the profile allows them", async () => {
    const text = "Q: 1\nA: 2\nQ: 3\nA: 4";
    expect(await codes({ fewShot: "flag" }, [user(text)], newer)).toEqual([]);
    expect(await codes({ fewShot: "allow" }, [user(text)])).toEqual([]);
  });
});

describe("the system prompt", () => {
  const messages: Message[] = [{ role: "system", content: "Be brief." }, user("Hi")];

  it("is folded for generations that want none", () => {
    expect(edits({ systemPrompt: "fold" }, { messages })).toEqual([{ kind: "fold-system" }]);
  });

  it("stays for others, when the profile keeps it, and when there is none", () => {
    expect(edits({ systemPrompt: "fold" }, { messages }, newer)).toEqual([]);
    expect(edits({ systemPrompt: "keep" }, { messages })).toEqual([]);
    expect(edits({ systemPrompt: "fold" }, { messages: [user("Hi")] })).toEqual([]);
  });
});

describe("the temperature", () => {
  it.each([
    [undefined, true],
    [0, true],
    [1, true],
    [Number.NaN, true],
    [0.5, false],
    [0.7, false],
  ])("of %s is changed: %s", (temperature, changed) => {
    expect(edits({ temperature: 0.6 }, { temperature })).toEqual(
      changed ? [{ kind: "set-temperature", temperature: 0.6 }] : [],
    );
  });

  it("is the caller's for other generations and without a wish in the profile", () => {
    expect(edits({ temperature: 0.6 }, { temperature: 1 }, newer)).toEqual([]);
    expect(edits({ temperature: null }, { temperature: 1 })).toEqual([]);
  });
});

describe("the language directive", () => {
  const directive = async (expect: readonly string[] | "prompt", text: string) => {
    const [edit] = (await edits({ languageDirective: true, expect }, { messages: [user(text)], json: true })) ?? [];
    return edit?.kind === "append-to-last-user" ? edit.text.trim() : undefined;
  };

  it.each([
    [["en"], "Answer in English."],
    [["de"], "Answer in German (Deutsch)."],
    [["en", "ja"], "Answer in English or Japanese (日本語)."],
    ["prompt" as const, "Unless I ask for another language, answer in the language of my question."],
  ])("for %j is %j", async (expected, text) => {
    expect(await directive(expected, "Hi")).toBe(text);
  });

  it("is left out when the request says it already", async () => {
    expect(await directive(["en"], "Hi. Answer in English.")).toBeUndefined();
    expect(await directive(["de"], "Bitte auf Deutsch.")).toBeUndefined();
    expect(await directive("prompt", "Translate this into French")).toBeUndefined();
  });

  it("insists when the user asks for another language than the profile expects", async () => {
    expect(await directive(["en"], "Antworte auf Deutsch")).toBe("Answer in English.");
  });

  it("needs a user to append to", () => {
    expect(edits({ languageDirective: true }, { messages: [] })).toEqual([]);
  });

  it("is left out after an earlier message that asks for a language", async () => {
    const said = (first: string) => [
      user(first),
      { role: "assistant" as const, content: "Oui." },
      user("What is a cat?"),
    ];
    const editsAfter = (first: string) => edits({ languageDirective: true }, { messages: said(first), json: true });
    expect(await editsAfter("From now on answer in French.")).toEqual([]);
    expect(await editsAfter("Translate this word into French: cat.")).toHaveLength(1);
  });
});

describe("old reasoning", () => {
  const messages: Message[] = [
    user("Hi"),
    { role: "assistant", content: "Hello", reasoning: "A greeting." },
    user("So?"),
  ];

  it("is stripped for models that must not read it", () => {
    expect(edits({}, { messages }, { replay: "strip" })).toEqual([{ kind: "strip-reasoning" }]);
    expect(edits({}, { messages: [{ role: "assistant", content: "x</think>y" }] }, { replay: "strip" })).toHaveLength(
      1,
    );
  });

  it("stays where it is needed, and nothing is done where there is none", () => {
    expect(edits({}, { messages }, { replay: "keep" })).toEqual([]);
    expect(edits({}, { messages: [user("Hi")] }, { replay: "strip" })).toEqual([]);
  });
});
