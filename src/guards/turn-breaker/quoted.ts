/** Everything a reader may take for the end of a line. */
const LINE_END = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/gu;

/** Every line behind a mark, so that nothing in it reads as the user's words or as a part of the prompt. */
export function quoted(text: string): string {
  return `> ${text.replace(LINE_END, "$&> ")}`;
}
