import { KNOWN_LANGUAGES } from "./known-languages.ts";
import { type LanguageMention, languageMentions } from "./language-names.ts";
import { grammar } from "./request-grammar.ts";

/** A language that a text asks for by name. */
export interface LanguageWish {
  /** BCP 47 primary subtag. */
  readonly code: string;
  /**
   * `only`: everything is to be in it ("answer in German"). `also`: it is welcome beside the user's own ("translate into
   * German", "ten German words"). `not`: it is unwanted. `from`: texts in it are what the request is about.
   */
  readonly kind: "only" | "also" | "not" | "from";
  /** Whether it is about the answer, the reasoning, or both. */
  readonly of: "answer" | "thought" | "both";
}

/** More is not read, half of it from each end: texts are given whole, and a wish may stand in their middle. */
const MOST_READ = 200_000;
/** As far before and after a name as the words around it are read. */
const LOOK_BEFORE = 64;
const LOOK_AFTER = 32;
/** Where a piece of language is named beside the name: "French words", "palabras útiles en francés". */
const PIECE_AFTER = 30;
const PIECE_BEFORE = 24;
/** A verb so far from its clause's start has a subject of its own: "the people next door speak German". */
const LATEST_VERB = 24;
/** A sentence no longer than this has no room for something to be written: "back to English, please". */
const BARE_REQUEST = 28;

