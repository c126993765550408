import type { ReplyTexts } from "../reply-texts.ts";

/** Italian. */
export const it: ReplyTexts = {
  blocked: "Mi dispiace, non posso aiutare in questo.",
  turnLimit: "Questa conversazione ha raggiunto il limite. Si prega di iniziarne una nuova.",
  toolRefused: "L'azione {tool} qui non è consentita e non è stata eseguita.",
  disclosure: "Questa è una conversazione con un sistema di IA. Può sbagliare: verificare ciò che è importante.",
  languageStopped: "Non è stato possibile rispondere nella lingua giusta. Si prega di ripetere la domanda.",
  languageCut: "Il resto di questa risposta è stato omesso perché non era nella lingua giusta.",
};
