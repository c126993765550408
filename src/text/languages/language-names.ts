import { otherNames } from "./other-names.ts";

/*
 * What languages are called in other languages. A name is found as a word, so that "Germany" is not "German"; a name
 * with `*` may be inflected ("deutschen", "английского"). Names in Chinese, Japanese and Thai stand inside unspaced text
 * and are looked for there.
 */

/** A language's name in a text. */
export interface LanguageMention {
  /** BCP 47 primary subtag. */
  readonly code: string;
  /** UTF-16 offsets of the word that holds the name, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** By code: names that are words of their own, divided by bars, in lower case. */
const WORDS: Readonly<Record<string, string>> = {
  ar: "arabic|arabisch*|arabe|árabe|arabo|araba|arapça*|арабськ*|арабск*|عربي*|فصحى|अरबी|আরবি*|아랍어*|αραβικ*|ערבית|arabsk*|arabiska|arabiaksi",
  bn: "bengali|bangla|bengalisch*|bengalí|bengalese|bengalce*|бенгальск*|বাংলা*|बंगाली|بنغالي*|بنگالی|벵골어*",
  bg: "bulgarian|bulgarisch*|bulgare|búlgaro|bulgaro|болгарск*|български*",
  cs: "czech|tschechisch*|tchèque|checo|tcheco|ceco|čeština|češtině|češtiny|česky|český|czesk*|чешск*|tjeckiska|tsjechisch",
  da: "danish|dänisch*|danois|danés|dinamarquês|danese|dansk*|deens|датск*|duńsk*|danska",
  de: "german|deutsch*|allemand*|alemán|alemana|alemanas|alemão|alemã|tedesc*|duits*|niemieck*|niemiecku|němčin*|německ*|tyska|tyskt|tysk|немецк*|німецьк*|almanca*|독일어*|ألماني*|المانی*|آلمانی|جرمن|जर्मन|জার্মান*|γερμανικ*|גרמנית",
  el: "greek|griechisch*|grec|grecque|griego|grego|greca|grieks*|greck*|grekiska|греческ*|грецьк*|yunanca*|그리스어*|يوناني*|یونانی|ελληνικ*|יוונית",
  en: "english|ingles|englisch*|anglais|anglaise|anglaises|inglés|inglesa|inglesas|ingleses|inglês|inglese|inglesi|engels*|angielsk*|angielsku|angličtin*|anglicky|anglick*|engelska|engelskt|engelsk|englanniksi|английск*|английски|англійськ*|ingilizce*|i̇ngilizce*|영어*|إنجليزي*|انجليزي*|إنكليزي*|انگلیسی|انگریزی|अंग्रेजी|अंग्रेज़ी|अँग्रेज़ी|ইংরেজি*|ইংরেজী*|αγγλικ*|אנגלית|engleză|angolul|ఇంగ్లీష్*|ఆంగ్ల*|ஆங்கில*",
  es: "spanish|spanisch*|espagnol*|español|española|españolas|castellano|espanhol|espanhola|spagnol*|spaans*|hiszpańsk*|hiszpańsku|španělsk*|španělštin*|spanska|espanjaksi|испанск*|іспанськ*|ispanyolca*|i̇spanyolca*|스페인어*|إسباني*|اسباني*|اسپانیایی|ہسپانوی|स्पेनिश|স্প্যানিশ*|স্পেনীয়|ισπανικ*|ספרדית",
  fa: "persian|farsi|persisch*|persan|persa|persiano|perzisch|persiska|персидск*|перськ*|farsça*|فارسی|فارسي*|페르시아어*|पारसी|פרסית|περσικ*",
  fi: "finnish|finnisch*|finnois|finlandés|finlandês|finlandese|fińsk*|finska|suomeksi|suomea|suomen|финск*|фінськ*|fince*",
  fr: "french|französisch*|français|française|françaises|francés|francesa|francesas|franceses|francês|francese|francesi|frans|franse|francusk*|francusku|francouzsk*|francouzštin*|franska|fransk|ranskaksi|французск*|французськ*|fransızca*|프랑스어*|فرنسي*|فرانسوی|فرانسیسی|फ्रेंच|फ़्रेंच|ফরাসি*|γαλλικ*|צרפתית",
  he: "hebrew|hebräisch*|hébreu|hebreo|hebraico|ebraico|hebreeuws|hebrajsk*|hebreiska|иврит*|иврите|єврейськ*|ibranice*|i̇branice*|히브리어*|عبري*|عبری|हिब्रू|עברית|εβραϊκ*",
  hi: "hindi|hindí|hindish|хинди|гінді|hintçe*|힌디어*|هندي*|هندی|ہندی|हिंदी|हिन्दी|হিন্দি*|χίντι|הינדי",
  hr: "croatian|kroatisch*|croate|croata|croato|chorwack*|хорватск*|hrvatski|hrvatskom",
  hu: "hungarian|ungarisch*|hongrois|húngaro|ungherese|hongaars|węgiersk*|ungerska|венгерск*|угорськ*|macarca*|magyarul|magyar",
  id: "indonesian|indonesisch*|indonésien|indonesio|indonésio|indonesiano|indonezyjsk*|indonesiska|индонезийск*|endonezce*|인도네시아어*|إندونيسي*|इंडोनेशियाई",
  it: "italian|italienisch*|italien|italienne|italiennes|italiano|italiana|italianas|italiani|italiane|italiaans*|włosk*|włosku|italsk*|italštin*|italienska|italiaksi|итальянск*|італійськ*|italyanca*|i̇talyanca*|이탈리아어*|إيطالي*|ایتالیایی|اطالوی|इतालवी|ইতালীয়*|ιταλικ*|איטלקית",
  ja: "japanese|japanisch*|japonais|japonaise|japonaises|japonés|japonesa|japonesas|japonês|giapponese|giapponesi|japans|japanse|japońsk*|japońsku|japonsk*|japonštin*|japanska|japaniksi|японск*|японськ*|japonca*|일본어*|일어로|ياباني*|ژاپنی|جاپانی|जापानी|জাপানি*|ιαπωνικ*|יפנית",
  ko: "korean|koreanisch*|coréen|coréenne|coreano|coreana|koreaans|koreańsk*|koreanska|корейск*|корейськ*|korece*|한국어*|한글*|كوري*|کره‌ای|کوریائی|कोरियाई|কোরীয়|κορεατικ*|קוריאנית",
  mr: "marathi|marathí|मराठी|मराठीत",
  ms: "malay|malaiisch*|malais|malayo|malaio|malese|malajsk*|malajiska|малайск*|malayca*|말레이어*|ملايو",
  nl: "dutch|niederländisch*|holländisch*|néerlandais|néerlandaise|neerlandés|holandés|holandês|neerlandês|olandese|nederlands|nederlandse|holendersk*|niderlandzk*|nederländska|holländska|нидерландск*|голландск*|нідерландськ*|hollandaca*|felemenkçe*|네덜란드어*|هولندي*|هلندی|डच|ολλανδικ*|הולנדית",
  no: "norwegian|norwegisch*|norvégien|noruego|norueguês|norvegese|noors|norwesk*|norska|norsk|норвежск*|норвезьк*|norveççe*",
  pl: "polish|polnisch*|polonais|polonaise|polaco|polaca|polonês|polacco|polacca|polsk*|polsku|polštin*|polska|польск*|польськ*|lehçe*|폴란드어*|بولندي*|لهستانی|πολωνικ*|פולנית",
  pt: "portuguese|portugiesisch*|portugais|portugaise|portugués|portuguesa|português|portoghese|portugees|portugese|portugalsk*|portugalsku|portugisiska|португальск*|portekizce*|포르투갈어*|برتغالي*|پرتغالی|پرتگالی|पुर्तगाली|পর্তুগিজ*|πορτογαλικ*|פורטוגזית",
  ro: "romanian|rumänisch*|roumain|rumano|romeno|rumeno|roemeens|rumuńsk*|rumänska|румынск*|румунськ*|rumence*|română|românește|româneşte",
  ru: "russian|russisch*|russe|ruso|rusa|russo|russa|russische|rosyjsk*|rosyjsku|rusk*|ruštin*|ryska|venäjäksi|русск*|русски|російськ*|rusça*|러시아어*|روسي*|روسی|रूसी|রুশ*|ρωσικ*|רוסית",
  sr: "serbian|serbisch*|serbe|serbio|sérvio|serbo|serbsk*|сербск*|српски*|srpski|srpskom",
  sv: "swedish|schwedisch*|suédois|suédoise|sueco|sueca|svedese|zweeds|zweedse|szwedzk*|szwedzku|švédsk*|svenska|svensk|ruotsiksi|шведск*|шведськ*|i̇sveççe*|isveççe*|스웨덴어*|سويدي*|سوئدی|σουηδικ*|שוודית",
  ta: "tamil|tamoul|тамильск*|타밀어*|तमिल|தமிழ்*|தமிழி*",
  te: "telugu|télougou|телугу|텔루구어*|तेलुगु|తెలుగు*",
  th: "thai|thailändisch*|thaï|thaïlandais|tailandés|tailandês|tailandese|tajsk*|thailändska|тайск*|тайськ*|tayca*|태국어*|تايلاندي*|थाई|তাই|ταϊλανδ*|תאית",
  tr: "turkish|türkisch*|turc|turque|turco|turca|turks|turkse|tureck*|turecku|turkiska|turkiksi|турецк*|турецьк*|türkçe*|튀르키예어*|터키어*|تركي*|ترکی|तुर्की|তুর্কি*|τουρκικ*|טורקית",
  uk: "ukrainian|ukrainisch*|ukrainien|ucraniano|ucraino|oekraïens|ukraińsk*|ukraińsku|ukrajinsk*|ukrainska|украинск*|українськ*|ukraynaca*|우크라이나어*|أوكراني*|اوکراینی|ουκρανικ*|אוקראינית",
  ur: "urdu|ourdou|urdú|урду|urduca*|우르두어*|أردية|اردية|اردو|أردو|उर्दू|উর্দু*",
  vi: "vietnamese|vietnamesisch*|vietnamien|vietnamienne|vietnamita|vietnamees|wietnamsk*|vietnamesiska|вьетнамск*|в'єтнамськ*|vietnamca*|베트남어*|فيتنامي*|ویتنامی|वियतनामी|ভিয়েতনামি|βιετναμ*|וייטנאמית",
  zh: "chinese|chinesisch*|chinois|chinoise|chinoises|chino|chinês|chinesa|cinese|cinesi|chinees|chinese|chińsk*|chińsku|čínsk*|čínštin*|kinesiska|kiinaksi|китайск*|китайськ*|çince*|mandarin|mandarín|mandarim|mandarino|cantonese|중국어*|صيني*|چینی|चीनी|চীনা|চিনা|κινεζικ*|κινέζικ*|סינית",
};

/** Names that are also a country's or another word: they count only behind a word for "language". */
const BEHIND_LANGUAGE: Readonly<Record<string, string>> = {
  ar: "ả rập|arab",
  de: "đức|jerman",
  el: "yunani",
  en: "anh|inggris|inggeris",
  es: "tây ban nha|spanyol|sepanyol",
  fr: "pháp|prancis|perancis",
  hi: "hindi",
  id: "indonesia|indo",
  it: "ý|italia|itali",
  ja: "nhật|jepang|jepun",
  ko: "hàn|korea",
  ms: "malaysia|melayu|mã lai",
  nl: "belanda|hà lan",
  pt: "bồ đào nha|portugis|brasil",
  ru: "nga|rusia",
  th: "thái",
  tr: "thổ nhĩ kỳ|turki",
  vi: "việt|vietnam",
  zh: "trung|hoa|cina|mandarin|tionghoa",
};

/** Names in unspaced text. */
const UNSPACED: Readonly<Record<string, string>> = {
  ar: "阿拉伯[语文語]|アラビア語|ภาษาอาหรับ|ภาษาอารบิก",
  bn: "孟加拉[语文語]|ベンガル語",
  de: "德[语文語]|ドイツ語|ภาษาเยอรมัน",
  el: "希[腊臘][语文語]|ギリシャ語|ภาษากรีก",
  en: "英[语文語]|ภาษาอังกฤษ|อังกฤษ",
  es: "西班牙[语文語]|西[语語]|スペイン語|ภาษาสเปน",
  fa: "波斯[语文語]|ペルシャ語|ペルシア語",
  fi: "芬[兰蘭][语文語]|フィンランド語",
  fr: "法[语文語]|フランス語|仏語|ภาษาฝรั่งเศส",
  he: "希伯[来來][语文語]|ヘブライ語",
  hi: "印地[语文語]|ヒンディー語|ภาษาฮินดี",
  id: "印(?:度)?尼(?:西[亚亞])?[语文語]|インドネシア語|ภาษาอินโดนีเซีย",
  it: "[意義]大利[语文語]|イタリア語|ภาษาอิตาลี",
  ja: "日[语文語]|日本[语語]|ภาษาญี่ปุ่น",
  ko: "[韩韓][语文語]|[韩韓][国國][语語]|朝鲜语|ภาษาเกาหลี",
  la: "拉丁[语文語]|ラテン語",
  ms: "[马馬][来來][语文語]|マレー語|ภาษามลายู",
  nl: "荷[兰蘭][语文語]|オランダ語|ภาษาดัตช์",
  pl: "波[兰蘭][语文語]|ポーランド語",
  pt: "葡萄牙[语文語]|葡[语語]|ポルトガル語|ภาษาโปรตุเกส",
  ru: "俄[语文語]|ロシア語|ภาษารัสเซีย",
  sv: "瑞典[语文語]|スウェーデン語",
  th: "泰[语文語]|タイ語|ภาษาไทย",
  tr: "土耳其[语文語]|トルコ語|ภาษาตุรกี",
  uk: "乌克兰[语文語]|烏克蘭[文語]|ウクライナ語",
  vi: "越南?[语文語]|ベトナム語|ภาษาเวียดนาม",
  zh: "中文|[汉漢][语語]|华语|華語|普通[话話]|国语|國語|[简簡][体體][字中]|繁[体體][字中]|中国[语語]|廣東話|广东话|粤语|粵語|ภาษาจีน",
};

/** A word, letters with their marks; Hebrew and French apostrophes and the Persian joiner stay inside. */
const WORD = /[\p{L}\p{M}]+(?:[’'\u200c][\p{L}\p{M}]+)*/gu;
/** Scripts that put no space between words. */
const UNSPACED_LETTER = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
/** Words for "language" that stand before its name. */
const LANGUAGE_WORD = /^(?:bahasa|tulisan|huruf|aksara|tiếng|lingua|língua|idioma|lengua)$/u;
/** Articles and prepositions that Arabic and Hebrew write as a part of the name. */
const ATTACHED = /^(?:و?(?:بال|لل|ال|ب|ل|ك|من|إلى)|[ושה]?[בלמהכ]|[וש])(?=.{3})/u;
/** Code units of Hebrew and Arabic begin here; the scripts before are those of Europe. */
const FIRST_HEBREW = 0x590;
/** No name is shorter where it may be inflected. */
const LEAST_STEM = 2;

interface Tables {
  readonly exact: ReadonlyMap<string, string>;
  readonly stems: ReadonlyMap<string, string>;
  /** The first letters of all of them: most words have others, and need no more looking up. */
  readonly beginnings: ReadonlySet<string>;
  readonly behind: readonly (readonly [words: readonly string[], code: string])[];
  readonly unspaced: RegExp;
  readonly unspacedCodes: readonly string[];
}

let tables: Tables | undefined;

/** The languages a text names, in order. Linear in its length. */
export function languageMentions(text: string): readonly LanguageMention[] {
  tables ??= compile();
  const found: LanguageMention[] = [];
  let previous = "";
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (UNSPACED_LETTER.test(word)) mentionsInside(word, index, tables, found);
    else {
      // In lower case "İ" is two units: a word ends where it ends in the text.
      const mention = mentionOf(word.toLowerCase(), index, word.length, text, previous, tables);
      if (mention !== undefined) found.push(mention);
    }
    previous = word.toLowerCase();
  }
  return found;
}

function mentionOf(
  word: string,
  start: number,
  units: number,
  text: string,
  previous: string,
  { exact, stems, beginnings, behind }: Tables,
): LanguageMention | undefined {
  if (LANGUAGE_WORD.test(previous)) {
    const rest = text.slice(start, start + LONGEST_BEHIND).toLowerCase();
    for (const [names, code] of behind) {
      const name = names.find((candidate) => rest.startsWith(candidate) && !LETTER.test(rest.charAt(candidate.length)));
      if (name !== undefined) return { code, start, end: start + name.length };
    }
  }
  const code = beginnings.has(word.slice(0, LEAST_STEM))
    ? (exact.get(word) ?? stemCode(word, stems) ?? attachedCode(word, exact, stems))
    : attachedCode(word, exact, stems);
  return code === undefined ? undefined : { code, start, end: start + units };
}

const LONGEST_BEHIND = 16;
const LETTER = /[\p{L}\p{M}]/u;

/** The longest stem a word begins with, when no more than an ending follows it. */
function stemCode(word: string, stems: ReadonlyMap<string, string>): string | undefined {
  for (let length = word.length; length >= LEAST_STEM && length >= word.length - LONGEST_ENDING; length--) {
    const code = stems.get(word.slice(0, length));
    if (code !== undefined) return code;
  }
  return undefined;
}

const LONGEST_ENDING = 6;

function attachedCode(
  word: string,
  exact: ReadonlyMap<string, string>,
  stems: ReadonlyMap<string, string>,
): string | undefined {
  if (word.charCodeAt(0) < FIRST_HEBREW) return undefined;
  const bare = word.replace(ATTACHED, "");
  return bare === word ? undefined : (exact.get(bare) ?? stemCode(bare, stems));
}

function mentionsInside(
  word: string,
  offset: number,
  { unspaced, unspacedCodes }: Tables,
  found: LanguageMention[],
): void {
  for (const match of word.matchAll(unspaced)) {
    const group = match.findIndex((part, index) => index > 0 && part !== undefined);
    const code = unspacedCodes[group - 1];
    const start = offset + match.index;
    if (code !== undefined) found.push({ code, start, end: start + match[0].length });
  }
}

function compile(): Tables {
  const exact = new Map<string, string>();
  const stems = new Map<string, string>();
  const others = otherNames();
  const learn = (code: string, name: string) => {
    const [to, word] = name.endsWith("*") ? [stems, name.slice(0, -1)] : [exact, name];
    // The lists of this page come first: they know which names are words of their own.
    if (!to.has(word)) to.set(word, code);
  };
  for (const [code, names] of Object.entries(WORDS)) for (const name of names.split("|")) learn(code, name);
  for (const [code, names] of others.words) for (const name of names) learn(code, name);
  const behind = [
    ...Object.entries(BEHIND_LANGUAGE).map(([code, names]) => [names.split("|"), code] as const),
    ...[...others.behind].map(([code, names]) => [names, code] as const),
  ].map(([names, code]) => [[...names].sort((a, b) => b.length - a.length), code] as const);
  const spelled = [
    ...Object.entries(UNSPACED),
    ...[...others.unspaced].map(([code, names]) => [code, [...names].sort((a, b) => b.length - a.length).join("|")]),
  ];
  const unspaced = new RegExp(spelled.map(([, names]) => `(${names})`).join("|"), "gu");
  const beginnings = new Set([...exact.keys(), ...stems.keys()].map((name) => name.slice(0, LEAST_STEM)));
  return { exact, stems, beginnings, behind, unspaced, unspacedCodes: spelled.map(([code]) => code as string) };
}
