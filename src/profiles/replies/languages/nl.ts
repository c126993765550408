import type { ReplyTexts } from "../reply-texts.ts";

/** Dutch. */
export const nl: ReplyTexts = {
  blocked: "Daar kan ik helaas niet bij helpen.",
  turnLimit: "Dit gesprek heeft zijn limiet bereikt. Begin alstublieft een nieuw gesprek.",
  toolRefused: "De actie {tool} is hier niet toegestaan en is niet uitgevoerd.",
  disclosure: "U praat met een AI-systeem. Het kan zich vergissen; controleer wat belangrijk is.",
  languageStopped: "Het antwoord kwam niet in de juiste taal. Stel uw vraag alstublieft opnieuw.",
  languageCut: "De rest van dit antwoord is weggelaten omdat het niet in de juiste taal was.",
};
