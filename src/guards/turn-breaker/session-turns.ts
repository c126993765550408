import type { SessionHandle, SessionValue } from "../../core/session.ts";
import { type Breaker, settle, settleAll, unused } from "./breaker-state.ts";
import type { TurnOutcome, UserTurn } from "./derive-turns.ts";
import type { TurnBreakerOptions } from "./options.ts";

/*
 * A history can be cut: hosts drop old messages, or send only the newest. The session remembers what the breaker was
 * before and after the last turn, and a mark to know that turn by: how many user turns its request had, what its user
 * wrote (`latest`), and what was said in all turns before it (`earlier`), both as a length and a digest.
 *
 *   more turns than remembered                   → that many new turns
 *   as many, and the same was said before        → the same turn: a retry, a regenerated or edited message, a step of
 *                                                  an agent loop. It is judged from `before`, so it counts once
 *   as many or fewer, and other things were said → the window has moved: one new turn
 *
 * With one turn in the request nothing was said before; then the message itself decides. An edited only message counts
 * as a turn, and an only message that is repeated to the letter does not: nothing tells it from a retry.
 */
interface Memory {
  readonly before: Breaker;
  readonly after: Breaker;
  readonly mark: TurnMark;
}

interface TurnMark {
  readonly turns: number;
  readonly earlier: string;
  readonly latest: string;
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
  return fromBoth(turns, options, session.id, parse(await session.get(KEY)));
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
    const before = fromBoth(turns, options, session.id, parse(stored));
    const next: Memory = { before, after: settle(before, outcome, options), mark: markOf(turns, session.id) };
    if (await session.compareAndSet(KEY, stored, JSON.stringify(next))) return;
  }
  // Others keep writing: theirs is as new as ours, and the next request's messages show this turn anyway.
}

function fromMessages(turns: readonly UserTurn[], options: TurnBreakerOptions): Breaker {
  return settleAll(unused, turns.slice(0, -1), options);
}

function fromBoth(
  turns: readonly UserTurn[],
  options: TurnBreakerOptions,
  conversation: string,
  memory: Memory | undefined,
): Breaker {
  if (memory === undefined) return fromMessages(turns, options);
  const mark = markOf(turns, conversation);
  const added = mark.turns - memory.mark.turns;
  if (added <= 0) return isSameTurn(mark, memory.mark) ? memory.before : memory.after;
  // Turns the session was never told of, such as abandoned ones, stand in the messages.
  return settleAll(memory.after, turns.slice(turns.length - added, -1), options);
}

function isSameTurn(a: TurnMark, b: TurnMark): boolean {
  return a.turns === b.turns && a.earlier === b.earlier && (a.turns > 1 || a.latest === b.latest);
}

function markOf(turns: readonly UserTurn[], conversation: string): TurnMark {
  return {
    turns: turns.length,
    // With the answers, because "yes" and "go on" are said again and again.
    earlier: digestOf(
      conversation,
      turns.slice(0, -1).flatMap(({ texts, answer }) => [...texts, answer ?? ""]),
    ),
    latest: digestOf(conversation, turns.at(-1)?.texts ?? []),
  };
}

/**
 * Length and a 53-bit hash (cyrb53), which cannot be turned back into the text. It need not withstand an attack: whoever
 * builds two texts with one digest wins a turn that is not counted, and who can read the store could confirm a guess of
 * a short message. The conversation id goes in, so equal messages of two conversations have nothing in common.
 */
function digestOf(conversation: string, texts: readonly string[]): string {
  let length = 0;
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (const text of [conversation, ...texts]) {
    length += text.length;
    for (let index = 0; index <= text.length; index++) {
      // A value that is no code unit closes each text, so that ["ab", "c"] and ["a", "bc"] differ.
      const unit = index < text.length ? text.charCodeAt(index) : 0x10000;
      a = Math.imul(a ^ unit, 0x9e3779b1);
      b = Math.imul(b ^ unit, 0x5f356495);
    }
  }
  const mixedA = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
  const mixedB = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(mixedA ^ (mixedA >>> 13), 0xc2b2ae35);
  const hash = 0x1_0000_0000 * (mixedB & 0x1fffff) + (mixedA >>> 0);
  return `${length - conversation.length}-${hash.toString(36)}`;
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
  return Number.isSafeInteger(value?.turns) && typeof value?.earlier === "string" && typeof value?.latest === "string";
}
