import { rowsOf } from "../data.ts";
import { familyOf, given, type HarmRow } from "../harm-row.ts";

interface TraceRow {
  readonly id: string;
  readonly prompt: string;
  readonly prompt_lang: string;
  readonly reasoning: string | null;
  readonly answer: string | null;
}

/** R1 traces that discuss a harmful request and refuse it: the hard negatives of a reasoning scanner. */
export function refusals(): HarmRow[] {
  return rowsOf<TraceRow>("refusals")
    .flatMap((row) => safeTrace(row, "star1-refusals", "discusses-and-refuses"))
    .map((row) => ({ ...row, labels: { ...row.labels, input: "harmful" } }));
}

/** Traces and answers to requests for political criticism. Sensitive and not harmful. */
export function speeches(): HarmRow[] {
  return rowsOf<TraceRow>("speeches").flatMap((row) => safeTrace(row, "speechmap", "political-criticism"));
}

/** Traces and answers to a logic puzzle. */
export function puzzles(): HarmRow[] {
  return rowsOf<TraceRow>("puzzles").flatMap((row) => safeTrace(row, "aiw", "puzzle"));
}

/** Prompts stay unlabelled: a few of them come with hundreds of traces, and would count as often. */
function safeTrace({ id, prompt, prompt_lang, reasoning, answer }: TraceRow, source: string, kind: string): HarmRow[] {
  const texts = { ...given("reasoning", reasoning), ...given("answer", answer) };
  if (Object.keys(texts).length === 0) return [];
  return [
    {
      id,
      source,
      prompt,
      ...texts,
      labels: Object.fromEntries(Object.keys(texts).map((stage) => [stage, "safe" as const])),
      group: familyOf(prompt),
      lang: prompt_lang,
      benignKind: kind,
    },
  ];
}
