import type { ReplyTexts } from "../reply-texts.ts";

/** Urdu. The tool's name stands between isolating marks, so that it does not turn the line around. */
export const ur: ReplyTexts = {
  blocked: "معذرت، اس میں مدد ممکن نہیں۔",
  turnLimit: "یہ گفتگو اپنی حد کو پہنچ گئی ہے۔ براہِ کرم نئی گفتگو شروع کریں۔",
  toolRefused: "عمل \u2068{tool}\u2069 کی یہاں اجازت نہیں ہے اور اسے انجام نہیں دیا گیا۔",
  disclosure: "آپ ایک اے آئی سسٹم سے بات کر رہے ہیں۔ اس سے غلطی ہو سکتی ہے؛ اہم باتوں کی تصدیق کر لیں۔",
  languageStopped: "درست زبان میں جواب نہیں دیا جا سکا۔ براہِ کرم دوبارہ پوچھیں۔",
  languageCut: "اس جواب کا باقی حصہ چھوڑ دیا گیا کیونکہ وہ درست زبان میں نہیں تھا۔",
};
