import type { ReplyTexts } from "../reply-texts.ts";

/** Japanese. */
export const ja: ReplyTexts = {
  blocked: "申し訳ありませんが、それについてはお手伝いできません。",
  turnLimit: "この会話は上限に達しました。新しい会話を始めてください。",
  toolRefused: "操作「{tool}」はここでは許可されていないため、実行されませんでした。",
  disclosure: "これはAIシステムとの会話です。誤りを含むことがあるため、大切な内容はご確認ください。",
  languageStopped: "正しい言語でお答えできませんでした。もう一度お尋ねください。",
  languageCut: "言語が異なっていたため、この回答の残りは省略しました。",
};
