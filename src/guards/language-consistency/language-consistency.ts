import { defineGuard, type Guard } from "../../core/guard.ts";
import { fixedScripts, scriptsOfRequest } from "./expected-scripts.ts";
import { languageScanner } from "./language-scanner.ts";
import type { LanguageConsistencyOptions } from "./options.ts";

const NAME = "language-consistency";

/** Sees a channel leave the language it should be in, by its script: 因此 in an English answer, an English answer to a Hindi question. */
export function languageConsistency(options: LanguageConsistencyOptions): Guard {
  const fixed = fixedScripts(options);
  return defineGuard({
    name: NAME,
    stages: [],
    scan({ channel, request }) {
      const action = options[channel];
      if (action === "allow") return undefined;
      const scripts = fixed ?? scriptsOfRequest(request, channel);
      if (scripts === undefined || scripts.expected.size === 0) return undefined;
      return languageScanner({ guard: NAME, action, scripts, minShare: options.minShare });
    },
  });
}
