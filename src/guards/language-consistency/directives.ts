/** What the model reads when it is asked once more, in the language it is to use. `{languages}` are names, such as "Deutsch". */
interface Directive {
  readonly answer: string;
  /** Where the reasoning is to be in it, too. */
  readonly thought: string;
}

/** Names stand behind a colon, where no language inflects them. */
const DIRECTIVES: Readonly<Record<string, Directive>> = {
  ar: {
    answer: "يُرجى كتابة الإجابة بهذه اللغة فقط: {languages}.",
    thought: "يُرجى التفكير والإجابة بهذه اللغة فقط: {languages}.",
  },
  bn: {
    answer: "অনুগ্রহ করে উত্তর শুধু এই ভাষায় লিখুন: {languages}।",
    thought: "অনুগ্রহ করে শুধু এই ভাষায় চিন্তা করুন ও উত্তর দিন: {languages}।",
  },
  de: {
    answer: "Bitte schreibe die Antwort nur in dieser Sprache: {languages}.",
    thought: "Bitte denke und antworte nur in dieser Sprache: {languages}.",
  },
  en: {
    answer: "Please write the answer in this language only: {languages}.",
    thought: "Please think and answer in this language only: {languages}.",
  },
  es: {
    answer: "Por favor, escribe la respuesta solo en este idioma: {languages}.",
    thought: "Por favor, piensa y responde solo en este idioma: {languages}.",
  },
  fa: {
    answer: "لطفاً پاسخ را فقط به این زبان بنویسید: {languages}.",
    thought: "لطفاً فقط به این زبان فکر کنید و پاسخ دهید: {languages}.",
  },
  fr: {
    answer: "Écris la réponse uniquement dans cette langue : {languages}.",
    thought: "Réfléchis et réponds uniquement dans cette langue : {languages}.",
  },
  he: {
    answer: "נא לכתוב את התשובה בשפה זו בלבד: {languages}.",
    thought: "נא לחשוב ולענות בשפה זו בלבד: {languages}.",
  },
  hi: {
    answer: "कृपया उत्तर केवल इस भाषा में लिखें: {languages}।",
    thought: "कृपया केवल इस भाषा में सोचें और उत्तर दें: {languages}।",
  },
  id: {
    answer: "Tolong tulis jawaban hanya dalam bahasa ini: {languages}.",
    thought: "Tolong berpikir dan menjawab hanya dalam bahasa ini: {languages}.",
  },
  it: {
    answer: "Per favore, scrivi la risposta solo in questa lingua: {languages}.",
    thought: "Per favore, pensa e rispondi solo in questa lingua: {languages}.",
  },
  ja: {
    answer: "回答は次の言語だけで書いてください：{languages}。",
    thought: "次の言語だけで考え、回答してください：{languages}。",
  },
  ko: {
    answer: "답변은 다음 언어로만 작성해 주세요: {languages}.",
    thought: "다음 언어로만 생각하고 답변해 주세요: {languages}.",
  },
  nl: {
    answer: "Schrijf het antwoord alsjeblieft alleen in deze taal: {languages}.",
    thought: "Denk en antwoord alsjeblieft alleen in deze taal: {languages}.",
  },
  pl: {
    answer: "Proszę napisać odpowiedź tylko w tym języku: {languages}.",
    thought: "Proszę myśleć i odpowiadać tylko w tym języku: {languages}.",
  },
  pt: {
    answer: "Por favor, escreva a resposta apenas neste idioma: {languages}.",
    thought: "Por favor, pense e responda apenas neste idioma: {languages}.",
  },
  ru: {
    answer: "Пожалуйста, напишите ответ только на этом языке: {languages}.",
    thought: "Пожалуйста, рассуждайте и отвечайте только на этом языке: {languages}.",
  },
  th: {
    answer: "โปรดเขียนคำตอบเป็นภาษานี้เท่านั้น: {languages}",
    thought: "โปรดคิดและตอบเป็นภาษานี้เท่านั้น: {languages}",
  },
  tr: {
    answer: "Lütfen yanıtı yalnızca şu dilde yazın: {languages}.",
    thought: "Lütfen yalnızca şu dilde düşünün ve yanıtlayın: {languages}.",
  },
  uk: {
    answer: "Будь ласка, напишіть відповідь лише цією мовою: {languages}.",
    thought: "Будь ласка, міркуйте й відповідайте лише цією мовою: {languages}.",
  },
  ur: {
    answer: "براہِ کرم جواب صرف اس زبان میں لکھیں: {languages}۔",
    thought: "براہِ کرم صرف اس زبان میں سوچیں اور جواب دیں: {languages}۔",
  },
  vi: {
    answer: "Vui lòng chỉ viết câu trả lời bằng ngôn ngữ này: {languages}.",
    thought: "Vui lòng chỉ suy nghĩ và trả lời bằng ngôn ngữ này: {languages}.",
  },
  zh: {
    answer: "请只用这种语言回答：{languages}。",
    thought: "请只用这种语言思考和回答：{languages}。",
  },
};

/** For when only the script was wrong, and which language it should have been cannot be told. */
const SAME_LANGUAGE = "Please answer in the language of my message.";

/**
 * The sentence with which the model is asked once more, in the first of these languages, or in English where it is not
 * among ours. Names come from the engine: "Deutsch", "Deutsch oder Französisch".
 *
 * @param tags BCP 47, any of which is fine; empty when nobody can tell.
 */
export function directiveFor(tags: readonly string[], of: keyof Directive): string {
  const [first] = tags;
  if (first === undefined) return SAME_LANGUAGE;
  const language = new Intl.Locale(first).language;
  const own = DIRECTIVES[language];
  const tongue = own === undefined ? "en" : language;
  const sentence = (own ?? (DIRECTIVES["en"] as Directive))[of];
  return sentence.replace("{languages}", () => namesOf(tags, tongue));
}

function namesOf(tags: readonly string[], tongue: string): string {
  const names = new Intl.DisplayNames([tongue], { type: "language" });
  return new Intl.ListFormat(tongue, { type: "disjunction" }).format(tags.map((tag) => names.of(tag) ?? tag));
}
