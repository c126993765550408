/*
 * Finds languages that a text asks for by name: "in Chinese", "auf Deutsch", "用中文回答". A short list of forms, not
 * language identification: that goes beside it, in a file of its own. The names are the engine's own, from the Unicode
 * tables, with what these leave out.
 */

/** The languages that can be asked for. */
const CODES = "ar bn cs de el en es fa fi fr he hi id it ja ko nl pl pt ru sr sv ta te th tr uk vi zh".split(" ");

/** Names by language code; alternatives are divided by bars. */
type Names = Readonly<Record<string, string>>;

/** Other names that stand behind a preposition: synonyms, other cases, and languages' names for themselves. */
const SPACED: Names = {
  bn: "bengali|বাংলা",
  cs: "čeština",
  de: "duits",
  en: "engels",
  es: "castellano",
  fa: "farsi|فارسی",
  fi: "suomeksi|finlandés",
  fr: "frans",
  he: "עברית",
  hi: "हिंदी|हिन्दी",
  id: "bahasa indonesia",
  nl: "nederlands|holandés",
  pl: "polsku",
  sv: "svenska",
  ta: "தமிழ்",
  te: "తెలుగు",
  tr: "türkçe",
  vi: "tiếng việt",
  zh: "mandarin|cantonese|mandarín|chinees",
};

/** Other names in Chinese, Japanese and Korean, where the particle may stand on either side and words are not spaced. */
const UNSPACED: Names = {
  ar: "阿拉伯文",
  de: "德文",
  en: "英文",
  es: "西班牙文",
  fr: "法文",
  ja: "日文|日語",
  ko: "韩文|韓語|韓文",
  ru: "俄文|俄語",
  th: "泰文",
  vi: "越南文",
  zh: "汉语|漢語|普通话|简体字|繁體字",
};

/** What says "in this language" by itself, or follows an Arabic preposition that is written as a part of the word. */
const WHOLE: Names = {
  ru: "по-русски",
  en: "по-английски|بالإنجليزية|باللغة الإنجليزية",
  zh: "по-китайски|بالصينية|باللغة الصينية",
  de: "по-немецки",
  fr: "по-французски|بالفرنسية|باللغة الفرنسية",
  pl: "po polsku",
  fi: "suomeksi",
  hi: "हिंदी में|हिन्दी में",
  bn: "বাংলায়",
  ta: "தமிழில்",
  te: "తెలుగులో",
  ar: "بالعربية|باللغة العربية",
};

const PREPOSITIONS =
  "in|into|to|from|using|speak|auf|ins|aus|en|vers|au|du|al|del|em|para|para o|do|na|по|на|с|op|naar|ke|dalam|bằng|sang";
/** "simplified Chinese", "idiomatic modern Spanish", "на русском". */
const QUALIFIERS =
  "(?:(?:simplified|traditional|modern|idiomatic|plain|brazilian|the|language|lingua|língua|idioma|bahasa|tiếng|اللغة) ){0,2}";

/** "русский": "на русском". */
const RUSSIAN_ADJECTIVE = /[иы]й$/u;

/** Only this much of a text's start and end is read: a request to answer in a language stands there. */
const READ_AT_EACH_END = 4000;

/** A form and the code of each name that its one group may capture, in lower case. */
interface Form {
  readonly pattern: RegExp;
  readonly codes: ReadonlyMap<string, string>;
}

let forms: readonly Form[] | undefined;

/** Codes of the languages a text asks for, in order of appearance and without repeats. */
export function requestedLanguages(text: string): readonly string[] {
  const read =
    text.length <= 2 * READ_AT_EACH_END ? text : `${text.slice(0, READ_AT_EACH_END)}\n${text.slice(-READ_AT_EACH_END)}`;
  forms ??= compileForms();
  const found = forms.flatMap(({ pattern, codes }) =>
    Array.from(read.matchAll(pattern), ({ index, 1: name = "" }) => ({ index, code: codes.get(name.toLowerCase()) })),
  );
  return [...new Set(found.sort((a, b) => a.index - b.index).flatMap(({ code }) => code ?? []))];
}

function compileForms(): readonly Form[] {
  const spaced = namesIn(["en", "de", "fr", "es", "pt", "it", "ru", "ar"], SPACED);
  const unspaced = namesIn(["zh", "ja", "ko"], UNSPACED);
  return [
    form(spaced, (names) => `(?<![\\p{L}\\p{N}])(?:${PREPOSITIONS})[ \\t]{1,2}${QUALIFIERS}${names}(?![\\p{L}\\p{N}])`),
    form(namesIn([], WHOLE), (names) => names),
    form(unspaced, (names) => `[用以成为為到译譯说說写寫讲] ?(?:简体|繁体|繁體|现代)?${names}`),
    form(unspaced, (names) => `${names} ?(?:で|に|へ|로|으로|回答|作答|回复)`),
  ];
}

function form(codes: Form["codes"], around: (names: string) => string): Form {
  return { pattern: new RegExp(around(`(${[...codes.keys()].join("|")})`), "giu"), codes };
}

/** What the languages are called in some of them, and otherwise. */
function namesIn(tongues: readonly string[], others: Names): Form["codes"] {
  const tables = tongues.map((tongue) => new Intl.DisplayNames([tongue], { type: "language" }));
  const codes = new Map<string, string>();
  for (const code of CODES) {
    for (const given of [...tables.map((table) => table.of(code) ?? code), ...(others[code]?.split("|") ?? [])]) {
      const name = given.toLowerCase();
      codes.set(name, code).set(name.replace(RUSSIAN_ADJECTIVE, "ом"), code);
    }
  }
  return codes;
}
