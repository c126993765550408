const TRACE_END = /<\/think>\s*/iu;

/** Text without the trace at its start, as R1's own template has it: the opening tag may stand in the template. */
export function withoutTrace(text: string): string {
  const end = TRACE_END.exec(text);
  return end === null ? text : text.slice(end.index + end[0].length);
}
