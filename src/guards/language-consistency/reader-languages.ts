import type { TurnRequest } from "../../core/conversation.ts";
import type { LanguageConsistencyOptions } from "./options.ts";
import { userLanguages } from "./user-languages.ts";
import { clipped, wishesOf } from "./wishes.ts";

/**
 * Languages that whoever reads the answer knows, the likeliest first: the one that was asked for, the one they write,
 * what the profile expects. Tags as texts are kept under: `zh-Hans` or `zh-Hant` for Chinese. The n-gram table is not
 * needed. Empty when nothing tells.
 */
export function readerLanguages(
  request: TurnRequest,
  { expect }: Pick<LanguageConsistencyOptions, "expect">,
): readonly string[] {
  const { answer } = wishesOf(request);
  const written = userLanguages(request.messages)?.languages ?? [];
  const expected = expect === "prompt" ? [] : expect;
  const codes = [...answer, ...written, ...expected];
  return [...new Set(codes.map((code) => (code === "zh" ? chineseOf(request) : code)))];
}

/** Letters that only one way of writing Chinese has, of those that stand in nearly every text. */
const SIMPLIFIED = /[这国说对时会来为们个吗么学样还没关门问间见长开东车书马语话请谢让给经过发现认识]/gu;
const TRADITIONAL = /[這國說對時會來為們個嗎麼學樣還沒關門問間見長開東車書馬語話請謝讓給經過發現認識]/gu;

function chineseOf({ messages }: TurnRequest): string {
  const text = messages.flatMap(({ role, content }) =>
    role === "user" || role === "system" ? [clipped(content)] : [],
  );
  const count = (letters: RegExp) => text.reduce((sum, part) => sum + (part.match(letters)?.length ?? 0), 0);
  return count(TRADITIONAL) > count(SIMPLIFIED) ? "zh-Hant" : "zh-Hans";
}
