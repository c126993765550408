import { createGuard } from "r1guard";
import { describe, expect, it } from "vitest";
import { isGuardError } from "../../../src/core/errors.ts";
import type { Detection } from "../../../src/core/scanner.ts";
import type { Channel } from "../../../src/core/stage.ts";
import {
  type LanguageConsistencyOptions,
  languageConsistency,
} from "../../../src/guards/language-consistency/index.ts";
import { readInPieces, scanContext, turnRequest, user } from "../../contracts/guard-contract.ts";
import { driveTurn } from "../../helpers/drive-turn.ts";

interface Setting extends Partial<LanguageConsistencyOptions> {
  readonly prompt?: string;
  readonly system?: string;
  readonly channel?: Channel;
}

function open({ prompt = "", system, channel = "answer", ...options }: Setting) {
  const messages = [...(system === undefined ? [] : [{ role: "system" as const, content: system }]), user(prompt)];
  const guard = languageConsistency({ expect: ["en"], reasoning: "flag", answer: "flag", minShare: 0, ...options });
  return guard.scan?.(scanContext({ channel, request: turnRequest({ messages }) }));
}

function read(text: string, setting: Setting = {}): readonly Detection[] {
  const scanner = open(setting);
  return scanner === undefined ? [] : readInPieces(scanner, text, [5]).detections;
}

/** The stretches of text that were found; of one start, the longest counts. */
function found(text: string, setting: Setting = {}): string[] {
  const ends = new Map(read(text, setting).map(({ start, end }) => [start, end]));
  return [...ends].map(([start, end]) => text.slice(start, end));
}

describe("a run of letters nobody expects", () => {
  it.each([
    ["The result is 因此 clear.", ["因此"]],
    ["The result is\n因此\nclear.", ["因此"]],
    ["so it ends 所以", ["所以"]],
    ["We know это правда already.", ["это правда"]],
    ["The answer: الجواب هو two.", ["الجواب هو"]],
    ["That is ひらがな here", ["ひらがな"]],
    ["Astral 𠮷𠮷 letters", ["𠮷𠮷"]],
    ["first 因此 and then 所以 again", ["因此", "所以"]],
  ])("is found in %j", (text, stretches) => {
    expect(found(text)).toEqual(stretches);
  });

  it("is found in other languages too", () => {
    expect(found("这个问题很简单，потому что ответ ясен。", { expect: ["zh"] })).toEqual(["потому что ответ ясен"]);
    expect(found("Ответ таков: 因此 всё ясно.", { expect: ["ru"] })).toEqual(["因此"]);
  });

  it("is reported once, when it has ended", () => {
    const text = "So 因此我们可以得出结论这是对的 it ends.";
    const once = { code: "language-script", start: 3, end: 17, action: "flag" };
    expect(read(text)).toMatchObject([{ ...once, decidedAt: 19 }]);
    expect(read(text.slice(0, 17))).toMatchObject([{ ...once, decidedAt: 17 }]);
    expect(read("因此我们可以得出结论 λ 因此")).toMatchObject([{ start: 0, end: 15 }]);
  });

  it("is the same finding however the model's text is cut", async () => {
    const guard = createGuard({
      profile: { extends: "general", language: { expect: ["en"], reasoning: "flag", answer: "flag", minShare: 0 } },
    });
    const text = "I think 我们今天一起去看一个很好的电影 ok";
    const [whole, single] = await Promise.all(
      [[text], [...text]].map((pieces) =>
        driveTurn(guard, [
          ...pieces.map((piece) => ({ source: "reasoning" as const, text: piece })),
          { source: "text", text: "Well." },
        ]),
      ),
    );
    expect(whole?.findings).toMatchObject([{ code: "language-script", span: { start: 8, end: 23 } }]);
    expect(single).toEqual(whole);
  });

  it("that blocks is reported while it is still being written", () => {
    expect(read("So 因此我们可以得出结论这是对的 it ends.", { answer: "block" })).toMatchObject([
      { action: "block", start: 3, end: 12, decidedAt: 12 },
    ]);
  });

  it("is not made of single letters, initials and Greek symbols", () => {
    for (const text of [
      "The letter 快 is one.",
      "ж is a letter",
      "α + β = γ, and π, λ, Δ, Σ, θ",
      "∑ x² ≤ ∞ → 5 µm",
      "naïve café",
    ]) {
      expect(found(text)).toEqual([]);
    }
    expect(found("this is ελληνικά text")).toEqual(["ελληνικά"]);
  });

  it("is held back from its first letter and let go when it turns out to be none", () => {
    const scanner = open({ answer: "block" });
    scanner?.read("It is 快", 0, []);
    expect(scanner?.holdFrom()).toBe(6);
    scanner?.read(" (fast)", 7, []);
    expect(scanner?.holdFrom()).toBe(14);
  });

  it("that blocks is stopped at the character that decided it", () => {
    const out: Detection[] = [];
    expect(open({ answer: "block" })?.read("It is 因此 clear and more", 0, out)).toBe(10);
    expect(out).toMatchObject([{ action: "block", start: 6, end: 8, decidedAt: 10 }]);
  });
});

