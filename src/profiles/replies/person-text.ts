import type { TurnRequest } from "../../core/conversation.ts";
import { readerLanguages } from "../../guards/language-consistency/index.ts";
import type { Replies } from "../../pipeline/replies.ts";
import type { RiskProfile } from "../risk-profile.ts";
import { builtIn } from "./built-in.ts";
import type { ReplyTexts } from "./reply-texts.ts";

/** A text of a profile that people read: one for everybody, or one for each language. */
export type PersonText = string | Readonly<Record<string, string>>;

/** What the pipeline says in the model's place. Each text is looked for when it is first needed, and once. */
export function repliesFor(texts: PersonTexts, request: TurnRequest, isDisclosed: boolean): Replies {
  const found = new Map<keyof ReplyTexts, string>();
  const once = (name: keyof ReplyTexts): string => {
    const text = found.get(name) ?? texts.text(name, request);
    found.set(name, text);
    return text;
  };
  return {
    get blocked() {
      return once("blocked");
    },
    get toolRefused() {
      return once("toolRefused");
    },
    get disclosure() {
      return isDisclosed ? once("disclosure") : undefined;
    },
  };
}

/** Every text that people read under a profile. */
export interface PersonTexts {
  /** In the language of whoever reads. */
  text(name: keyof ReplyTexts, request: TurnRequest): string;
  /** One text in all wordings it may have. */
  all(name: keyof ReplyTexts): readonly string[];
}

/**
 * Finds the text for a conversation. A profile's string is for everybody. A profile's map is for the languages it
 * names; readers of others get r1guard's own text in their language, and where that is missing, too, the map's English
 * or first text.
 */
export function personTexts({ messages, disclosure, language }: PersonTextProfile): PersonTexts {
  const own = (name: keyof ReplyTexts): PersonText => (name === "disclosure" ? disclosure.text : messages[name]);
  return {
    text(name, request) {
      const given = own(name);
      if (typeof given === "string") return given;
      return textFor(readerLanguages(request, language), given, name);
    },
    all(name) {
      const given = own(name);
      if (typeof given === "string") return [given];
      return [...Object.values(given), ...Object.values(builtIn).map((texts) => texts[name])];
    },
  };
}

type PersonTextProfile = Pick<RiskProfile, "messages" | "disclosure" | "language">;

function textFor(tags: readonly string[], given: Readonly<Record<string, string>>, name: keyof ReplyTexts): string {
  for (const tag of tags) {
    const found = find(given, tag) ?? find(builtIn, tag)?.[name];
    if (found !== undefined) return found;
  }
  return find(given, "en") ?? Object.values(given)[0] ?? (find(builtIn, "en") as ReplyTexts)[name];
}

/** What stands under a tag, under its language alone, or under another tag of its language: `pt-BR` for readers of `pt`. */
function find<T>(texts: Readonly<Record<string, T>>, tag: string): T | undefined {
  const language = primaryOf(tag);
  const key = [tag, language].find((name) => Object.hasOwn(texts, name));
  const near = key ?? Object.keys(texts).find((name) => primaryOf(name) === language);
  return near === undefined ? undefined : texts[near];
}

function primaryOf(tag: string): string {
  return (tag.split("-")[0] ?? tag).toLowerCase();
}
