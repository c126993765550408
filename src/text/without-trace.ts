const TRACE_END = /<\/think>/giu;
/** A trace that was cut off has no end. In the middle of a text a tag is mentioned, not opened. */
const OPEN_TRACE = /^\s*<think>/iu;

/** What an answer says, without the trace that hosts may leave in its text. Of a trace without an end nothing is left. */
export function withoutTrace(answer: string): string {
  const said = withoutEndedTrace(answer);
  return OPEN_TRACE.test(said) ? "" : said;
}

/** The same up to the last closing tag, as R1's own template cuts. */
export function withoutEndedTrace(answer: string): string {
  // Nearly no answer has one, and looking for two characters is many times as fast.
  if (!answer.includes("</")) return answer;
  let end = 0;
  for (const { index, 0: tag } of answer.matchAll(TRACE_END)) end = index + tag.length;
  return end === 0 ? answer : answer.slice(end).trimStart();
}
