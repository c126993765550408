import { requestedLanguages } from "../../../text/language-requests.ts";
import { countScripts, SCRIPTS, scriptsOfLanguage } from "../../../text/scripts.ts";
import { quiet, type Reading } from "./signal.ts";
import { type ConversationView, READ_TURNS, READ_UNITS } from "./view.ts";
import { wordsOf } from "./words.ts";

/** Something the user asked of an answer, and whether an answer has it. */
interface Requirement {
  readonly kind: string;
  readonly met: (answer: string) => boolean;
}

/** A requirement of an earlier turn still holds when the user said that it would. */
const STANDING =
  /\b(?:always|from now on|every (?:answer|reply|response|time)|all (?:your )?(?:answers|replies|responses)|throughout|never|for the rest of)\b/iu;

/** Sentences of a request; a requirement stands in one. */
const SENTENCE = /[^.!?\n。！？]{1,600}/gu;

/**
 * Requirements that the user stated and the latest answer does not meet: those of the latest turn, and of earlier turns
 * those that were said to hold on. In long conversations the middle is lost: 8 % of citations go to turns 2–3, 20 % to
 * the last (Laban et al. 2505.06120). Only what can be checked without doubt is read, in English; the rest is unseen.
 */
export function requirements({ turns, answers }: ConversationView): Reading {
  const latest = answers.at(-1);
  if (latest === undefined) return quiet("no answer yet");
  const stated = turns
    .slice(Math.max(0, turns.indexOf(latest.turn) - 2 * READ_TURNS), turns.indexOf(latest.turn) + 1)
    .flatMap((turn) =>
      sentencesOf(turn.texts.filter((text) => turn === latest.turn || STANDING.test(text.slice(0, READ_UNITS))))
        .filter((sentence) => turn === latest.turn || STANDING.test(sentence))
        .flatMap(requirementsIn),
    );
  if (stated.length === 0) return quiet("none stated that can be checked");
  const unmet = stated.filter(({ met }) => !met(latest.text)).map(({ kind }) => kind);
  return {
    risk: unmet.length === 0 ? 0 : Math.max(0.5, unmet.length / stated.length),
    why: unmet.length === 0 ? `${stated.length} met` : `unmet: ${[...new Set(unmet)].join(", ")}`,
  };
}

function sentencesOf(texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) => text.slice(0, READ_UNITS).match(SENTENCE) ?? []);
}

function requirementsIn(sentence: string): readonly Requirement[] {
  return [
    ...lengths(sentence),
    ...forbidden(sentence),
    ...demanded(sentence),
    ...formats(sentence),
    ...tongue(sentence),
  ];
}

const MOST =
  /\b(?:at most|no more than|up to|under|fewer than|less than|maximum(?: of)?|max\.?|within) (\d{1,4}) (words|sentences)\b/iu;
const SENTENCE_END = /[.!?](?=\s|$)/gu;
/** People count differently, and so do we: this much over the limit passes. */
const TOLERANCE = 1.15;

function lengths(sentence: string): readonly Requirement[] {
  const [, count, unit] = MOST.exec(sentence) ?? [];
  if (count === undefined) return [];
  const most = Number(count) * TOLERANCE;
  return [
    {
      kind: `length in ${unit?.toLowerCase()}`,
      met: (answer) =>
        unit?.toLowerCase() === "words"
          ? wordsOf(answer, answer.length).length <= most
          : (answer.match(SENTENCE_END)?.length ?? 0) <= most + 1,
    },
  ];
}

/** A word or phrase in quotation marks right behind the verb. */
const QUOTED = `(?:the )?(?:exact )?(?:(?:words?|phrases?|terms?|names?|expressions?|sentence) )?["“”]([^"“”\\n]{2,60})["“”]`;
const FORBIDDEN = new RegExp(
  `\\b(?:do not|don['’]t|never|avoid|without) (?:ever )?(?:(?:use|using|say|saying|mention|mentioning|write|writing|include|including) )?${QUOTED}`,
  "giu",
);
const DEMANDED = new RegExp(
  `\\b(?:must|always|make sure to|be sure to|please) (?:use|say|mention|include|contain|begin with|start with|end with) ${QUOTED}`,
  "giu",
);

function forbidden(sentence: string): readonly Requirement[] {
  return quoted(sentence, FORBIDDEN).map((text) => ({
    kind: "something not to be said",
    met: (answer) => !has(answer, text),
  }));
}

function demanded(sentence: string): readonly Requirement[] {
  return quoted(sentence, DEMANDED).map((text) => ({
    kind: "something to be said",
    met: (answer) => has(answer, text),
  }));
}

const JSON_START = /[{[]/u;
const CELL = /[|\t]/u;
const ITEM = /^\s{0,8}(?:[-*•]|\d{1,3}[.)])\s/mu;
const JSON_WANTED = /\b(?:in|as|valid|return|only) (?:valid |a |plain )?json\b/iu;
const TABLE_WANTED = /\b(?:in|as|into) (?:a |an )?(?:markdown )?table\b/iu;
const LIST_WANTED = /\b(?:in|as|use) (?:a )?(?:bullet(?:ed)?|numbered)[ -](?:points?|list|format)\b/iu;

function formats(sentence: string): readonly Requirement[] {
  const found: Requirement[] = [];
  if (JSON_WANTED.test(sentence)) found.push({ kind: "JSON", met: (answer) => JSON_START.test(answer) });
  if (TABLE_WANTED.test(sentence)) found.push({ kind: "table", met: (answer) => CELL.test(answer) });
  if (LIST_WANTED.test(sentence)) {
    found.push({ kind: "list", met: (answer) => ITEM.test(answer) });
  }
  return found;
}

const ANSWER_IN = /\b(?:answer|reply|respond|write|speak|say|translate|explain)\b/iu;

/** A language with a script of its own that the answer shall be in. */
function tongue(sentence: string): readonly Requirement[] {
  if (!ANSWER_IN.test(sentence)) return [];
  return requestedLanguages(sentence)
    .slice(-1)
    .flatMap((tag) => {
      const wanted = scriptsOfLanguage(tag) ?? [];
      if (wanted.length === 0 || wanted.includes("latin")) return [];
      return [{ kind: `language ${tag}`, met: (answer: string) => isPartlyIn(answer, wanted) }];
    });
}

function isPartlyIn(answer: string, wanted: readonly string[]): boolean {
  const counts = countScripts(answer);
  let letters = 0;
  let right = 0;
  for (const [id, script] of SCRIPTS.entries()) {
    if (script === "none") continue;
    letters += counts[id] ?? 0;
    if (wanted.includes(script)) right += counts[id] ?? 0;
  }
  return right >= letters / 10;
}

function quoted(sentence: string, pattern: RegExp): readonly string[] {
  return Array.from(sentence.matchAll(pattern), ([, text = ""]) => text);
}

function has(answer: string, text: string): boolean {
  return answer.toLowerCase().includes(text.toLowerCase());
}
