import type { TurnRequest } from "../../core/conversation.ts";
import { deriveTurns, type KnownReplies, type UserTurn } from "./derive-turns.ts";

/** The user turns of a request, as its messages show them and as the host counts them. */
export interface CountedTurns {
  readonly turns: readonly UserTurn[];
  /** Number of the latest turn by the host's count, from 1; `undefined` when it does not count. */
  readonly number: number | undefined;
  /** What the application says. */
  readonly systemTexts: readonly string[];
  /** The request ends with a tool's result: it is a step of a turn that was begun before. */
  readonly goesOn: boolean;
}

export function countedTurns({ messages, turnNumber }: TurnRequest, replies: KnownReplies): CountedTurns {
  return {
    turns: deriveTurns(messages, replies),
    number: isTurnNumber(turnNumber) ? turnNumber : undefined,
    systemTexts: messages.flatMap(({ role, content }) => (role === "system" ? [content] : [])),
    goesOn: messages.at(-1)?.role === "tool",
  };
}

function isTurnNumber(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 1;
}
