import type { ReplyTexts } from "../reply-texts.ts";

/** Persian. The tool's name stands between isolating marks, so that it does not turn the line around. */
export const fa: ReplyTexts = {
  blocked: "متأسفم، نمی‌توانم در این مورد کمک کنم.",
  turnLimit: "این گفت‌وگو به حد خود رسیده است. لطفاً گفت‌وگوی تازه‌ای آغاز کنید.",
  toolRefused: "اقدام \u2068{tool}\u2069 در اینجا مجاز نیست و انجام نشد.",
  disclosure: "شما با یک سامانهٔ هوش مصنوعی گفت‌وگو می‌کنید. ممکن است اشتباه کند؛ موارد مهم را بررسی کنید.",
  languageStopped: "پاسخ به زبان درست ممکن نشد. لطفاً دوباره بپرسید.",
  languageCut: "بقیهٔ این پاسخ حذف شد، زیرا به زبان درست نبود.",
};
