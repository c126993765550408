import { describe, expect, it } from "vitest";
import { languageWishes, requestedLanguages } from "../../../src/text/languages/requests.ts";

/** "only de", "also fr", "not en", "from it"; with "/thought" or "/both" where it is not about the answer. */
function wishes(text: string): string[] {
  return languageWishes(text).map(({ kind, code, of }) => `${kind} ${code}${of === "answer" ? "" : `/${of}`}`);
}

describe("a wish for a language", () => {
  it.each([
    ["Please answer in German.", ["only de"]],
    ["Can you explain this in Spanish?", ["only es"]],
    ["Write in Korean.", ["only ko"]],
    ["Back to English, please", ["only en"]],
    ["From now on use Italian only.", ["only it"]],
    ["Answer both in English and French.", ["only en", "only fr"]],
    ["Bitte auf Türkisch", ["only tr"]],
    ["Antworte ab jetzt auf Englisch", ["only en"]],
    ["Réponds uniquement en anglais", ["only en"]],
    ["Responde en inglés", ["only en"]],
    ["Responda sempre em português do Brasil.", ["only pt"]],
    ["Rispondi in tedesco", ["only de"]],
    ["Svara på svenska", ["only sv"]],
    ["Odpowiadaj po polsku", ["only pl"]],
    ["Ответь по-немецки", ["only de"]],
    ["Відповідай українською", ["only uk"]],
    ["Türkçe cevap ver", ["only tr"]],
    ["Jawab dalam bahasa Indonesia", ["only id"]],
    ["Trả lời bằng tiếng Anh", ["only en"]],
    ["用英文回答", ["only en"]],
    ["請用日文回覆", ["only ja"]],
    ["英語で答えて", ["only en"]],
    ["영어로 대답해 주세요", ["only en"]],
    ["जवाब हिंदी में दो", ["only hi"]],
    ["বাংলায় উত্তর দাও", ["only bn"]],
    ["أجب بالعربية", ["only ar"]],
    ["به فارسی جواب بده", ["only fa"]],
    ["اردو میں جواب دیں", ["only ur"]],
    ["ענה בעברית", ["only he"]],
    ["Απάντησε στα ελληνικά", ["only el"]],
    ["ตอบเป็นภาษาไทย", ["only th"]],
    ["Kedi nedir? İngilizce cevap ver.", ["only en"]],
    ["Answer in Catalan.", ["only ca"]],
    ["Reply in Tagalog, please", ["only tl"]],
    ["Antworte auf Litauisch", ["only lt"]],
    ["Réponds en géorgien", ["only ka"]],
    ["Responde en armenio", ["only hy"]],
    ["Ответь на литовском", ["only lt"]],
    ["Odpowiedz po litewsku", ["only lt"]],
    ["Jawab dalam bahasa Georgia", ["only ka"]],
    ["用立陶宛语回答", ["only lt"]],
    ["Sagutin mo sa Ingles", ["only en"]],
  ])("to be answered in: %j", (text, expected) => {
    expect(wishes(text)).toEqual(expected);
  });

  it.each([
    ["Language: German", ["only de"]],
    ["Output language = Deutsch", ["only de"]],
    ["Output language: fr\nWhat is a tree?", ["only fr"]],
    ["lang=de", ["only de"]],
    ["What is a tree? Response language: French", ["only fr"]],
    ["Respond only in the following language: German.", ["only de"]],
    ["All replies MUST be German.", ["only de"]],
    ["Antwortsprache: Deutsch.", ["only de"]],
    ["Sprache der Antwort: Deutsch", ["only de"]],
    ["Explain black holes. German only.", ["only de"]],
    ["Bitte nur Deutsch", ["only de"]],
    ["You are a German-speaking assistant.", ["also de"]],
    ["My native language: Thai", ["also th"]],
    ["Source language: Greek", ["from el"]],
  ])("by a label or a bare order: %j", (text, expected) => {
    expect(wishes(text)).toEqual(expected);
  });

  it.each([
    "Use Greek letters for the angles and state the law of sines.",
    "Use Arabic numerals and list the kings.",
    "Use the Chinese remainder theorem to solve this.",
    "Use Hungarian notation in the variable names.",
    "Use Polish notation to write 3 + 4.",
    "Explain how to use French press coffee makers.",
    "Use Russian dolls as a metaphor for recursion.",
    "Use Thai basil or Italian basil in pesto? Explain.",
    "Should I use Swedish or Danish butter for pastry?",
    "Use German engineering standards and explain tolerances.",
    "Is it rude to speak French in Quebec offices?",
    "Only Chinese restaurants please",
  ])("is no order of use in %j", (text) => {
    expect(wishes(text)).toEqual([]);
  });

  it.each([
    "Explain the idea of qi in Chinese medicine.",
    "Describe the role of women in Russian literature.",
    "Describe trade in Latin America.",
    "Write a function that detects whether a text is written in French.",
  ])("leaves the user's own language beside it in %j", (text) => {
    expect(wishes(text).map((wish) => wish.split(" ")[0])).toEqual(["also"]);
  });

  it.each([
    ["Use German.", ["only de"]],
    ["Always use the German language", ["only de"]],
    ["Speak French with the user.", ["only fr"]],
    ["Use English or Spanish in your answers", ["only en", "only es"]],
    ["Answer in German what a tree is", ["only de"]],
  ])("is one in %j", (text, expected) => {
    expect(wishes(text)).toEqual(expected);
  });

  it.each([
    ["Write the letter in French.", ["also fr"]],
    ["Translate this from German into Polish", ["from de", "also pl"]],
    ["How do I reply in French to my landlord?", ["also fr"]],
    ["Traduis en japonais", ["also ja"]],
    ["Make a table of English and Italian words", ["also en", "also it"]],
    ["Ich lerne Spanisch", ["also es"]],
    ["お知らせを日本語、英語、韓国語で作って", ["also ja", "also en", "also ko"]],
    ["中英双语写给我", ["also zh", "also en"]],
  ])("for something in it: %j", (text, expected) => {
    expect(wishes(text)).toEqual(expected);
  });

  it.each([
    ["No Chinese please", ["not zh"]],
    ["Antworte nicht auf Englisch", ["not en"]],
    ["Don't answer in English but in German", ["not en", "only de"]],
    ["别用英文", ["not en"]],
    ["không dùng tiếng Anh", ["not en"]],
    ["Réponds en espagnol, pas en français", ["only es", "not fr"]],
  ])("to be spared it: %j", (text, expected) => {
    expect(wishes(text)).toEqual(expected);
  });

  it.each([
    ["Think in English, then answer in Turkish.", ["only en/thought", "only tr"]],
    ["日本語で考えてください。", ["only ja/thought"]],
    ["Piensa y responde siempre en español.", ["only es/both"]],
  ])("for the reasoning: %j", (text, expected) => {
    expect(wishes(text)).toEqual(expected);
  });

  it.each([
    "Summarise this German article.",
    "Please don't translate this into French",
    "Polish this sentence",
    "The Germanic tribes of Germany",
    "Chinese food is good",
    "Recommend Italian films",
  ])("is not in %j", (text) => {
    expect(wishes(text)).toEqual([]);
  });

  it("is no order when somebody else speaks the language", () => {
    expect(wishes("My neighbours only speak German.")).not.toContain("only de");
  });

  it("is found anywhere in a long text, at both ends of a longer one, and hostile texts take no time", () => {
    const some = "lorem ipsum. ".repeat(5_000);
    expect(wishes(`${some} Answer in Dutch. ${some}`)).toEqual(["only nl"]);
    const long = "lorem ipsum ".repeat(50_000);
    expect(wishes(`Answer in Dutch. ${long}. Answer in Korean.`)).toEqual(["only nl", "only ko"]);
    const start = performance.now();
    for (const piece of ["in ", "not ", "English and ", "用", "«", "in the "]) wishes(piece.repeat(40_000));
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});

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
