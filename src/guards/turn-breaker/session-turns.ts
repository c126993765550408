import type { SessionHandle, SessionValue } from "../../core/session.ts";
import { arrive, type Breaker, settle, settleAll, unused } from "./breaker-state.ts";
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
 *
 * A trial is claimed when it begins: the breaker it leaves behind is at once an open one, so turns that arrive beside
 * it are refused. How the trial ends replaces that; a trial that is abandoned has only restarted the cool-down.
 */
interface Memory {
  readonly before: Breaker;
  readonly after: Breaker;
  readonly mark: TurnMark;
  /** The turn is a trial whose end is still to come. */
  readonly trial?: boolean;
}

/** What one turn read when it began. */
export interface TurnStart {
  /** The breaker as the turn finds it. */
  readonly before: Breaker;
  /** What the session holds since. */
  readonly stored: SessionValue | undefined;
  /** This turn has claimed the trial. */
  readonly trial: boolean;
}

interface TurnMark {
  readonly turns: number;
  readonly earlier: string;
  readonly latest: string;
}

/** One key, written only by compare-and-set, and as text: every store compares text in the same way. */
const KEY = "turns";
const MAX_ATTEMPTS = 8;

/** Reads where the conversation stands, without claiming anything. */
export async function readStart(
  turns: readonly UserTurn[],
  options: TurnBreakerOptions,
  session: SessionHandle,
): Promise<TurnStart> {
  if (session.id === undefined) return { before: fromMessages(turns, options), stored: undefined, trial: false };
  const stored = await session.get(KEY);
  return { before: fromBoth(turns, options, session.id, parse(stored)), stored, trial: false };
}

/** Begins a turn: when it would be a trial, only one of those that arrive together gets it; the others find an open breaker. */
export async function beginTurn(
  turns: readonly UserTurn[],
  options: TurnBreakerOptions,
  session: SessionHandle,
): Promise<TurnStart> {
  let start = await readStart(turns, options, session);
  if (session.id === undefined) return start;
  const mark = markOf(turns, session.id);
  const out: Breaker = { phase: "open", refused: Math.min(0, options.cooldownTurns - 1) };
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
    if (arrive(start.before, options).state !== "half-open") return start;
    const memory = parse(start.stored);
    // A trial that went well is over: asking it again puts nothing at risk.
    if (memory?.after.phase === "counting" && isSameTurn(mark, memory.mark)) return start;
    const claim: Memory = { before: start.before, after: out, mark, trial: true };
    const stored = JSON.stringify(claim);
    if (await session.compareAndSet(KEY, start.stored, stored)) return { before: start.before, stored, trial: true };
    const again = await readStart(turns, options, session);
    // Refused although nobody else wrote: this session only reads.
    if (again.stored === start.stored) return start;
    start = again;
  }
  return { ...start, before: out };
}

/** Remembers how the turn ended. `start`: what it read when it began, if that is still known. */
export async function rememberTurn(
  turns: readonly UserTurn[],
  outcome: TurnOutcome,
  options: TurnBreakerOptions,
  session: SessionHandle,
  start: TurnStart | undefined,
): Promise<void> {
  if (session.id === undefined || turns.length === 0) return;
  let { before, stored } = start ?? (await readStart(turns, options, session));
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
    const next: Memory = { before, after: settle(before, outcome, options), mark: markOf(turns, session.id) };
    if (await session.compareAndSet(KEY, stored, JSON.stringify(next))) return;
    const now = await readStart(turns, options, session);
    stored = now.stored;
    // What others wrote beside a trial does not change that it was one.
    if (start?.trial !== true) before = now.before;
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
  if (added <= 0) return isSameTurn(mark, memory.mark) && memory.trial !== true ? memory.before : memory.after;
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
