/*
 * Finds languages that a text asks for by name: "in Chinese", "auf Deutsch", "用中文回答". A short list of forms and
 * names, not language identification: that goes beside it, in a file of its own.
 */

/** Names as they stand behind a preposition, lower case, by language code. */
const NAMES: Readonly<Record<string, string>> = {
  ar: "arabic|arabisch|arabe|árabe|arabo|арабском|арабский|العربية",
  bn: "bengali|bangla|бенгальском|বাংলা",
  cs: "czech|tschechisch|tchèque|checo|čeština",
  de: "german|deutsch|allemand|alemán|alemão|tedesco|немецком|немецкий|duits",
  el: "greek|griechisch|grec|griego|grego|greco|греческом",
  en: "english|englisch|anglais|inglés|inglês|inglese|английском|английский|engels|الإنجليزية",
  es: "spanish|spanisch|espagnol|español|castellano|espanhol|spagnolo|испанском|испанский|الإسبانية",
  fa: "persian|farsi|persisch|فارسی",
  fi: "finnish|finnisch|finnois|finlandés|suomeksi",
  fr: "french|französisch|français|francés|francês|francese|французском|французский|frans|الفرنسية",
  he: "hebrew|hebräisch|hébreu|hebreo|עברית",
  hi: "hindi|хинди|हिंदी|हिन्दी",
  id: "indonesian|indonesisch|indonésien|indonesio|bahasa indonesia",
  it: "italian|italienisch|italien|italiano|итальянском",
  ja: "japanese|japanisch|japonais|japonés|japonês|giapponese|японском|японский|اليابانية",
  ko: "korean|koreanisch|coréen|coreano|корейском|корейский|الكورية",
  nl: "dutch|niederländisch|néerlandais|neerlandés|holandés|olandese|nederlands",
  pl: "polish|polnisch|polonais|polaco|polacco|polsku",
  pt: "portuguese|portugiesisch|portugais|portugués|português|portoghese|португальском",
  ru: "russian|russisch|russe|ruso|russo|русском|русский|الروسية",
  sr: "serbian|serbisch|serbe|serbio",
  sv: "swedish|schwedisch|suédois|sueco|svedese|svenska",
  ta: "tamil|தமிழ்",
  te: "telugu|తెలుగు",
  th: "thai|thailändisch|thaï|tailandés",
  tr: "turkish|türkisch|turc|turco|турецком|türkçe",
  uk: "ukrainian|ukrainisch|ukrainien|ucraniano|украинском",
  vi: "vietnamese|vietnamesisch|vietnamien|vietnamita|вьетнамском|tiếng việt",
  zh: "chinese|mandarin|cantonese|chinesisch|chinois|chino|mandarín|chinês|cinese|китайском|китайский|chinees|الصينية",
};

/** Names in Chinese, Japanese and Korean, where the particle may stand on either side and words are not spaced. */
const CJK_NAMES: Readonly<Record<string, string>> = {
  ar: "阿拉伯语|阿拉伯文|アラビア語|아랍어",
  de: "德语|德文|ドイツ語|독일어",
  en: "英语|英文|英語|영어",
  es: "西班牙语|西班牙文|スペイン語|스페인어",
  fr: "法语|法文|フランス語|프랑스어",
  hi: "印地语|ヒンディー語|힌디어",
  it: "意大利语|イタリア語|이탈리아어",
  ja: "日语|日文|日語|日本語|일본어",
  ko: "韩语|韩文|韓語|韓文|韓国語|한국어",
  pt: "葡萄牙语|ポルトガル語|포르투갈어",
  ru: "俄语|俄文|俄語|ロシア語|러시아어",
  th: "泰语|泰文|タイ語|태국어",
  vi: "越南语|越南文|ベトナム語|베트남어",
  zh: "中文|汉语|漢語|普通话|简体字|繁體字|中国語|중국어",
};

const PREPOSITIONS =
  "in|into|to|from|using|speak|auf|ins|aus|en|vers|au|du|al|del|em|para|para o|do|na|na|по|на|с|op|naar|ke|dalam|bằng|sang";
/** "simplified Chinese", "idiomatic modern Spanish", "на русском". */
const QUALIFIERS =
  "(?:(?:simplified|traditional|modern|idiomatic|plain|brazilian|the|language|lingua|língua|idioma|bahasa|tiếng|اللغة) ){0,2}";

/** Only this much of a text's start and end is read: a request to answer in a language stands there. */
const READ_AT_EACH_END = 4000;

interface Forms {
  readonly pattern: RegExp;
  readonly codes: readonly string[];
}

const FORMS: readonly Forms[] = [
  {
    codes: Object.keys(NAMES),
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${PREPOSITIONS})[ \\t]{1,2}${QUALIFIERS}(?:${groups(NAMES)})(?![\\p{L}\\p{N}])`,
      "giu",
    ),
  },
  /** Names that say "in this language" by themselves, or follow an Arabic preposition that is written as a part of the word. */
  {
    codes: ["ru", "en", "zh", "de", "fr", "pl", "fi", "hi", "bn", "ta", "te", "ar", "en", "zh", "fr"],
    pattern:
      /(по-русски)|(по-английски)|(по-китайски)|(по-немецки)|(по-французски)|(po polsku)|(suomeksi)|(हिंदी में|हिन्दी में)|(বাংলায়)|(தமிழில்)|(తెలుగులో)|(بالعربية|باللغة العربية)|(بالإنجليزية|باللغة الإنجليزية)|(بالصينية|باللغة الصينية)|(بالفرنسية|باللغة الفرنسية)/giu,
  },
  {
    codes: Object.keys(CJK_NAMES),
    pattern: new RegExp(
      `(?:用|以|成|为|為|到|译|譯|说|說|写|寫|讲)[ ]?(?:简体|繁体|繁體|现代)?(?:${groups(CJK_NAMES)})`,
      "gu",
    ),
  },
  {
    codes: Object.keys(CJK_NAMES),
    pattern: new RegExp(`(?:${groups(CJK_NAMES)})[ ]?(?:で|に|へ|로|으로|回答|作答|回复)`, "gu"),
  },
];

/** Codes of the languages a text asks for, in order of appearance and without repeats. */
export function requestedLanguages(text: string): readonly string[] {
  const read =
    text.length <= 2 * READ_AT_EACH_END ? text : `${text.slice(0, READ_AT_EACH_END)}\n${text.slice(-READ_AT_EACH_END)}`;
  const found: { readonly code: string; readonly at: number }[] = [];
  for (const { pattern, codes } of FORMS) {
    for (const match of read.matchAll(pattern)) {
      const code = codes[match.slice(1).findIndex((name) => name !== undefined)];
      if (code !== undefined) found.push({ code, at: match.index });
    }
  }
  return [...new Set(found.sort((a, b) => a.at - b.at).map(({ code }) => code))];
}

/** One capturing group per language, in the order of the keys. */
function groups(names: Readonly<Record<string, string>>): string {
  return Object.values(names)
    .map((alternatives) => `(${alternatives})`)
    .join("|");
}
