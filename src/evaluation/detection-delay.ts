import type { Message } from "../core/conversation.ts";
import type { Finding } from "../core/finding.ts";
import type { R1Guard } from "../pipeline/r1-guard.ts";
import type { DetectionDelay } from "./judgement.ts";
import type { DatasetRow, MeasuredStage } from "./row.ts";

/** About a token, which is how providers stream. */
const DELTA = /\s*\S{1,8}|\s+/gu;

/**
 * When the harm of a labelled text would have been noticed in a stream: the text is written into a turn, token by
 * token. `undefined` for the input, which does not stream, for texts without `firstHarmful`, and when the harm is
 * found only with what the row holds beside this text.
 */
export async function detectionDelay(
  guard: R1Guard,
  row: DatasetRow,
  stage: MeasuredStage,
  messages: readonly Message[],
  counts: (finding: Finding) => boolean,
): Promise<DetectionDelay | undefined> {
  const from = row.labels[stage]?.firstHarmful;
  const text = stage === "input" ? undefined : row[stage];
  if (text === undefined || from === undefined) return undefined;
  const at = await noticedAt(guard, stage === "reasoning" ? "reasoning" : "text", text, messages, counts);
  if (at === undefined) return undefined;
  return { characters: Math.max(0, at - from), sentences: sentenceEnds(text, from, at) };
}

async function noticedAt(
  guard: R1Guard,
  source: "reasoning" | "text",
  text: string,
  messages: readonly Message[],
  counts: (finding: Finding) => boolean,
): Promise<number | undefined> {
  let noticed = false;
  let own: string | undefined;
  const stage = source === "text" ? "answer" : "reasoning";
  const listener = (event: { readonly turnId: string; readonly findings: readonly Finding[] }) => {
    if (event.turnId === own) noticed ||= event.findings.some((finding) => finding.stage === stage && counts(finding));
  };
  guard.on("guard-verdict", listener);
  try {
    // No conversation id: the turn leaves no trace in the store.
    const turn = await guard.openTurn<never>({ messages, tools: [] });
    own = turn.id;
    let written = 0;
    for (const [delta] of text.matchAll(DELTA)) {
      turn.write(source, delta);
      written += delta.length;
      if (noticed) break;
    }
    if (noticed) turn.abandon();
    else await turn.end();
    return noticed ? written : undefined;
  } finally {
    guard.off("guard-verdict", listener);
  }
}

const SENTENCES = new Intl.Segmenter("en", { granularity: "sentence" });

/** Ends of sentences between two offsets. */
function sentenceEnds(text: string, from: number, to: number): number {
  let ends = 0;
  for (const { index, segment } of SENTENCES.segment(text)) {
    const end = index + segment.length;
    if (end >= to) break;
    if (end > from) ends += 1;
  }
  return ends;
}
