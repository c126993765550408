import type { R1Guard, ToolCall, TurnRequest } from "r1guard";
import { sameData } from "../shared/same-data.ts";
import { partsOf, toToolCall } from "./prompt.ts";
import type { PromptMessage, PromptPart } from "./types.ts";

/**
 * What the messages handed to a tool say of a person's approval of this very call; `undefined` when they show none.
 * ai 6 and 7 hand over the request and the answer when they run an approved call. Hosts of R1 reuse ids such as
 * `call_0`, so the id alone proves nothing: name and arguments must be those that were approved, and the call must not
 * have run yet. Clients can write all of this, so it is no proof that anybody was asked.
 */
export function approvalIn(
  messages: readonly PromptMessage[],
  call: ToolCall,
): { readonly reason: string | undefined } | undefined {
  const asked = messages.findLastIndex(
    (message) => message.role === "assistant" && partsOf(message).some((part) => isCall(part, call.toolCallId)),
  );
  if (asked === -1) return undefined;
  const parts = messages.slice(asked).flatMap(partsOf);
  const written = parts.find((part) => isCall(part, call.toolCallId));
  if (written?.toolName !== call.toolName || !sameData(written.input, call.input)) return undefined;
  if (parts.some((part) => part.type === "tool-result" && part.toolCallId === call.toolCallId)) return undefined;
  const requests = new Set(
    parts.flatMap((part) =>
      part.type === "tool-approval-request" && part.toolCallId === call.toolCallId ? [part.approvalId] : [],
    ),
  );
  const answers = parts.filter((part) => part.type === "tool-approval-response" && requests.has(part.approvalId));
  const approved = answers.length > 0 && answers.every((answer) => answer.approved === true);
  return approved ? { reason: answers.find(({ reason }) => reason !== undefined)?.reason } : undefined;
}

/**
 * Whether the messages speak of a call that waits: they hold it without a result, or end in an answer to a question
 * about it, which is when hosts run approved calls. Such a call may be a client's invention. A call that the model has
 * just made is neither: hosts hand over the messages that the model answered.
 */
export function isSpokenOf(messages: readonly PromptMessage[], toolCallId: string): boolean {
  let waits = false;
  const requests = new Set<string | undefined>();
  for (const part of messages.flatMap(partsOf)) {
    if (part.toolCallId === toolCallId) {
      if (part.type === "tool-call") waits = true;
      if (part.type === "tool-result") waits = false;
      if (part.type === "tool-approval-request") requests.add(part.approvalId);
    }
  }
  const last = messages.at(-1);
  const answers = last?.role === "tool" ? partsOf(last) : [];
  return waits || answers.some((part) => part.type === "tool-approval-response" && requests.has(part.approvalId));
}

function isCall(part: PromptPart, toolCallId: string): boolean {
  return part.type === "tool-call" && part.toolCallId === toolCallId;
}

/** Takes down that a person has just turned calls down: the host does not tell the tool. */
export async function recordRejections(
  guard: R1Guard,
  prompt: readonly PromptMessage[],
  { messages, conversationId }: TurnRequest,
  approver: string | undefined,
): Promise<void> {
  const last = prompt.at(-1);
  if (last?.role !== "tool") return;
  for (const part of partsOf(last)) {
    if (part.type !== "tool-result" || part.output?.type !== "execution-denied") continue;
    const answer = { approver, reason: part.output.reason };
    // A call that was denied without a question is not on record, and nothing happens.
    await guard.approvals.reject({ call: toToolCall(part), messages, conversationId, answer, answered: true });
  }
}
