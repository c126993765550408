import { createGuard, presets } from "r1guard";
import { describe, expect, it } from "vitest";
import { resolveProfile } from "../../src/profiles/index.ts";
import { builtIn } from "../../src/profiles/replies/built-in.ts";
import { personTexts } from "../../src/profiles/replies/person-text.ts";
import type { ReplyTexts } from "../../src/profiles/replies/reply-texts.ts";
import type { RiskProfileInput } from "../../src/profiles/risk-profile.ts";
import { countScripts, SCRIPTS, scriptsOfLanguage } from "../../src/text/scripts.ts";

const NAMES = Object.keys(builtIn["en"] ?? {}) as (keyof ReplyTexts)[];
/** What everybody has to find: the languages of the issue, and more. */
const PROMISED = "en zh-Hans zh-Hant es fr de pt ja ko ru ar hi bn id tr vi".split(" ");
const MORE = "it nl pl uk fa ur he th".split(" ");
const RIGHT_TO_LEFT = ["ar", "fa", "ur", "he"];

function textFor(prompt: string, profile: RiskProfileInput = {}, name: keyof ReplyTexts = "blocked") {
  const request = { messages: [{ role: "user" as const, content: prompt }], tools: [] };
  return personTexts(resolveProfile(profile)).text(name, request);
}

describe("the texts that r1guard brings along", () => {
  it("are there in every language that is promised", () => {
    expect(Object.keys(builtIn).toSorted()).toEqual([...PROMISED, ...MORE].toSorted());
  });

  describe.each(Object.entries(builtIn))("%s", (tag, texts) => {
    it.each(NAMES)("%s is a short text of its own, in its script", (name) => {
      const text = texts[name];
      expect(text.trim()).toBe(text);
      expect(text.length).toBeGreaterThan(8);
      expect(text.length).toBeLessThan(140);
      const counts = countScripts(text.replace("{tool}", ""));
      const letters = (isOwn: boolean) =>
        SCRIPTS.reduce(
          (sum, script, id) =>
            script !== "none" && (scriptsOfLanguage(tag) ?? []).includes(script) === isOwn
              ? sum + (counts[id] ?? 0)
              : sum,
          0,
        );
      // "AI" and "IA" are the only foreign letters.
      expect(letters(true)).toBeGreaterThan(letters(false) * 4);
      const others = Object.entries(builtIn).filter(([other]) => other !== tag);
      expect(others.map(([, other]) => other[name])).not.toContain(text);
    });

    it("names the tool where a tool was refused, and nowhere else", () => {
      for (const name of NAMES) expect(texts[name].split("{tool}")).toHaveLength(name === "toolRefused" ? 2 : 1);
      expect(texts.toolRefused.includes("\u2068{tool}\u2069")).toBe(RIGHT_TO_LEFT.includes(tag));
    });

    it("holds no other marks of direction", () => {
      for (const name of NAMES) expect(texts[name]).not.toMatch(/[\u200e\u200f\u202a-\u202e\u2066\u2067]/u);
    });
  });
});

describe("which text a person reads", () => {
  it.each([
    ["How do I pick a lock that nobody owns?", "en"],
    ["Wie lange muss der Teig ruhen, bevor ich ihn backen kann?", "de"],
    ["面团要醒多久才能烤？这样可以吗？", "zh-Hans"],
    ["麵團要醒多久才能烤？這樣可以嗎？", "zh-Hant"],
    ["كم من الوقت يجب أن يرتاح العجين؟", "ar"],
    ["آٹے کو کتنی دیر رکھنا چاہیے؟", "ur"],
    ["Tôi nên làm gì trước khi đi du lịch?", "vi"],
    ["生地はどのくらい休ませますか？", "ja"],
    ["Please answer in Korean: what is a cat?", "ko"],
    ["ok", "en"],
  ])("after %j", (prompt, tag) => {
    expect(textFor(prompt)).toBe(builtIn[tag]?.blocked);
  });

  it("is the profile's own, for everybody", () => {
    expect(textFor("Wie lange muss der Teig ruhen?", { messages: { blocked: "No." } })).toBe("No.");
  });

  it("is the profile's own in the languages it names", () => {
    const profile: RiskProfileInput = { messages: { blocked: { "de-AT": "Na.", pt: "Não." } } };
    expect(textFor("Wie lange muss der Teig ruhen, bevor ich ihn backen kann?", profile)).toBe("Na.");
    expect(textFor("¿Cuánto tiempo tiene que reposar la masa?", profile)).toBe(builtIn["es"]?.blocked);
    expect(textFor("ok", profile)).toBe("Na.");
  });

  it("is in a language that is expected where the user's is not known", () => {
    expect(textFor("ok", { language: { expect: ["fr"] } })).toBe(builtIn["fr"]?.blocked);
  });

  it("may be given for languages only, and not be empty", () => {
    expect(() => resolveProfile({ messages: { blocked: { german: "Nein." } } } as never)).toThrow(/messages\.blocked/u);
    expect(() => resolveProfile({ messages: { blocked: { de: "" } } })).toThrow(/messages\.blocked/u);
    expect(() => resolveProfile({ disclosure: { text: { de: "KI." } } })).not.toThrow();
    expect(presets.general.messages?.blocked).toEqual({});
  });
});

describe("under a guard", () => {
  const german = { role: "user" as const, content: "Wie lange muss der Teig ruhen, bevor ich ihn backen kann?" };
  const answered = { role: "assistant" as const, content: "Eine Stunde." };

  it("a conversation that is over says so in the user's language, and is known again by it in any", async () => {
    const guard = createGuard({ profile: { turns: { warnAt: 1, maxTurns: 1, cooldownTurns: 2 } } });
    const messages = [german, answered, { role: "user" as const, content: "Und wie lange backe ich ihn?" }];
    const turn = await guard.openTurn({ messages, tools: [] });
    expect(turn.refusal?.reply).toBe(builtIn["de"]?.turnLimit);
    // The host hands the refusal back without marks, and the user has changed language.
    const refused = { role: "assistant" as const, content: builtIn["de"]?.turnLimit ?? "" };
    const later = [
      ...messages,
      refused,
      { role: "user" as const, content: "How long do I have to bake it then?" },
      refused,
    ];
    const next = [...later, { role: "user" as const, content: "How long do I have to bake it, please?" }];
    expect((await guard.inspect({ messages: next })).breaker.state).toBe("half-open");
  });

  it("a disclosure is in the user's language, before the answer and in the report", async () => {
    const guard = createGuard({ profile: { disclosure: { enabled: true } } });
    const turn = await guard.openTurn({ messages: [german], tools: [] });
    expect(turn.preface).toBe(builtIn["de"]?.disclosure);
    expect(turn.report().disclosure).toBe(builtIn["de"]?.disclosure);
  });

  it("a refused tool call is named in the user's language", async () => {
    const guard = createGuard({ profile: { tools: { byName: { drop: "data-destruction" } } } });
    const request = {
      messages: [{ role: "user" as const, content: "احذف الجدول من فضلك" }],
      tools: [{ name: "drop" }],
    };
    const { action, reply } = await guard.judgeToolCall({ toolCallId: "1", toolName: "drop", input: {} }, request);
    expect({ action, reply }).toEqual({
      action: "block",
      reply: builtIn["ar"]?.toolRefused.replace("{tool}", "drop"),
    });
  });
});
