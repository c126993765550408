const LINE_START = /^/gmu;

/** Every line behind a mark, so that nothing in it reads as the user's words or as a part of the prompt. */
export function quoted(text: string): string {
  return text.replace(LINE_START, "> ");
}
