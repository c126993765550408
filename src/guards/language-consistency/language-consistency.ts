import { defineGuard, type Guard } from "../../core/guard.ts";
import { type Languages, loadLanguages } from "../../text/languages/identify.ts";
import { expectedLanguages } from "./expected-languages.ts";
import { languageScanner } from "./language-scanner.ts";
import type { LanguageConsistencyOptions } from "./options.ts";

const NAME = "language-consistency";

/**
 * Sees a channel leave the language it should be in: 因此 in an English answer, an English answer to a Hindi question and,
 * at level `language`, a Spanish sentence in an English text. For that level the first request loads the n-gram table.
 */
export function languageConsistency(options: LanguageConsistencyOptions): Guard {
  let languages: Languages | undefined;
  return defineGuard({
    name: NAME,
    stages: [],
    async prepare() {
      if (options.level === "language") languages ??= await loadLanguages();
      return [];
    },
    scan({ channel, request }) {
      const action = options[channel];
      if (action === "allow") return undefined;
      const expected = expectedLanguages(request, channel, options, languages);
      if (expected === undefined || expected.scripts.expected.size === 0) return undefined;
      return languageScanner({ guard: NAME, action, expected, minShare: options.minShare, languages });
    },
  });
}
