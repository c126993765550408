import type { ReplyTexts } from "../reply-texts.ts";

/** Hebrew. The tool's name stands between isolating marks, so that it does not turn the line around. */
export const he: ReplyTexts = {
  blocked: "אין באפשרותי לעזור בזה.",
  turnLimit: "השיחה הגיעה למגבלה שלה. נא להתחיל שיחה חדשה.",
  toolRefused: "הפעולה \u2068{tool}\u2069 אינה מותרת כאן ולא בוצעה.",
  disclosure: "השיחה מתנהלת עם מערכת בינה מלאכותית. היא עלולה לטעות; מומלץ לבדוק את מה שחשוב.",
  languageStopped: "לא ניתן היה לענות בשפה הנכונה. נא לשאול שוב.",
  languageCut: "המשך התשובה הושמט משום שלא היה בשפה הנכונה.",
};