describe("exempt is", () => {
  it.each([
    ["a quotation", 'She said “我很快乐” and "你好世界" and 「こんにちは」 and «привет всем».'],
    ["a term in single quotes", "The word '快乐' means happy."],
    ["a gloss", "Happiness (快乐) and joy （喜悦）."],
    ["a term that is glossed", "The term 快乐 (happiness) and 喜悦（joy）."],
    ["an emphasised term", "The term **快乐** and _喜悦_ here."],
    ["code", "Run `打印(你好)` now.\n```py\n# 这是一个注释\n\nprint('你好')\n```\nDone."],
    ["mathematics", "Let $x_{速度}$ and \\(v_{时间}\\) and \\[\\text{距离}\\] and $$\\text{路程}$$ be."],
    ["an address", "See https://example.org/维基百科/条目 for more."],
    ["an emoji", "Well done 🎉🎉🎉 👍🏽"],
  ])("%s", (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    ["an apostrophe", "It's what we don't 因此 know. 'Tis 所以 so.", ["因此", "所以"]],
    ["inches", 'A 5" screen 因此 is "big".', ["因此"]],
    ["a price", "It costs $5\nand 因此 more, $6.", ["因此"]],
    ["a quotation nobody closes, past a blank line", 'He said "this\n\nand 因此 that', ["因此"]],
    ["a parenthesis that was closed", "(a) 因此 and (b", ["因此"]],
  ])("nothing behind %s", (_, text, stretches) => {
    expect(found(text)).toEqual(stretches);
  });

  it("only so much of a quotation", () => {
    const [stretch] = found(`He said "${"快".repeat(200)}`);
    expect(stretch?.length).toBeGreaterThan(0);
    expect(found(`${"```\n"}${"快".repeat(2000)}`)).not.toEqual([]);
    expect(found(`$${"快".repeat(100)}`)).not.toEqual([]);
  });
});

describe("the share of expected words", () => {
  const codes = (text: string, setting: Setting) => read(text, { minShare: 0.9, ...setting }).map(({ code }) => code);

  it("is too small when the answer is in another language", () => {
    expect(codes("I am sorry, but I can only answer this question in English today.", { expect: ["hi"] })).toEqual([
      "language-share",
    ]);
  });

  it("spans the text and is decided at its end", () => {
    const text = "This answer is in English from the first word to the last one.";
    expect(read(text, { expect: ["zh"], minShare: 0.9 })).toMatchObject([
      { start: 0, end: text.length, decidedAt: text.length },
    ]);
  });

  it("allows for names, terms, code and mathematics", () => {
    expect(
      codes(
        "我们使用 React 框架来构建这个网站的用户界面，因为它简单、快速而且容易维护。\n```js\nconst answer = await fetch(url)\n```",
        { expect: ["zh"] },
      ),
    ).toEqual([]);
  });

  it("is not judged on a few words", () => {
    expect(codes("OK, DeepSeek!", { expect: ["zh"] })).toEqual([]);
  });

  it("is off at 0", () => {
    expect(
      codes("This answer is in English from the first word to the last one.", { expect: ["zh"], minShare: 0 }),
    ).toEqual([]);
  });
});

describe("with expect: prompt", () => {
  const prompt = { expect: "prompt", minShare: 0.9 } as const;

  it.each([
    ["the user's own language", "为什么天空是蓝色的？", "天空之所以是蓝色的，是因为空气分子对短波长的光散射得更强烈。"],
    [
      "a language asked for",
      "Please explain this in Chinese.",
      "天空之所以是蓝色的，是因为空气分子对短波长的光散射得更强烈。",
    ],
    [
      "a translation",
      "Translate into Russian: the sky is blue because of scattering",
      "Небо голубое из-за рассеяния света в воздухе, вот и всё объяснение.",
    ],
    [
      "a term the user brought along",
      "What does 快乐 mean?",
      "快乐 means happiness, and 快乐 is a common word in everyday speech.",
    ],
    [
      "Japanese in all its scripts",
      "なぜですか？",
      "空が青い理由は、大気中の分子による光の散乱です。カタカナも使います。",
    ],
  ])("accepts %s", (_, question, answer) => {
    expect(read(answer, { ...prompt, prompt: question })).toEqual([]);
  });

  it("accepts the language the system prompt asks for", () => {
    const answer = "Небо голубое из-за рассеяния света в воздухе, вот и всё объяснение.";
    expect(read(answer, { ...prompt, prompt: "Why is the sky blue?", system: "Always answer in Russian." })).toEqual(
      [],
    );
  });

  it("finds an answer in a script the user does not write", () => {
    const english = "The sky is blue because molecules in the air scatter short wavelengths more.";
    expect(read(english, { ...prompt, prompt: "为什么天空是蓝色的？" }).map(({ code }) => code)).toEqual([
      "language-share",
    ]);
    expect(found("It is blue, 因此 we see it.", { ...prompt, minShare: 0, prompt: "Why is the sky blue?" })).toEqual([
      "因此",
    ]);
  });

  it("lets the model think in English about anything, but not mix", () => {
    const setting = { ...prompt, prompt: "لماذا السماء زرقاء؟", channel: "reasoning" } as const;
    expect(read("The user asks in Arabic why the sky is blue. I should explain scattering.", setting)).toEqual([]);
    expect(read("The user asks in Arabic 因此 I should explain.", setting)).toMatchObject([
      { code: "language-script" },
    ]);
  });

  it("has nothing to say when the user wrote no letters", () => {
    expect(open({ ...prompt, prompt: "2 + 2 = ?" })).toBeUndefined();
  });
});

it("does not read a channel on which nothing would follow", () => {
  expect(open({ answer: "allow" })).toBeUndefined();
  expect(open({ answer: "allow", channel: "reasoning" })).toBeDefined();
});

it("refuses what is no language code", () => {
  try {
    open({ expect: ["klingonese language"] });
    expect.unreachable();
  } catch (error) {
    expect(isGuardError(error) && error.path).toBe("language.expect");
  }
});
