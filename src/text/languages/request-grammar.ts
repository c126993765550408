/*
 * The words by which a language is asked for, in the languages people ask in. Each is looked for close to a language's
 * name or in its clause, never in a whole text, so reading stays linear. Latin, Cyrillic and other spaced scripts need
 * whole words or beginnings of words; Chinese, Japanese, Korean and Thai do not space them.
 */

/** A word of a list that begins where no letter stands before it. */
function beginnings(words: string): string {
  return `(?<![\\p{L}\\p{M}])(?:${words})`;
}

function anyOf(spaced: string, unspaced: string): RegExp {
  return new RegExp(`${beginnings(spaced)}|${unspaced}`, "iu");
}

/** What stands between a preposition and the name: "in simplified Chinese", "auf gutem Deutsch", "en idioma español". */
const BETWEEN =
  "(?:(?:the|simple|simplified|traditional|modern|idiomatic|plain|good|easy|formal|informal|colloquial|brazilian|european|american|british|mexican|gutem|einfachem|einfaches|das|l[ae’']|o|el|il|het|lingua|lengua|língua|idioma|limba|bahasa|tulisan|huruf|aksara|tiếng|language|język|språket|اللغة|زبان) ){0,3}";

/** Before a name: the text is to be in that language, or is to be brought into it. */
const INTO_BEFORE = new RegExp(
  `${beginnings("in|into|to|using|use|speak|auf|ins|im|en|em|au|vers|al|ao|para|nel|naar|op|till|på|na|po|v|do|ke|dalam|pakai|gunakan|guna|menggunakan|bằng|sang|dùng|qua|на|по|українською|στα|στην|σε|sa|به|إلى|الى|ב|ל|को|în")}[ \\t-]{1,2}${BETWEEN}$` +
    "|[用以成为為到译譯说說写寫讲講念唸作]\\s?(?:简体|繁体|繁體|现代|標準|标准)?$" +
    "|(?:เป็น|ใน|ด้วย|แบบ)\\s?$" +
    `|${beginnings("باللغة|إلى اللغة|الى اللغة|للغة|בשפה")}\\s$`,
  "iu",
);

/** Names that say by their own form that a text is to be in them: "по-русски", "українською", "po polsku", "suomeksi". */
const INTO_ITSELF =
  /(?:ською|цькою|ksi|česky|anglicky|německy|magyarul|angolul|românește|româneşte|[çc]eye|[çc]aya|বাংলায়|বাংলাতে|ইংরেজিতে|மிழில்|த்தில்|తెలుగులో|लिश|어로|로|त)$|^(?:و?ب[ا]?ل|لل|و?ב|ו?ל)/iu;

/** After a name: the same in languages that put it there. */
const INTO_AFTER = new RegExp(
  "^\\s?(?:で|に|へ|を使|のみで|だけで|訳|版|로|으로)|^(?:回答|作答|回复|回覆|答复|写|說|说|对照|對照|翻译|翻譯)" +
    "|^\\s(?:में|मे|মাধ্যমে|এ|میں|olarak|dilinde|diline|લો|వలె)(?![\\p{L}\\p{M}])|^['’]?(?:ye|ya|da|de|e|a)(?![\\p{L}])",
  "iu",
);

