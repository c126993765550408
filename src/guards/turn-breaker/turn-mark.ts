import type { CountedTurns } from "./counted-turns.ts";

/** What a turn is known by when it is met again. */
export interface TurnMark {
  /** User turns its request showed. */
  readonly turns: number;
  /** Length and digest of what was said in all turns before it. */
  readonly earlier: string;
  /** The same of what its user wrote. */
  readonly latest: string;
  /** Its number by the host's count, or the last one the host gave. */
  readonly number?: number | undefined;
}

export function markOf({ turns, number }: CountedTurns, conversation: string, last?: TurnMark): TurnMark {
  return {
    turns: turns.length,
    // With the answers, because "yes" and "go on" are said again and again.
    earlier: digestOf(
      conversation,
      turns.slice(0, -1).flatMap(({ texts, answer }) => [...texts, answer ?? ""]),
    ),
    latest: digestOf(conversation, turns.at(-1)?.texts ?? []),
    number: number ?? last?.number,
  };
}

/**
 * How many turns were begun since the remembered one; 0 when it is the same.
 *
 *   more turns than remembered                   → that many new turns
 *   as many, and the same was said before        → the same turn: a retry, a regenerated or edited message, a step of
 *                                                  an agent loop
 *   as many or fewer, and other things were said → the window has moved: one new turn
 *
 * With one turn in the request nothing was said before; then the message itself decides. An edited only message counts
 * as a turn, and an only message that is repeated to the letter does not: nothing tells it from a retry, unless the
 * host counts. A host that counts may show more turns than the messages do, never fewer.
 */
export function turnsSince(remembered: TurnMark, { turns, number }: CountedTurns, mark: TurnMark): number {
  const shown = shownSince(remembered, mark);
  if (number === undefined || remembered.number === undefined) return shown;
  const counted = number - remembered.number;
  // The host knows of turns that its messages no longer show: it truly counts, and shortening the history adds none.
  if (counted === 0 && number > turns.length) return Math.max(0, mark.turns - remembered.turns);
  return Math.max(shown, counted);
}

function shownSince(remembered: TurnMark, mark: TurnMark): number {
  const added = mark.turns - remembered.turns;
  if (added > 0) return added;
  const same =
    added === 0 && mark.earlier === remembered.earlier && (mark.turns > 1 || mark.latest === remembered.latest);
  return same ? 0 : 1;
}

export function isMark(value: TurnMark | undefined): boolean {
  return (
    Number.isSafeInteger(value?.turns) &&
    typeof value?.earlier === "string" &&
    typeof value?.latest === "string" &&
    (value.number === undefined || Number.isSafeInteger(value.number))
  );
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
