import type { SessionHandle, SessionValue } from "../../core/session.ts";
import { arrive, atLeast, type Breaker, healthOfTurns, pass, settle, settleAll, unused } from "./breaker-state.ts";
import type { CountedTurns } from "./counted-turns.ts";
import type { TurnOutcome } from "./derive-turns.ts";
import { readHealth } from "./health/health.ts";
import { viewOf } from "./health/view.ts";
import type { TurnBreakerOptions } from "./options.ts";
import { levelsOf, type Strain } from "./strain.ts";
import { isMark, markOf, type TurnMark, turnsSince } from "./turn-mark.ts";
import { FRESH, isWear, type TurnEnd, type Wear, wearOf, wornBy } from "./wear.ts";

/*
 * A history can be cut: hosts drop old messages, or send only the newest. The session remembers what the breaker was
 * before and after the last turn, and a mark to know that turn by. The same turn is judged from `before`, so it counts
 * once; a later one from `after`.
 *
 * A trial is claimed when it begins: the breaker it leaves behind is at once an open one, so turns that arrive beside
 * it are refused. How the trial ends replaces that; a trial that is abandoned has only restarted the cool-down.
 */
interface Memory {
  readonly before: Breaker;
  readonly after: Breaker;
  readonly mark: TurnMark;
  /** What the conversation had gone through before and after that turn. */
  readonly wear?: { readonly before: Wear; readonly after: Wear } | undefined;
  /** The turn is a trial whose end is still to come. */
  readonly trial?: boolean;
}

/** What one turn read when it began. */
export interface TurnStart {
  /** The breaker as the turn finds it. */
  readonly before: Breaker;
  /** What the conversation had gone through by then. */
  readonly wear: Wear;
  /** What that means for it. */
  readonly strain: Strain;
  /** What the session holds since. */
  readonly stored: SessionValue | undefined;
  /** This turn has claimed the trial. */
  readonly trial: boolean;
}

/** One key, written only by compare-and-set, and as text: every store compares text in the same way. */
const KEY = "turns";
const MAX_ATTEMPTS = 8;

/** Reads where the conversation stands, without claiming anything. */
export async function readStart(
  asked: CountedTurns,
  options: TurnBreakerOptions,
  session: SessionHandle,
): Promise<TurnStart> {
  const stored = session.id === undefined ? undefined : await session.get(KEY);
  const past =
    session.id === undefined ? fromMessages(asked, options) : fromBoth(asked, options, session.id, parse(stored));
  return { ...past, strain: strainOf(asked, past, options), stored, trial: false };
}

/** What is known of a conversation before its latest turn. */
type Past = Pick<TurnStart, "before" | "wear">;

function strainOf({ turns, systemTexts }: CountedTurns, { before, wear }: Past, options: TurnBreakerOptions): Strain {
  const left = healthOfTurns(before, options);
  const view = viewOf(turns, systemTexts, wear.numbers);
  const health = readHealth(view, { risk: 1 - left, why: `${turns.length} user turns in the messages` });
  return { ...health, risk: wear.risk, worn: wear.worn };
}

/** Begins a turn: when it would be a trial, only one of those that arrive together gets it; the others find an open breaker. */
export async function beginTurn(
  asked: CountedTurns,
  options: TurnBreakerOptions,
  session: SessionHandle,
): Promise<TurnStart> {
  let start = await readStart(asked, options, session);
  if (session.id === undefined) return start;
  const refused = Math.min(0, options.cooldownTurns - 1);
  const out: Breaker = start.before.phase === "open" ? { ...start.before, refused } : { phase: "open", refused };
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
    if (arrive(start.before, options, start.strain).state !== "half-open") return start;
    const memory = parse(start.stored);
    const mark = markOf(asked, session.id, memory?.mark);
    // A trial that went well is over: asking it again puts nothing at risk.
    if (memory?.after.phase === "counting" && turnsSince(memory.mark, asked, mark) === 0) return start;
    const wear = { before: start.wear, after: start.wear };
    const claim: Memory = { before: start.before, after: out, mark, wear, trial: true };
    const stored = JSON.stringify(claim);
    if (await session.compareAndSet(KEY, start.stored, stored)) return { ...start, stored, trial: true };
    const again = await readStart(asked, options, session);
    // Refused although nobody else wrote: this session only reads.
    if (again.stored === start.stored) return start;
    start = again;
  }
  return { ...start, before: out };
}