/** Before a name: the text comes from that language. */
const FROM_BEFORE = new RegExp(
  `${beginnings("from|aus|aus dem|vom|von|du|depuis|de l[ae’']|del|desde|do|da|dal|dall[’']|uit|uit het|från|fra|z|ze|с|со|з|із|из|dari|daripada|từ|من|από|از|מ")}[ \\t]{1,2}${BETWEEN}$|[从從由]$|จาก$`,
  "iu",
);
const FROM_AFTER = /^(?:['’]?(?:den|dan|ten|tan)|\s?から|에서|\sसे(?![\p{L}\p{M}])|\sسے|\sথেকে)/iu;

/** Not this language. */
const NOT_BEFORE = new RegExp(
  `(?:${beginnings("not|no|never|without|avoid|avoiding|stop|instead of|rather than|don[’']t|doesn[’']t|needn[’']t|nicht|kein|keine|keinem|keiner|ohne|statt|anstatt|pas|sans|jamais|plutôt que|au lieu|sin|nunca|jamás|en vez|evita|não|sem|em vez|non|senza|invece|evita|niet|geen|zonder|inte|utan|ikke|uden|не|без|нет|ні|вместо|nie|bez|zamiast|ne|nem|jangan|tanpa|bukan|tak|không|đừng|μην|όχι|χωρίς|δεν|לא|בלי|אל|لا|بدون|دون|ليس|نه|نکن|نیست|मत|बिना|নয়|না")}(?![\\p{L}\\p{M}]))[^.!?;:]{0,24}$|(?:不要|不用|不能|不准|不得|别|別|勿|禁止|避免|而不是|非|ไม่|อย่า|ห้าม)[^。，,]{0,8}$`,
  "iu",
);
const NOT_AFTER =
  /^(?:\s?(?:ではなく|じゃなく|以外|は使わ|を使わ|は不要|말고|가 아니|는 쓰지|를 쓰지|은 쓰지|을 쓰지)|.{0,6}(?:değil|kullanma|istemiyorum)(?![\p{L}])|.{0,12}(?:नहीं|मत|نہیں|مت|নয়)(?![\p{L}\p{M}]))/iu;
/** "not only in English" refuses nothing. */
const NOT_ONLY =
  /(?:not (?:only|just)|nicht nur|pas seulement|pas que|no s[oó]lo|não só|não apenas|non solo|niet alleen|inte bara|не только|не лише|nie tylko|不仅|不僅|不只|だけでなく|뿐(?:만)? 아니라|sadece.{0,20}değil|tidak hanya|không chỉ|ليس فقط)/iu;

/** Translating: what is said beside it may be in the user's own language. */
const TRANSLATE = anyOf(
  "translat|übersetz|tradu|vertaal|översätt|oversæt|oversett|перевед|перевод|переклад|přelož|przetłumacz|tłumacz|çevir|tercüme|terjemah|dịch|ترجم|अनुवाद|অনুবাদ|תרגמ|תתרגמ|תרגום|μετάφρα|μεταφρά|tulkitse|fordít",
  "翻译|翻譯|译成|譯成|訳し|翻訳|번역|แปล",
);

/** To answer, explain and go on in a language: then it is the only one. */
const ANSWER = anyOf(
  "(?:answer|respond|reply|replies|speak|talk|chat|communicate|explain|describe|summari[sz]e|discuss|continue|converse|use|switch|tell|stick|everything|output|only)(?![\\p{L}])" +
    "|antwort|beantwort|erklär|beschreib|sprich|sprech|schreib mir|rede|fass|verwende|benutze|nur(?![\\p{L}])|weiter(?![\\p{L}])" +
    "|répon|expliqu|décri|résum|parle|utilise|uniquement|seulement|dis-moi|continue" +
    "|responde|responda|respón|contest[ae]|explíca|explica|explique|descríb|describe|resume|resúm|háblame|habla|hable|utiliza|usa(?![\\p{L}])|solo|sólo|únicamente|continúa|sigue" +
    "|responder|descreva|resum|fale|fala(?![\\p{L}])|use(?![\\p{L}])|só(?![\\p{L}])|somente|apenas" +
    "|rispond|spieg|descriv|riassum|parla|usa|soltanto" +
    "|antwoord|beantwoord|leg|beschrijf|spreek|gebruik|alleen" +
    "|svara|förklara|beskriv|prata|använd|bara|endast|svar|forklar" +
    "|odpowi|odpisz|odpisuj|wyjaśn|opisz|opisuj|mów|używaj|tylko" +
    "|odpov|vysvětl|mluv|piš|používej|jen(?![\\p{L}])|válaszol|răspun|vastaa" +
    "|ответ|отвеч|объясн|опиш|говор|пиши|использ|только|відпов|поясн|пиши|використ|лише|тільки|отговор" +
    "|cevap|yanıt|açıkla|anlat|konuş|kullan|sadece|yalnızca" +
    "|sagutin|sagot|sumagot|ipaliwanag|magsalita" +
    "|jawab|jelas|terang|balas|gunakan|guna|hanya|pakai|bicara" +
    "|trả lời|giải thích|nói|dùng|chỉ" +
    "|أجب|أجيب|اجب|جاوب|رد(?![\\p{L}])|اشرح|تحدث|تكلم|استخدم|فقط|الرد|الإجابة" +
    "|پاسخ|جواب|توضیح|صحبت|بگو|وضاحت|بتائیں|صرف" +
    "|उत्तर|जवाब|समझा|बता|केवल|सिर्फ|लिखो|बोल|উত্তর|জবাব|ব্যাখ্যা|বুঝিয়ে|বল|শুধু|উত্তর" +
    "|ענה|תענה|עני|השב|הסבר|תסביר|דבר|תדבר|רק(?![\\p{L}])" +
    "|απάντ|απαντ|εξήγ|περίγρ|περιγρ|μίλα|μόνο",
  "回答|回复|回覆|作答|答复|答覆|解释|解釋|说明|說明|只用|一律|全部用|都用|跟我说|聊|答え|お答え|返答|返事|説明|教え|話し|返信|답|설명|말해|대화|알려|써 줘|ตอบ|อธิบาย|พูด|เท่านั้น",
);

/** "Write in German": with nothing between verb and language, all of the answer is meant. */
const WRITE_IN = new RegExp(
  `${beginnings("write|written|writing|output|generate|generated|produce|schreib|schreibe|schreiben|geschrieben|écris|écrivez|écrire|escribe|escriba|escribir|escreva|escrever|scrivi|scrivere|schrijf|skriv|napisz|pisz|napiš|пиши|напиши|напишите|viết|tulis|tulislah")}(?: (?:it|this|them|that|all|everything|please|bitte|all of it|(?:your|the) (?:answer|response|reply|output|whole answer)|only)){0,3}[ \t]{1,2}(?:in|auf|en|em|na|på|op|dalam|bằng|по|на|po)[ \t-]{1,2}${BETWEEN}$`,
  "iu",
);

/** What somebody wants to send: "write in German a short letter". What is said about it may be in the user's own language. */
const DRAFT = anyOf(
  "letters?(?![\\p{L}])|e-?mails?(?![\\p{L}])|messages?(?![\\p{L}])|brief|nachricht|mail|lettre|courriel|carta|correo|mensaje|mensagem|lettera|messaggi|bericht|brev|list(?![\\p{L}])|wiadomo|dopis|письм|сообщен|лист|повідомл|mektup|e-posta|mesaj|surat|pesan|thư|رسالة|نامه|خط|पत्र|ईमेल|চিঠি|מכתב|הודעה|γράμμα|επιστολή",
  "信|邮件|郵件|手紙|メール|편지|이메일|메일|จดหมาย",
);

/** To think in a language. */
const THINK = anyOf(
  "(?:think|thinking|reason|reasoning)(?![\\p{L}])|denk|überleg|nachdenk|réfléch|pense|piensa|piense|razon|raciocin|ragion|pensa(?![\\p{L}])|redeneer|resonera|tänk|tænk|myśl|rozumuj|přemýšl|uvažuj|думай|рассужда|размышля|міркуй|думай|мисли|düşün|akıl yürüt|fikir|berpikir|pikir|suy nghĩ|فكر|فكّر|فکر|سوچ|सोच|तर्क|চিন্তা|ভাব|যুক্তি|חשוב|תחשוב|חשבי|σκέψου|σκεφτ|gondolkod|ajattele",
  "思考|推理|思维|思維|考え|생각|추론|คิด|ใช้เหตุผล",
);

/** Asking politely: "in German, please" is an instruction without a verb. */
const PLEASE = anyOf(
  "please|bitte|s[’']il|svp|por favor|per favore|per piacere|alsjeblieft|graag|tack|proszę|prosím|пожалуйста|будь ласка|lütfen|tolong|mohon|làm ơn|من فضلك|لطفا|لطفاً|कृपया|দয়া করে|בבקשה|παρακαλώ",
  "请|請|お願い|ください|下さい|주세요|부탁|ขอ",
);

/** Someone who learns a language wants it beside their own. */
const LEARN = anyOf(
  "learn|practi[cs]|study|teach|quiz me|lern|üb(?:e|en|ung)(?![\\p{L}])|unterricht|appren|étudi|entraîn|pratiqu|enseign|aprend|estudi|practic|enséñ|pratic|ensin|impar|stud|esercit|insegn|leren|oefen|lär|träna|uč[íi]|uczę|naucz|ćwicz|учу|изуча|научи|вивча|вчу|öğren|öğret|belajar|ajar|học|luyện|dạy|تعلم|أتعلم|علّمني|یاد|سیکھ|सीख|सिखा|শিখ|ללמוד|לומד|למד|μαθαίν|μάθε",
  "学|學|练|練|教我|教えて|勉強|習|공부|배우|연습|가르|เรียน|สอน|ฝึก",
);

/** A clause that asks how something is done: what it names is not how the answer is to be. */
const ASKS_HOW = anyOf(
  "(?:how|what|why|when|where|which|who|should i|do i|must i)(?![\\p{L}])|wie|was|warum|wann|soll ich|muss ich|comment|pourquoi|quand|que (?:dit|signifie|veut)|qu[’']est|cómo|qué|por qué|cuándo|como|o que|por que|quando|come|perché|cosa|hoe|wat|waarom|hur|vad|jak|co(?![\\p{L}])|dlaczego|как|что|почему|як|що|чому|nasıl|ne(?![\\p{L}])|neden|bagaimana|apa|làm sao|tại sao|كيف|ما(?![\\p{L}])|لماذا|چطور|چگونه|کیسے|कैसे|क्या|কীভাবে|কী|איך|מה(?![\\p{L}])|πώς|τι(?![\\p{L}])",
  "怎么|怎麼|如何|怎样|怎樣|什么|どう|なぜ|何|어떻게|뭐|무엇|อย่างไร|ยังไง|อะไร",
);

/** Words for pieces of language: "ten French words", "the tones of Vietnamese", "an Italian refrain". */
const PIECE = anyOf(
  "(?:words?|phrases?|sentences?|vocabulary|expressions?|idioms?|proverbs?|sayings?|verbs?|nouns?|grammar|tones?|alphabet|pronounc|pronunciation|poems?|haikus?|lyrics|songs?|refrain|chorus|carol|translations?|versions?|equivalents?|say(?:s)?|conversation|dialogue|greetings?|spelling)(?![\\p{L}])" +
    "|wort|wörter|satz|sätze|phrase|ausdr|vokab|verb|redewend|sprichw|gedicht|lied|refrain|übersetz|grammatik|artikel|fassung|mots?(?![\\p{L}])|expression|vocabul|proverb|poème|chanson|traduction|grammaire|palabra|frase|expresi|refr[aá]n|poema|canci|traducci|gramática|versi|palavra|expressões|canç|refrão|parol|fras|espression|vocabol|poesia|canzon|ritornell|woord|zinn|uitdrukk|ord(?![\\p{L}])|mening|uttryck|słow|słów|zda[nń]|zwrot|wyraż|przysłow|слов|слів|фраз|предлож|выраж|глагол|послов|перевод|стих|песн|речен|вираз|приказк|kelime|cümle|deyim|atasöz|şarkı|kata|kalimat|ayat|ungkap|peribahasa|từ(?![\\p{L}])|câu|thành ngữ|thanh điệu|كلم|جمل|عبار|أغني|أبيات|کلم|جمله|عبارت|محاور|शब्द|वाक्य|मुहावर|শব্দ|বাক্য|מיל|משפט|ביטוי|שיר|λέξ|φράσ|έκφρασ",
  "单词|單字|单字|词|詞|句|儿歌|歌|诗|詩|谚语|成语|语法|文法|単語|例文|表現|歌|文法|단어|문장|표현|가사|노래|속담|시(?![\\p{L}])|คำ|สำนวน|ประโยค|เพลง",
);

/** Commas and words for "and" and "or" between names that are named together. */
const TOGETHER =
  /^[\s,、،/&+·–—-]{0,3}(?:(?:and|or|und|oder|et|ou|y|e|o|en|of|och|eller|og|i|oraz|lub|и|или|і|та|й|або|ve|veya|dan|atau|và|hoặc|و|أو|یا|اور|और|या|এবং|ও|ו|και|ή|then|dann|puis|luego|sedan|in|into|auf|på|en|em|po|на|στα|بال|nachher|first|both)[\s,]{0,2}){0,3}$|^\s?(?:と|や|および|及び|、|和|跟|与|與|及|或|和|、|와|과|랑|및|및 |และ|หรือ)\s?(?:用)?$/iu;

/** "中英双语", "日英対訳": each letter is a language. */
const PAIR = /([中汉漢英法德日韩韓俄西葡意])([中汉漢英法德日韩韓俄西葡意])(?:双语|雙語|两种语言|對照|对照|対訳|互译)/u;
const LETTERS: Readonly<Record<string, string>> = Object.fromEntries(
  "中zh 汉zh 漢zh 英en 法fr 德de 日ja 韩ko 韓ko 俄ru 西es 葡pt 意it".split(" ").map((pair) => [pair[0], pair.slice(1)]),
);

/** "Use German", "speak German": an order as long as nothing follows that German is said of, as in "use German quotation marks". */
const USE_BEFORE = new RegExp(
  `${beginnings("using|use|uses|speak|speaks|speaking|pakai|gunakan|guna|menggunakan|dùng")} ${BETWEEN}$`,
  "iu",
);
/** "In Chinese medicine" is no language, "in Chinese what medicine is" is. English only: elsewhere the forms differ. */
const IN_BEFORE = new RegExp(`${beginnings("in|into|to")} ${BETWEEN}$`, "iu");
/** What may follow a language that is not said of anything. */
const ENDS_PHRASE =
  /^(?:$|['’"]?\s*[^\p{L}\p{M}\p{N}\s'’-]|\s*$|\s+\P{Script=Latin}|\s+(?:language|languages|only|exclusively|please|thanks|and|or|but|not|instead|with|without|for|from|into|as|to|at|by|on|about|of|what|how|why|when|where|which|who|whether|if|unless|even|because|so|that|this|these|the|an?|my|your|our|it|me|us|you|i|all|always|from|now|here|today|again|throughout|everywhere|regardless|no|is|are|was|will|should|must|then|first|using|while|whatever|since|too|also|bitte|por|per|in (?:your|all|the|every|each|this|any|my|our|a|one|about|under|simple|plain|less|\d+))(?![\p{L}\p{M}-]))/iu;

/** "Output language: German", "Antwortsprache = Deutsch", "in the following language: German". */
const LABEL = new RegExp(
  `(?:${beginnings("language|lang|locale|idioma|lengua|lingua|língua|langue|taal|spr[åo]k|język|jazyk|язык|мова|dil|bahasa|ngôn ngữ")}|sprache|语言|語言|言語|언어)(?:[^\\p{L}\\n][^\\n:=：.!?]{0,24})?\\s{0,3}[:=：]\\s{0,3}["'*_\`]{0,3}$`,
  "iu",
);
/** The same with a code: "lang=de", "Output language: fr". */
const LABELLED_CODE = new RegExp(
  `${beginnings("language|lang|(?:\\p{L}{1,12})?sprache|idioma|lingua|langue")}\\s{0,3}[:=：]\\s{0,3}["'*_\`]{0,3}([a-z]{2})(?:[-_][a-z]{2,4})?["'*_\`]{0,3}(?=[\\s,;.)}\\]]|$)`,
  "iu",
);
/** A label about the answer, or about nothing else: others name the language of something ("native language: Thai"). */
const LABEL_OF_ANSWER =
  /output|respon|answer|repl|antwort|ausgabe|réponse|sortie|respuesta|salida|resposta|saída|risposta|following|folgend|(?<![\p{L}\p{M}])svar|odpowied|ответ|відпов|cevap|yanıt|回答|输出|輸出|出力|답변|^[\s\p{P}]*(?:language|lang|sprache|langue|idioma|lingua|taal|språk|język|язык|语言|語言|言語|언어)/iu;
const LABEL_OF_SOURCE = /source|input|original|quell|ausgangs|entrada|origen|origem|исходн|源/iu;

/** "All replies must be German." */
const MUST_BE_BEFORE = new RegExp(
  `${beginnings("answers?|replies|reply|responses?|outputs?|everything|messages?")} (?:must|should|shall|has to|have to|needs? to|will) (?:always |only |all )?be (?:only |entirely |fully )?$`,
  "iu",
);
/** "German only", "only German": with nothing else in the sentence, it is an order. */
const ONLY_AFTER = /^[ \t]{1,2}(?:only|exclusively|nur|uniquement|seulement|solo|apenas)(?:[ \t]please)?\s*$/iu;
const ONLY_BEFORE =
  /^[\s\p{P}]*(?:only|nur|bitte nur|uniquement|seulement|s[oó]lo|solamente|apenas|somente|только|тільки|лише|tylko|sadece)\s$/iu;
/** "A German-speaking assistant" speaks German, and may speak other languages. */
const SPEAKING_AFTER =
  /^(?:-|‑| )(?:speaking|language)\s(?:\p{L}{1,16}\s)?(?:assistant|chat\s?bot|bot|agent|expert|advisor|tutor|support)/iu;
/** A text that is written in a language already: "whether a text is written in French". */
const IS_WRITTEN =
  /(?<![\p{L}\p{M}])(?:is|are|was|were|texts?|books?|something|anything)\s(?:\p{L}{1,16}\s)?written\s(?:\p{L}{1,16}\s)?in\s/iu;

export const grammar = {
  USE_BEFORE,
  IN_BEFORE,
  ENDS_PHRASE,
  LABEL,
  LABELLED_CODE,
  LABEL_OF_ANSWER,
  LABEL_OF_SOURCE,
  MUST_BE_BEFORE,
  ONLY_AFTER,
  ONLY_BEFORE,
  SPEAKING_AFTER,
  IS_WRITTEN,
  INTO_BEFORE,
  INTO_ITSELF,
  INTO_AFTER,
  FROM_BEFORE,
  FROM_AFTER,
  NOT_BEFORE,
  NOT_AFTER,
  NOT_ONLY,
  TRANSLATE,
  ANSWER,
  WRITE_IN,
  DRAFT,
  THINK,
  PLEASE,
  LEARN,
  ASKS_HOW,
  PIECE,
  TOGETHER,
  PAIR,
  LETTERS,
};
