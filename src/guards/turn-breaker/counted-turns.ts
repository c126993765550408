import type { TurnRequest } from "../../core/conversation.ts";
import { deriveTurns, type KnownReplies, type UserTurn } from "./derive-turns.ts";

/** The user turns of a request, as its messages show them and as the host counts them. */
export interface CountedTurns {
  readonly turns: readonly UserTurn[];
  /** Number of the latest turn by the host's count, from 1; `undefined` when it does not count. */
  readonly number: number | undefined;
  /** What the application says. */
  readonly systemTexts: readonly string[];
  /** What came last, of users and tools, is a tool's result: the request is a step of a turn that was begun before. */
  readonly goesOn: boolean;
  /** Where no message is a user's: what all of them say, by which the turn is known. Otherwise empty. */
  readonly instead: readonly string[];
}

export function countedTurns({ messages, turnNumber }: TurnRequest, replies: KnownReplies): CountedTurns {
  const turns = deriveTurns(messages, replies);
  return {
    turns,
    number: isTurnNumber(turnNumber) ? turnNumber : undefined,
    systemTexts: messages.flatMap(({ role, content }) => (role === "system" ? [content] : [])),
    goesOn: messages.findLast(({ role }) => role === "user" || role === "tool")?.role === "tool",
    instead: turns.length > 0 ? [] : messages.flatMap(({ role, content }) => [role, content]),
  };
}

function isTurnNumber(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 1;
}
