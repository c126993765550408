import { describe, expect, it } from "vitest";
import { requestedLanguages } from "../../src/text/language-requests.ts";

describe("requestedLanguages", () => {
  it.each([
    ["Please answer in Chinese.", ["zh"]],
    ["Translate this into simplified Chinese", ["zh"]],
    ["translate from English to Japanese", ["en", "ja"]],
    ["Antworte bitte auf Deutsch", ["de"]],
    ["Réponds en français, s'il te plaît", ["fr"]],
    ["Responde en español", ["es"]],
    ["Responda em português", ["pt"]],
    ["Ответь на русском языке", ["ru"]],
    ["Ответь по-китайски", ["zh"]],
    ["请用中文回答", ["zh"]],
    ["把它翻译成英文", ["en"]],
    ["日本語で答えてください", ["ja"]],
    ["영어로 답해 주세요", ["en"]],
    ["أجب باللغة العربية", ["ar"]],
    ["हिंदी में उत्तर दें", ["hi"]],
    ["Trả lời bằng tiếng Việt", ["vi"]],
    ["Türkçe", []],
    ["Chinese food is good", []],
    ["the Germanic tribes in Germany", []],
  ])("reads %j as asking for %j", (text, codes) => {
    expect(requestedLanguages(text)).toEqual(codes);
  });

  it("finds a request at the end of a very long text", () => {
    expect(requestedLanguages(`${"lorem ipsum ".repeat(100_000)}Answer in Korean.`)).toEqual(["ko"]);
  });
});
