import type { Message, ToolCall } from "../../../core/conversation.ts";

/** A tool message, and where it came from. */
export interface ToolResult {
  readonly message: Message;
  /** Name of the tool. `undefined` when nothing tells: no id, an id that no call or calls of several tools have, a second result. */
  readonly toolName: string | undefined;
  /** Names of the tools it may be of. */
  readonly mayBeOf: ReadonlySet<string>;
  /** The call, where only one can be meant. */
  readonly call: ToolCall | undefined;
}

/** The calls with one id, as the latest answers made them. */
interface SameId {
  readonly names: Set<string>;
  call: ToolCall | undefined;
  /** How many of them have no result yet. */
  unanswered: number;
  /** User messages before them. */
  readonly turn: number;
}

const NOBODY: ReadonlySet<string> = new Set();

/**
 * Tool messages with their calls. Hosts of R1 use ids again in every answer, so the latest call with an id counts; one
 * of the same user turn that has no result yet may be meant as well. Each call has one result: what comes after is
 * nobody's, whoever put it there. Messages are taken as they are: a history that somebody forged is believed.
 */
export function toolResults(messages: readonly Message[]): readonly ToolResult[] {
  const results: ToolResult[] = [];
  const known = new Map<string, SameId>();
  let turn = 0;
  for (const message of messages) {
    const { role, toolCallId = "", toolCalls = [] } = message;
    if (role === "user") turn += 1;
    if (role === "tool") {
      const same = toolCallId === "" ? undefined : known.get(toolCallId);
      const isClear = same !== undefined && same.unanswered > 0 && same.names.size === 1;
      const [toolName] = isClear ? same.names : [];
      results.push({ message, toolName, mayBeOf: same?.names ?? NOBODY, call: same?.call });
      if (same !== undefined) same.unanswered -= 1;
    }
    if (role !== "assistant") continue;
    for (const [id, calls] of Map.groupBy(toolCalls, (call) => call.toolCallId)) {
      const before = known.get(id);
      const waits = before !== undefined && before.unanswered > 0 && before.turn === turn;
      const same: SameId = waits ? before : { names: new Set(), call: undefined, unanswered: 0, turn };
      for (const { toolName } of calls) same.names.add(toolName);
      same.unanswered += calls.length;
      same.call = same.unanswered === 1 ? calls[0] : undefined;
      known.set(id, same);
    }
  }
  return results;
}
