import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { Scanner } from "../../../src/core/scanner.ts";
import { scriptsOfTags } from "../../../src/guards/language-consistency/expected-scripts.ts";
import { languageScanner } from "../../../src/guards/language-consistency/language-scanner.ts";
import { type Languages, loadLanguages } from "../../../src/text/languages/identify.ts";
import { readInPieces } from "../../contracts/guard-contract.ts";

let languages: Languages;
beforeAll(async () => {
  languages = await loadLanguages();
});

interface Setting {
  readonly expect?: readonly string[];
  readonly action?: "flag" | "block";
  readonly told?: readonly string[];
  /** As a trace is read of which nobody has named a language. */
  readonly closely?: boolean;
}

function open({ expect: tags = ["en"], action = "flag", told = [], closely = false }: Setting = {}): Scanner {
  const expected = { scripts: scriptsOfTags(tags), languages: tags };
  const named = closely ? { closely, named: [] } : {};
  return languageScanner({ guard: "language-consistency", action, expected, minShare: 0.9, languages, told, ...named });
}

function found(text: string, setting: Setting = {}): string[] {
  const { detections } = readInPieces(open(setting), text, [5]);
  return detections.filter(({ code }) => code === "language-switch").map(({ start, end }) => text.slice(start, end));
}

const ENGLISH = "The dough needs an hour in a warm place before it goes into the oven. ";

