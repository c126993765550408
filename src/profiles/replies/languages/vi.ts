import type { ReplyTexts } from "../reply-texts.ts";

/** Vietnamese. */
export const vi: ReplyTexts = {
  blocked: "Rất tiếc, tôi không thể giúp việc này.",
  turnLimit: "Cuộc trò chuyện này đã đạt giới hạn. Vui lòng bắt đầu cuộc trò chuyện mới.",
  toolRefused: "Hành động {tool} không được phép ở đây và đã không được thực hiện.",
  disclosure: "Bạn đang trò chuyện với một hệ thống AI. Hệ thống có thể sai; hãy kiểm tra những điều quan trọng.",
  languageStopped: "Không thể trả lời bằng đúng ngôn ngữ. Vui lòng hỏi lại.",
  languageCut: "Phần còn lại của câu trả lời đã được lược bỏ vì không đúng ngôn ngữ.",
};
