import type { ReplyTexts } from "../reply-texts.ts";

/** Chinese, traditional. */
export const zhHant: ReplyTexts = {
  blocked: "抱歉，這個問題我無法為您提供協助。",
  turnLimit: "本次對話已達上限，請開始新的對話。",
  toolRefused: "此處不允許執行操作 {tool}，該操作並未執行。",
  disclosure: "您正在與人工智慧系統對話。它可能會出錯，重要內容請自行查證。",
  languageStopped: "這次未能以正確的語言回答，請再問一次。",
  languageCut: "由於語言不符，回答的其餘部分已省略。",
};
