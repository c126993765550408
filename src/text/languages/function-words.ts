/*
 * The commonest words of languages in Latin letters, romanised Hindi and Arabic among them. A question of five words
 * holds one or two of them, which a table of n-grams of many hundred kilobytes would not tell much better. A word that
 * several languages share counts for each, the less the more there are.
 */
const WORDS: Readonly<Record<string, string>> = {
  en: "the of and to in is are was what how why when where which who do does did can could should would my me your you it this that these there for with on at from by an be have has had not if or but as about i i'm i've it's don't please make give tell explain write between before after without any some more most than into a list many much long best good provide generate create summarize describe its their they we our his her he she over under only each one two all also using used help need want know often during hi",
  es: "el la los las de del y que en es un una por para con no se su sus qué cómo cuál cuáles cuándo dónde quién porqué mi mis me te lo al como más pero si sí o hay son está están tengo puedo puede ser hacer hace sin sobre entre cuando muy esta este eso dame dime explícame hazme escribe ayuda quiero estos estas esa ese cada desde hasta donde cuántos cuántas cuánto fue era eran ya todo todos todas otro otra otros mejor mejores ejemplo describe escriba cuenta tiene tienen hizo bien dos tres les nos sólo solo también porque según contra dado dada haz crea genera",
  fr: "le la les de des du et que qui en est un une pour par avec ne pas se sa son ses ce cette ces quel quelle quels quelles comment pourquoi quand où mon ma mes je tu il elle nous vous on au aux dans sur plus mais si ou y a ai est ce c'est sont être faire fait sans entre moi donne-moi explique quoi l' d' qu' j' n' s' m' combien fut était étaient déjà tout tous toute toutes autre autres meilleur meilleurs exemple décris écris décrivez écrivez expliquez créez générez donne donnez aussi parce deux trois leur leurs lui cet dont chaque depuis jusqu' selon afin peut peuvent première premier comme ont été aurait ciel",
  de: "der die das den dem des und ist sind war was wie warum wann wo welche welcher welches wer ein eine einen einem einer für mit von zu zum zur im in auf an am bei nach aus es ich mir mich mein meine meinen du dir dein er sie wir nicht kein keine oder aber auch noch wenn dass ob man kann soll sollte muss wird werden hat haben habe gibt mach schreib nenne ab vor zwischen heißt bedeutet alle alles einige sehr mehr beste besten beispiel beschreibe schreiben erkläre erstelle bitte nur schon durch seit ihre ihr seine waren wurde wurden während damit sowie gegen sollten können welchen wieviel viele wenige jeder jede jedes beim vom als diese dieser dieses",
  pt: "o a os as de do da dos das e que em é um uma por para com não se seu sua no na nos nas ao à qual quais quando onde quem porquê meu minha meus minhas eu você me lhe mais mas ou há são está estão tenho posso pode ser fazer faz sem sobre entre muito esta este isso como devo num numa pelo pela foi era seus suas essa esse cada desde até quantos quantas quanto já todo todos todas outro outra melhor melhores exemplo descreva escreva crie gere explique liste dê diga foram porque também só dois duas três ele ela eles isto aquele jogar às pelos pelas",
  it: "il lo la i gli le di del della dei delle e che è in un una uno per con non si su sul al alla dal dalla nel nella come cosa quale quali quando dove chi perché mio mia miei mie mi ti ci più ma o sono ho ha posso può essere fare fa senza tra fra molto questa questo da qual cos' l' un' dell' c'è devo conviene quanti quante quanto fu era erano già tutto tutti tutte altro altra altri migliore migliori esempio descrivi scrivi crea genera spiega elenca dammi dimmi anche solo due tre cui loro sia stato degli alle agli sulla sulle sui nelle negli dalle ad ed",
  nl: "de het een en van is zijn was wat hoe waarom wanneer waar welke wie voor met op in aan bij naar uit te om ik mij me mijn je jij jouw hij zij we wij niet geen of maar ook nog als dat dit die kan moet zou wordt heeft heb hebben er over tussen zonder na per alle beste voorbeeld schrijf beschrijf geef deze dus door hun waren werd worden veel meer elke twee drie omdat tegen tijdens",
  pl: "i w z na do że się nie jest są to co jak dlaczego kiedy gdzie który która które kto dla o od po przed przez za ze ale lub czy mój moja moje mi mnie mam ma można mogę jaki jaka jakie ten ta te tego bez między czym tylko już skąd roczny zrób jako by być był była było były jego jej ich wszystkie każdy bardzo więcej napisz opisz wyjaśnij podaj dwa trzy również oraz podczas według ponieważ ludzi czego",
  sv: "och att det i en ett är som på för med av till den de inte om vad hur varför när var vilken vilka vem jag mig min mitt mina du din han hon vi ni kan ska skulle har hade från eller men också så utan mellan mellan under över gör göra finns ge",
  da: "og at det i en et er som på for med af til den de ikke om hvad hvordan hvorfor hvornår hvor hvilken hvem jeg mig min mit mine du din han hun vi kan skal har fra eller men også så uden mellem gør findes giv",
  no: "og at det i en et er som på for med av til den de ikke om hva hvordan hvorfor når hvor hvilken hvem jeg meg min mitt mine du din han hun vi kan skal har fra eller men også så uten mellom gjør finnes gi",
  cs: "a v z na do že se není je jsou to co jak proč kdy kde který která které kdo pro o od po před přes za ale nebo můj moje mi mě mám má mohu jaký jaká jaké ten ta bez mezi jen už jako být si aby když",
  ro: "și şi de la în un o este sunt nu că ce cum de ce când unde care cine pentru cu pe din mai dar sau meu mea mei îmi eu am are pot poate să fără între foarte acest această fi face",
  tr: "ve bir bu ne nasıl neden niçin hangi kim nerede zaman mi mı mu mü için ile de da ki çok daha en ama veya ya var yok ben bana benim sen sana biz o şu gibi kadar sonra önce olan olarak değil her kaç nedir miyim misin mısın lazım istiyorum iyi hakkında tarafından arasında üzerine yazın yaz açıkla hangisi hangileri kimdir neler midir mıdır mudur vardır nelerdir göre bunu bunlar şekilde içinde üzerinde olduğu ise yani bile böyle bazı tüm kaçıncı kimler mıydı verin liste iki üç oluştur kullanarak çekersem",
  vi: "là và của có cho không một các những được trong với để này đó thì mà như thế nào gì tại sao khi ở đâu ai tôi mình bạn em anh chị nên cần làm từ đến về trước sau hay hoặc rất nhiều mấy hãy cách mỗi viết liệt kê giải thích mô tả người việc thể trên dưới ngoài đã đang sẽ bị nhưng vì nếu vào ra lại cũng điều kia",
  id: "yang dan di ke dari untuk dengan ini itu adalah apa apakah bagaimana mengapa kenapa kapan mana siapa saya aku kamu anda tidak bisa akan pada atau juga sudah belum lebih agar karena jika kalau dalam saja cara oleh para buatkan berapa tolong sebutkan bandingkan gak nggak sebuah tulis tulislah buatlah jelaskan jelaskanlah berikan berikut bagi antara hal tersebut tentang secara menjadi dapat harus seorang setiap lain namun serta tetapi memiliki merupakan beberapa mereka kita kami ia dia salah satu seperti utama buat",
  ms: "yang dan di ke dari untuk dengan ini itu ialah apa apakah bagaimana mengapa kenapa bila mana siapa saya aku kamu anda awak tidak tak boleh akan pada atau juga sudah belum lebih supaya kerana jika kalau dalam sahaja cara oleh berapa tolong beza antara patutkah dahulu dulu maksud kena ni tu je nak macam sebuah tulis hal tersebut tentang secara menjadi dapat harus seorang setiap lain serta tetapi beberapa mereka kita kami ia dia seperti utama buat jelaskan berikan adalah bagi",
  fi: "ja on ei se että mitä miten miksi milloin missä mikä kuka minun minä sinä hän me te he kuin mutta tai jos voi voiko pitää olla ovat oli kun niin myös ilman mistä mihin minulla",
  hu: "a az és egy van nem hogy mi hogyan miért mikor hol melyik ki ez azt meg is de vagy ha csak már még lehet kell nekem én te ő volt vannak mint után",
  "hi-Latn":
    "hai hain kya kaise kyu kyun kyon kab kahan kaun mera mere meri mujhe hum tum aap yeh ye woh wo nahi nahin ka ke ki ko se mein me par pe aur ya bhi hi to toh kar karna karne karu karo karke raha rahe rahi hota hoti hote ho hu hoon tha thi gaya liye wala bahut kitna kuch sab yaar bhai chahiye batao bolu ghar acha accha",
  "ar-Latn":
    "ana enta enti inta huwa heya ihna 3ala 3la ala fi fil el w wa ya mesh mish ma mafi shu shou chno chnou eh ezay izzay kifach kifash kif leh lesh 3ayez 3ayza bghit bdi baddi 3aref bach bas bzaf kter awi keda hada hadi da di menein fin feen emta sabah kheir salam a3mel wesh dyal",
};

