import type { TurnRequest } from "../../core/conversation.ts";
import { languageMentions } from "../../text/languages/language-names.ts";
import { SCRIPTS, type Script, type ScriptId, scriptsOfLanguage } from "../../text/scripts.ts";
import { clipped, READ_MESSAGES } from "./wishes.ts";

/** Units that are read of each message, half from each end. */
const READ_UNITS = 4_000;

/** Lands, letters and people that make their script a subject: names of languages are known elsewhere. Beginnings of words. */
const EAST_ASIAN: readonly Script[] = ["han", "hiragana", "katakana", "hangul"];
const SUBJECTS: readonly (readonly [RegExp, readonly Script[]])[] = [
  [
    /(?<!\p{L})(?:chin[ae]|cina|kina|kiina|čín|chiny|tiongkok|trung quốc|кита[йею]|çin|taiwan|тайван|hong kong|beijing|peking|pékin|shanghai|japan|japon|japó|japão|giappon|jepang|nhật|япон|tok[iy]o|kyoto|kore[ay]|corea|corée|coreia|koreia|коре[яию]|seoul|kanji|hanzi|hanja|hangul|hangeul|kana|confuci|konfuz|dao(?:is|de)|tao(?:is|te)|zen|buddh|asia|azja|azië|азия)/iu,
    EAST_ASIAN,
  ],
  [
    /(?<!\p{L})(?:russ|rusia|rosj|rusko|росси|росій|soviet|sowjet|ukrain|ucrain|украин|україн|bulgar|болгар|serbi|belarus|moscow|moskau|moscou|kyiv|kiev|cyrill|kyrill)/iu,
    ["cyrillic"],
  ],
  [
    /(?<!\p{L})(?:arab|islam|muslim|moslem|qur|koran|hadi[ts]|iran|iraq|irak|syri|egypt|ägypt|saudi|palestin|pakistan|afghan|persi)/iu,
    ["arabic"],
  ],
  [/(?<!\p{L})(?:hebr|israel|jew|judai|jüdi|juif|judí|bible|bibel|biblia|tora|kabbal)/iu, ["hebrew"]],
  [
    /(?<!\p{L})(?:india|indien|inde(?!\p{L})|hindu|sanskrit|yoga|nepal|marath)/iu,
    ["devanagari", "bengali", "tamil", "telugu"],
  ],
  [/(?<!\p{L})(?:bangla|bengal)/iu, ["bengali"]],
  [/(?<!\p{L})(?:thai|tailan|bangkok)/iu, ["thai"]],
];

/**
 * By script number: whether the conversation names a language that is written in it, or what goes with one. Where it does,
 * single words in that script are terms. Linear; bounded like wishes are.
 */
export function namedScripts({ messages }: TurnRequest): readonly boolean[] {
  const named = new Set<Script>();
  for (const { content } of messages.slice(-READ_MESSAGES)) {
    const text = clipped(content, READ_UNITS);
    addNamed(text, named);
    for (const [subject, scripts] of SUBJECTS) {
      if (subject.test(text)) for (const script of scripts) named.add(script);
    }
  }
  return SCRIPTS.map((script) => named.has(script));
}

/** Whether a text names a language that is written in this script: "from Greek", "przez greckie". */
export function namesScript(text: string, script: ScriptId): boolean {
  const named = new Set<Script>();
  addNamed(text, named);
  return named.has(SCRIPTS[script] as Script);
}

function addNamed(text: string, named: Set<Script>): void {
  for (const { code } of languageMentions(text)) {
    for (const script of scriptsOfLanguage(code) ?? []) named.add(script);
  }
}
