import type { Message } from "../../core/conversation.ts";
import { isRefusalCode } from "./codes.ts";

/** What became of a user turn. `refused`: the breaker ended it. `blocked`: another guard did. `pending`: it is being asked now. */
export type TurnOutcome = "answered" | "refused" | "blocked" | "pending";

/** One thing the user asked for, and what came of it. */
export interface UserTurn {
  /** The user's messages, verbatim; several in a row are one turn. */
  readonly texts: readonly string[];
  /** Results of the tools that were called for it. */
  readonly toolResults: readonly string[];
  /** The last thing the model answered; `undefined` when a guard answered, or nobody did. */
  readonly answer: string | undefined;
  /** Reasoning of the model's last message, as far as the host hands it back. */
  readonly reasoning: string;
  /** The model's last message made no tool call, so the turn was over with it. */
  readonly ended: boolean;
  readonly outcome: TurnOutcome;
  /** The code of the finding for which a guard answered in the model's place. */
  readonly blockedBy: string | undefined;
}

/**
 * Splits a conversation into user turns. The steps of an agent loop (assistant, tool, assistant …) belong to the turn
 * that started them. `refusals` are the replies of the turn limit in every language, trimmed: hosts hand back messages
 * without our marks, and then its text is all there is to know a refused turn by.
 */
export function deriveTurns(messages: readonly Message[], refusals: ReadonlySet<string>): readonly UserTurn[] {
  // A set reads a text to its end to look it up, which takes longer than all else here; no refusal is that long.
  const longest = Math.max(0, ...Array.from(refusals, ({ length }) => length));
  const isRefusal = (text: string) => text !== "" && text.length <= longest && refusals.has(text);
  const turns: UserTurn[] = [];
  let begun: Draft | undefined;
  for (const message of messages) {
    switch (message.role) {
      case "system":
        break;
      case "user":
        if (begun === undefined || begun.replied) {
          if (begun !== undefined) turns.push(finish(begun));
          begun = {
            texts: [],
            toolResults: [],
            answer: undefined,
            reasoning: "",
            ended: false,
            outcome: "pending",
            blockedBy: undefined,
            replied: false,
          };
        }
        begun.texts.push(message.content);
        break;
      case "tool":
        if (begun === undefined) break;
        begun.replied = true;
        begun.toolResults.push(message.content);
        break;
      case "assistant":
        // Replies before the first user turn, such as a greeting, answer nothing.
        if (begun === undefined) break;
        begun.replied = true;
        reply(begun, message, isRefusal);
        break;
      default:
        return message.role satisfies never;
    }
  }
  if (begun !== undefined) turns.push(finish(begun));
  return turns;
}

interface Draft {
  readonly texts: string[];
  readonly toolResults: string[];
  answer: string | undefined;
  reasoning: string;
  ended: boolean;
  outcome: TurnOutcome;
  blockedBy: string | undefined;
  replied: boolean;
}

function reply(turn: Draft, message: Message, isRefusal: (text: string) => boolean): void {
  const text = message.content.trim();
  turn.reasoning = message.reasoning ?? "";
  turn.blockedBy = message.blockedBy;
  turn.ended = (message.toolCalls ?? []).length === 0;
  if (isRefusalCode(message.blockedBy) || isRefusal(text)) turn.outcome = "refused";
  else if (message.blockedBy !== undefined) turn.outcome = "blocked";
  else {
    turn.outcome = "answered";
    if (text !== "") turn.answer = message.content;
    return;
  }
  turn.answer = undefined;
}

function finish({ replied: _, ...turn }: Draft): UserTurn {
  return turn;
}
