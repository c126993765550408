import type { Message } from "../../core/conversation.ts";
import type { Languages } from "../../text/languages/identify.ts";
import { materialStart, ownPart, withoutQuotations } from "../../text/languages/own-words.ts";
import { type WrittenLanguages, writtenLanguages } from "../../text/languages/written-languages.ts";
import { clipped, READ_MESSAGES } from "./wishes.ts";

/** Fewer letters ("ok", "2 + 2?") say nothing when earlier messages say more. */
const LEAST_LETTERS = 12;
/** From here on the n-gram table may be asked about words that none of the commonest is among. */
const LEAST_LETTERS_FOR_TABLE = 20;
const LEAST_CONFIDENCE = 0.5;

/** The languages a user writes in: those of the latest message that tells. `undefined` when none does. */
export function userLanguages(
  messages: readonly Message[],
  languages?: Languages,
): Pick<WrittenLanguages, "languages" | "romanised"> | undefined {
  const texts = messages
    .filter(({ role }) => role === "user")
    .slice(-READ_MESSAGES)
    .reverse();
  let short: WrittenLanguages | undefined;
  for (const { content } of texts) {
    const own = withoutQuotations(clipped(content));
    const written = withIntroduction(sureOf(writtenLanguages(ownPart(own)), own, languages), own);
    if (written === undefined) continue;
    if (written.letters >= LEAST_LETTERS) return written;
    short ??= written;
  }
  return short;
}

/** "Correct my Spanish: …" is said in one language about another. Which of them is the user's own cannot be told. */
function withIntroduction(written: WrittenLanguages | undefined, text: string): WrittenLanguages | undefined {
  const material = written === undefined ? undefined : materialStart(text);
  if (written === undefined || material === undefined) return written;
  const said = writtenLanguages(text.slice(0, material)).languages;
  return { ...written, languages: [...new Set([...written.languages, ...said])] };
}

function sureOf(
  written: WrittenLanguages,
  text: string,
  languages: Languages | undefined,
): WrittenLanguages | undefined {
  if (written.sure && written.languages.length > 0) return written;
  const part = ownPart(text);
  if (part !== text) {
    const whole = writtenLanguages(text);
    if (whole.sure && whole.languages.length > 0) return whole;
  }
  if (written.letters < LEAST_LETTERS_FOR_TABLE) return undefined;
  const found = languages?.identify(part);
  if (found === undefined || found.confidence < LEAST_CONFIDENCE) return undefined;
  return { ...written, languages: [found.language], romanised: false, sure: true };
}
