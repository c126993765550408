const TRACE_END = /<\/think>/giu;
/** A trace that was cut off has no end. In the middle of a text a tag is mentioned, not opened. */
const OPEN_TRACE = /^\s*<think>/iu;

/**
 * What an answer says, without the trace that hosts may leave in its text. R1's own template cuts up to the last closing
 * tag in the same way. Of a trace without an end nothing is left.
 */
export function withoutTrace(answer: string): string {
  // Nearly no answer has one, and looking for one character is many times as fast.
  if (!answer.includes("<")) return answer;
  let end = 0;
  for (const { index, 0: tag } of answer.matchAll(TRACE_END)) end = index + tag.length;
  const said = end === 0 ? answer : answer.slice(end).trimStart();
  return OPEN_TRACE.test(said) ? "" : said;
}
