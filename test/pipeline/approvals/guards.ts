import { type Approve, type CreateGuardOptions, createGuard, type Message, type R1Guard, type ToolCall } from "r1guard";

export const pay: ToolCall = { toolCallId: "call_0", toolName: "pay", input: { to: "Ada", euros: 40 } };
export const messages: Message[] = [{ role: "user", content: "Pay Ada what we owe her." }];
export const tools = [{ name: "pay", category: "payment" }];

/** Events about approvals, as they came. */
export interface Heard {
  readonly guard: R1Guard;
  // biome-ignore lint/suspicious/noExplicitAny: events of several kinds in one list
  readonly events: any[];
}

export function listeningGuard(options: CreateGuardOptions = {}): Heard {
  const guard = createGuard(options);
  const events: unknown[] = [];
  for (const name of ["approval-request", "approval-response", "guard-error"] as const) {
    guard.on(name, (event) => events.push({ name, ...event }));
  }
  return { guard, events };
}

export function askingGuard(approve: Approve, options: CreateGuardOptions = {}): Heard {
  return listeningGuard({ ...options, approve });
}

/** The answer that holds a call, put at the end of a conversation. */
export function holding(call: ToolCall, before: readonly Message[] = messages): Message[] {
  return [...before, { role: "assistant", content: "", toolCalls: [call] }];
}

/** Asks about a call, as an adapter does. */
export async function asked(
  { guard }: Heard,
  call: ToolCall = pay,
  {
    messages: said = messages,
    ...place
  }: { messages?: readonly Message[]; conversationId?: string; answerId?: string } = {},
) {
  const decision = await guard.judgeToolCall(call, { messages: said, tools, conversationId: place.conversationId });
  return guard.approvals.request({ call, decision, messages: said, conversationId: undefined, ...place });
}
