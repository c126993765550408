import { defineGuard, type Guard } from "../../core/guard.ts";
import type { DisclosureOptions } from "./options.ts";

const DISCLOSURE_TEXT =
  "You are talking to an AI system. It can be wrong: check what matters with a person who is responsible for it.";

/** Tells people that they talk to an AI, before the first answer of a conversation. */
export function disclosure({ enabled, text = DISCLOSURE_TEXT }: DisclosureOptions): Guard {
  return defineGuard({
    name: "disclosure",
    stages: [],
    preface(request) {
      if (!enabled || text === "" || request.json === true) return undefined;
      if (request.messages.some((message) => message.role === "assistant")) return undefined;
      return typeof text === "string" ? text : text(request);
    },
  });
}
