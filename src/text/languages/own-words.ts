/** Quotations, each with its bound: an opener that nobody closes hides nothing. */
const QUOTED =
  /"[^"\n]{1,2000}"|“[^“”]{1,2000}”|„[^„“”]{1,2000}[“”]|”[^”\n]{1,2000}”|«[^«»]{1,2000}»|‹[^‹›]{1,2000}›|「[^「」]{1,2000}」|『[^『』]{1,2000}』|《[^《》]{1,400}》|(?<![\p{L}\p{N}])[‘'‚][^’'\n]{1,400}[’'‘](?![\p{L}\p{N}])/gu;
const CODE = /```[\s\S]{0,20000}?(?:```|$)|~~~[\s\S]{0,20000}?(?:~~~|$)|`[^`\n]{1,400}`/gu;
const ADDRESS = /\b(?:https?:\/\/|www\.)[^\s<>"]{1,2000}|[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{1,64}/gu;
const QUOTED_LINE = /^[ \t]{0,3}>.*$/gmu;
const MATHS = /\$\$[^$]{1,2000}\$\$|\$[^$\n]{1,400}\$/gu;

const COLON = /:(?=\s)|：/u;
const BLANK_LINE = /\n[ \t]*\n/u;
/** From here on a text is long enough to hold somebody else's. */
const LONG_UNITS = 600;
/** Longest paragraph that counts as what its sender says about the rest. */
const SAID_UNITS = 400;
/** "Summarise this:" and what it is about. */
const INTRODUCTION_UNITS = 300;
const MATERIAL_UNITS = 120;

/** A message without what it quotes: quotations, code, formulas, addresses. Offsets are not kept. */
export function withoutQuotations(text: string): string {
  return text
    .replace(CODE, " ")
    .replace(QUOTED_LINE, " ")
    .replace(ADDRESS, " ")
    .replace(MATHS, " ")
    .replace(QUOTED, " … ");
}

/**
 * What a message says itself, apart from a text that it hands over: the words before a colon that a long text follows,
 * or the short first and last paragraphs of a long message. The message itself where there is nothing of the kind.
 */
export function ownPart(text: string): string {
  const colon = text.slice(0, INTRODUCTION_UNITS).search(COLON);
  if (colon > 0 && text.length - colon > Math.max(MATERIAL_UNITS, 2 * colon)) return text.slice(0, colon);
  if (text.length < LONG_UNITS) return text;
  const paragraphs = text.split(BLANK_LINE);
  if (paragraphs.length < 2) return text;
  const ends = [paragraphs[0] ?? "", paragraphs.at(-1) ?? ""].filter(({ length }) => length <= SAID_UNITS);
  return ends.length === 0 ? text : ends.join("\n");
}

/** "Review this prompt:", "reply to this customer:", "Fasse das Ticket zusammen:". What follows is what the request is about. */
const HANDS_OVER =
  /(?<![\p{L}\p{M}])(?:review|check|improve|critique|analy[sz]e|summari[sz]e|proofread|correct|rewrite|rephrase|paraphrase|classify|evaluate|assess|rate|edit|fix|shorten|translate|explain|reply to|respond to|what does|what is wrong|überprüf|prüf|verbesser|fass|bewert|korrigier|übersetz|kürz|révis|corrig|résum|évalu|tradu|amélior|vérifi|revis|resum|mejor|melhor|evalúa|avali|riassum|migliora|valuta|vertaal|verbeter|controleer|sprawdź|popraw|przetłumacz|streść|провер|исправ|переведи|перевод|перескаж|перевір|виправ|переклад|çevir|düzelt|özetle|terjemah|perbaiki|ringkas|dịch|sửa|tóm tắt|ترجم|صحح|لخص|अनुवाद|सुधार)[^.!?\n:：]{0,80}[:：]|(?:翻译|翻譯|总结|總結|润色|修改|改进|审查|评价|要約|添削|翻訳|校正|번역|요약|교정)[^。！？\n:：]{0,40}[:：]/iu;

/** Where a text begins that a request hands over behind a colon, however short it is; `undefined` where none is. */
export function materialStart(text: string): number | undefined {
  const found = HANDS_OVER.exec(text.slice(0, INTRODUCTION_UNITS));
  return found === null ? undefined : found.index + found[0].length;
}
