import type { ReplyTexts } from "../reply-texts.ts";

/** Polish. */
export const pl: ReplyTexts = {
  blocked: "Niestety nie mogę w tym pomóc.",
  turnLimit: "Ta rozmowa osiągnęła limit. Proszę rozpocząć nową.",
  toolRefused: "Działanie {tool} nie jest tu dozwolone i nie zostało wykonane.",
  disclosure: "To rozmowa z systemem AI. Może się on mylić; proszę sprawdzać to, co ważne.",
  languageStopped: "Nie udało się odpowiedzieć we właściwym języku. Proszę zapytać ponownie.",
  languageCut: "Pozostała część odpowiedzi została pominięta, ponieważ nie była we właściwym języku.",
};
