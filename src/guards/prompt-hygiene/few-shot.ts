/*
 * Worked examples show in their labels, at the start of a line, in every language we have met them in.
 */
const EXAMPLE = "examples?|beispiel|exemple|ejemplo|exemplo|esempio|пример|مثال|उदाहरण|例子?|示例|範例|예시?";
const QUESTION =
  "q|question|input|user|human|problem|prompt|text|sentence|review|frage|eingabe|entrada|pregunta|pergunta|entrée|domanda|вопрос|ввод|пользователь|سؤال|प्रश्न|问题?|問題?|输入|輸入|入力|用户|ユーザー|질문|입력";
const ANSWER =
  "a|answer|output|assistant|ai|bot|solution|response|label|sentiment|antwort|ausgabe|réponse|sortie|respuesta|salida|resposta|saída|risposta|ответ|вывод|ассистент|جواب|إجابة|उत्तर|答案?|回答|输出|輸出|出力|助手|アシスタント|답변?|출력";

/** A label: up to a few marks of lists or emphasis, the word, perhaps a number, a colon. */
const LABEL = new RegExp(
  `^[ \\t>*#\\-【[(]{0,8}(?:(${EXAMPLE})|(${QUESTION})|(${ANSWER}))[ \\t]{0,2}#?\\d{0,3}[ \\t\\])】*]{0,4}[:：]`,
  "gimu",
);

const LEAST_PAIRS = 2;
/** A label stands near the start; so much of a message tells. */
const READ_UNITS = 50_000;

/** Whether a message holds at least two examples, or two invented exchanges of a user and an assistant. */
export function hasFewShotExamples(text: string): boolean {
  let examples = 0;
  let pairs = 0;
  let asked = false;
  for (const [, example, question, answer] of text.slice(0, READ_UNITS).matchAll(LABEL)) {
    if (example !== undefined) examples++;
    else if (question !== undefined) asked = true;
    else if (answer !== undefined && asked) {
      asked = false;
      pairs++;
    }
  }
  return pairs >= LEAST_PAIRS || examples >= LEAST_PAIRS;
}
