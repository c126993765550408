import type { Detection } from "../../../core/scanner.ts";
import { withoutEndedTrace } from "../../../text/without-trace.ts";
import { loopScanner } from "../../loop-detection/loop-scanner.ts";
import type { UserTurn } from "../derive-turns.ts";
import { type KnownText, readText } from "./known-text.ts";
import { overlapReader } from "./overlap.ts";

/** Most answers that are read, the latest ones. What lies further back is known by its length alone. */
const READ_TURNS = 8;
/** Turns whose requests are read. */
export const ASKED_TURNS = 2 * READ_TURNS;

/** What is kept of a finished turn: numbers, no text. */
export interface TurnNumbers {
  /** UTF-16 code units of what the model wrote. */
  readonly answer: number;
  readonly reasoning: number;
  /** A loop was found in its reasoning, or the reasoning used up its budget. */
  readonly looped: boolean;
}

/** One answered turn, read once for all signals. */
export interface AnswerView {
  readonly text: KnownText;
  /** Share of the wordings that the user had written before. */
  readonly mirrored: number;
}

/** A conversation as the signals see it. */
export interface ConversationView {
  readonly turns: readonly UserTurn[];
  /** The latest answers, oldest first, at most eight, of the latest 16 turns. */
  readonly answers: readonly AnswerView[];
  /** What the user wrote in each turn up to the latest answer, oldest first, at most 17 turns; empty without answers. */
  readonly asked: readonly (readonly KnownText[])[];
  /** Of every answered turn, as far as messages or session know of it; oldest first. */
  readonly numbers: readonly TurnNumbers[];
  /** What the application says. */
  readonly systemTexts: readonly string[];
}

/**
 * Reads a conversation. `remembered`: numbers of answered turns before the latest from the session, oldest first; they
 * know lengths of reasoning that hosts do not send back, and turns that a shortened history does not show.
 */
export function viewOf(
  turns: readonly UserTurn[],
  systemTexts: readonly string[],
  remembered: readonly TurnNumbers[] = [],
): ConversationView {
  const firstRead = Math.max(0, turns.length - ASKED_TURNS);
  const answered: number[] = [];
  for (let at = turns.length - 1; at >= firstRead && answered.length < READ_TURNS; at--) {
    if (turns[at]?.answer !== undefined) answered.push(at);
  }
  const [latest] = answered;
  const firstAsked = Math.max(0, (latest ?? 0) - ASKED_TURNS);
  const asked =
    latest === undefined
      ? []
      : turns.slice(firstAsked, latest + 1).map(({ texts }) => texts.map((text) => readText(text)));
  const answers = answered.map((at) => {
    const text = knownAnswer(turns[at]?.answer ?? "");
    // Latest first, so that the same comparison is met again when a turn is added.
    const before = asked
      .slice(Math.max(0, firstRead - firstAsked), at - firstAsked + 1)
      .flat()
      .reverse();
    return { text, mirrored: text.wordings.length === 0 ? 0 : userWordings(text, before) / text.wordings.length };
  });
  return { turns, answers: answers.reverse(), asked, numbers: allNumbers(turns, remembered), systemTexts };
}

const userWordings = overlapReader();

function knownAnswer(answer: string): KnownText {
  return readText(withoutEndedTrace(answer), answer.length);
}

/** What a turn that the model has answered comes to in numbers; nothing for others. */
export function numbersOf({ outcome, ended, answer, reasoning }: UserTurn): readonly TurnNumbers[] {
  if (outcome !== "answered" || !ended) return [];
  const shown = withoutEndedTrace(answer ?? "").length;
  return [{ answer: shown, reasoning: reasoning.length + (answer ?? "").length - shown, looped: false }];
}

/** Those before the latest turn from messages and session: both end with the same turn; what is remembered was measured, what is shown may have been shortened. */
function allNumbers(turns: readonly UserTurn[], remembered: readonly TurnNumbers[]): readonly TurnNumbers[] {
  const shown = turns.slice(0, -1).filter(({ outcome, ended }) => outcome === "answered" && ended);
  const missing = Math.max(0, shown.length - remembered.length);
  const latest = turns
    .slice(-1)
    .flatMap((turn) => numbersOf(turn).map((one) => ({ ...one, looped: isLoop(turn.reasoning) })));
  return [...shown.slice(0, missing).flatMap(numbersOf), ...remembered, ...latest];
}

/** Most UTF-16 code units of a trace that are read for loops. */
const READ_TRACE = 65_536;

/** Only where the host hands traces back; R1's are not, and then the session remembers. */
function isLoop(reasoning: string): boolean {
  if (reasoning === "") return false;
  const found: Detection[] = [];
  loopScanner({ guard: "turn-breaker", action: "flag" }).read(reasoning.slice(0, READ_TRACE), 0, found);
  return found.length > 0;
}
