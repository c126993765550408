import { atLeast, type Breaker, coolAgain, isTrialDue, pass, settleAll, unused, withoutOne } from "./breaker-state.ts";
import type { CountedTurns } from "./counted-turns.ts";
import type { TurnBreakerOptions } from "./options.ts";
import type { Kept, Memory } from "./session-text.ts";
import { isSameTurn, isStep, isTelling, meet, type TurnMark, type TurnPath } from "./turn-mark.ts";
import { type Wear, wearOf } from "./wear.ts";

/** Where a conversation stands as a turn begins. */
export interface Standing {
  /** The breaker as the turn finds it. */
  readonly before: Breaker;
  /** The same without turns that run beside it or were lost. */
  readonly alone: Breaker;
  /** What the conversation had gone through by then. */
  readonly wear: Wear;
  /** The turn was asked before. */
  readonly again: boolean;
  /** It is the one turn that is let through on trial. */
  readonly trial: boolean;
  /** Its number, from 1, among the user turns of the conversation. */
  readonly turn: number;
}

/** Of a conversation that no session knows. Of turns that the host counts and its messages no longer show, only the number is known. */
export function standingInMessages(
  { turns, number = 0 }: CountedTurns,
  options: TurnBreakerOptions,
  isLost: (turn: number) => boolean = () => false,
): Standing {
  const finished = turns.slice(0, -1);
  const missing = pass(unused, number - Math.max(1, turns.length));
  // What messages show of a lost turn was not told by whoever ran it.
  const outcomes = finished.map(({ outcome }, index) => (isLost(index + 1) ? "abandoned" : outcome));
  const before = settleAll(missing, outcomes, options);
  const turn = Math.max(1, number, turns.length);
  return { before, alone: before, wear: wearOf(finished), again: false, trial: isTrialDue(before, options), turn };
}

/**
 * Of one that a session knows. `begun`: turns that were begun before this one and have not ended. They count, because
 * nobody knows whether they run or were lost, and a turn that is counted too late is not counted when its process dies.
 */
export function standingInSession(
  asked: CountedTurns,
  path: TurnPath,
  { memory, begun }: Kept,
  options: TurnBreakerOptions,
): Standing {
  const isLost = (turn: number) => begun.some((mark) => mark.turns === turn && path.shows(mark));
  const past = memory === undefined ? standingInMessages(asked, options, isLost) : since(memory, asked, path);
  const alone = past.again ? past.alone : withShown(past.alone, memory, begun, path);
  const beside = begun.filter((mark) => mark.turns >= path.mark.turns || !path.shows(mark));
  const others = pass(alone, countOthers(beside, memory?.tips ?? [], path.mark));
  // A trial that went well is over: asking it again puts nothing at risk.
  const isOver = past.again && memory?.after.phase === "counting";
  if (!isTrialDue(others, options) || isOver) return { ...past, alone, before: others, trial: false };
  if (begun.length === 0) return { ...past, alone, before: alone, trial: true };
  // Whoever began first has the trial.
  const out = coolAgain(alone, options);
  return { ...past, alone: out, before: out, trial: false };
}

function since(memory: Memory, asked: CountedTurns, path: TurnPath): Standing {
  const { turns, number } = asked;
  const { added, again } = meet(memory.tips, path, asked);
  const { after, wear } = memory;
  const standing = (alone: Breaker, past: Wear): Standing => {
    return { before: alone, alone, wear: past, again: added === 0, trial: false, turn: memory.turns + added };
  };
  if (added === 0) {
    const isLast = again === undefined || again === memory.tips.at(-1);
    return isLast ? standing(memory.before, wear.before) : standing(withoutOne(after), wear.after);
  }
  // What was said before the reset is forgiven, however much of it the messages still show.
  if (memory.reset === "due") return standing(after, wear.after);
  // Turns the session was never told of count, and nothing more: whoever writes the messages must not close the breaker,
  // nor begin the count anew, by turns that were never asked.
  const settled = pass(after, added - 1);
  const unseen = turns.slice(Math.max(0, turns.length - added), -1);
  // The first number a host gives has nothing to be compared with.
  const isFirst = memory.reset === "never" && memory.tips.every((tip) => tip.number === undefined);
  const alone = isFirst ? atLeast(settled, (number ?? 1) - 1) : settled;
  return standing(alone, wearOf(unseen, wear.after));
}

/** Lost turns that stand in the messages were begun, whatever the tips say. */
function withShown(alone: Breaker, memory: Memory | undefined, begun: readonly TurnMark[], path: TurnPath): Breaker {
  const ended = memory?.after ?? unused;
  if (ended.phase === "open") return alone;
  const shown = distinct(begun.filter((mark) => mark.turns < path.mark.turns && path.shows(mark)));
  const tips = (memory?.tips ?? []).filter(path.shows);
  const later = shown.filter((mark) => tips.every((tip) => tip.turns < mark.turns));
  return atLeast(alone, ended.turns + later.length);
}

/** Turns that were begun and are none of those that are known, nor the one that asks: they run, or were lost. */
export function countOthers(begun: readonly TurnMark[], tips: readonly TurnMark[], own?: TurnMark): number {
  const known = own === undefined ? tips : [own, ...tips];
  const isKnown = (mark: TurnMark) => isTelling(mark) && known.some((one) => isSameTurn(one, mark));
  const turns = begun.filter((mark) => !isStep(mark) && !isKnown(mark));
  // Steps go on with a turn that is known. Where none is, they are one.
  const isOfUnknown = tips.length === 0 && begun.some(isStep) && !(own !== undefined && isStep(own));
  return distinct(turns).length + Number(isOfUnknown);
}

/** Each turn once; what cannot be told apart is taken for different turns. */
export function distinct(marks: readonly TurnMark[]): readonly TurnMark[] {
  return marks.filter(
    (mark, index) => !isTelling(mark) || marks.findIndex((other) => isSameTurn(mark, other)) === index,
  );
}
