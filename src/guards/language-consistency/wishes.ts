import type { Message, TurnRequest } from "../../core/conversation.ts";
import { type ImpliedLanguages, impliedLanguages } from "../../text/languages/implied.ts";
import { materialStart, withoutQuotations } from "../../text/languages/own-words.ts";
import { type LanguageWish, languageWishes } from "../../text/languages/requests.ts";

/** What system prompt and user have said about languages, the latest word counting. BCP 47 primary subtags. */
export interface Wishes {
  /** To be answered in; empty when nobody says. */
  readonly answer: readonly string[];
  /** To be thought in; empty when nobody says. */
  readonly thought: readonly string[];
  /** Welcome besides: what is translated into, taught, quoted from. */
  readonly also: readonly string[];
  /** Unwanted. */
  readonly not: readonly string[];
  /** Something is translated from or into a language that nobody names: it may be any. */
  readonly any: boolean;
}

/** So many messages of the user are read, the latest ones. */
export const READ_MESSAGES = 32;
/** Only so much of a message is read, half from each end. */
export const READ_UNITS = 20_000;
/** A system prompt is read whole up to here: a wish may stand in its middle. */
const READ_UNITS_SYSTEM = 200_000;
/** Of all but the latest: a wish stands at the beginning or the end. */
const READ_UNITS_EARLIER = 2_000;
/** A translation that was asked for is talked about for so many messages of the user, the one that asks included. */
const ALSO_LASTS = 4;

/** Both channels and every reply of a turn ask the same question. */
const known = new WeakMap<TurnRequest, Wishes>();

/** All wishes of a conversation. One to be answered in a language holds until another one replaces it. */
export function wishesOf(request: TurnRequest): Wishes {
  const wishes = known.get(request) ?? readWishes(request.messages);
  known.set(request, wishes);
  return wishes;
}

function readWishes(messages: readonly Message[]): Wishes {
  const systems = messages.filter(({ role }) => role === "system").map((message) => read(message, READ_UNITS_SYSTEM));
  const users = messages
    .filter(({ role }) => role === "user")
    .slice(-READ_MESSAGES)
    .map((message, index, { length }) => readOwn(message, index === length - 1 ? READ_UNITS : READ_UNITS_EARLIER));
  const implied: readonly ImpliedLanguages[] = messages
    .filter(({ role }) => role === "user")
    .slice(-ALSO_LASTS)
    .map(({ content }) => impliedLanguages(content));
  const operator = latestWord(systems);
  const user = latestWord(users);
  const refused = [...operator.not, ...user.not];
  const also = [...systems.flat(), ...users.slice(-ALSO_LASTS).flat()].filter(({ kind }) => kind === "also");
  const wanted = (codes: readonly string[]) => [...new Set(codes)].filter((code) => !refused.includes(code));
  return {
    // Where operator and user disagree, either may be followed.
    answer: wanted([...user.answer, ...operator.answer]),
    thought: wanted([...user.thought, ...operator.thought]),
    also: wanted([...also.map(({ code }) => code), ...implied.flatMap(({ codes }) => codes)]),
    any: implied.some(({ any }) => any),
    not: [...new Set(refused)],
  };
}

function read({ content }: Message, units: number): readonly LanguageWish[] {
  return languageWishes(withoutQuotations(clipped(content, units)));
}

/** A user's wishes; what stands in a text they hand over ("Review this prompt: …") may be theirs or not. */
function readOwn(message: Message, units: number): readonly LanguageWish[] {
  const text = withoutQuotations(clipped(message.content, units));
  const material = materialStart(text);
  if (material === undefined) return languageWishes(text);
  const handed = languageWishes(text.slice(material)).flatMap((wish) =>
    wish.kind === "not" ? [] : [{ ...wish, kind: wish.kind === "only" ? ("also" as const) : wish.kind }],
  );
  return [...languageWishes(text.slice(0, material)), ...handed];
}

/** The first and last part of a very long text: a pasted book is in one language. */
export function clipped(text: string, units = READ_UNITS): string {
  return text.length <= units ? text : `${text.slice(0, units / 2)}\n${text.slice(-units / 2)}`;
}

/** What is wanted after all messages: a new wish replaces the one before, a refusal takes one back. */
function latestWord(said: readonly (readonly LanguageWish[])[]): Omit<Wishes, "also" | "any"> {
  let answer: readonly string[] = [];
  let thought: readonly string[] = [];
  const not = new Set<string>();
  for (const wishes of said) {
    for (const { code, kind } of wishes) {
      if (kind === "not") not.add(code);
      else if (kind !== "from") not.delete(code);
    }
    const told = (of: LanguageWish["of"]) =>
      wishes.filter((wish) => wish.kind === "only" && (wish.of === of || wish.of === "both")).map(({ code }) => code);
    const [answers, thoughts] = [told("answer"), told("thought")];
    answer = answers.length > 0 ? answers : answer.filter((code) => !not.has(code));
    thought = thoughts.length > 0 ? thoughts : thought.filter((code) => !not.has(code));
  }
  return { answer, thought, not: [...not] };
}
