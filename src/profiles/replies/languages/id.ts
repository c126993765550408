import type { ReplyTexts } from "../reply-texts.ts";

/** Indonesian. */
export const id: ReplyTexts = {
  blocked: "Maaf, saya tidak dapat membantu dengan hal itu.",
  turnLimit: "Percakapan ini telah mencapai batasnya. Silakan mulai percakapan baru.",
  toolRefused: "Tindakan {tool} tidak diizinkan di sini dan tidak dijalankan.",
  disclosure: "Anda sedang berbicara dengan sistem AI. Sistem ini bisa keliru; periksalah hal-hal yang penting.",
  languageStopped: "Jawaban tidak dapat diberikan dalam bahasa yang benar. Silakan bertanya lagi.",
  languageCut: "Sisa jawaban ini dihilangkan karena tidak dalam bahasa yang benar.",
};
