import { requestedLanguages } from "../../../text/languages/requests.ts";
import { countScripts, SCRIPTS, scriptsOfLanguage } from "../../../text/scripts.ts";
import { hintReader } from "./hints.ts";
import { type KnownText, perText, READ_UNITS } from "./known-text.ts";
import { quiet, type Reading } from "./signal.ts";
import type { ConversationView } from "./view.ts";
import { wordsOf } from "./words.ts";

/** Something the user asked of an answer, and whether an answer has it. */
interface Requirement {
  readonly kind: string;
  readonly met: (answer: string) => boolean;
}

/** A requirement of an earlier turn still holds when the user said that it would. */
const STANDING =
  /\b(?:always|from now on|every (?:answer|reply|response|time)|all (?:your )?(?:answers|replies|responses)|throughout|never|for the rest of)\b/iu;
const ANSWERS = ["answers", "replies", "responses"];
/** One of these stands wherever `STANDING` matches. */
const STANDING_HINTS = [
  ...["always", "from now on", "throughout", "never", "for the rest of"],
  ...["every answer", "every reply", "every response", "every time"],
  ...ANSWERS.flatMap((answers) => [`all ${answers}`, `all your ${answers}`]),
];

/** Sentences of a request; a requirement stands in one. */
const SENTENCE = /[^.!?\n。！？]{1,600}/gu;

/**
 * Requirements that the user stated and the latest answer does not meet: those of the latest turn, and of earlier turns
 * those that were said to hold on. In long conversations the middle is lost: 8 % of citations go to turns 2–3, 20 % to
 * the last (Laban et al. 2505.06120). Only what can be checked without doubt is read, in English; the rest is unseen.
 */
export function requirements({ asked, answers }: ConversationView): Reading {
  const latest = answers.at(-1)?.text;
  if (latest === undefined) return quiet("no answer yet");
  const stated = [...asked.slice(0, -1).flat().flatMap(standingIn), ...asked.slice(-1).flat().flatMap(statedIn)];
  if (stated.length === 0) return quiet("none stated that can be checked");
  const unmet = stated.filter(({ met }) => !met(latest.text)).map(({ kind }) => kind);
  return {
    risk: unmet.length === 0 ? 0 : Math.max(0.5, unmet.length / stated.length),
    why: unmet.length === 0 ? `${stated.length} met` : `unmet: ${[...new Set(unmet)].join(", ")}`,
  };
}

/** Reads one kind of requirement from a sentence, in which it can stand only where one of its hints does. */
interface Reader {
  /** In lower case. */
  readonly hints: readonly string[];
  readonly read: (sentence: string) => readonly Requirement[];
}

const hintsIn = perText(({ text }) => hintsOf(text.slice(0, READ_UNITS)));

const statedIn = perText((known) =>
  sentencesOf(known).flatMap((sentence) => requirementsIn(sentence, hintsOf(sentence))),
);

const standingIn = perText((known) =>
  isStanding(known.text.slice(0, READ_UNITS), hintsIn(known))
    ? sentencesOf(known).flatMap((sentence) => {
        const hints = hintsOf(sentence);
        return isStanding(sentence, hints) ? requirementsIn(sentence, hints) : [];
      })
    : [],
);

/** None where no reader has anything to look for. */
function sentencesOf(known: KnownText): readonly string[] {
  return (hintsIn(known) & ~STANDING_HINT) === 0 ? [] : (known.text.slice(0, READ_UNITS).match(SENTENCE) ?? []);
}

function isStanding(text: string, hints: number): boolean {
  return (hints & STANDING_HINT) !== 0 && STANDING.test(text);
}

function requirementsIn(sentence: string, hints: number): readonly Requirement[] {
  return READERS.flatMap(({ read }, index) => ((hints >> index) & 1 ? read(sentence) : []));
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
const QUOTES = ['"', "“", "”"];
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

function format(kind: string, wanted: RegExp, form: RegExp): Reader["read"] {
  return (sentence) => (wanted.test(sentence) ? [{ kind, met: (answer) => form.test(answer) }] : []);
}

const ANSWERING = ["answer", "reply", "respond", "write", "speak", "say", "translate", "explain"];
const ANSWER_IN = new RegExp(`\\b(?:${ANSWERING.join("|")})\\b`, "iu");

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

const READERS: readonly Reader[] = [
  { hints: [" words", " sentences"], read: lengths },
  { hints: QUOTES, read: forbidden },
  { hints: QUOTES, read: demanded },
  { hints: ["json"], read: format("JSON", JSON_WANTED, JSON_START) },
  { hints: ["table"], read: format("table", TABLE_WANTED, CELL) },
  { hints: ["bullet", "numbered"], read: format("list", LIST_WANTED, ITEM) },
  { hints: ANSWERING, read: tongue },
];

/** Which readers a text may have something for, and whether it may be standing. */
const hintsOf = hintReader([...READERS.map(({ hints }) => hints), STANDING_HINTS]);
const STANDING_HINT = 1 << READERS.length;
