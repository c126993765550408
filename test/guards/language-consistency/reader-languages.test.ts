import { createGuard } from "r1guard";
import { describe, expect, it } from "vitest";
import { readerLanguages } from "../../../src/guards/language-consistency/index.ts";

const languagesOf = (...said: string[]) =>
  readerLanguages({ messages: said.map((content) => ({ role: "user", content })), tools: [] }, { expect: "prompt" });

describe("who writes next to nothing", () => {
  const short =
    "hi Hi hi! HI hi,hi,hi hii ok okay hola hey yo no da ja si sí oui non nein nej tak hai ha ho me ma un ne io hei hej " +
    "hallo hello salut ciao olá oi moin servus selam sabah salam halo ahoj namaste merci thx ty hm en fr it de id is";

  it.each(short.split(" "))("is told nothing in a language guessed from %j", (greeting) => {
    expect(languagesOf(greeting)).toEqual([]);
  });

  it("is known by what they wrote before", () => {
    expect(languagesOf("Wie komme ich am schnellsten zum Bahnhof?", "hi")).toEqual(["de"]);
    expect(languagesOf("Wie komme ich am schnellsten zum Bahnhof?", "ja")).toEqual(["de"]);
  });

  it.each([
    ["pourquoi ?", "fr"],
    ["Warum?", "de"],
    ["¿Por qué?", "es"],
    ["नमस्ते", "hi"],
    ["你好", "zh-Hans"],
    ["привет", "ru"],
    ["kaise ho aap", "hi"],
    ["Hi, how are you?", "en"],
  ])("is read as before where a few words tell: %j", (said, language) => {
    expect(languagesOf(said)).toEqual([language]);
  });
});

it("a block reads in English after a short greeting, not in Hindi", async () => {
  const rule = { id: "vault", phrases: ["the vault"], action: "block" as const };
  const guard = createGuard({ profile: { rules: [rule] } });
  const replyTo = async (content: string) => {
    const turn = await guard.openTurn<string>({ messages: [{ role: "user", content }], tools: [] });
    turn.write("text", "In the vault there is gold.");
    await turn.end();
    return turn.report().block?.reply;
  };
  const english = await replyTo("What is in the cellar of this house?");
  for (const greeting of ["hi", "Hi!", "yo", "ja", "da"]) expect(await replyTo(greeting)).toBe(english);
});