/** Letters that say as much as a common word does, by language. */
const LETTERS: readonly (readonly [RegExp, string])[] = [
  [/ñ/iu, "es"],
  [/[¿¡]/u, "es"],
  [/[ãõ]|ção|ções/iu, "pt"],
  [/[œ]|[ê]t|[èû]|ç[ao]/iu, "fr"],
  [/ß|ä[uo]?|ü[bhrn]/iu, "de"],
  [/[łśźżąę]/iu, "pl"],
  [/[ğış]/u, "tr"],
  [/[ơưđạảấầậẩẫắằặẳẵẹẻẽếềệểễịỉọỏốồộổỗớờợởỡụủứừựửữỳỵỷỹ]/iu, "vi"],
  [/[řěů]/iu, "cs"],
  [/[țșşţă]/iu, "ro"],
  [/å|ä/iu, "sv"],
  [/[øæ]/iu, "da"],
  [/[øæ]/iu, "no"],
  [/[őű]/iu, "hu"],
  [/ää|öö|yö/iu, "fi"],
];

/** Words with an apostrophe count by what stands before it in French and Italian: "l'acqua", "qu'il". */
const WORD = /[\p{L}\p{M}\d]+(?:[’'][\p{L}\p{M}]+)*/gu;
const ELIDED = /^(?:l|d|qu|j|n|s|m|c|un|dell|cos)['’]/u;

let table: ReadonlyMap<string, readonly string[]> | undefined;

/** How many of a text's words are commonest words of each language, by tag, in no order. Different words count, not repeats beyond three. */
export function functionWordCounts(text: string): ReadonlyMap<string, number> {
  table ??= compile();
  const counts = new Map<string, number>();
  const seen = new Map<string, number>();
  const add = (tag: string, weight: number) => counts.set(tag, (counts.get(tag) ?? 0) + weight);
  for (const [found] of text.matchAll(WORD)) {
    const word = found.toLowerCase().replace("’", "'");
    const key = table.has(word) ? word : (ELIDED.exec(word)?.[0] ?? "");
    const tags = table.get(key);
    if (tags === undefined) continue;
    const times = seen.get(key) ?? 0;
    if (times >= MOST_REPEATS) continue;
    seen.set(key, times + 1);
    for (const tag of tags) add(tag, 1 / tags.length);
  }
  for (const [letters, tag] of LETTERS) if (letters.test(text)) add(tag, 1);
  return counts;
}

const MOST_REPEATS = 3;

function compile(): ReadonlyMap<string, readonly string[]> {
  const words = new Map<string, string[]>();
  for (const [tag, list] of Object.entries(WORDS)) {
    for (const word of new Set(list.split(" "))) {
      const tags = words.get(word);
      if (tags === undefined) words.set(word, [tag]);
      else tags.push(tag);
    }
  }
  return words;
}
