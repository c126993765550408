import type { ReplyTexts } from "../reply-texts.ts";

/** Spanish. */
export const es: ReplyTexts = {
  blocked: "Lo siento, no puedo ayudar con eso.",
  turnLimit: "Esta conversación ha llegado a su límite. Por favor, inicie una nueva.",
  toolRefused: "La acción {tool} no está permitida aquí y no se ha realizado.",
  disclosure: "Está hablando con un sistema de IA. Puede equivocarse; compruebe lo importante.",
  languageStopped: "No fue posible responder en el idioma correcto. Por favor, pregunte de nuevo.",
  languageCut: "El resto de esta respuesta se ha omitido porque no estaba en el idioma correcto.",
};
