import type { RequestEdit, TurnRequest } from "../../core/conversation.ts";
import { defineGuard, type Guard } from "../../core/guard.ts";
import type { Channel } from "../../core/stage.ts";
import { type Languages, loadLanguages } from "../../text/languages/identify.ts";
import { directiveFor } from "./directives.ts";
import { expectedLanguages } from "./expected-languages.ts";
import { languageScanner } from "./language-scanner.ts";
import { TOLD_UNITS } from "./limits.ts";
import { namedScripts } from "./named-scripts.ts";
import type { LanguageConsistencyOptions, LanguageReplies } from "./options.ts";
import { stopping } from "./stopping.ts";

const NAME = "language-consistency";

const ENGLISH_REPLIES: LanguageReplies = {
  stopped: () => "I couldn't give this answer in the right language. Please ask again.",
  cut: () => "The rest of this answer was left out because it was not in the right language.",
};

/**
 * Sees a channel leave the language it should be in: 因此 in an English answer, an English answer to a Hindi question and,
 * at level `language`, a Spanish sentence in an English text. For that level the n-gram table is loaded, from the time the
 * guard is made; the first request waits for it.
 */
export function languageConsistency(options: LanguageConsistencyOptions): Guard {
  const judges = options.answer !== "allow" || options.reasoning !== "allow";
  const loading = options.level === "language" && judges ? loadLanguages() : undefined;
  // Who waits for it is told.
  loading?.catch(() => {});
  let languages: Languages | undefined;
  return defineGuard({
    name: NAME,
    stages: [],
    async prepare() {
      languages ??= await loading;
      return [];
    },
    scan({ channel, request, readBefore }) {
      const action = options[channel];
      if (action === "allow") return undefined;
      const expected = expectedLanguages(request, channel, options, languages);
      if (expected === undefined || expected.scripts.expected.size === 0) return undefined;
      const carriedOut = action === "repair" ? "block" : action;
      const scanner = languageScanner({
        guard: NAME,
        action: carriedOut,
        expected,
        minShare: options.minShare,
        languages,
        told: languages === undefined ? [] : userTexts(request),
        closely: channel === "reasoning",
        named: namedScripts(request),
      });
      if (carriedOut !== "block") return scanner;
      const { stopped, cut } = options.replies ?? ENGLISH_REPLIES;
      const tags = options.expect === "prompt" ? (expected.languages ?? []) : options.expect;
      return stopping(scanner, {
        stopped: () => stopped(request),
        cut: channel === "answer" ? () => cut(request) : undefined,
        retry: action === "repair" ? () => askedAgain(tags, channel) : undefined,
        readBefore,
      });
    },
  });
}

/** What the user wrote, the latest first, up to a bound. */
function userTexts({ messages }: TurnRequest): readonly string[] {
  const texts: string[] = [];
  let left = TOLD_UNITS;
  for (const { role, content } of messages.toReversed()) {
    if (role !== "user" || left <= 0) continue;
    texts.push(content.slice(0, left));
    left -= content.length;
  }
  return texts;
}

/** The request with which the model is asked once more: the same, and the language by name. */
function askedAgain(tags: readonly string[], channel: Channel): readonly RequestEdit[] {
  const directive = directiveFor(tags, channel === "reasoning" ? "thought" : "answer");
  return [{ kind: "append-to-last-user", text: `\n\n${directive}` }];
}
