import type { CountedTurns } from "./counted-turns.ts";
import { textMemory } from "./text-memory.ts";

/** What a turn is known by when it is met again. */
export interface TurnMark {
  /** User turns its request showed, itself among them; 0 for a step of a turn of which no message of the user's is shown. */
  readonly turns: number;
  /** Digest of what was said in all turns before it. */
  readonly earlier: string;
  /** The same of what its user wrote. */
  readonly latest: string;
  /** Its number by the host's count, or the last one the host gave. */
  readonly number?: number | undefined;
}

/** The turns that a request shows, by their digests. */
export interface TurnPath {
  /** Of its latest turn. */
  readonly mark: TurnMark;
  /** Whether the marked turn is one of them, at the place it had. */
  shows(mark: TurnMark): boolean;
}

export function pathOf({ turns, number, goesOn, instead }: CountedTurns, conversation: string): TurnPath {
  const shown = Math.max(1, turns.length);
  const { earlier, latest } = digestsOf(turns.length > 0 ? turns : [{ texts: instead }], conversation);
  const isStep = turns.length === 0 && goesOn;
  const mark = { turns: isStep ? 0 : shown, earlier: earlier(shown), latest: latest(shown), number };
  return {
    mark,
    shows: (other) =>
      other.turns >= 1 &&
      other.turns <= mark.turns &&
      other.earlier === earlier(other.turns) &&
      other.latest === latest(other.turns),
  };
}

/** One and the same, as far as texts and the host's numbers tell. */
export function isSameTurn(one: TurnMark, other: TurnMark): boolean {
  const numbered = one.number !== undefined && other.number !== undefined;
  return (
    one.turns === other.turns &&
    one.earlier === other.earlier &&
    one.latest === other.latest &&
    (!numbered || one.number === other.number)
  );
}

/** Whether it is a step of a turn of which no message of the user's is shown: it follows whatever turn is known. */
export function isStep({ turns }: TurnMark): boolean {
  return turns === 0;
}

/** Whether the mark tells its turn from all others: a message with nothing before it may be said again and again. */
export function isTelling({ turns, number }: TurnMark): boolean {
  return turns > 1 || number !== undefined;
}

/** What a turn is to those that are known. */
export interface Meeting {
  /** Turns that were begun since the one it follows, itself among them; 0 when it was asked before. */
  readonly added: number;
  /** The turn it is, when it was asked before. */
  readonly again: TurnMark | undefined;
}

/**
 * How many turns a request adds to a conversation, given the latest turn of each of its branches, the last one met
 * at the end.
 *
 *   one of them is the request's latest turn → none: a retry, a regenerated answer, a step of an agent loop
 *   one of them comes earlier in the request → as many as follow it
 *   none stands in it                        → the window has moved, or something was edited or branched off: one, or as
 *                                              many more as it shows than any of them
 *
 * A step of an agent loop is also known by the user's words alone, because a window may move, or a history be
 * summarised, in the middle of it. An only message is compared with the last turn alone: with nothing said before it,
 * the message decides, so one that is repeated to the letter counts once, which nothing tells from a retry, unless the
 * host counts. A host that counts may show more turns than the messages do, never fewer. A request without any message of
 * a user's is a step of the last turn if it answers with a tool's result, otherwise compared like an only message.
 */
export function meet(
  tips: readonly TurnMark[],
  path: TurnPath,
  { number, goesOn }: Pick<CountedTurns, "number" | "goesOn">,
): Meeting {
  const shown = path.mark.turns;
  const numbered = most(tips, (tip) => tip.number ?? 0);
  // The host knows of turns that its messages no longer show: it truly counts, and shortening the history adds none.
  if (number !== undefined && number > shown && number === numbered?.number) {
    const added = Math.max(0, shown - numbered.turns);
    return { added, again: added === 0 ? numbered : undefined };
  }
  const comparable = shown > 1 ? tips : tips.slice(-1);
  const nearest = most(comparable.filter(path.shows), (tip) => tip.turns);
  const isOf = (tip: TurnMark) => shown === 0 || tip.latest === path.mark.latest;
  const step = goesOn ? tips.findLast(isOf) : undefined;
  const longest = most(tips, (tip) => tip.turns)?.turns ?? 0;
  const since = nearest !== undefined ? shown - nearest.turns : step !== undefined ? 0 : Math.max(1, shown - longest);
  const counted = number === undefined || numbered?.number === undefined ? 0 : number - numbered.number;
  const added = Math.max(since, counted);
  return { added, again: added === 0 ? (nearest ?? step) : undefined };
}

