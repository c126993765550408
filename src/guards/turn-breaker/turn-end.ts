import { type Breaker, pass, settle, unused, withoutOne } from "./breaker-state.ts";
import type { TurnOutcome } from "./derive-turns.ts";
import type { TurnBreakerOptions } from "./options.ts";
import { type Kept, type Memory, MOST_TIPS } from "./session-text.ts";
import type { TurnStart } from "./session-turns.ts";
import { countOthers, distinct, type Standing, standingInSession } from "./standing.ts";
import { levelsOf } from "./strain.ts";
import { isSameTurn, isStep, isTelling, type TurnMark, type TurnPath } from "./turn-mark.ts";
import { FRESH, type TurnEnd, type Wear, withRiskOf, wornBy } from "./wear.ts";

/** How a turn ended. */
export interface TurnResult extends Omit<TurnEnd, "answered"> {
  /** `abandoned`: its caller went away, or the model's server failed. */
  readonly outcome: TurnOutcome | "abandoned";
}

/** Turns that have begun and not ended are kept up to here; older ones are taken for lost and folded into the count. */
const KEPT_BEGUN = 16;

/** What the session holds once the turn has ended. */
export function withEnded(kept: Kept, start: TurnStart, result: TurnResult, options: TurnBreakerOptions): Kept {
  const { asked, path, strain, arrival } = start;
  if (path === undefined) return kept;
  const place = start.begun ? kept.begun.findIndex((mark) => isSameTurn(mark, path.mark)) : kept.begun.length;
  // Its mark is gone: the turn was folded into the count, or forgiven. A session that holds nothing has only forgotten.
  const isSettled = place === -1 && kept.memory !== undefined;
  const at = place === -1 ? kept.begun.length : place;
  const earlier = kept.begun.slice(0, at);
  const standing = standingInSession(asked, path, { memory: kept.memory, begun: earlier }, options);
  const after = breakerAfter(standing, kept.memory, start, result, isSettled, options);
  const past = start.trial && after.phase === "counting" ? { ...standing.wear, risk: 0 } : standing.wear;
  const earned = standing.again ? (kept.memory?.wear.after.risk ?? 0) : 0;
  const worn = Object.values(levelsOf(strain, options)).some((level) => level !== "fine");
  // While the breaker is open nothing is counted, and whoever stands before a refused turn has no trial any more.
  const isRefused = after.phase === "open" && result.outcome === "refused";
  const tips = kept.memory?.tips ?? [];
  const gone = isRefused ? earlier.filter((mark) => !isDone(mark, path)) : [];
  const dropped = countOthers(gone, tips, path.mark);
  const memory: Memory = {
    before: breakerBefore(standing, after, start, result, isSettled),
    after,
    wear: wearBy(past, earned, result, worn),
    tips: tipsWith(path, tips),
    turns: (isSettled ? (kept.memory?.turns ?? standing.turn) : standing.turn) + dropped,
    reset: kept.memory === undefined || kept.memory.reset === "never" ? "never" : "done",
    state: arrival.state,
    since: start.since,
    health: strain.health,
    signals: strain.signals.map(({ value }) => Math.round(value * 100) / 100),
  };
  const others = kept.memory === undefined && !isStep(path.mark) ? withLostStep(earlier) : earlier;
  const stay = [...(isRefused ? [] : others), ...kept.begun.slice(at + 1)].filter((mark) => !isDone(mark, path));
  return folded({ memory, begun: stay }, KEPT_BEGUN);
}

/**
 * A turn may be asked again and again, and each step of an agent asks it: what an attempt was found to be stays, and
 * each one that was blocked adds up, also for the next attempt. `earned`: the risk that attempts before it came to.
 */
function wearBy(past: Wear, earned: number, result: TurnResult, worn: boolean): Memory["wear"] {
  const after = wornBy(past, { ...result, answered: result.outcome === "answered" }, worn);
  const isBlocked = result.outcome === "blocked";
  return {
    before: isBlocked ? withRiskOf(past, result.findings) : past,
    after: { ...after, risk: Math.max(earned, after.risk) },
  };
}

/** What the turn is judged from when it is asked again. */
function breakerBefore(
  { alone }: Standing,
  after: Breaker,
  { trial, before }: TurnStart,
  { outcome }: TurnResult,
  isSettled: boolean,
): Breaker {
  if (isSettled && after.phase === "counting") return withoutOne(after);
  // A caller that went away has had the trial.
  if (trial) return outcome === "abandoned" ? after : before;
  return alone;
}

function breakerAfter(
  { alone, again }: Standing,
  memory: Memory | undefined,
  { before, strain, trial }: TurnStart,
  { outcome }: TurnResult,
  isSettled: boolean,
  options: TurnBreakerOptions,
): Breaker {
  const now = memory?.after;
  // A turn that was refused because the breaker was open says nothing once it has closed.
  const isLate = before.phase === "open" && outcome === "refused";
  if (now?.phase === "counting" && (isSettled || isLate)) return now;
  // What others wrote beside a trial does not change that it was one.
  if (trial) return settle(before, outcome, options, strain);
  // A turn that was begun before the breaker opened does not close it.
  if (alone.phase === "open" && outcome !== "refused") return again && now !== undefined ? now : alone;
  return settle(alone, outcome, options, strain);
}

/** Steps that began before anything was known were of a turn of their own. */
function withLostStep(begun: readonly TurnMark[]): readonly TurnMark[] {
  const first = begun.findIndex(isStep);
  return begun.map((mark, index) => (index === first ? { ...mark, turns: 1 } : mark));
}

/** Attempts at the same turn, and turns that stand in its messages: what became of it says what became of them. */
function isDone(mark: TurnMark, path: TurnPath): boolean {
  if (isStep(mark)) return isSameTurn(mark, path.mark);
  return path.shows(mark) && (mark.turns < path.mark.turns || (isTelling(mark) && isSameTurn(mark, path.mark)));
}

/** The turn takes the place of those it goes on from. Messages with nothing before them look alike: one of them is kept. */
function tipsWith({ mark, shows }: TurnPath, tips: readonly TurnMark[]): readonly TurnMark[] {
  const number = mark.number ?? tips.findLast((tip) => tip.number !== undefined)?.number;
  const last = tips.at(-1);
  if (isStep(mark) && last !== undefined) return [...tips.slice(0, -1), { ...last, number }];
  const others = tips.filter((tip) => !shows(tip) && (mark.turns > 1 || tip.turns > 1));
  return [...others, { ...mark, number }].slice(-MOST_TIPS);
}

/** Takes the oldest turns that have begun and not ended for lost, until `most` are left. */
export function folded({ memory, begun }: Kept, most: number): Kept {
  if (begun.length <= most) return { memory, begun };
  const past = memory ?? EMPTY;
  const old = begun.slice(0, -most);
  const lost =
    distinct(old.filter((mark) => !isStep(mark))).length + Number(past.tips.length === 0 && old.some(isStep));
  const turns = past.turns + lost;
  return { memory: { ...past, after: pass(past.after, lost), turns }, begun: begun.slice(-most) };
}

/** Before the first turn has ended. */
const EMPTY: Memory = {
  before: unused,
  after: unused,
  wear: { before: FRESH, after: FRESH },
  tips: [],
  turns: 0,
  reset: "never",
  state: "closed",
  since: 1,
  health: 1,
  signals: [],
};
