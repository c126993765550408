import type { BaseMessage } from "@langchain/core/messages";
import { toToolCall } from "./approvals.ts";
import { conversationIdOf } from "./call-options.ts";
import { field } from "./content.ts";
import { graphContext } from "./isolation.ts";
import { roleOf, toConversation } from "./messages.ts";
import type { MiddlewareContext } from "./middleware-model.ts";
import { refusalMessage } from "./refusal.ts";
import { callsOf, markOf } from "./tool-judge.ts";

/**
 * The messages as the model is to read them when a user has written on instead of answering a question: hosts refuse
 * calls without a result, so each call of that answer gets a refusal. The question is closed. The state stays as it is.
 */
export async function withoutAbandoned(
  context: MiddlewareContext,
  messages: readonly BaseMessage[],
): Promise<readonly BaseMessage[]> {
  const out: BaseMessage[] = [];
  for (const [at, message] of messages.entries()) {
    out.push(message);
    if ((markOf(message)?.waiting ?? []).length === 0) continue;
    const next = messages.findIndex((later, place) => place > at && roleOf(later) === "assistant");
    const after = messages.slice(at + 1, next === -1 ? undefined : next);
    if (!after.some((later) => roleOf(later) === "user")) continue;
    const answered = new Set(after.map((later) => field(later, "tool_call_id")));
    const left = callsOf(message).filter(({ id }) => !answered.has(id));
    out.push(...left.map((call) => refusalMessage(call)));
    // Only now: later model calls find the question closed.
    if (next === -1) await close(context, messages.slice(0, at + 1), new Set(left.map(({ id }) => id)));
  }
  return out.length === messages.length ? messages : out;
}

async function close(
  { guard, options }: MiddlewareContext,
  messages: readonly BaseMessage[],
  left: ReadonlySet<string | undefined>,
): Promise<void> {
  const holder = messages.at(-1);
  if (holder === undefined) return;
  const around = {
    messages: toConversation(messages).messages,
    conversationId: conversationIdOf(options, {}, graphContext(), true),
    answerId: holder.id,
  };
  for (const { toolCallId } of markOf(holder)?.waiting ?? []) {
    const call = callsOf(holder).find(({ id }) => id === toolCallId && left.has(id));
    if (call === undefined) continue;
    await guard.approvals.reject({ ...around, call: toToolCall(call), answer: {}, fault: "approval-failed" });
  }
}
