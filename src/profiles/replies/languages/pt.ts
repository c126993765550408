import type { ReplyTexts } from "../reply-texts.ts";

/** Portuguese. */
export const pt: ReplyTexts = {
  blocked: "Não posso ajudar com isso.",
  turnLimit: "Esta conversa atingiu o limite. Por favor, inicie uma nova.",
  toolRefused: "A ação {tool} não é permitida aqui e não foi executada.",
  disclosure: "Esta é uma conversa com um sistema de IA. Ele pode errar; verifique o que for importante.",
  languageStopped: "Não foi possível responder no idioma correto. Por favor, pergunte novamente.",
  languageCut: "O restante desta resposta foi omitido porque não estava no idioma correto.",
};
