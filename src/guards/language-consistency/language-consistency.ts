import { defineGuard, type Guard } from "../../core/guard.ts";
import { expectedLanguages } from "./expected-languages.ts";
import { languageScanner } from "./language-scanner.ts";
import type { LanguageConsistencyOptions } from "./options.ts";

const NAME = "language-consistency";

/** Sees a channel leave the language it should be in, by its script: 因此 in an English answer, an English answer to a Hindi question. */
export function languageConsistency(options: LanguageConsistencyOptions): Guard {
  return defineGuard({
    name: NAME,
    stages: [],
    scan({ channel, request }) {
      const action = options[channel];
      if (action === "allow") return undefined;
      const scripts = expectedLanguages(request, channel, options)?.scripts;
      if (scripts === undefined || scripts.expected.size === 0) return undefined;
      return languageScanner({ guard: NAME, action, scripts, minShare: options.minShare });
    },
  });
}
