import type { SessionHandle, SessionValue } from "../../core/session.ts";
import { type Breaker, settle, settleAll, unused } from "./breaker-state.ts";
import type { TurnOutcome, UserTurn } from "./derive-turns.ts";
import type { TurnBreakerOptions } from "./options.ts";

/*
 * A history can be cut: hosts drop old messages, or send only the newest. The session remembers what the breaker was
 * before and after the last turn, and three counts to know that turn by: user turns in the request, and the lengths of
 * the user's text in the last turn and in all before it. No text, and no digest that could be guessed back to one.
 *
 *   more turns than remembered                      → that many new turns
 *   as many, and the earlier text is as long        → the same turn: a retry, a regenerated or edited message, a step
 *                                                     of an agent loop. It is judged from `before`, so it counts once
 *   as many or fewer, and the earlier text differs  → the window has moved: one new turn
 *
 * With one turn in the request there is no earlier text; then the length of the message itself decides. Messages of
 * equal length can hide a turn, and an edited only message can add one; both are off by one, never more.
 */
interface Memory {
  readonly before: Breaker;
  readonly after: Breaker;
  readonly mark: TurnMark;
}

interface TurnMark {
  readonly turns: number;
  readonly earlier: number;
  readonly latest: number;
}

/** One key, written only by compare-and-set, and as text: every store compares text in the same way. */
const KEY = "turns";
const MAX_ATTEMPTS = 8;

/** The breaker as the pending turn finds it, from the messages and from what the session remembers. */
export async function breakerBefore(
  turns: readonly UserTurn[],
  options: TurnBreakerOptions,
  session: SessionHandle,
): Promise<Breaker> {
  if (session.id === undefined) return fromMessages(turns, options);
  return fromBoth(turns, options, parse(await session.get(KEY)));
}

/** Remembers how the turn ended. */
export async function rememberTurn(
  turns: readonly UserTurn[],
  outcome: TurnOutcome,
  options: TurnBreakerOptions,
  session: SessionHandle,
): Promise<void> {
  if (session.id === undefined || turns.length === 0) return;
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
    const stored = await session.get(KEY);
    const before = fromBoth(turns, options, parse(stored));
    const next: Memory = { before, after: settle(before, outcome, options), mark: markOf(turns) };
    if (await session.compareAndSet(KEY, stored, JSON.stringify(next))) return;
  }
  // Others keep writing: theirs is as new as ours, and the next request's messages show this turn anyway.
}

function fromMessages(turns: readonly UserTurn[], options: TurnBreakerOptions): Breaker {
  return settleAll(unused, turns.slice(0, -1), options);
}

function fromBoth(turns: readonly UserTurn[], options: TurnBreakerOptions, memory: Memory | undefined): Breaker {
  if (memory === undefined) return fromMessages(turns, options);
  const mark = markOf(turns);
  const added = mark.turns - memory.mark.turns;
  if (added <= 0) return isSameTurn(mark, memory.mark) ? memory.before : memory.after;
  // Turns the session was never told of, such as abandoned ones, stand in the messages.
  return settleAll(memory.after, turns.slice(turns.length - added, -1), options);
}

function isSameTurn(a: TurnMark, b: TurnMark): boolean {
  return a.turns === b.turns && a.earlier === b.earlier && (a.turns > 1 || a.latest === b.latest);
}

function markOf(turns: readonly UserTurn[]): TurnMark {
  const lengths = turns.map(({ texts }) => texts.reduce((sum, text) => sum + text.length, 0));
  const latest = lengths.at(-1) ?? 0;
  return { turns: turns.length, earlier: lengths.reduce((sum, length) => sum + length, 0) - latest, latest };
}

/** What cannot be read is as good as nothing remembered: the messages decide. */
function parse(stored: SessionValue | undefined): Memory | undefined {
  if (typeof stored !== "string") return undefined;
  try {
    const memory = JSON.parse(stored) as Partial<Memory> | null;
    return isBreaker(memory?.before) && isBreaker(memory?.after) && isMark(memory?.mark)
      ? (memory as Memory)
      : undefined;
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

function isMark(value: TurnMark | undefined): boolean {
  return [value?.turns, value?.earlier, value?.latest].every(Number.isSafeInteger);
}
