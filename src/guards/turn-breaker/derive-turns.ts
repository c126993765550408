import type { FilePlace, Message, ToolCall } from "../../core/conversation.ts";
import type { Stage } from "../../core/stage.ts";
import { isRefusalCode } from "./codes.ts";

/** What became of a user turn. `refused`: the breaker ended it. `blocked`: another guard did. `pending`: it is being asked now. */
export type TurnOutcome = "answered" | "refused" | "blocked" | "pending";

/** One thing the user asked for, and what came of it. */
export interface UserTurn {
  /** The user's messages, verbatim; several in a row are one turn. */
  readonly texts: readonly string[];
  /** Where files stand in each of the texts. @default none */
  readonly files?: readonly (readonly FilePlace[])[] | undefined;
  /** Results of the tools that were called for it. */
  readonly toolResults: readonly string[];
  /** The call of each result, as far as messages show it. @default [] */
  readonly calls?: readonly (ToolCall | undefined)[] | undefined;
  /** The last thing the model answered; `undefined` when a guard answered, or nobody did. */
  readonly answer: string | undefined;
  /** Reasoning of the model's last message, as far as the host hands it back. */
  readonly reasoning: string;
  /** The model's last message made no tool call, so the turn was over with it. */
  readonly ended: boolean;
  readonly outcome: TurnOutcome;
  /** The code of the finding for which a guard answered in the model's place. */
  readonly blockedBy: string | undefined;
  /** Where what was blocked stood; `undefined` where that is not known. */
  readonly blockedAt?: Stage | undefined;
}

/**
 * Splits a conversation into user turns. The steps of an agent loop (assistant, tool, assistant …) belong to the turn
 * that started them. `replies` are what guards say in the model's place: hosts hand back messages without our marks, and
 * then its text is all there is to know such a turn by.
 */
export function deriveTurns(messages: readonly Message[], replies: KnownReplies): readonly UserTurn[] {
  const refusals = memberOf(replies.refusals);
  const blocks = memberOf(replies.blocks);
  const outcomeOf = ({ blockedBy }: Message, text: string): TurnOutcome => {
    // A mark says more than a text, which two guards may share.
    if (blockedBy !== undefined) return isRefusalCode(blockedBy) ? "refused" : "blocked";
    return refusals(text) ? "refused" : blocks(text) ? "blocked" : "answered";
  };
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
            files: [],
            toolResults: [],
            calls: [],
            made: new Map(),
            answer: undefined,
            reasoning: "",
            ended: false,
            outcome: "pending",
            ...NOT_BLOCKED,
            replied: false,
          };
        }
        begun.texts.push(message.content);
        begun.files.push(message.files ?? []);
        break;
      case "tool":
        if (begun === undefined) break;
        begun.replied = true;
        begun.toolResults.push(message.content);
        begun.calls.push(begun.made.get(message.toolCallId));
        // One of its calls was refused, and the loop goes on.
        if (begun.outcome === "blocked") Object.assign(begun, { outcome: "answered", ...NOT_BLOCKED });
        break;
      case "assistant":
        // Replies before the first user turn, such as a greeting, answer nothing.
        if (begun === undefined) break;
        begun.replied = true;
        reply(begun, message, outcomeOf);
        break;
      default:
        return message.role satisfies never;
    }
  }
  if (begun !== undefined) turns.push(finish(begun));
  return turns;
}

/** Replies of guards in every language, trimmed. */
export interface KnownReplies {
  /** Of the turn limit. */
  readonly refusals: ReadonlySet<string>;
  /** Of other guards. */
  readonly blocks: ReadonlySet<string>;
}

/** A set reads a text to its end to look it up, which takes longer than all else here; no reply is that long. */
function memberOf(texts: ReadonlySet<string>): (text: string) => boolean {
  const longest = Math.max(0, ...Array.from(texts, ({ length }) => length));
  return (text) => text !== "" && text.length <= longest && texts.has(text);
}

const NOT_BLOCKED = { blockedBy: undefined, blockedAt: undefined } as const;

interface Draft {
  readonly texts: string[];
  readonly files: (readonly FilePlace[])[];
  readonly toolResults: string[];
  readonly calls: (ToolCall | undefined)[];
  /** Calls by their ids. */
  readonly made: Map<string | undefined, ToolCall>;
  answer: string | undefined;
  reasoning: string;
  ended: boolean;
  outcome: TurnOutcome;
  blockedBy: string | undefined;
  blockedAt: Stage | undefined;
  replied: boolean;
}

function reply(turn: Draft, message: Message, outcomeOf: (message: Message, text: string) => TurnOutcome): void {
  const text = message.content.trim();
  turn.reasoning = message.reasoning ?? "";
  turn.blockedBy = message.blockedBy;
  turn.blockedAt = message.blockedAt;
  for (const call of message.toolCalls ?? []) turn.made.set(call.toolCallId, call);
  turn.ended = (message.toolCalls ?? []).length === 0;
  turn.outcome = outcomeOf(message, text);
  if (turn.outcome !== "answered") turn.answer = undefined;
  else if (text !== "") turn.answer = message.content;
}

function finish({ replied: _, made: _made, ...turn }: Draft): UserTurn {
  return turn;
}
