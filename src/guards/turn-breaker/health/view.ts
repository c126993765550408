import type { Detection } from "../../../core/scanner.ts";
import { loopScanner } from "../../loop-detection/loop-scanner.ts";
import type { UserTurn } from "../derive-turns.ts";
import { withoutTrace } from "../without-trace.ts";
import { HashSet, runsOf, shareIn, wordsOf } from "./words.ts";

/** Most answers that are read, the latest ones. What lies further back is known by its length alone. */
export const READ_TURNS = 8;
/** Most UTF-16 code units read of one text, from its start. */
export const READ_UNITS = 4_000;
/** Words in a row that count as one wording. */
const WORDING = 3;

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
  readonly turn: UserTurn;
  readonly text: string;
  readonly words: Uint32Array;
  /** Every three words in a row. */
  readonly wordings: Uint32Array;
  /** Share of the wordings that the user had written before. */
  readonly mirrored: number;
}

/** A conversation as the signals see it. */
export interface ConversationView {
  readonly turns: readonly UserTurn[];
  /** The latest answers, oldest first, at most `READ_TURNS`. */
  readonly answers: readonly AnswerView[];
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
  const answered = turns.filter(({ answer }) => answer !== undefined).slice(-READ_TURNS);
  const read = turns.slice(-2 * READ_TURNS);
  const said = read.map(({ texts }) => texts.map((text) => wordingsOf(proseWordsOf(text))));
  const asked = new HashSet(said.flat().reduce((sum, { length }) => sum + length, 0));
  const answers: AnswerView[] = [];
  for (const [index, turn] of read.entries()) {
    for (const wordings of said[index] ?? []) asked.addAll(wordings);
    if (turn.answer === undefined || !answered.includes(turn)) continue;
    const text = withoutTrace(turn.answer);
    const words = proseWordsOf(text);
    const wordings = wordingsOf(words);
    answers.push({ turn, text, words, wordings, mirrored: shareIn(wordings, asked) });
  }
  const before = joined(turns.slice(0, -1).flatMap(numbersOf), remembered);
  const latest = turns
    .slice(-1)
    .flatMap((turn) => numbersOf(turn).map((one) => ({ ...one, looped: isLoop(turn.reasoning) })));
  return { turns, answers, numbers: [...before, ...latest], systemTexts };
}

/** What a turn that the model has answered comes to in numbers; nothing for others. */
export function numbersOf({ outcome, ended, answer, reasoning }: UserTurn): readonly TurnNumbers[] {
  if (outcome !== "answered" || !ended) return [];
  const shown = withoutTrace(answer ?? "").length;
  return [{ answer: shown, reasoning: reasoning.length + (answer ?? "").length - shown, looped: false }];
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

const FENCE = "```";

/** Words outside fenced code: code is repeated and handed back by right. */
function proseWordsOf(text: string): Uint32Array {
  const read = text.slice(0, READ_UNITS);
  const prose = read.includes(FENCE)
    ? read
        .split(FENCE)
        .filter((_, index) => index % 2 === 0)
        .join("\n")
    : read;
  return wordsOf(prose, READ_UNITS);
}

function wordingsOf(words: Uint32Array): Uint32Array {
  return runsOf(words, WORDING);
}

/** Both end with the same turn; what is remembered was measured, what is shown may have been shortened. */
function joined(shown: readonly TurnNumbers[], remembered: readonly TurnNumbers[]): readonly TurnNumbers[] {
  const missing = shown.length - remembered.length;
  return missing > 0 ? [...shown.slice(0, missing), ...remembered] : remembered;
}
