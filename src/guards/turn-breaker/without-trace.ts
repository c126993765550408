const TRACE_END = /<\/think>/giu;

/** An old answer may still carry its trace in the text; R1's own template cuts it off in the same way. */
export function withoutTrace(answer: string): string {
  // Nearly no answer has one, and looking for two characters is many times as fast.
  if (!answer.includes("</")) return answer;
  let end = 0;
  for (const { index, 0: tag } of answer.matchAll(TRACE_END)) end = index + tag.length;
  return end === 0 ? answer : answer.slice(end).trimStart();
}
