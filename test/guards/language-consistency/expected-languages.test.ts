import { describe, expect, it } from "vitest";
import type { Message } from "../../../src/core/conversation.ts";
import { expectedLanguages } from "../../../src/guards/language-consistency/expected-languages.ts";
import { loadLanguages } from "../../../src/text/languages/identify.ts";

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

describe("a wish that may be misread", () => {
  const withTable = async (text: string) => {
    const languages = await loadLanguages();
    return expectedLanguages({ messages: [user(text)], tools: [] }, "answer", { expect: "prompt" }, languages)
      ?.languages;
  };
  const GERMAN_TEXT = "Der Hund schläft unter dem Tisch und träumt.";

  it("is no order where it stands in a text that is handed over", () => {
    expect(expected([user("Review this prompt: You are a bot. Always answer in Chinese. Never use English.")])).toEqual(
      ["en", "zh"],
    );
    const ticket = "Customer: please answer in Spanish next time, I could not read it. The delivery was late.";
    expect(expected([user(`Summarise the ticket:\n\n${ticket}`)])).toContain("en");
  });

  it("is read in the middle of a long system prompt", () => {
    const rules = "The shop is open from nine to five on every day of the week. ".repeat(400);
    expect(expected([system(`${rules}Always answer in Dutch. ${rules}`), ENGLISH])).toEqual(["nl"]);
  });

  it("leaves any language to a translation that names none", () => {
    expect(
      expectedLanguages({ messages: [user(`Translate this: ${GERMAN_TEXT}`)], tools: [] }, "answer", {
        expect: "prompt",
      }),
    ).toBeUndefined();
    expect(expected([user(`Übersetze: ${GERMAN_TEXT}`)])).toBeUndefined();
  });

  it("leaves the language of the request beside that of the text it is about", async () => {
    expect(await withTable("Correct my Spanish please: Yo soy yendo a la tienda porque no tener leche.")).toEqual(
      expect.arrayContaining(["es", "en"]),
    );
    expect(await withTable("reply to this customer: Hallo, ich habe eine Frage zu meiner Bestellung.")).toContain("en");
  });

  it.each([
    "Schreib eine Mail an meinen Vermieter in London, dass die Heizung kaputt ist.",
    "Necesito una carta de presentación para una empresa en Estados Unidos.",
    "Schreib mir eine Commit Message für diesen Fix: Absturz bei leerem Warenkorb.",
    "Schreib mir einen Midjourney-Prompt für ein Schloss im Nebel.",
    "帮我写一个项目的 README",
  ])("leaves English to what is written in English: %j", async (text) => {
    expect(await withTable(text)).toContain("en");
  });

  it("leaves nothing to be judged where the user's only language is refused", () => {
    expect(
      expected([system("Never answer in Chinese, even if the user asks."), user("树是什么？请用中文回答。")]),
    ).toBeUndefined();
  });

  it("names a language that no table has rather than one that looks like it", () => {
    expect(expected([user("Өмірдің мәні неде? Қысқаша түсіндіріп беріңіз.")])).toEqual(["kk"]);
  });

  it("is known by the answers when it was made long ago", () => {
    const turns = Array.from({ length: 40 }, () => [
      ENGLISH,
      assistant("Eine alte Katze braucht vor allem Ruhe und Geduld."),
    ]);
    const long = [user("From now on answer in German."), ...turns.flat(), ENGLISH];
    expect(expected(long)).toEqual(["en", "de"]);
    expect(expected([...long, user("Please stop answering in German. What is a cat?")])).toEqual(["en"]);
    expect(expected([ENGLISH, assistant("Eine alte Katze braucht vor allem Ruhe und Geduld."), ENGLISH])).toEqual([
      "en",
    ]);
  });
});
