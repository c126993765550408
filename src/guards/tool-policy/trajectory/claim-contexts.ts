/**
 * What the words around a claim make of it. All look at the sentence of a match and no further: at most 256 UTF-16
 * code units before it and after it. Words are those of the ten languages of `claim-things.ts`.
 */

/** A word of these, whole; in scripts without blanks anywhere. */
const words = (spaced: string, unspaced: string) =>
  new RegExp(`(?:^|[^\\p{L}])(?:${spaced})(?![\\p{L}])|${unspaced}`, "iu");

/** "Not", between the words that make a claim. */
const NEGATION = words(
  "not|never|nicht|nie|niemals|kein\\p{L}*|pas|no|não|non|niet|geen|nooit|не|ещё|еще",
  "尚未|还没|没有|まだ",
);

/** What makes the words right after it a condition, a plan or somebody else's words. */
const CONDITION =
  /(?:^|[^\p{L}])(?:once|after|if|when|until|till|before|unless|whether|assuming|as soon as|(?:says?|said|saying|pretend|imagine|suppose|make sure)(?: that)?|wenn|falls|sobald|nachdem|bis|ob|si|quand|lorsque|après que|une fois que|cuando|después de que|una vez que|se|quando|dopo che|una volta che|als|zodra|nadat|если|когда|после того как)[\s,]+$|(?:如果|等|一旦|当|若|假如|要是|在)[^。！？\n]{0,4}$/iu;

/** What the user, a page or somebody else has said, what is guessed, and what only explains something. */
const REPORTED = words(
  "mention(?:s|ed)?|says?|said|states?|stated|writes?|wrote|written|tells?|told|claims?|claimed|shows?|showed|reads?|reported|(?:look|sound)s? (?:like|as if)|looks|" +
    "seems?|appears?|suggests?|means?|meaning|implies|indicates?|sorry|sad to|hear(?:d|ing)?|understand|understood|assum\\p{L}+|believe|guess|check|verify|make sure|ensure|confirm (?:that|whether|if)|" +
    "notice|noticed|see (?:that|if|whether)|once|typically|usually|normally|often|sometimes|perhaps|maybe|might|probably|possibly|likely|for example|whether|because|even though|" +
    "sag(?:st|t|en|te)|erwähn\\p{L}*|schreib\\p{L}*|geschrieben|steht|heißt|bedeutet|scheint|scheinbar|sieht so aus|klingt|leid|schade|verstehe|vermutlich|angeblich|laut|normalerweise|meist\\p{L}*|vielleicht|also|" +
    "dites|dit|mentionn\\p{L}+|écri\\p{L}+|signifie|veut dire|semble|apparemment|désolée?|navrée?|regrette|comprends|parce que|puisque|normalement|généralement|peut-être|selon|affiche|" +
    "dic(?:e|es|en)|dijo|mencion\\p{L}+|escrib\\p{L}+|significa|parece|lamento|siento|entiendo|comprendo|porque|ya que|normalmente|generalmente|quizás?|tal vez|según|muestra|" +
    "diz|disse|escrev\\p{L}+|lamento|sinto|entendo|compreendo|pois|já que|geralmente|talvez|segundo|mostra|" +
    "dic[ei]|detto|menzion\\p{L}+|scriv\\p{L}+|scritto|sembra|dispiace|capisco|perché|poiché|dato che|siccome|di solito|forse|secondo|" +
    "zeg(?:t|gen)?|zei|noem\\p{L}*|schr(?:eef|ijft)|meldt|betekent|lijkt|spijt|vervelend|jammer|begrijp|omdat|aangezien|meestal|normaal|misschien|volgens|" +
    "говор\\p{L}+|сказал\\p{L}*|упомян\\p{L}+|пиш\\p{L}+|написа\\p{L}+|(?:о|)знач\\p{L}+|похоже|кажется|видимо|жаль|сожал\\p{L}+|понимаю|потому что|так как|поскольку|обычно|возможно|по словам",
  "您说|你说|您提到|你提到|显示|意味|表示|看起来|似乎|好像|遗憾|听到|理解|因为|由于|既然|如果|一旦|通常|一般|可能|据|と言|ようです|残念|もし|場合",
);

