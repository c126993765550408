import { beforeAll, describe, expect, it } from "vitest";
import { type Languages, loadLanguages } from "../../../src/text/languages/identify.ts";
import { knownLanguage } from "../../../src/text/languages/known-languages.ts";

let languages: Languages;
beforeAll(async () => {
  languages = await loadLanguages();
});

describe("the language of a text", () => {
  it.each([
    ["en", "The train to the coast leaves in ten minutes from the other side."],
    ["es", "El tren que va hacia el mar sale dentro de diez minutos y todavía no ha llegado."],
    ["fr", "Le train pour la côte part dans dix minutes de l'autre quai."],
    ["de", "Der Zug an die Küste fährt in zehn Minuten vom anderen Gleis."],
    ["pt", "O trem que vai para o litoral não sai antes das dez."],
    ["it", "Il treno per la costa parte tra dieci minuti dall'altro binario."],
    ["ca", "El tren cap a la costa surt d'aquí a deu minuts amb els altres."],
    ["nl", "De trein naar de kust vertrekt over tien minuten van het andere spoor."],
    ["sv", "Tåget till kusten går om tio minuter från det andra spåret och är inte fullt."],
    ["da", "Toget til kysten kører om ti minutter fra det andet spor, men det er ikke fuldt."],
    ["fi", "Juna rannikolle lähtee kymmenen minuutin kuluttua toiselta raiteelta."],
    ["pl", "Pociąg nad morze odjeżdża za dziesięć minut z drugiego peronu."],
    ["cs", "Vlak k moři odjíždí za deset minut z druhého nástupiště, které je blízko."],
    ["ro", "Trenul spre mare pleacă peste zece minute de la celălalt peron."],
    ["hu", "A tengerpartra tartó vonat tíz perc múlva indul a másik vágányról."],
    ["tr", "Sahile giden tren on dakika sonra diğer perondan kalkıyor."],
    ["vi", "Chuyến tàu ra bờ biển sẽ rời ga sau mười phút nữa."],
    ["id", "Kereta itu bisa berangkat sepuluh menit lagi karena mobil yang ada di rel sudah pergi."],
    ["ms", "Bas itu boleh bertolak sepuluh minit lagi kerana penumpang sudah naik."],
    ["ru", "Поезд к морю отправляется через десять минут с другого пути."],
    ["uk", "Потяг до моря вирушає за десять хвилин з іншої колії."],
    ["bg", "Влакът за морето тръгва след десет минути от другия перон."],
    ["ar", "القطار المتجه إلى الساحل يغادر بعد عشر دقائق من الرصيف الآخر."],
    ["fa", "قطاری که به ساحل می‌رود ده دقیقه دیگر از سکوی دیگر حرکت می‌کند."],
    ["ur", "ساحل جانے والی ریل گاڑی دس منٹ میں دوسرے پلیٹ فارم سے روانہ ہوگی۔"],
    ["hi", "समुद्र तट जाने वाली रेलगाड़ी दस मिनट में दूसरे प्लेटफ़ॉर्म से निकलती है।"],
    ["mr", "किनाऱ्याकडे जाणारी गाडी दहा मिनिटांनी दुसऱ्या फलाटावरून सुटते आहे."],
    ["zh", "去海边的火车十分钟后从另一个站台出发。"],
    ["ja", "海へ行く電車は十分後に向かいのホームから出ます。"],
    ["ko", "바닷가로 가는 기차는 십 분 뒤에 건너편에서 출발합니다."],
    ["el", "Το τρένο για τη θάλασσα φεύγει σε δέκα λεπτά."],
    ["he", "הרכבת לחוף יוצאת בעוד עשר דקות מהרציף השני."],
    ["th", "รถไฟไปชายทะเลจะออกในอีกสิบนาที"],
    ["bn", "সমুদ্রের ট্রেন দশ মিনিট পরে ছাড়বে।"],
  ])("is %s", (language, text) => {
    expect(languages.identify(text)).toMatchObject({ language, confidence: expect.closeTo(1, 0) });
  });

  it("is looked for among some only", () => {
    const text = "Saya akan datang besok pagi.";
    expect(languages.identify(text, ["id", "en"])?.language).toBe("id");
    expect(languages.identify(text, ["ms", "en"])?.language).toBe("ms");
    expect(languages.identify("Guten Morgen", ["tlh"])).toBeUndefined();
  });

  it("is not told from what is no language", () => {
    for (const text of ["", "2 + 2 = ?", "x_1 = f(y)", "https://example.org", "HTTP", "getUserName()"]) {
      expect(languages.identify(text)).toBeUndefined();
    }
  });

  it.each([
    [
      "accents of their own",
      "Le cafe\u0301 de l\u2019e\u0301cole est de\u0301ja\u0300 ferme\u0301 pour l\u2019e\u0301te\u0301.",
      "fr",
    ],
    ["wide letters", "Ｔｈｅ ｗｅａｔｈｅｒ ｉｓ ｎｉｃｅ ａｎｄ ｗｅ ｇｏ ｏｕｔ", "en"],
    ["Cyrillic letters that look Latin", "Thе wеаthеr is niсе аnd wе gо оut with thе оthеrs", "en"],
    ["marks of direction", "\u202aThe \u200eweather\u202c is\u2066 nice and\u2069 we go out", "en"],
    ["soft hyphens and joiners", "The wea\u00adther is\u200b nice and we go out to\u2060gether", "en"],
  ])("does not depend on %s", (_, text, language) => {
    expect(languages.identify(text)?.language).toBe(language);
  });

  it("takes time in proportion to the text, and no more memory", () => {
    const time = (units: number) => {
      const text = "the weather is nice ".repeat(units / 20);
      const started = performance.now();
      languages.identify(text);
      return performance.now() - started;
    };
    time(20_000);
    expect(time(400_000)).toBeLessThan(Math.max(1, time(20_000)) * 200);
  });
});

describe("the name of a language", () => {
  it.each([
    ["nb", "no"],
    ["zh-Hant-TW", "zh"],
    ["pt-BR", "pt"],
    ["fil", "tl"],
    ["hi-Latn", undefined],
    ["sw", undefined],
    ["no language at all", undefined],
  ])("of %s is %s here", (tag, name) => {
    expect(knownLanguage(tag)).toBe(name);
  });
});
