import type { ReplyTexts } from "../reply-texts.ts";

/** English. */
export const en: ReplyTexts = {
  blocked: "I can't help with that.",
  turnLimit: "This conversation has reached its limit. Please start a new one.",
  toolRefused: "The action {tool} is not permitted here and was not carried out.",
  disclosure: "You are talking with an AI system. It can be wrong; check what matters.",
  languageStopped: "I couldn't give this answer in the right language. Please ask again.",
  languageCut: "The rest of this answer was left out because it was not in the right language.",
};
