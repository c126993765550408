import type { Message } from "../../core/conversation.ts";
import { languageWishes, requestedLanguages } from "../../text/languages/requests.ts";

/** DeepSeek's own web-search template ends with this wish. */
export const SAME_LANGUAGE = "Unless I ask for another language, answer in the language of my question.";

/** So many earlier messages of the user are read for wishes. */
const EARLIER_MESSAGES = 16;

/**
 * The sentence that says which language to answer in; `undefined` when the request says so already. Languages carry
 * their own name beside the English one, which models follow best.
 */
export function languageDirective(
  expect: readonly string[] | "prompt",
  messages: readonly Message[],
): string | undefined {
  const latest = messages.findLast(({ role }) => role === "user");
  if (latest === undefined) return undefined;
  const told = [latest.content, ...messages.flatMap(({ role, content }) => (role === "system" ? [content] : []))];
  const asked = new Set([...told.flatMap(requestedLanguages), ...wishesBefore(latest, messages)]);
  if (expect === "prompt") return asked.size > 0 || latest.content.includes(SAME_LANGUAGE) ? undefined : SAME_LANGUAGE;
  if (expect.some((tag) => asked.has(languageOf(tag)))) return undefined;
  const sentence = `Answer in ${expect.map(nameOf).join(" or ")}.`;
  return expect.length === 0 || latest.content.includes(sentence) ? undefined : sentence;
}

/** "From now on answer in French" holds for later messages, too. */
function wishesBefore(latest: Message, messages: readonly Message[]): readonly string[] {
  const earlier = messages.filter((message) => message.role === "user" && message !== latest).slice(-EARLIER_MESSAGES);
  const wishes = earlier.flatMap(({ content }) => languageWishes(content));
  return wishes.flatMap(({ kind, of, code }) => (kind === "only" && of !== "thought" ? [code] : []));
}

/** "German (Deutsch)", "English". */
function nameOf(tag: string): string {
  const english = displayName(tag, "en");
  const own = displayName(tag, tag);
  return own === english ? english : `${english} (${own})`;
}

function displayName(tag: string, language: string): string {
  try {
    return new Intl.DisplayNames([language], { type: "language" }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

function languageOf(tag: string): string {
  return (tag.split("-")[0] ?? tag).toLowerCase();
}
