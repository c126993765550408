import { describe, expect, it } from "vitest";
import type { Message } from "../../../src/core/conversation.ts";
import { expectedLanguages } from "../../../src/guards/language-consistency/expected-languages.ts";

const user = (content: string): Message => ({ role: "user", content });
const system = (content: string): Message => ({ role: "system", content });
const assistant = (content: string): Message => ({ role: "assistant", content });

function expected(messages: readonly Message[], channel: "answer" | "reasoning" = "answer", expect_ = "prompt") {
  const options = { expect: expect_ === "prompt" ? ("prompt" as const) : [expect_] };
  return expectedLanguages({ messages, tools: [] }, channel, options)?.languages;
}

const ENGLISH = user("What should I know before I adopt an old cat?");
const GERMAN = user("Worauf muss ich achten, wenn ich eine alte Katze aufnehme?");

describe("what an answer should be written in", () => {
  it("is the language of the user", () => {
    expect(expected([ENGLISH])).toEqual(["en"]);
    expect(expected([ENGLISH, assistant("Patience."), GERMAN])).toEqual(["de"]);
  });

  it("is that of earlier messages when the latest says nothing", () => {
    for (const said of ["ok", "2 + 2?", "```js\nconst x = 1;\n```", "👍"]) {
      expect(expected([GERMAN, assistant("Geduld."), user(said)])).toEqual(["de"]);
    }
  });

  it("is what the profile says", () => {
    expect(expected([ENGLISH], "answer", "pt-BR")).toEqual(["pt"]);
  });

  it("is what the user asks for, until they take it back", () => {
    const wish = user("From now on answer in French, please.");
    expect(expected([wish, assistant("D'accord."), ENGLISH])).toEqual(["fr"]);
    expect(expected([wish, assistant("D'accord."), user("Answer in English again. What is a cat?")])).toEqual(["en"]);
    expect(expected([wish, assistant("D'accord."), user("Please stop answering in French. What is a cat?")])).toEqual([
      "en",
    ]);
  });

  it("is what the system prompt asks for", () => {
    expect(expected([system("Antworte immer auf Deutsch."), ENGLISH])).toEqual(["de"]);
    expect(expected([system("First answer in Swedish, then in English."), GERMAN])?.toSorted()).toEqual(["en", "sv"]);
  });

  it("is either of the two where operator and user disagree", () => {
    const both = expected([system("Always answer in Spanish."), user("Please answer in English: what is a cat?")]);
    expect(both?.toSorted()).toEqual(["en", "es"]);
  });

  it("may be several: translations, lessons, lists of words", () => {
    expect(expected([user("Translate into Japanese: we are a little late.")])?.toSorted()).toEqual(["en", "ja"]);
    expect(expected([user("Nenne mir zehn französische Wörter für Wetter.")])?.toSorted()).toEqual(["de", "fr"]);
    const later = [user("Write a poem in Italian about my cat."), assistant("…"), user("Make it a little shorter.")];
    expect(expected(later)?.toSorted()).toEqual(["en", "it"]);
  });

  it("is not what the user only quotes or hands over", () => {
    expect(expected([user("What does “Ich liebe dich” mean?")])).toEqual(["en"]);
    const article = "Die Bahn fährt heute nicht, weil der Wind die Leitung beschädigt hat. ".repeat(4);
    expect(expected([user(`Summarise this German article: ${article}`)])).toEqual(["en"]);
  });

  it("leaves out what is refused", () => {
    expect(expected([user("Translate it into French, and please no German. What is a cat?")])).not.toContain("de");
    expect(expected([user("Not in Chinese, please. What is a cat and what does it eat?")])).toEqual(["en"]);
  });

  it("is not told where nothing tells", () => {
    expect(expected([user("Mujhe kal tak kya karna hai, aap batao na")])).toBeUndefined();
    expect(expected([user("softmax")])).toBeUndefined();
    expect(expected([])).toBeUndefined();
  });
});

describe("what the reasoning should be written in", () => {
  it("is the user's language or English", () => {
    expect(expected([GERMAN], "reasoning")?.toSorted()).toEqual(["de", "en"]);
    const asked = [user("Bitte antworte auf Französisch: Was ist eine Katze?")];
    expect(expected(asked, "reasoning")?.toSorted()).toEqual(["de", "en", "fr"]);
  });

  it("is what it is asked to be in", () => {
    expect(expected([system("Think in German. Answer in English."), ENGLISH], "reasoning")).toEqual(["de"]);
    expect(expected([system("Think in German. Answer in English."), GERMAN])).toEqual(["en"]);
  });
});

describe("scripts", () => {
  it("are those of the languages that were asked for, others that the user wrote being tolerated", () => {
    const request = { messages: [user("请用英文回答：猫是什么？")], tools: [] };
    const scripts = expectedLanguages(request, "answer", { expect: "prompt" })?.scripts;
    expect([...(scripts?.expected ?? [])]).toEqual(["latin"]);
    expect(scripts?.tolerated.has("han")).toBe(true);
  });
});

describe("the cost of finding out", () => {
  it("is bounded for long conversations", () => {
    const long = "This is what I have found so far, and it is not in the least what I expected. ".repeat(400);
    const messages = Array.from({ length: 60 }, () => [user(long), assistant(long)]).flat();
    expected(messages);
    const start = performance.now();
    expected(messages);
    expect(performance.now() - start).toBeLessThan(500);
  });
});