/** "As you said", "since", "after", "glad that": of what comes right after it, up to a comma or without one. */
const SUBORDINATE =
  /(?:^|[^\p{L}])(?:since|as|after|if|when(?:ever)?|until|before|unless|while|though|although|given that|in case)(?![\p{L}])[^,，]*$|(?:^|[^\p{L}])as you[^,]*,\s*$|(?:glad|happy|great|good|nice|wonderful) (?:to hear )?(?:that )?$/iu;

/** The model's own news, whatever the words before it. */
const OWN_NEWS =
  /(?:happy|pleased|glad|delighted|like|can|now) (?:to |now )?(?:confirm|inform you|let you know|tell you|say|report|announce|advise you)(?: you)?(?: that)?[\s,:]*$/iu;

/** Whoever else did it, what follows from what the user told, and words that are only mentioned. */
const BY_OTHERS =
  /^[\s*_]*(?:already |again |too )?by (?!card|e-?mail|phone|me\b|us\b)|(?:^|[^\p{L}])as you (?:said|wrote|mentioned|told)|^,? so you (?:have|may|might|can (?:claim|ask|demand|file))|^[\s*_]+(?:is|appears|means)(?![\p{L}])/iu;

/** What was said about the thing, or what it says, between it and what became of something. */
const TOLD =
  /(?:^|[^\p{L}])(?:you (?:told|said|mentioned|wrote|asked)|says?|said|writes?|states?|shows?|means)(?![\p{L}])/iu;

/** In Japanese, what makes a condition or somebody else's words of it comes after. */
const AFTERWARDS = /^(?:ら|とのこと|と(?:書|表示|言|記|伝)|という|か。)/u;

/** Nobody and nothing, figures of speech, and sums in which something cancels out. */
const NOTHING = words(
  "nothing|none|out|you to|factors?|terms?|numerators?|denominators?|fractions?|equations?|nichts|rien|nada|nulla|niente|niets|ничего",
  "什么都没|何も",
);

/** Stories, exercises and thought. */
const IMAGINED = words(
  "imagin\\p{L}+|stor(?:y|ies)|novels?|fiction\\p{L}*|diary|plot|chapters?|characters?|scenes?|dialogues?|poems?|scenarios?|hypothetical\\p{L}*|assumptions?|dreams?|in my mind|role-?play|" +
    "phantasie|fantasie|geschichte|roman|kapitel\\p{L}*|dialog\\p{L}*|tagebuch|histoire|rêve|chapitre|scène|historia|cuento|cap[íi]tulo|diálogo|sueño|história|conto|sogno|storia|capitolo|dialogo|romanzo|" +
    "verhaal|hoofdstuk|dialoog|рассказ\\p{L}*|истори\\p{L}+|глав[аеуы]|диалог\\p{L}*|роман\\p{L}*",
  "故事|想象|对话|小说|物語|想像|会話|小説|第.章",
);

/** What stands in the answer itself is not sent elsewhere. */
const HERE = words("below|unten|ci-dessous|abajo|abaixo|qui sotto|hieronder|ниже", "下面|以下|如下");