/** A longer one is cut: what belongs together stands closer. */
const SENTENCE = /[^.!?。！？؟।\n;；]{1,500}/gu;
const CLAUSE = /[^,，،؛:：—–]+/gu;
/** Who speaks German in "my neighbours speak German". */
const OTHERS =
  /(?<![\p{L}\p{M}])(?:i|we|he|she|they|my|our|his|her|their|people|who|everyone|nobody|ich|wir|er|mein\p{L}{0,2}|je|j[’']|nous|ils?|elles?|mon|mes|ma|yo|mis?|ellos|eu|meus?|minha|io|mio|mia|miei|ik|mijn|jag|min|mój|moja|moi|я|мы|он|она|они|мой|моя|мои|мій|моя|ми|ben|biz|benim|saya|aku|kami|tôi|chúng tôi|أنا|نحن|मैं|मेरे|मेरी|আমি|আমার|אני|εγώ)(?![\p{L}\p{M}])/iu;
const ADDRESSED =
  /(?<![\p{L}\p{M}])(?:you|your|please|always|bitte|du|tu|toi|vous|usted|tú|você|siempre|sempre|toujours|immer|veuillez|por favor|пожалуйста|ты|вы|lütfen|tolong|mohon|hãy|كن|لطفا|कृपया)(?![\p{L}\p{M}])/iu;
/** "Polish this" is no language. */
const VERB_POLISH = /^polish$/u;
const OBJECT = /^\s(?:this|that|the|my|our|it|up|these|and)\b/iu;
/** Turkish says "in English" with the bare name: "İngilizce yaz". */
const TURKISH_NAME = /[çc][ea]$/iu;
const TURKISH_VERB =
  /(?<![\p{L}\p{M}])(?:cevap|yanıt|yaz|söyle|anlat|açıkla|konuş|düşün|çevir|oku|ver|olsun|hazırla|özetle)/iu;

/** What a text says about languages, in order. Deterministic and linear; at most 200,000 units are read. */
export function languageWishes(text: string): readonly LanguageWish[] {
  const read = text.length <= MOST_READ ? text : `${text.slice(0, MOST_READ / 2)}\n${text.slice(-MOST_READ / 2)}`;
  return Array.from(read.matchAll(SENTENCE), ([sentence]) => wishesOf(sentence)).flat();
}

/** Codes of the languages a text asks for or speaks of translating from, in order of appearance and without repeats. */
export function requestedLanguages(text: string): readonly string[] {
  const asked = languageWishes(text).filter(({ kind }) => kind !== "not");
  return [...new Set(asked.map(({ code }) => code))];
}

type Direction = "into" | "from" | "none";

interface Named extends LanguageMention {
  readonly before: string;
  readonly after: string;
  readonly clause: string;
  /** The clause up to the name. */
  readonly lead: string;
  /** The sentence up to the name, as far as it is looked at. */
  readonly preceding: string;
  direction: Direction;
}

function wishesOf(sentence: string): LanguageWish[] {
  const named = namesIn(sentence);
  const pairs = [...pairIn(sentence), ...codeIn(sentence)];
  if (named.length === 0) return pairs;
  const used = usedOf(named, sentence);
  share(named, sentence);
  for (const name of used) name.direction = "none";
  return [...named.flatMap((name) => wishOf(name, sentence)), ...pairs];
}

function namesIn(sentence: string): Named[] {
  const mentions = languageMentions(sentence);
  if (mentions.length === 0) return [];
  const clauses = [...sentence.matchAll(CLAUSE)];
  return mentions.flatMap((mention, index) => {
    const { start, end } = mention;
    const after = sentence.slice(end, end + LOOK_AFTER);
    const word = sentence.slice(start, end);
    if (VERB_POLISH.test(word.toLowerCase()) && OBJECT.test(after)) return [];
    const clause = clauses.findLast((candidate) => candidate.index <= start);
    const clauseText = clause?.[0] ?? sentence;
    const clauseStart = clause?.index ?? 0;
    const from = Math.max(clauseStart, mentions[index - 1]?.end ?? 0, start - LOOK_BEFORE);
    const before = sentence.slice(from, start);
    const lead = sentence.slice(clauseStart, start);
    const preceding = sentence.slice(Math.max(0, start - LOOK_BEFORE), start);
    const direction = directionOf(word, before, after, clauseText);
    return [{ ...mention, before, after, clause: clauseText, lead, preceding, direction }];
  });
}

function directionOf(word: string, before: string, after: string, clause: string): Direction {
  if (grammar.FROM_BEFORE.test(before) || grammar.FROM_AFTER.test(after)) return "from";
  if (grammar.INTO_BEFORE.test(before) || grammar.INTO_AFTER.test(after) || grammar.INTO_ITSELF.test(word))
    return "into";
  return TURKISH_NAME.test(word) && TURKISH_VERB.test(clause) ? "into" : "none";
}

/** Names that something else is said to be by, where "use" or "speak" stands before them: "use Swedish or Danish butter". */
function usedOf(named: readonly Named[], sentence: string): readonly Named[] {
  const used: Named[] = [];
  for (const [index, name] of named.entries()) {
    if (!grammar.USE_BEFORE.test(name.before)) continue;
    let last = index;
    while (together(named[last], named[last + 1], sentence)) last++;
    if (!grammar.ENDS_PHRASE.test(named[last]?.after ?? "")) used.push(...named.slice(index, last + 1));
  }
  return used;
}

function together(left: Named | undefined, right: Named | undefined, sentence: string): boolean {
  return left !== undefined && right !== undefined && grammar.TOGETHER.test(sentence.slice(left.end, right.start));
}

/** "in English, German and French", "日本語、英語で": what is said of one is said of those named with it. */
function share(named: Named[], sentence: string): void {
  for (const [index, name] of named.entries()) {
    const previous = named[index - 1];
    if (name.direction === "none" && together(previous, name, sentence)) name.direction = previous?.direction ?? "none";
  }
  for (let index = named.length - 2; index >= 0; index--) {
    const name = named[index];
    const next = named[index + 1];
    if (name?.direction === "none" && together(name, next, sentence)) name.direction = next?.direction ?? "none";
  }
}

function wishOf(name: Named, sentence: string): LanguageWish[] {
  const { code, before, after, clause, direction } = name;
  const of = subjectOf(clause, sentence);
  const refused =
    (grammar.NOT_BEFORE.test(before) || grammar.NOT_AFTER.test(after)) && !grammar.NOT_ONLY.test(sentence);
  // "Don't translate it into English" says nothing about the answer's language.
  if (refused) return grammar.TRANSLATE.test(clause) ? [] : [{ code, kind: "not", of }];
  const labelled = grammar.LABEL.test(name.preceding) ? kindOfLabel(name.preceding) : undefined;
  if (labelled !== undefined) return [{ code, kind: labelled, of }];
  if (direction === "from") return [{ code, kind: "from", of }];
  if (isOrderAlone(name)) return [{ code, kind: "only", of }];
  if (grammar.SPEAKING_AFTER.test(after) && ADDRESSED.test(name.lead)) return [{ code, kind: "also", of }];
  const learns = grammar.LEARN.test(sentence);
  if (direction === "into") return [{ code, kind: isTold(name, sentence) && !learns ? "only" : "also", of }];
  return learns || namesPiece(name) ? [{ code, kind: "also", of }] : [];
}

function kindOfLabel(label: string): LanguageWish["kind"] {
  if (grammar.LABEL_OF_SOURCE.test(label)) return "from";
  return grammar.LABEL_OF_ANSWER.test(label) ? "only" : "also";
}

/** "German only.", "All replies must be German." */
function isOrderAlone({ lead, after }: Named): boolean {
  if (grammar.MUST_BE_BEFORE.test(lead)) return grammar.ENDS_PHRASE.test(after);
  if (grammar.ONLY_AFTER.test(after)) return !LETTER.test(lead);
  return grammar.ONLY_BEFORE.test(lead) && grammar.ENDS_PHRASE.test(after) && !NEXT_WORD.test(after);
}

function subjectOf(clause: string, sentence: string): LanguageWish["of"] {
  const [thinks, answers] = [grammar.THINK.test(clause), grammar.ANSWER.test(clause)];
  if (thinks) return answers ? "both" : "thought";
  if (answers || !grammar.THINK.test(sentence)) return "answer";
  return grammar.ANSWER.test(sentence) ? "answer" : "thought";
}

/** Whether the model is told to answer or think in this language, rather than to make something in it. */
function isTold({ clause, lead, before, after, preceding }: Named, sentence: string): boolean {
  if (grammar.IN_BEFORE.test(before) && !grammar.ENDS_PHRASE.test(after)) return false;
  if (grammar.IS_WRITTEN.test(preceding)) return false;
  if (grammar.WRITE_IN.test(before)) return !asksHow(sentence) && !grammar.DRAFT.test(after);
  // "In German, please": the comma ends the clause.
  if (sentence.trim().length <= BARE_REQUEST && grammar.PLEASE.test(sentence) && !asksHow(sentence)) return true;
  const text = tells(clause) ? clause : tells(sentence) ? sentence : undefined;
  if (text === undefined || asksHow(text) || grammar.TRANSLATE.test(text)) return false;
  if (ADDRESSED.test(lead)) return true;
  if (OTHERS.test(lead)) return false;
  // In languages that put the verb last, it is not in the lead at all.
  const verb = grammar.ANSWER.exec(lead) ?? grammar.THINK.exec(lead);
  return verb === null || verb.index <= LATEST_VERB;
}

function tells(text: string): boolean {
  return grammar.ANSWER.test(text) || grammar.THINK.test(text);
}

function asksHow(sentence: string): boolean {
  const start = sentence.search(LETTER);
  const asked = grammar.ASKS_HOW.exec(sentence);
  return asked !== null && (asked.index <= start + 1 || UNSPACED.test(asked[0]));
}

const LETTER = /[\p{L}\p{M}]/u;
const NEXT_WORD = /^\s+\p{L}/u;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}\p{Script=Thai}]/u;

function namesPiece({ before, after }: Named): boolean {
  return grammar.PIECE.test(after.slice(0, PIECE_AFTER)) || grammar.PIECE.test(before.slice(-PIECE_BEFORE));
}

function pairIn(sentence: string): LanguageWish[] {
  const letters = grammar.PAIR.exec(sentence)?.slice(1) ?? [];
  return letters.flatMap((letter) => {
    const code = grammar.LETTERS[letter];
    return code === undefined ? [] : [{ code, kind: "also", of: "answer" } as const];
  });
}

/** "lang=de": a code counts where a label says what it is. */
function codeIn(sentence: string): LanguageWish[] {
  const label = grammar.LABELLED_CODE.exec(sentence);
  const code = label?.[1]?.toLowerCase();
  if (label === null || code === undefined || !CODES.has(code)) return [];
  const said = sentence.slice(Math.max(0, label.index - LOOK_BEFORE), label.index) + label[0];
  return [{ code, kind: kindOfLabel(said), of: "answer" }];
}

/** Codes that are no words where a label stands before them. */
const CODES: ReadonlySet<string> = new Set(KNOWN_LANGUAGES);
