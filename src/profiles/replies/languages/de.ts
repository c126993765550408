import type { ReplyTexts } from "../reply-texts.ts";

/** German. */
export const de: ReplyTexts = {
  blocked: "Dabei kann ich leider nicht helfen.",
  turnLimit: "Diese Unterhaltung hat ihre Grenze erreicht. Bitte beginnen Sie eine neue.",
  toolRefused: "Die Aktion {tool} ist hier nicht erlaubt und wurde nicht ausgeführt.",
  disclosure: "Sie sprechen mit einem KI-System. Es kann sich irren; prüfen Sie, was wichtig ist.",
  languageStopped: "Die Antwort kam nicht in der richtigen Sprache. Bitte fragen Sie noch einmal.",
  languageCut: "Der Rest dieser Antwort wurde ausgelassen, weil er nicht in der richtigen Sprache war.",
};
