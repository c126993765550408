import { languageMentions } from "./language-names.ts";

/** Languages that a request is about without naming them. */
export interface ImpliedLanguages {
  /** A translation into or from a language that is not named: it may be any. */
  readonly any: boolean;
  /** BCP 47 primary subtags, welcome beside the user's own. */
  readonly codes: readonly string[];
}

/** To translate, as an order near the start of a message. */
const TRANSLATE =
  /^[^.!?\n]{0,40}?(?<![\p{L}\p{M}])(?:translate|übersetz(?:e|en)?|tradui[st]|traduire|traduisez|traduce|traducir|traduzca|traduz[ai]?|traduzir|traduci|tradurre|vertaal|översätt|oversæt|oversett|переведи(?:те)?|переклади|přelož|przetłumacz|çevir|terjemahkan|dịch|ترجم|अनुवाद)(?![\p{L}\p{M}])|^[^。！？\n]{0,20}?(?:翻译|翻譯|訳して|翻訳|번역)/iu;

/** What is written in English all over the world. */
const ENGLISH_THINGS =
  /commit[- ]?(?:message|nachricht|msg)|pull[- ]request|readme|changelog|midjourney|dall[-·]?e|stable diffusion|(?:image|bild|imagen|imagem|immagine)[- ]?prompt|prompt (?:for|für|pour|para|per) |提交信息|提示词|プロンプト|프롬프트/iu;

/** What people want to send or to say somewhere. */
const SENT =
  /letter|e-?mail|message|application|phrase|sentence|review|post(?![\p{L}])|brief|anschreiben|bewerbung|nachricht|sätze|satz|schreib|lettre|courriel|candidature|phrases?|écri|carta|correo|mensaje|solicitud|frase|escrib|mensagem|escrev|lettera|messaggi|scriv|schrijf|brev|napisz|wiadomo|list(?![\p{L}])|напиш|письм|лист|mektup|mesaj|yaz|surat|pesan|tulis|thư|viết|رسالة|اكتب|पत्र|लिख|信|邮件|郵件|メール|手紙|편지|이메일/iu;

/** Places by the language that is written there, for requests that want something sent there. */
const PLACES: readonly (readonly [RegExp, string])[] = [
  [
    /(?<!\p{L})(?:london|england|britain|scotland|ireland|new york|chicago|boston|california|sydney|toronto|usa|u\.s\.|us(?= (?:company|firm|employer|university|embassy))|uk(?!\p{L})|united states|america|american|british|australia|großbritannien|vereinigte[nr]? (?:staaten|königreich)|amerika|amerikanisch|schottland|irland|états-unis|royaume-uni|angleterre|américain|estados unidos|ee\.? ?uu|reino unido|inglaterra|londres|nueva york|stati uniti|regno unito|inghilterra|londra|сша|лондон|великобритан|англи[юия]|америк)|美国|美國|英国|英國|伦敦|アメリカ|イギリス|ロンドン|미국|영국/iu,
    "en",
  ],
  [/(?<!\p{L})(?:paris|france|frankreich|francia|frança|lyon|quebec|québec|париж|франци)|法国|フランス|프랑스/iu, "fr"],
  [
    /(?<!\p{L})(?:berlin|germany|deutschland|allemagne|alemania|alemanha|germania|munich|münchen|vienna|wien|austria|österreich|hamburg|германи|берлин)|德国|ドイツ|독일/iu,
    "de",
  ],
  [
    /(?<!\p{L})(?:madrid|barcelona|spain|spanien|espagne|españa|espanha|spagna|mexico|mexiko|méxico|mexique|argentin|buenos aires|испани)|西班牙|スペイン|스페인/iu,
    "es",
  ],
  [
    /(?<!\p{L})(?:rome?(?!\p{L})|roma(?!\p{L})|rom(?!\p{L})|italy|italien(?!\p{L})|italie|italia(?!\p{L})|milan|mailand|florence|florenz|рим|итали)|意大利|イタリア|이탈리아/iu,
    "it",
  ],
  [
    /(?<!\p{L})(?:lisbon|lissabon|lisboa|portugal|brazil|brasil|rio de janeiro|são paulo)|葡萄牙|巴西|ポルトガル|ブラジル/iu,
    "pt",
  ],
  [/(?<!\p{L})(?:tokyo|tokio|kyoto|japan|japon|japón|japão|giappone)|日本|东京/iu, "ja"],
  [/(?<!\p{L})(?:beijing|shanghai|peking|china|chine|cina(?!\p{L})|китай)|中国/iu, "zh"],
];

/** Deterministic and linear in the text's first part: a request says at its beginning what it wants. */
export function impliedLanguages(text: string): ImpliedLanguages {
  const request = text.slice(0, READ_UNITS);
  const codes = ENGLISH_THINGS.test(request) ? ["en"] : [];
  if (SENT.test(request)) for (const [places, code] of PLACES) if (places.test(request)) codes.push(code);
  const any = TRANSLATE.test(request) && languageMentions(request).length === 0;
  return { any, codes: [...new Set(codes)] };
}

const READ_UNITS = 600;
