import { decodeHidden } from "../../text/hidden-characters.ts";
import { asRead, flowing, type PackRule } from "./pack-rule.ts";

/** Words that no page needs where its readers do not look, but that planted instructions consist of. */
const INSTRUCTION = flowing(
  [
    "\\b(?:ignore|disregard) [a-z]+ [a-z]",
    "\\b(?:AI|LLM|GPT|chat\\s?bot|language model)s?(?: (?:assistant|agent|model)s?)?[,:]? (?:please|reading|do not|ignore|say|reply|respond|(?:must|should|shall) (?:also |always |first |only )?(?:send|include|output|print|call|forward|recommend|rate|rank|tell|state|mention|say))\\b",
    "\\b(?:AI|assistants?|agents?|language models?|LLMs?|chatbots?)\\s?:",
    "\\b(?:do not|don['’]t|never) (?:tell|inform|mention|reveal|alert|notify|disclose)(?: to)? (?:this|that|these|it|them|anyone|the user|the human)\\b",
    "\\b(?:send|forward|e-?mail|upload|post|transmit|leak|share) (?:the |your |all |this |these |user's |entire |full |its )*(?:conversation|chat history|user data|credentials|api keys?|secrets|system prompt)\\b",
    "\\b(?:transfer|wire|send) (?:[$€£]\\s?\\d|\\d+(?:[.,]\\d+)* (?:USD|EUR|BTC|dollars|euros))",
    "\\b(?:system prompt|new instructions?|hidden instructions?|secret instructions?|instructions? (?:for|to) (?:the )?(?:AI|model|assistant|agent))\\b",
    "\\byou (?:must|are to|have to|shall) (?:now |first |also |always |immediately |instead )*(?:send|forward|call|transfer|delete|reply|respond|say|output|visit|execute|ignore|reveal|tell|recommend|print|answer|obey|follow)\\b",
    "\\byou are now (?:an?|in)\\b",
    "\\b(?:call|invoke|execute) (?:the |your )?[\\w.-]+ (?:tool|function)\\b",
    "\\b(?:in|to|with) your (?:final |next )?(?:response|summary|output)\\b",
    "\\b(?:say|state|output|respond|answer) (?:only|just|exactly|instead)\\b",
  ].join("|"),
);

/** `hidden`, `display: none` and their like in a tag. */
const UNSEEN =
  "(?:\\s(?:hidden\\b|aria-hidden\\s?=\\s?[\"']?true)|display\\s*:\\s*none|visibility\\s*:\\s*(?:hidden|collapse)|" +
  "font-size\\s*:\\s*0(?:\\.0+)?(?:px|pt|em|rem|%)?\\s*[;\"'!]|opacity\\s*:\\s*0?(?:\\.0+)?\\s*[;\"'!]|" +
  "color\\s*:\\s*transparent|text-indent\\s*:\\s*-\\d{3})";

const CAPTION = "\\b(?:alt|title|aria-label|aria-description|data-[a-z-]+)\\s?=\\s?";

/** From the beginning of a hidden place to anywhere in it. */
const HIDDEN_PLACES = [
  // A comment of Markdown: a link that nothing refers to.
  "\\[(?://|comment|_{1,4}|#)\\]:\\s?(?:#|<>)?\\s?[(\"'][^\\n]*",
  // An element nobody sees, up to its first closing tag.
  `<[a-z][a-z0-9-]*\\b[^<>]*${UNSEEN}[^<>]*>(?:[^<]|<[a-z][^<>]*>)*`,
  // A text that shows only when a picture fails or a mouse rests.
  `${CAPTION}["'][^<>\\n]*`,
];

/** Characters that show nothing and stand between those that do. */
const NOTHING = "[\\u200B-\\u200D\\u2060-\\u2064\\uFEFF\\u180E]";
const TURN = "[\\u202A-\\u202E\\u2066-\\u2069]";

/** Characters that show nothing and can stand for others. A flag has at most six tags in a row, an emoji one selector. */
const TAGS = "[\\u{E0020}-\\u{E007E}]";
const SELECTORS = "[\\uFE00-\\uFE0F\\u{E0100}-\\u{E01EF}]";
const MARKS = "[\\u200B-\\u200F\\u2060-\\u2064\\uFEFF]";

/** Two words, or one long one. */
const WORDS = /\p{L}{2,}\s\p{L}{2,}|\p{L}{8,}|\p{sc=Han}{4,}/u;

/** Mails and files come in base64, so what it holds must be an instruction in plain words. */
const ENCODED_INSTRUCTION =
  /\b(?:ignore|disregard|forget|override)\s(?:\w+\s){0,4}(?:instructions?|prompts?|rules|above|previous|everything)\b|\bsystem prompt\b|\byou (?:must|are now)\b|\b(?:do not|don't) (?:tell|inform|alert)\b|\bnew (?:task|instructions?)\b/iu;

/** Characters of base64 that are read to see whether it holds text: 12 bytes. */
const SAMPLE = 16;
const BASE64 = /^(?:[\w+/-]{4})*$/u;
const PRINTABLE = /^[ -~\s]*$/u;

/**
 * Instructions where a reader does not see them. Comments, hidden elements and captions are ordinary parts of pages,
 * so only those count that hold an instruction, in the words of the other injection rules or in the weaker ones above.
 */
export const hiddenTextRules: readonly PackRule[] = [
  shape("hidden-comment", `<!--(?:[^-]|-+[^->])*-*(?:${INSTRUCTION})`),
  shape("hidden-instruction", `(?:${HIDDEN_PLACES.join("|")})(?:${INSTRUCTION})`),
  {
    code: "invisible-text",
    category: "x-injection",
    severity: "critical",
    pattern: `${TAGS}{8}${TAGS}*|${SELECTORS}{8}${SELECTORS}*|${MARKS}{32}${MARKS}*`,
    validate: (match) => WORDS.test(decodeHidden(match)),
  },
  {
    code: "encoded-instruction",
    category: "x-injection",
    severity: "high",
    pattern: "\\b[A-Za-z0-9+/_-]{32}[A-Za-z0-9+/_-]*",
    validate: asRead((match) => BASE64.test(match) && ENCODED_INSTRUCTION.test(proseInBase64(match))),
  },
  // Nothing is planted by them alone, so they do not taint.
  {
    code: "hidden-characters",
    category: "x-hidden",
    severity: "low",
    pattern: `${TAGS}{8}${TAGS}*|${SELECTORS}{8}${SELECTORS}*|${MARKS}{32}${MARKS}*|[A-Za-z](?:${NOTHING}{1,4}[A-Za-z]){3}|[A-Za-z]${TURN}{1,4}[A-Za-z]`,
  },
];

function shape(code: string, pattern: string): PackRule {
  return { code, category: "x-injection", severity: "high", pattern, flags: "i" };
}

/** What base64 of ASCII text says; empty for anything else. */
function proseInBase64(match: string): string {
  const base64 = match.replaceAll("-", "+").replaceAll("_", "/");
  return PRINTABLE.test(atob(base64.slice(0, SAMPLE))) ? atob(base64) : "";
}