/** Remembers how the turn ended. `start`: what it read when it began, if that is still known. */
export async function rememberTurn(
  asked: CountedTurns,
  outcome: TurnOutcome,
  end: Omit<TurnEnd, "answered">,
  options: TurnBreakerOptions,
  session: SessionHandle,
  start: TurnStart | undefined,
): Promise<void> {
  if (session.id === undefined || asked.turns.length === 0) return;
  let { before, wear, strain, stored } = start ?? (await readStart(asked, options, session));
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
    const mark = markOf(asked, session.id, parse(stored)?.mark);
    const after = settle(before, outcome, options, strain);
    // A trial that went well starts afresh with the risk, too.
    const past = before.phase === "open" && after.phase === "counting" ? { ...wear, risk: 0 } : wear;
    const worn = Object.values(levelsOf(strain, options)).some((level) => level !== "fine");
    const next: Memory = {
      before,
      after,
      mark,
      wear: { before: wear, after: wornBy(past, { ...end, answered: outcome === "answered" }, worn) },
    };
    if (await session.compareAndSet(KEY, stored, JSON.stringify(next))) return;
    const now = await readStart(asked, options, session);
    stored = now.stored;
    // What others wrote beside a trial does not change that it was one.
    if (start?.trial !== true) ({ before, wear, strain } = now);
  }
  // Others keep writing: theirs is as new as ours, and the next request's messages show this turn anyway.
}

/** Of turns that the host counts and its messages no longer show, the first ones, only their number is known. */
function fromMessages({ turns, number = 0 }: CountedTurns, options: TurnBreakerOptions): Past {
  const missing = number - Math.max(1, turns.length);
  const finished = turns.slice(0, -1);
  return { before: settleAll(pass(unused, missing), finished, options), wear: wearOf(finished) };
}

function fromBoth(
  asked: CountedTurns,
  options: TurnBreakerOptions,
  conversation: string,
  memory: Memory | undefined,
): Past {
  if (memory === undefined) return fromMessages(asked, options);
  const mark = markOf(asked, conversation);
  const added = turnsSince(memory.mark, asked, mark);
  const { before: wearBefore, after: wearAfter } = memory.wear ?? { before: FRESH, after: FRESH };
  if (added === 0) {
    return memory.trial === true
      ? { before: memory.after, wear: wearAfter }
      : { before: memory.before, wear: wearBefore };
  }
  // Turns the session was never told of, such as abandoned ones, stand in the messages, or at least in the host's count.
  const shown = Math.min(added, asked.turns.length);
  const unseen = asked.turns.slice(asked.turns.length - shown, -1);
  const before = settleAll(pass(memory.after, added - Math.max(1, shown)), unseen, options);
  return {
    // The first number a host gives has nothing to be compared with.
    before: memory.mark.number === undefined ? atLeast(before, (asked.number ?? 1) - 1) : before,
    wear: wearOf(unseen, wearAfter),
  };
}

/** What cannot be read is as good as nothing remembered: the messages decide. */
function parse(stored: SessionValue | undefined): Memory | undefined {
  if (typeof stored !== "string") return undefined;
  try {
    const memory = JSON.parse(stored) as Partial<Memory> | null;
    if (!isBreaker(memory?.before) || !isBreaker(memory?.after) || !isMark(memory?.mark)) return undefined;
    const { wear, ...rest } = memory as Memory;
    return isWear(wear?.before) && isWear(wear?.after) ? { ...rest, wear } : rest;
  } catch {
    return undefined;
  }
}

function isBreaker(value: Breaker | undefined): boolean {
  return (
    (value?.phase === "counting" && Number.isSafeInteger(value.turns)) ||
    (value?.phase === "open" && Number.isSafeInteger(value.refused))
  );
}
