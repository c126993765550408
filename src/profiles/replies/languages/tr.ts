import type { ReplyTexts } from "../reply-texts.ts";

/** Turkish. */
export const tr: ReplyTexts = {
  blocked: "Üzgünüm, bu konuda yardımcı olamam.",
  turnLimit: "Bu konuşma sınırına ulaştı. Lütfen yeni bir konuşma başlatın.",
  toolRefused: "{tool} işlemine burada izin verilmiyor; işlem yapılmadı.",
  disclosure: "Bir yapay zekâ sistemiyle konuşuyorsunuz. Yanılabilir; önemli bilgileri doğrulayın.",
  languageStopped: "Yanıt doğru dilde verilemedi. Lütfen yeniden sorun.",
  languageCut: "Bu yanıtın geri kalanı doğru dilde olmadığı için çıkarıldı.",
};
