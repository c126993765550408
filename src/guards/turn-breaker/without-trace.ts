const TRACE_END = "</think>";

/** An old answer may still carry its trace in the text; R1's own template cuts it off in the same way. */
export function withoutTrace(answer: string): string {
  const end = answer.toLowerCase().lastIndexOf(TRACE_END);
  return end < 0 ? answer : answer.slice(end + TRACE_END.length).trimStart();
}
