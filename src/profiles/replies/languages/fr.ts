import type { ReplyTexts } from "../reply-texts.ts";

/** French. */
export const fr: ReplyTexts = {
  blocked: "Je ne peux pas vous aider sur ce point.",
  turnLimit: "Cette conversation a atteint sa limite. Veuillez en commencer une nouvelle.",
  toolRefused: "L'action {tool} n'est pas autorisée ici et n'a pas été effectuée.",
  disclosure: "Vous parlez avec un système d'IA. Il peut se tromper ; vérifiez ce qui est important.",
  languageStopped: "La réponse n'a pas pu être donnée dans la bonne langue. Veuillez reposer votre question.",
  languageCut: "La suite de cette réponse a été omise, car elle n'était pas dans la bonne langue.",
};
