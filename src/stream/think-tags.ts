// Cases are written out: with the flags `iu` the Kelvin sign would count as a `k`.

/** A whole tag; the group tells a closing one. */
const TAG = /<(\/?)[tT][hH][iI][nN][kK]>/uy;

/** A text that may still become a tag. */
const PARTIAL = /^<\/?(?:[tT](?:[hH](?:[iI](?:[nN][kK]?)?)?)?)?$/u;

/** A closing tag anywhere. */
const CLOSE = /<\/[tT][hH][iI][nN][kK]>/gu;

/** Most UTF-16 code units of an unfinished tag: those of `</think`. */
const MAX_PARTIAL = 7;

/** UTF-16 code units of `<think>` and `</think>`. */
export const TAG_LENGTH = { open: 7, close: 8 } as const;

/** What the `<` at a place in a text is; `partial` when the text ends before that is known. */
type TagAt = "open" | "close" | "partial" | "none";

/** Looks at the `<` that stands at `at`. */
export function tagAt(text: string, at: number): TagAt {
  TAG.lastIndex = at;
  const match = TAG.exec(text);
  if (match !== null) return match[1] === "" ? "open" : "close";
  return text.length - at <= MAX_PARTIAL && PARTIAL.test(text.slice(at)) ? "partial" : "none";
}

/** Offset of the first closing tag at or after `from`, or -1. */
export function findClose(text: string, from: number): number {
  CLOSE.lastIndex = from;
  return CLOSE.exec(text)?.index ?? -1;
}

/** Offset at which an unfinished closing tag begins that runs to the end of `text`; the text's length when none does. */
export function partialCloseStart(text: string, from: number): number {
  const tail = Math.max(from, text.length - MAX_PARTIAL);
  const at = text.slice(tail).lastIndexOf("<");
  if (at < 0) return text.length;
  const candidate = text.slice(tail + at);
  return PARTIAL.test(candidate) && (candidate.length === 1 || candidate[1] === "/") ? tail + at : text.length;
}
