import type { R1Guard } from "r1guard";
import { conversationOf, ownNeedsApproval, runsGuarded } from "./guarded-functions.ts";
import { hostMustAsk } from "./permit.ts";
import { type AppTool, fromAppTool } from "./tool-definition.ts";

/** An answer to `toolApproval` of ai 7. */
export type ToolApprovalStatus =
  | "not-applicable"
  | "approved"
  | "denied"
  | "user-approval"
  | { readonly type: "not-applicable" }
  | { readonly type: "approved"; readonly reason?: string }
  | { readonly type: "denied"; readonly reason?: string }
  // Carries a reason, too; the types of the oldest supported ai 7 do not know it.
  | { readonly type: "user-approval" };

/** What ai 7 hands to `toolApproval`. */
export interface ToolApprovalInput {
  readonly toolCall: { readonly toolCallId: string; readonly toolName: string; readonly input: unknown };
  // biome-ignore lint/suspicious/noExplicitAny: the host's own types, which differ per set of tools
  readonly tools: any;
  // biome-ignore lint/suspicious/noExplicitAny: as above
  readonly toolsContext: any;
  // biome-ignore lint/suspicious/noExplicitAny: as above
  readonly messages: any;
  // biome-ignore lint/suspicious/noExplicitAny: as above
  readonly runtimeContext: any;
}

export interface GuardToolApprovalOptions {
  /** The application's own policy, as `toolApproval` takes it. The stricter answer wins. */
  // biome-ignore lint/suspicious/noExplicitAny: a policy is typed for its own tools
  readonly next?: ((input: any) => unknown) | Readonly<Record<string, any>> | undefined;
  /** Id of the conversation, for events and approvals. Tools of `guardTools` bring their own. */
  readonly conversationId?: string | undefined;
}

const STRICTNESS = ["not-applicable", "approved", "user-approval", "denied"] as const;
type StatusType = (typeof STRICTNESS)[number];
interface Answer {
  readonly type: StatusType;
  readonly reason?: string;
}

const NO_SAY: Answer = { type: "not-applicable" };

/**
 * A `toolApproval` policy for ai 7: refused calls are denied and the loop goes on, calls that need a person wait for
 * one. It never throws, because that would end the whole call. The host lets a policy replace a tool's own
 * `needsApproval`, so this one asks it too; the strictest of guard, `next` and tool wins. In shadow mode the answer is
 * what the application's own policy or tool says, a throw included.
 */
export function guardToolApproval(
  guard: R1Guard,
  { next, conversationId }: GuardToolApprovalOptions = {},
): (input: ToolApprovalInput) => Promise<ToolApprovalStatus> {
  return async function toolApproval(input) {
    if (guard.mode === "shadow") {
      // Nothing waits for a guard that only watches.
      askGuard(guard, input, conversationId).catch(() => {});
      return statusOf(await (decides(next, input.toolCall.toolName) ? askNext(next, input) : askTool(guard, input)));
    }
    try {
      const answers = await Promise.all([
        askGuard(guard, input, conversationId),
        askNext(next, input),
        askTool(guard, input),
      ]);
      return statusOf(answers.reduce((a, b) => (STRICTNESS.indexOf(b.type) > STRICTNESS.indexOf(a.type) ? b : a)));
    } catch {
      return { type: "denied", reason: "This tool could not be approved." };
    }
  };
}

function statusOf(answer: Answer): ToolApprovalStatus {
  return answer.type === "not-applicable" ? "not-applicable" : { ...answer, type: answer.type };
}

async function askGuard(
  guard: R1Guard,
  { toolCall, tools, messages }: ToolApprovalInput,
  conversationId: string | undefined,
): Promise<Answer> {
  const { toolCallId, toolName, input } = toolCall;
  const known = (tools ?? {}) as Record<string, AppTool>;
  const definitions = Object.entries(known).map(([name, tool]) => fromAppTool(name, tool));
  const tool = own(known, toolName) as AppTool | undefined;
  const { action, mustAsk, modelMessage, reason } = await hostMustAsk(
    { guard, definitions, conversationId: (tool && conversationOf(tool)) ?? conversationId },
    toolName,
    input,
    { toolCallId, messages: messages ?? [] },
    tool !== undefined && runsGuarded(tool, guard, toolName),
  );
  if (action === "block") return { type: "denied", reason: modelMessage };
  return mustAsk ? { type: "user-approval", reason } : NO_SAY;
}

async function askNext(next: GuardToolApprovalOptions["next"], input: ToolApprovalInput): Promise<Answer> {
  if (next === undefined) return NO_SAY;
  if (typeof next === "function") return answerOf(await next(input));
  const { toolCall, messages, toolsContext, runtimeContext } = input;
  const { toolName, toolCallId } = toolCall;
  const policy = Object.hasOwn(next, toolName) ? next[toolName] : undefined;
  if (typeof policy !== "function") return answerOf(policy);
  const toolContext = own(toolsContext, toolName);
  return answerOf(await policy(toolCall.input, { toolCallId, messages, toolContext, runtimeContext }));
}

/** Whether the host would ask this policy and not the tool. */
function decides(next: GuardToolApprovalOptions["next"], toolName: string): boolean {
  return typeof next === "function" || (own(next, toolName) ?? undefined) !== undefined;
}

async function askTool(
  guard: R1Guard,
  { toolCall, tools, messages, toolsContext }: ToolApprovalInput,
): Promise<Answer> {
  const { toolName, toolCallId, input } = toolCall;
  const tool = own(tools, toolName) as AppTool | undefined;
  if (tool === undefined) return NO_SAY;
  const needsApproval = ownNeedsApproval(tool, guard, toolName);
  const needed =
    typeof needsApproval === "function"
      ? await needsApproval.call(tool, input, { toolCallId, messages, context: own(toolsContext, toolName) })
      : needsApproval;
  return needed ? { type: "user-approval" } : NO_SAY;
}

/** Tool names come from the model, so inherited properties are not looked up. */
function own(record: unknown, key: string): unknown {
  return typeof record === "object" && record !== null && Object.hasOwn(record, key)
    ? (record as Record<string, unknown>)[key]
    : undefined;
}

/** An answer nobody knows is no approval. */
function answerOf(status: unknown): Answer {
  if (status === undefined || status === null) return NO_SAY;
  const { type, reason } = (typeof status === "string" ? { type: status } : status) as Partial<Answer>;
  if (type === undefined || !STRICTNESS.includes(type)) return { type: "denied" };
  return typeof reason === "string" ? { type, reason } : { type };
}
