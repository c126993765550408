import type { ReplyTexts } from "../reply-texts.ts";

/** Korean. */
export const ko: ReplyTexts = {
  blocked: "죄송하지만 그 부분은 도와드릴 수 없습니다.",
  turnLimit: "이 대화는 한도에 도달했습니다. 새 대화를 시작해 주세요.",
  toolRefused: "{tool} 작업은 여기에서 허용되지 않아 실행되지 않았습니다.",
  disclosure: "지금 AI 시스템과 대화하고 있습니다. 틀릴 수 있으니 중요한 내용은 확인해 주세요.",
  languageStopped: "올바른 언어로 답변하지 못했습니다. 다시 질문해 주세요.",
  languageCut: "언어가 맞지 않아 이 답변의 나머지는 생략되었습니다.",
};
