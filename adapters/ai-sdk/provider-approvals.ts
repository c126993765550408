import type { R1Guard, TurnRequest } from "r1guard";
import { partsOf, toToolCall } from "./prompt.ts";
import type { CallOptions, PromptPart } from "./types.ts";

/**
 * Turns a person's yes to a call that the provider runs into a no where the guard refuses that call: clients can write
 * both, and the provider would run it. Which call a yes is about, the prompt tells only where ids are the same; else it
 * has to do for every call that waits.
 */
export async function withoutRefusedApprovals(
  guard: R1Guard,
  options: CallOptions,
  request: TurnRequest,
): Promise<CallOptions> {
  const parts = options.prompt.flatMap(partsOf);
  if (!parts.some(isYes)) return options;
  const done = new Set(parts.flatMap((part) => (part.type === "tool-result" ? [part.toolCallId] : [])));
  const waiting = parts.filter(
    (part) => part.type === "tool-call" && part.providerExecuted === true && !done.has(part.toolCallId),
  );
  const refused = new Set<PromptPart>();
  for (const part of waiting) {
    const { action } = await guard.judgeToolCall(toToolCall(part), request);
    if (action === "block" || action === "require-approval") refused.add(part);
  }
  if (refused.size === 0) return options;
  const isRefused = ({ approvalId }: PromptPart) => {
    const named = waiting.filter(({ toolCallId }) => toolCallId === approvalId);
    return (named.length === 0 ? waiting : named).some((part) => refused.has(part));
  };
  const answered = (part: PromptPart) => (isYes(part) && isRefused(part) ? { ...part, approved: false } : part);
  return {
    ...options,
    prompt: options.prompt.map((message) =>
      typeof message.content === "string" ? message : { ...message, content: message.content.map(answered) },
    ),
  };
}

function isYes({ type, approved }: PromptPart): boolean {
  return type === "tool-approval-response" && approved === true;
}
