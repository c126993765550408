import type { TurnOutcome, UserTurn } from "../derive-turns.ts";
import { quiet, type Reading, ramp } from "./signal.ts";
import type { ConversationView } from "./view.ts";

/** Turns that refusals are counted in. */
const REFUSAL_TURNS = 4;
/** A refusal is said at once and in few words; this many UTF-16 code units. */
const LONGEST_REFUSAL = 600;
/** How refusals begin, in a few languages. Anchored at the start, so the work is constant. */
const REFUSAL =
  /^\s*(?:(?:i['’]?m|i am) (?:very |really |so )?sorry|sorry\b|i (?:can['’]?t|cannot|can not|won['’]?t|will not|am unable|am not able)\b|i['’]m (?:unable|not able)\b|unfortunately,? i (?:can['’]?t|cannot)|lo siento|no puedo|je (?:ne peux|suis désolé)|ich kann (?:das |dir |ihnen )?(?:leider )?nicht|es tut mir leid|tut mir leid|desculpe|não posso|mi dispiace|non posso|извините|к сожалению|我(?:不能|无法)|抱歉|对不起|申し訳|すみません|죄송)/iu;

/**
 * Refusals among the latest turns, by the model or by a guard. One is a refusal; several mean that user and model, or
 * an attack and its guards, are stuck (field reports of long sessions).
 */
export function refusals({ turns }: ConversationView): Reading {
  const latest: UserTurn[] = [];
  for (let at = turns.length - 1; at >= 0 && latest.length < REFUSAL_TURNS; at--) {
    const turn = turns[at];
    if (turn !== undefined && turn.outcome !== "pending") latest.push(turn);
  }
  const count = latest.filter((turn) => turn.outcome === "blocked" || isRefusal(turn)).length;
  return { risk: ramp(count, 1, REFUSAL_TURNS), why: `${count} of the latest ${latest.length} turns refused` };
}

function isRefusal({ answer }: UserTurn): boolean {
  return answer !== undefined && answer.length <= LONGEST_REFUSAL && REFUSAL.test(answer);
}

/** Tool results that say so at their start; deeper text belongs to the result. */
const ERROR_HEAD = 200;
/** More than this many in a row are not counted. */
const MOST_ERRORS = 50;
const ERROR =
  /^\s*(?:\[?(?:error|exception|traceback|failed|failure|fatal|timeout|timed out)\b|(?:http )?[45]\d\d\b|\{\s{0,9}"(?:error|iserror|exception)"\s{0,9}:\s{0,9}(?!null|false|""|\[\]))/iu;

/** Tool results in a row that were errors, at the end. Loops begin with empty or ambiguous tool results (DeepSeek-V3 issue 1033). */
export function toolErrors({ turns }: ConversationView): Reading {
  let inRow = 0;
  for (const result of latestResults(turns)) {
    if (inRow === MOST_ERRORS || !ERROR.test(result.slice(0, ERROR_HEAD))) break;
    inRow++;
  }
  return { risk: ramp(inRow, 1, 5), why: `${inRow} tool errors in a row` };
}

/** Latest first. */
function* latestResults(turns: readonly UserTurn[]): Generator<string> {
  for (let turn = turns.length - 1; turn >= 0; turn--) {
    const results = turns[turn]?.toolResults ?? [];
    for (let at = results.length - 1; at >= 0; at--) yield results[at] ?? "";
  }
}

/** Reasoning of so many UTF-16 code units is a long one. */
const LONG_TRACE = 2_000;

/** No answer after a long trace: the model thought itself to its limit (DeepSeek-R1 issues 242 and 663). */
export function emptyAnswer({ turns, numbers }: ConversationView): Reading {
  const latest = latestReply(turns);
  const last = numbers.at(-1);
  if (latest === undefined || last === undefined || !latest.ended) return quiet("no finished answer");
  const empty = latest.outcome === "answered" && latest.answer === undefined && last.reasoning >= LONG_TRACE;
  return empty ? { risk: 1, why: `no answer after ${last.reasoning} characters of reasoning` } : quiet("answered");
}

const TRACE_START = "<think>";
const TRACE_END = "</think>";

/** A trace without an end in the latest answer: what stands there is reasoning that was cut off (DeepSeek-R1 README, `max_tokens`). */
export function truncatedTrace({ turns }: ConversationView): Reading {
  const answer = latestReply(turns)?.answer;
  if (answer === undefined) return quiet("no answer yet");
  const begun = answer.trimStart().slice(0, TRACE_START.length).toLowerCase() === TRACE_START;
  const cut = begun && !answer.toLowerCase().includes(TRACE_END);
  return cut ? { risk: 1, why: "the reasoning was cut off" } : quiet("the reasoning ended");
}

/** A loop was found in the reasoning: at once in the latest turn, a memory in those before (hermes-agent issue 78807). */
export function traceLoop({ numbers }: ConversationView): Reading {
  const ago = numbers
    .slice(-4)
    .reverse()
    .findIndex(({ looped }) => looped);
  return ago < 0 ? quiet("no loop") : { risk: 1 - ago / 4, why: `a loop ${ago} turns ago` };
}

function latestReply(turns: readonly UserTurn[]): UserTurn | undefined {
  const silent: readonly TurnOutcome[] = ["pending", "refused"];
  return turns.findLast(({ outcome }) => !silent.includes(outcome));
}
