import type { ReplyTexts } from "../reply-texts.ts";

/** Arabic. The tool's name stands between isolating marks, so that it does not turn the line around. */
export const ar: ReplyTexts = {
  blocked: "عذرًا، لا يمكنني المساعدة في ذلك.",
  turnLimit: "بلغت هذه المحادثة حدّها. يُرجى بدء محادثة جديدة.",
  toolRefused: "الإجراء \u2068{tool}\u2069 غير مسموح به هنا ولم يُنفَّذ.",
  disclosure: "أنت تتحدث مع نظام ذكاء اصطناعي. قد يخطئ، فتحقّق مما هو مهم.",
  languageStopped: "تعذّرت الإجابة باللغة الصحيحة. يُرجى طرح السؤال مرة أخرى.",
  languageCut: "حُذف باقي هذه الإجابة لأنه لم يكن باللغة الصحيحة.",
};
