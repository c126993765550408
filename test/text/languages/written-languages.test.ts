import { describe, expect, it } from "vitest";
import { ownPart, withoutQuotations } from "../../../src/text/languages/own-words.ts";
import { writtenLanguages } from "../../../src/text/languages/written-languages.ts";

describe("what a user writes in", () => {
  it.each([
    ["How long does the bread have to rest before I can bake it?", ["en"]],
    ["Wie lange muss der Teig ruhen, bevor ich ihn backen kann?", ["de"]],
    ["Combien de temps la pâte doit-elle reposer avant la cuisson ?", ["fr"]],
    ["¿Cuánto tiempo tiene que reposar la masa antes de hornearla?", ["es"]],
    ["Quanto tempo a massa tem de descansar antes de ir ao forno?", ["pt"]],
    ["Per quanto tempo deve riposare l'impasto prima di cuocerlo?", ["it"]],
    ["Hoe lang moet het deeg rusten voordat ik het kan bakken?", ["nl"]],
    ["Jak długo ciasto musi odpoczywać przed pieczeniem?", ["pl"]],
    ["Hamur pişirmeden önce ne kadar dinlenmeli?", ["tr"]],
    ["Bột phải nghỉ bao lâu trước khi nướng?", ["vi"]],
    ["Сколько должно отдыхать тесто перед выпечкой?", ["ru"]],
    ["Скільки має відпочивати тісто перед випіканням?", ["uk"]],
    ["كم من الوقت يجب أن يرتاح العجين؟", ["ar"]],
    ["خمیر پیش از پخت چقدر باید استراحت کند؟", ["fa"]],
    ["آٹے کو کتنی دیر رکھنا چاہیے؟", ["ur"]],
    ["आटे को कितनी देर रखना चाहिए?", ["hi"]],
    ["ময়দা কতক্ষণ রাখতে হবে?", ["bn"]],
    ["面团要醒多久才能烤？", ["zh"]],
    ["生地はどのくらい休ませますか？", ["ja"]],
    ["반죽은 얼마나 쉬게 해야 하나요?", ["ko"]],
  ])("is read off %j", (text, languages) => {
    expect(writtenLanguages(text)).toMatchObject({ languages, romanised: false, sure: true });
  });

  it("may be two languages at once", () => {
    const { languages } = writtenLanguages(
      "So basically no sé qué hacer con mi jefe, he is never happy with what I do.",
    );
    expect([...languages].sort()).toEqual(["en", "es"]);
  });

  it("may be romanised", () => {
    expect(writtenLanguages("Mujhe kal tak kya karna hai, aap batao na")).toMatchObject({ romanised: true });
  });

  it("is not told from a word or two", () => {
    expect(writtenLanguages("softmax")).toMatchObject({ languages: [], sure: false });
    expect(writtenLanguages("2 + 2?")).toMatchObject({ languages: [], letters: 0 });
  });
});

describe("what a user says themselves", () => {
  it("leaves out quotations, code, addresses and formulas", () => {
    const said = withoutQuotations(
      "What does “Wo ist der Hund” mean in `git log` at https://example.org and $x$ and 'la vie'?",
    );
    expect(said).toMatch(/^What does\s+…\s+mean in\s+at\s+and\s+and\s+…\s+\?$/u);
    expect(withoutQuotations("It's the dog's bone, isn't it?")).toBe("It's the dog's bone, isn't it?");
  });

  it("is what stands before a long text that is handed over", () => {
    const article = "Die Bahn fährt heute nicht, weil der Wind die Leitung beschädigt hat. ".repeat(4);
    expect(ownPart(`Summarise this: ${article}`)).toBe("Summarise this");
    const paragraphs = `${article}\n\n${article}\n\n${article}`;
    expect(ownPart(`${paragraphs}\n\nWhat is it about?`)).toContain("What is it about?");
    expect(ownPart(`Please: help me`)).toBe("Please: help me");
  });
});
