import type { R1Guard, ToolCall, ToolCallDecision, TurnRequest } from "r1guard";
import { sameData } from "../shared/same-data.ts";
import { partsOf } from "./prompt.ts";
import type { PromptMessage, PromptPart } from "./types.ts";

/**
 * Whether the messages handed to a tool show that a person approved this very call. ai 6 and 7 hand over the request
 * and the answer when they run an approved call. Hosts of R1 reuse ids such as `call_0`, so the id alone proves
 * nothing: name and arguments must be those that were approved, and the call must not have run yet.
 */
export function isApproved(messages: readonly PromptMessage[], call: ToolCall): boolean {
  const asked = messages.findLastIndex(
    (message) => message.role === "assistant" && partsOf(message).some((part) => isCall(part, call.toolCallId)),
  );
  if (asked === -1) return false;
  const parts = messages.slice(asked).flatMap(partsOf);
  const written = parts.find((part) => isCall(part, call.toolCallId));
  if (written?.toolName !== call.toolName || !sameData(written.input, call.input)) return false;
  if (parts.some((part) => part.type === "tool-result" && part.toolCallId === call.toolCallId)) return false;
  const requests = new Set(
    parts.flatMap((part) =>
      part.type === "tool-approval-request" && part.toolCallId === call.toolCallId ? [part.approvalId] : [],
    ),
  );
  const answers = parts.filter((part) => part.type === "tool-approval-response" && requests.has(part.approvalId));
  return answers.length > 0 && answers.every((answer) => answer.approved === true);
}

function isCall(part: PromptPart, toolCallId: string): boolean {
  return part.type === "tool-call" && part.toolCallId === toolCallId;
}

/** Reports calls that a person, or a policy on their behalf, has just turned down: the host does not tell the tool. */
export function reportRejections(guard: R1Guard, prompt: readonly PromptMessage[], request: TurnRequest): void {
  const last = prompt.at(-1);
  if (last?.role !== "tool") return;
  for (const part of partsOf(last)) {
    if (part.type !== "tool-result" || part.output?.type !== "execution-denied") continue;
    const decision = decisionOf(guard, part, request);
    if (decision === undefined) continue;
    guard.reportApproval({ phase: "reject", decision, conversationId: request.conversationId });
  }
}

function decisionOf(guard: R1Guard, part: PromptPart, request: TurnRequest): ToolCallDecision | undefined {
  const tool = request.tools.find((candidate) => candidate.name === part.toolName);
  if (tool === undefined) return undefined;
  const { action, category, reason } = guard.decideTool(tool);
  // A call that was refused outright had nobody asked about it.
  if (action === "block") return undefined;
  const { toolCallId = "", toolName = "" } = part;
  return { toolCallId, toolName, action, category, reason, reply: "", modelMessage: "", findings: [] };
}