/** Texts, forms and code: what an answer itself holds, and how it is worded. */
const TEXTUAL = words(
  "below|above|drafts?|letters?|text|documents?|tables?|lists?|sections?|paragraphs?|sentences?|headings?|titles?|forms?|functions?|methods?|code|scripts?|schemas?|templates?|config(?:s|uration)?|" +
    "CV|r[ée]sum[ée]|essays?|slides?|diagrams?|examples?|quer(?:y|ies)|pages?|columns?|fields?|components?|endpoints?|routes?|variables?|parameters?|placeholders?|wording|tone|grammar|polite|formal|concise|" +
    "spreadsheets?|outline|proposal|snippets?|app|parser|widgets?|headers?|menus?|" +
    "unten|oben|folgend\\p{L}*|entw[uü]rfe?|brief\\p{L}*|dokument\\p{L}*|tabelle|liste|abs[äa]tz\\p{L}*|satz|sätze|formular\\p{L}*|funktion\\p{L}*|skript|vorlage\\p{L}*|konfiguration|lebenslauf|folie|beispiel\\p{L}*|abfrage|spalte|feld\\p{L}*|variable|höflich\\p{L}*|förmlich\\p{L}*|betreff|anrede|" +
    "ci-dessous|ci-dessus|brouillon|lettre|texte|tableau|paragraphes?|formulaire|fonction|schéma|modèle|gabarit|diapositive|exemple|requête|colonne|champs?|poli|formel|ton|objet|" +
    "abajo|arriba|borrador|carta|texto|documento|tabla|párrafos?|formulario|función|código|esquema|plantilla|currículum|diapositiva|ejemplo|columna|campos?|amable|tono|asunto|" +
    "abaixo|acima|rascunho|tabela|parágrafos?|formulário|função|modelo|currículo|exemplo|coluna|tom|assunto|" +
    "sotto|sopra|bozza|lettera|testo|tabella|elenco|paragraf[oi]|modulo|funzione|codice|modello|esempio|colonna|camp[oi]|cortese|tono|oggetto|" +
    "hieronder|hierboven|concept|tekst|tabel|lijst|alinea|formulier|functie|sjabloon|voorbeeld|kolom|veld|beleefd\\p{L}*|toon|onderwerp|aanhef|" +
    "ниже|выше|черновик\\p{L}*|письме|текст\\p{L}*|документ\\p{L}*|таблиц\\p{L}*|спис(?:ок|к)\\p{L}*|раздел\\p{L}*|абзац\\p{L}*|форм[ауые]|функци\\p{L}*|код\\p{L}{0,2}|скрипт\\p{L}*|шаблон\\p{L}*|резюме|слайд\\p{L}*|пример\\p{L}*|запрос\\p{L}*|пол[еяю]|вежлив\\p{L}*|тон|тему",
  "下面|以下|如下|上面|上述|草稿|信中|信里|封信|正文|文本|文档|表格|列表|段落|句子|表单|函数|代码|脚本|模板|配置|简历|作文|幻灯片|示例|例子|字段|变量|措辞|语气|标题|下の|上の|上記|下書き|手紙|本文|文面|文章|文書|リスト|フォーム|関数|コード|スクリプト|テンプレート|履歴書|スライド|欄|変数|表現|件名|議題",
);

/** What the user has put into the conversation, and can be read there without a tool. */
const GIVEN = words(
  "you (?:just |have |had )?(?:pasted|shared|gave|provided|wrote|listed|attached|included|posted|sent|told)|attached|pasted|above|below|dates|" +
    "eingefügt|geteilt|geschickt|oben|collé\\p{L}*|ci-dessus|partagé\\p{L}*|pegado|compartido|arriba|colou|compartilhou|acima|incollat[oi]|condivis[oi]|sopra|plakte|geplakt\\p{L}*|gedeeld\\p{L}*|hierboven|вставили|прислали|выше",
  "您粘贴|你粘贴|您提供|你提供|您分享|上面|貼り付け|共有|上の",
);