describe("a switch to a language of the same script", () => {
  it.each([
    ["es", "Después de una hora la masa tiene el doble de tamaño y está lista para el horno."],
    ["fr", "Après une heure la pâte a doublé de volume et elle est prête pour le four."],
    ["de", "Nach einer Stunde ist der Teig doppelt so groß und kann in den Ofen."],
    ["pt", "Depois de uma hora a massa não cabe mais na tigela e já pode ir para o forno."],
    ["it", "Dopo un'ora la pasta è grande il doppio e può andare nel forno che è già caldo."],
    ["id", "Setelah satu jam adonan itu menjadi dua kali lebih besar dan siap untuk dipanggang."],
    ["tr", "Bir saat sonra hamur iki katına çıkar ve artık fırına girmeye hazırdır."],
    ["vi", "Sau một giờ bột đã nở gấp đôi và có thể cho vào lò."],
    ["pl", "Po godzinie ciasto jest dwa razy większe i można je włożyć do pieca."],
    ["nl", "Na een uur is het deeg twee keer zo groot en kan het in de oven."],
  ])("is found in English that goes on in %s, within 60 code units", (_, foreign) => {
    const { detections } = readInPieces(open(), ENGLISH + foreign, [3]);
    const [first] = detections;
    expect(first?.code).toBe("language-switch");
    expect(first?.start).toBeGreaterThanOrEqual(ENGLISH.length - 12);
    expect((first?.decidedAt ?? Infinity) - ENGLISH.length).toBeLessThanOrEqual(60);
  });

  it.each([
    [
      "pt",
      "es",
      "A receita é simples e não leva muito tempo. ",
      "La masa tiene que descansar una hora y luego se pone en el horno con los demás ingredientes.",
    ],
    [
      "uk",
      "ru",
      "Це тісто має постояти годину в теплому місці. ",
      "После этого его нужно поставить в печь, чтобы через час оно было готово, если вы не забыли, что печь ещё холодная.",
    ],
    [
      "ar",
      "fa",
      "العجين يحتاج إلى ساعة في مكان دافئ. ",
      "بعد از یک ساعت خمیر دو برابر می‌شود و می‌توان آن را در تنور گذاشت.",
    ],
    ["hi", "mr", "आटे को एक घंटे के लिए गर्म जगह पर रखना है। ", "एका तासानंतर पीठ दुप्पट होते आणि ते भट्टीत ठेवता येते असे म्हणतात."],
    [
      "ja",
      "zh",
      "生地は暖かい場所で一時間ほど休ませます。",
      "一个小时以后面团会变成原来的两倍，这时候我们就可以把它放进烤箱了。",
    ],
    [
      "ko",
      "zh",
      "반죽은 따뜻한 곳에서 한 시간 동안 둡니다. ",
      "一个小时以后面团会变成原来的两倍，这时候我们就可以把它放进烤箱了。",
    ],
    [
      "id",
      "ms",
      "Adonan ini harus didiamkan satu jam karena raginya butuh waktu. ",
      "Selepas itu awak boleh masukkan ke dalam ketuhar kerana ia sudah sedia, iaitu selepas sejam.",
    ],
    [
      "zh",
      "en",
      "面团需要在温暖的地方放一个小时。",
      "After that the dough has doubled and you can put it into the oven with the others.",
    ],
    [
      "hi",
      "en",
      "आटे को एक घंटे के लिए गर्म जगह पर रखना है। ",
      "After that the dough has doubled and you can put it into the oven with the others.",
    ],
  ])("is found in %s that goes on in %s", (from, _, own, foreign) => {
    const [stretch] = found(own + foreign, { expect: [from] });
    expect(stretch).toBeDefined();
    expect(foreign).toContain(stretch?.slice(-10).trim());
    expect(found(own + own, { expect: [from] })).toEqual([]);
  });

  it("is told of once, and again when the text has come back in between", () => {
    const spanish = "Después de una hora la masa tiene el doble de tamaño y está lista para el horno. ";
    expect(found(ENGLISH + spanish + spanish)).toHaveLength(1);
    expect(found(ENGLISH + spanish + ENGLISH + ENGLISH + spanish)).toHaveLength(2);
  });

  it("is no switch where the language is expected, or one that the table does not have is", () => {
    const text = `${ENGLISH}Después de una hora la masa tiene el doble de tamaño y está lista para el horno.`;
    expect(found(text, { expect: ["en", "es"] })).toEqual([]);
    expect(found(text, { expect: ["en", "sw"] })).toEqual([]);
  });

  it.each([
    ["a quotation", 'She said: "Después de una hora la masa tiene el doble de tamaño" and smiled at us.'],
    ["a parenthesis", "They call it the second rest (el segundo reposo de la masa en el horno) and so do we."],
    ["emphasis", "The novel *Los niños que viven en la casa del bosque* came out that year and sold well."],
    ["quoted lines", `${ENGLISH}\n\n> Después de una hora la masa tiene el doble de tamaño.\n\nThat is all.`],
    [
      "code",
      `${ENGLISH}\n\n\`\`\`\n# esto es un comentario que explica lo que hace la función\n\`\`\`\n\nThat is all.`,
    ],
    [
      "verses",
      "We sing it in the evening. The verse goes:\n\nTodos los niños cantan\nhasta que llega el día\n\nIt is an old song.",
    ],
    ["names", "We met Juan Carlos de la Torre, María del Pilar and José Luis de los Santos at the station."],
    ["formulas", "Hence \\text{si } x \\to \\infty, \\sin(x) = \\lim_{n} \\operatorname{proj} and \\mathrm{id} holds."],
    ["keywords", "var first = one;\nvar second = two;\nvar third = three;\nvar fourth = four;\nvar fifth = five;\n"],
  ])("is not made of %s", (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it("is found in an answer that stands in quotation marks from its first word on", () => {
    const text =
      '"Después de una hora la masa tiene el doble de tamaño y ya está lista para el horno que hemos calentado."';
    expect(found(text)).not.toEqual([]);
  });

  it("is not made of words that the user said", () => {
    const text = "The sentence la masa tiene el doble de tamaño y ya está lista has two verbs in it.";
    expect(found(text)).not.toEqual([]);
    expect(found(text, { told: ["Explain: la masa tiene el doble de tamaño y ya está lista"] })).toEqual([]);
  });

  it("that blocks is held back once there is evidence", () => {
    const text = `${ENGLISH}Después de una hora la masa tiene el doble de tamaño y está lista para el horno.`;
    const { detections, stoppedAt } = readInPieces(open({ action: "block" }), text, [1]);
    expect(detections).toMatchObject([{ code: "language-switch", action: "block", decidedAt: stoppedAt }]);
    expect(stoppedAt - (detections[0]?.start ?? 0)).toBeGreaterThan(10);
  });

  it.each([
    ["accents of their own", (text: string) => text.normalize("NFD")],
    ["joiners between the letters", (text: string) => text.replaceAll("as", "a\u200ds").replaceAll("el", "e\u00adl")],
    ["marks of direction", (text: string) => `\u202b${text.replaceAll(" la ", " \u200fla\u200e ")}\u202c`],
    ["Cyrillic letters that look Latin", (text: string) => text.replaceAll("a", "а").replaceAll("o", "о")],
  ])("is found, and only then, in a text with %s", (_, change) => {
    const spanish =
      "Después de una hora la masa tiene el doble de tamaño y está lista para el horno que está caliente.";
    expect(found(change(ENGLISH + spanish))).not.toEqual([]);
    expect(found(change(ENGLISH + ENGLISH + ENGLISH))).toEqual([]);
  });
});

describe("however the text is cut", () => {
  const parts = fc.constantFrom(
    ENGLISH,
    "después de una hora la masa está lista ",
    "nach einer Stunde ist der Teig groß ",
    "因此我们可以",
    "The verse goes:\n\n",
    '"quoted ',
    "*bold* ",
    "> line\n",
    "\n",
    "`code` ",
    "$x$ ",
    "l\u2019e\u0301te\u0301 ",
    "😀",
    "\u202e",
    "Thе ",
    "word.",
    "don't ",
    "女",
    "(女) ",
    "это",
    "from Greek λόγος ",
    "\u05d4\u05b7\u05dc\u05b0 ",
    "”",
    "»",
    "- Name: ",
    "\\(",
  );
  const lengths = fc.array(fc.integer({ min: 1, max: 24 }), { minLength: 1, maxLength: 8 });
  const rewinds = fc.array(fc.boolean(), { minLength: 1, maxLength: 5 });

  it.each([
    ["flag", false],
    ["block", false],
    ["flag", true],
    ["block", true],
  ] as const)(
    "the decisions and the measures are the same when it would %s, and it reads closely: %s",
    (action, closely) => {
      fc.assert(
        fc.property(fc.array(parts, { maxLength: 12 }), lengths, rewinds, (pieces, cuts, back) => {
          const text = pieces.join("");
          const [whole, cut] = [open({ action, closely }), open({ action, closely })];
          const expected = readInPieces(whole, text);
          expect(readInPieces(cut, text, cuts, back)).toEqual(expected);
          expect(cut.measures?.()).toEqual(whole.measures?.());
        }),
        { numRuns: 200 },
      );
    },
  );
});

describe("the measures", () => {
  it("tell words, lines and what was switched to", () => {
    const scanner = open();
    const spanish = "Después de una hora la masa tiene el doble de tamaño y está lista para el horno.";
    readInPieces(scanner, `${ENGLISH}\n${ENGLISH}\n${spanish}\n${ENGLISH}`, [7]);
    const measures = scanner.measures?.();
    expect(measures).toMatchObject({ lines: 4, linePassRate: 0.75, languages: ["es"] });
    expect(measures?.share).toBeGreaterThan(0.6);
    expect(measures?.share).toBeLessThan(0.85);
    expect(measures?.words).toBeGreaterThan(40);
  });

  it("are all 1 where everything is as expected", () => {
    const scanner = open();
    readInPieces(scanner, ENGLISH, [7]);
    expect(scanner.measures?.()).toMatchObject({ share: 1, linePassRate: 1, wordPassRate: 1, languages: [] });
  });
});
