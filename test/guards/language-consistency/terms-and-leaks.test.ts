import { beforeAll, describe, expect, it } from "vitest";
import type { Channel } from "../../../src/core/stage.ts";
import {
  type LanguageConsistencyOptions,
  languageConsistency,
} from "../../../src/guards/language-consistency/index.ts";
import { loadLanguages } from "../../../src/text/languages/identify.ts";
import { readInPieces, scanContext, turnRequest, user } from "../../contracts/guard-contract.ts";

interface Setting extends Partial<LanguageConsistencyOptions> {
  readonly prompt?: string;
  readonly channel?: Channel;
}

const SHEEP = "A farmer has five sheep and buys three. How many sheep does he have?";
const TEA = "What do people in China drink with their meals?";

beforeAll(() => loadLanguages());

/** The codes and stretches that were found at level `language`. */
async function found(text: string, { prompt = SHEEP, channel = "answer", ...options }: Setting = {}) {
  const guard = languageConsistency({
    expect: "prompt",
    level: "language",
    reasoning: "flag",
    answer: "flag",
    minShare: 0,
    ...options,
  });
  const request = turnRequest({ messages: [user(prompt)] });
  await guard.prepare?.(request, {} as never);
  const scanner = guard.scan?.(scanContext({ channel, request }));
  const detections = scanner === undefined ? [] : readInPieces(scanner, text, [4]).detections;
  return detections.map(({ start, end }) => text.slice(start, end));
}

describe("a trace of a conversation that speaks of no other script", () => {
  const channel = "reasoning";

  it.each([
    ["a single Han letter", "So he buys 三 sheep more.", ["三"]],
    ["a short word", "The flock, это is clear, has eight.", ["это"]],
    ["a short Arabic word", "There are eight في the flock.", ["في"]],
    ["a word in brackets", "Five sheep (羊) and three more.", ["羊"]],
    ["letters in a formula", "So \\(n = \\text{羊群} + 3\\) holds.", ["羊群"]],
  ])("may not hold %s", async (_, text, stretches) => {
    expect(await found(text, { channel })).toEqual(stretches);
  });

  it.each([
    ["a gloss of a quotation", 'He calls it "flock" (羊群) at home.'],
    ["a gloss of a name", "Then Lu Xun (鲁迅) buys three."],
    ["a gloss of a foreign term", "Like a bonsai (盆栽) it grows."],
    ["more than one thing in brackets", "The tree (盆栽, bonsai) grows."],
    ["faces", "Eight ¯\\_(ツ)_/¯ or ಠ_ಠ nine."],
    ["look-alikes in a word", "The flосk has eight."],
  ])("may hold %s", async (_, text) => {
    expect(await found(text, { channel })).toEqual([]);
  });
});

describe("single words of another script", () => {
  it("are terms where the conversation speaks of its land or its language", async () => {
    const text = "People drink tea (茶) and say 茶 for it.";
    expect(await found(text, { channel: "reasoning", prompt: TEA })).toEqual([]);
    expect(await found(text, { channel: "reasoning" })).toEqual(["茶", "茶"]);
  });

  it("count in an answer only where they touch a word", async () => {
    expect(await found("He buys 三 sheep, a sheep (羊) and more.")).toEqual([]);
    expect(await found("He buys三 sheep, and they are all羊 of his.")).toEqual(["三", "羊"]);
  });

  it("may stand behind the name of their language", async () => {
    expect(await found("The word comes from Greek λογισμός and means reckoning.")).toEqual([]);
    expect(await found("Słowo to greckie λογισμός.", { prompt: "Skąd pochodzi to słowo i co ono znaczy?" })).toEqual(
      [],
    );
    expect(await found("The word comes from far λογισμός and means reckoning.")).toEqual(["λογισμός"]);
    const long = "It is from Greek λογισμός και πάντα όσα λέγονται για αυτόν.";
    expect(await found(long)).toHaveLength(1);
  });

  it("may be written with their vowels and a gloss", async () => {
    expect(await found("It is הַלְלוּ־יָהּ (halelu-Jah) in the psalms.")).toEqual([]);
  });
});

describe("quotations", () => {
  const sheep = "nobody had ever told me how many of these there are in all";

  it.each([
    ["sv", `På tavlan står det ”${sheep}” och inget mer än så.`],
    ["pl", `Na tablicy jest napisane „${sheep}” i nic więcej tam nie ma.`],
    ["de", `Auf der Tafel steht »${sheep}« und sonst steht da nichts mehr.`],
    ["fr", `Au tableau on lit « ${sheep} » et rien de plus, dit le berger.`],
  ])("are known by their signs: %s", async (language, text) => {
    expect(await found(text, { expect: [language] })).toEqual([]);
  });

  it.each([
    ["pl", `Na tablicy jest „to słowo” i wtedy ${sheep} i nic więcej.`],
    ["fr", `Au tableau on lit « ces mots » et puis ${sheep} ce matin.`],
  ])("end with them: %s", async (language, text) => {
    expect(await found(text, { expect: [language] })).toHaveLength(1);
  });
});

describe("a switch is none", () => {
  it("in a short item of a list behind a name", async () => {
    const item = "- Chaminade: Concertino pour flûte et orchestre\n";
    expect(await found(`Hier einige Werke.\n${item}`, { expect: ["de"] })).toEqual([]);
    const long =
      "- Chaminade: elle a écrit beaucoup de musique pour le piano et pour les voix, et on la joue toujours\n";
    expect(await found(`Hier einige Werke.\n${long}`, { expect: ["de"] })).toHaveLength(1);
  });

  it("in a displayed formula", async () => {
    const text =
      "公式は次のとおりです。\n$$y = ax, \\text{ where } a \\text{ is the number of the sheep }$$\n以上です。";
    expect(await found(text, { prompt: "公式を教えてください。" })).toEqual([]);
  });
});

describe("a user who mixes languages", () => {
  const answer = "先写一个 outline，再写 background, problem and the budget 就行。";

  it("is answered in kind", async () => {
    expect(await found(answer, { prompt: "我的 proposal 要写 outline 和 problem with the budget，怎么办？" })).toEqual(
      [],
    );
  });

  it("is not answered in a language of neither", async () => {
    const prompt = "我的 proposal 要写 outline 和 problem with the budget，怎么办？";
    const spanish = "Primero hay que pensar en lo que quieren saber, y luego se escribe todo con las propias palabras.";
    expect(await found(spanish, { prompt })).toHaveLength(1);
  });
});

describe("a letter that somebody wants to send", () => {
  it("may be talked about in their own language", async () => {
    const prompt = "Напиши по-немецки короткое письмо соседу: спасибо за ключ.";
    expect(
      await found("Lieber Nachbar, danke für den Schlüssel.\n\nПодпишите письмо внизу своим именем.", { prompt }),
    ).toEqual([]);
  });
});

it("asks for what is named by its writing, and in Hebrew behind an and", async () => {
  expect(await found("Ditulis سلام عليكم begitu.", { prompt: "Bagaimana salam ditulis dalam tulisan Arab?" })).toEqual(
    [],
  );
  const prompt = "תכין לי שלט לגינה בעברית, אנגלית וערבית.";
  expect(await found("נא לא לקטוף פרחים.\nيرجى عدم قطف الأزهار من الحديقة.", { prompt })).toEqual([]);
});
