import type { BreakerState } from "../../core/guard.ts";
import type { SessionHandle, SessionValue } from "../../core/session.ts";
import { type Arrival, arrive, type Breaker, healthOfTurns } from "./breaker-state.ts";
import type { CountedTurns } from "./counted-turns.ts";
import { readHealth } from "./health/health.ts";
import { viewOf } from "./health/view.ts";
import type { TurnBreakerOptions } from "./options.ts";
import { begunText, type Kept, readText, textOf } from "./session-text.ts";
import { sinceTurn } from "./since-turn.ts";
import { type Standing, standingInMessages, standingInSession } from "./standing.ts";
import type { Strain } from "./strain.ts";
import { folded, type TurnResult, withEnded } from "./turn-end.ts";
import { pathOf, type TurnPath } from "./turn-mark.ts";

/*
 * A history can be cut: hosts drop old messages, or send only the newest. A process can die at any moment. So the
 * session remembers what became of the turns that ended, and behind that a list of the turns that were begun since.
 *
 * A turn that begins appends its mark and reads everything, in one atomic step and before the model is asked: it finds
 * all that began before it, and all that begin later find it. A turn that ends takes its mark out and writes what became
 * of it, in one step, too. A mark whose turn never ends stays, and counts.
 */

/** One key, and as text: every store compares and appends text in the same way. */
export const KEY = "turns";
const MAX_ATTEMPTS = 32;
/** More turns that have begun and not ended are folded into the count when the next one begins. */
const MOST_BEGUN = 64;

/** What one turn read when it began. */
export interface TurnStart {
  readonly asked: CountedTurns;
  /** `undefined` where no session keeps it. */
  readonly path: TurnPath | undefined;
  /** The breaker as the turn finds it. */
  readonly before: Breaker;
  /** What that means for it. */
  readonly strain: Strain;
  readonly arrival: Arrival;
  /** This turn has the trial. */
  readonly trial: boolean;
  /** The turn has put its mark into the session. */
  readonly begun: boolean;
  /** What the session holds since. */
  readonly stored: SessionValue | undefined;
  /** The same, read. */
  readonly kept: Kept;
  /** State that the turn before found, where the session remembers it. */
  readonly previous: BreakerState | undefined;
  /** User turn, from 1, since which the conversation is in this state. */
  readonly since: number;
}

/** Reads where the conversation stands, without beginning anything. */
export async function readStart(
  asked: CountedTurns,
  options: TurnBreakerOptions,
  session: SessionHandle,
): Promise<TurnStart> {
  const stored = session.id === undefined ? undefined : await session.get(KEY);
  const path = session.id === undefined ? undefined : pathOf(asked, session.id);
  return startOf(asked, options, path, stored, false);
}

/** Begins a turn: from here on it counts, whatever becomes of it. One round trip to the store; none without a session. */
export async function beginTurn(
  asked: CountedTurns,
  options: TurnBreakerOptions,
  session: SessionHandle,
): Promise<TurnStart> {
  if (session.id === undefined) return readStart(asked, options, session);
  const path = pathOf(asked, session.id);
  const stored = await session.append(KEY, begunText(path.mark));
  const start = startOf(asked, options, path, stored, true);
  if (start.kept.begun.length <= MOST_BEGUN) return start;
  const kept = folded(start.kept, 1);
  const shorter = textOf(kept);
  return (await session.compareAndSet(KEY, stored, shorter)) ? { ...start, stored: shorter, kept } : start;
}

function startOf(
  asked: CountedTurns,
  options: TurnBreakerOptions,
  path: TurnPath | undefined,
  stored: SessionValue | undefined,
  begun: boolean,
): TurnStart {
  const kept = readText(stored);
  const { memory } = kept;
  // The turn's own mark is the last.
  const earlier = begun ? kept.begun.slice(0, -1) : kept.begun;
  const standing = standingOf(asked, path, { memory, begun: earlier }, options);
  const strain = strainOf(asked, standing, kept, options);
  const arrival = arrive(standing.before, options, strain);
  const lasts = memory !== undefined && memory.state === arrival.state;
  return {
    asked,
    path,
    before: standing.before,
    strain,
    arrival,
    trial: standing.trial,
    begun,
    stored,
    kept,
    previous: memory?.state,
    since: lasts ? memory.since : memory === undefined ? sinceTurn(asked, arrival, options) : standing.turn,
  };
}

function standingOf(
  asked: CountedTurns,
  path: TurnPath | undefined,
  kept: Kept,
  options: TurnBreakerOptions,
): Standing {
  return path === undefined ? standingInMessages(asked, options) : standingInSession(asked, path, kept, options);
}

function strainOf(
  { turns, systemTexts }: CountedTurns,
  { before, wear }: Standing,
  { memory }: Kept,
  options: TurnBreakerOptions,
): Strain {
  // What was said before a reset is forgiven: only turns that are counted since are read.
  const isReset = memory !== undefined && memory.reset !== "never" && before.phase === "counting";
  const read = isReset ? turns.slice(-(before.turns + 1)) : turns;
  const left = healthOfTurns(before, options);
  const view = viewOf(read, systemTexts, wear.numbers);
  const health = readHealth(view, { risk: 1 - left, why: `${turns.length} user turns in the messages` });
  return { ...health, risk: wear.risk, worn: wear.worn };
}

/** Remembers how the turn ended. `start`: what it read when it began, if that is still known. One round trip when nobody else writes. */
export async function rememberTurn(
  asked: CountedTurns,
  result: TurnResult,
  options: TurnBreakerOptions,
  session: SessionHandle,
  start: TurnStart | undefined,
): Promise<void> {
  if (session.id === undefined) return;
  // A start without a path was read off the messages, because the session could not be asked.
  const known = start?.path === undefined ? await readStart(asked, options, session) : start;
  let { stored, kept } = known;
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
    const next = textOf(withEnded(kept, known, result, options));
    if (await session.compareAndSet(KEY, stored, next)) return;
    const now = await session.get(KEY);
    // Written after all: a client has repeated the command.
    if (typeof now === "string" && now.startsWith(next)) return;
    stored = now;
    kept = readText(now);
  }
  // Others keep writing. The turn's mark stays where it is, so that it counts.
}