/** The last of those with the highest value. */
function most(marks: readonly TurnMark[], rank: (mark: TurnMark) => number): TurnMark | undefined {
  return marks.reduce<TurnMark | undefined>(
    (best, mark) => (best === undefined || rank(mark) >= rank(best) ? mark : best),
    undefined,
  );
}

interface Digests {
  /** Of what was said before the turn with this number, from 1. */
  earlier(turn: number): string;
  /** Of what its user wrote. */
  latest(turn: number): string;
}

/**
 * Each text is hashed by itself, which is remembered, and put together with those before it and the conversation's id.
 * 53-bit hashes (after cyrb53), which cannot be turned back into the text. They need not withstand an attack: whoever
 * builds two texts with one digest wins a turn that is not counted, and who can read the store could confirm a guess of
 * a short message. The conversation id goes in, so equal messages of two conversations have nothing in common.
 */
function digestsOf(turns: readonly Said[], conversation: string): Digests {
  const start = fed(EMPTY, conversation);
  const said = [start];
  let state = start;
  for (const { texts, answer = "" } of turns.slice(0, -1)) {
    // With the answers, because "yes" and "go on" are said again and again.
    state = joined(texts.reduce(joined, state), answer);
    said.push(state);
  }
  return {
    earlier: once((turn) => digest(said[turn - 1] ?? start)),
    latest: once((turn) => digest((turns[turn - 1]?.texts ?? []).reduce(joined, start))),
  };
}

interface Said {
  readonly texts: readonly string[];
  readonly answer?: string | undefined;
}

/** Most turns are asked for never, the last one again and again. */
function once(digestOf: (turn: number) => string): (turn: number) => string {
  const known: string[] = [];
  return (turn) => {
    known[turn] ??= digestOf(turn);
    return known[turn];
  };
}

interface HashState {
  readonly a: number;
  readonly b: number;
}

/** Bytes of the texts whose hashes are remembered: 1,300 of 1,500 characters. The oldest go first, and are hashed again. */
const MOST_BYTES = 4_000_000;
const BYTES_PER_TEXT = 150;
/** Texts of fewer code units are hashed as soon as they are found. */
const WORTH_KEEPING = 100;
const EMPTY: HashState = { a: 0xdeadbeef, b: 0x41c6ce57 };

const hashed = textMemory({
  read: (text) => ({ text, ...fed(EMPTY, text) }),
  bytesOf: (_, heldUnits) => BYTES_PER_TEXT + 2 * heldUnits,
  mostBytes: MOST_BYTES,
});

function joined({ a, b }: HashState, text: string): HashState {
  const next = text.length < WORTH_KEEPING ? fed(EMPTY, text) : hashed(text);
  const one = Math.imul(a ^ next.a, 0x9e3779b1);
  const two = Math.imul(b ^ next.b, 0x5f356495);
  const turned = (((one << 13) | (one >>> 19)) + two) | 0;
  return { a: turned, b: ((two << 17) | (two >>> 15)) ^ turned };
}

/** Four code units at a time, then the rest one by one, then a sign that the text ends, so that ["ab", "c"] and ["a", "bc"] differ. */
function fed({ a, b }: HashState, text: string): HashState {
  let one = a;
  let two = b;
  const whole = text.length & ~3;
  for (let index = 0; index < whole; index += 4) {
    one = Math.imul(one ^ (text.charCodeAt(index) | (text.charCodeAt(index + 1) << 16)), 0x9e3779b1);
    two = Math.imul(two ^ (text.charCodeAt(index + 2) | (text.charCodeAt(index + 3) << 16)), 0x5f356495);
    // A product carries differences upwards only; turned and mixed, they reach all bits of both.
    one = (((one << 13) | (one >>> 19)) + two) | 0;
    two = ((two << 17) | (two >>> 15)) ^ one;
  }
  for (let index = whole; index <= text.length; index++) {
    const unit = index < text.length ? text.charCodeAt(index) : END;
    one = Math.imul(one ^ unit, 0x9e3779b1);
    two = Math.imul(two ^ unit, 0x5f356495);
  }
  return { a: one, b: two };
}

/** No code unit. */
const END = 0x5bd1e995;

function digest({ a, b }: HashState): string {
  const mixedA = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
  const mixedB = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(mixedA ^ (mixedA >>> 13), 0xc2b2ae35);
  return (0x1_0000_0000 * (mixedB & 0x1fffff) + (mixedA >>> 0)).toString(36);
}
