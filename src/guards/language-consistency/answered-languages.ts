import type { Message } from "../../core/conversation.ts";
import { writtenLanguages } from "../../text/languages/written-languages.ts";

/** So many answers are read, the latest ones, and so much of each. */
const READ_ANSWERS = 8;
const READ_UNITS = 1_000;
/** Fewer are no habit: a model that has slipped once or twice is not confirmed in it. */
const LEAST_ANSWERS = 3;

/**
 * The language that a conversation has been answered in all along, as far back as is read: whoever asked for it may have
 * done so before that. Empty where answers differ or are few.
 */
export function answeredLanguages(messages: readonly Message[]): readonly string[] {
  const answers = messages.filter(({ role, content }) => role === "assistant" && content !== "").slice(-READ_ANSWERS);
  const written = answers
    .map(({ content }) => writtenLanguages(content.slice(0, READ_UNITS)))
    .filter(({ sure }) => sure);
  const [code] = written[0]?.languages ?? [];
  const agree = written.every(({ languages }) => languages[0] === code);
  return code !== undefined && agree && written.length >= LEAST_ANSWERS ? [code] : [];
}