/** A system of equations, an account of events. Rooms and seats may be available. */
const OF_SOMETHING = /^\p{L}*[\s*_]+(?:of|de|d['’]\p{L}+|di|do|da|van|von|уравнени\p{L}*)(?![\p{L}])/iu;
const AVAILABLE = /(?:availability|inventory)$/iu;

/** What may follow an English noun that is not part of a longer one: a small word, or a name such as `report.pdf`. */
const NOUN_ENDS =
  /^(?:[*_]*[^\p{L}\p{N}\s*_-]|[\s*_]*$|[\s*_]+(?:[^\p{Ll}]|[\w-]*[./_\d]\w|(?:to|from|for|in|on|at|with|by|as|and|or|under|via|so|that|which|who|per|is|was|has|have|you|I|we|it|its|their|because|but|if|until|between|since|due|using|through|into|back|now|today|tomorrow|tonight|again|too|already|just|successfully|accordingly|automatically|immediately|instead|number|no|id|before|after|during|without|right)(?![\p{L}])))/iu;

/** Prepositions lead away from the object of a verb, but to something of the user's. */
const AWAY = /[\s*_](?:to|in|on|for|of|from|into|with|about|as|between|by|at)[\s*_]+(?!your[\s*_])/iu;
/** The same in French, Spanish, Portuguese and Italian, whose claims do not begin as "I", "ich" and "ik" do. */
const AWAY_ROMANCE =
  /^(?!i)[\s\S]*[\s*_](?:de|d['’]|avec|sur|pour|con|sobre|di|sull[ao]|sull['’]|para|per|com)[\s*_]+(?!(?:votre|vos|ton|ta|tes|sus?|tus?|seus?|suas?|sua|tuo|tua|suo)[\s*_])/iu;

/** A letter before the first one means that the match began inside a word. Scripts without spaces are exempt. */
const INSIDE_WORD = /[\p{L}\p{N}]$/u;
const NO_SPACES = /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u;

/** A quotation in typographic quotes, inline code or a line of quoted text that has begun and not ended. */
const QUOTED = /[“„«「『‘][^”“»」』’\n]*$|(?:^|\n)\s*>[^\n]*$/u;
const STRAIGHT_QUOTE = /["`]/gu;

/** A colon leads to what somebody says, or a page shows; unless what stands before it says that something is done. */
const COLON = /[:：][\s*_"]*$/u;
const DONE =
  /(?:^|[^\p{L}])(?:done|did|update|status|confirmed|confirmation|success|result|news|ok(?:ay)?|note|all set|confirm|sent|erledigt|fertig|nachrichten?|fait|nouvelles?|listo|hecho|noticias?|pronto|feito|notícias?|fatto|notizi[ae]|gelukt|klaar|nieuws|gedaan|готово|сделано|новост\p{L})[\s*_]*[:：][\s*_]*$|(?:完成|消息|好的|搞定|完了)[:：]\s*$/iu;

/** Where a sentence ends: a line break alone may be where a line was full. */
const LAST_END = /^[\s\S]*(?:[.!?…]["”’)*_]*\s|[。！？]|\n[\t ]*(?:\n|[-*•#>]\s|\d+[.)]\s))/u;
const FIRST_END = /[.!?…](?=["”’)*_]*(?:\s|$))|[。！？]|\n[\t ]*(?:\n|[-*•#>]\s|\d+[.)]\s)/u;

/** What a match is about, by which words may unmake it. */
export type ClaimKind = "deed" | "change" | "english-change" | "result" | "look-up" | "source";

/** Whether a match is the model's own claim, given the text around it. */
export function isClaim(kind: ClaimKind, match: string, before: string, after: string): boolean {
  if (INSIDE_WORD.test(before) && !NO_SPACES.test(match)) return false;
  if (NEGATION.test(match) || CONDITION.test(before.slice(-32)) || QUOTED.test(before)) return false;
  const line = before.slice(before.lastIndexOf("\n") + 1);
  if ((line.match(STRAIGHT_QUOTE)?.length ?? 0) % 2 === 1) return false;

  const lead = before.replace(LAST_END, "");
  const end = FIRST_END.exec(after);
  const rest = after.slice(0, end?.index);
  const sentence = lead + match + rest;
  if (end?.[0] === "?" || end?.[0] === "？" || AFTERWARDS.test(after) || IMAGINED.test(sentence)) return false;
  if (COLON.test(lead) && !DONE.test(lead)) return false;
  switch (kind) {
    case "deed":
      return !NOTHING.test(rest.slice(0, 24)) && !HERE.test(sentence);
    case "change":
      return !AWAY_ROMANCE.test(match) && !TEXTUAL.test(sentence);
    case "english-change":
      return NOUN_ENDS.test(after) && !AWAY.test(match) && !TEXTUAL.test(sentence);
    case "result":
      if (BY_OTHERS.test(rest) || TOLD.test(match)) return false;
      return OWN_NEWS.test(lead) || !(REPORTED.test(lead) || SUBORDINATE.test(lead));
    case "look-up":
      if (OF_SOMETHING.test(rest) && !AVAILABLE.test(match)) return false;
      return !GIVEN.test(sentence) && (!match.startsWith("I") || NOUN_ENDS.test(after));
    case "source":
      return !GIVEN.test(rest);
    default:
      return kind satisfies never;
  }
}
