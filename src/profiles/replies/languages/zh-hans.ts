import type { ReplyTexts } from "../reply-texts.ts";

/** Chinese, simplified. */
export const zhHans: ReplyTexts = {
  blocked: "抱歉，这个问题我无法为您提供帮助。",
  turnLimit: "本次对话已达到上限，请开始新的对话。",
  toolRefused: "此处不允许执行操作 {tool}，该操作未执行。",
  disclosure: "您正在与人工智能系统对话。它可能会出错，重要内容请自行核实。",
  languageStopped: "这次没能用正确的语言回答，请再问一次。",
  languageCut: "由于语言不符，回答的其余部分已省略。",
};
